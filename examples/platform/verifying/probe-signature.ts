import { createPublicKey, randomBytes, verify } from 'node:crypto'
import type { Services } from '../services'

const fresh = 60_000

/**
 * Returns a check that signs bytes with the key of an issuer and verifies the signature, at most once a minute: a wrapping key that is wrong, or
 * a remote signer that is away, is seen before a badge needs it. Only signatures of did:key are verified.
 */
export function probeSignature({ pool, keys }: Pick<Services, 'pool' | 'keys'>): () => Promise<boolean> {
  let last: { at: number; result: boolean } | undefined
  return async () => {
    const now = performance.now()
    if (last?.result && now - last.at < fresh) return true
    const { rows } = await pool.query(
      'SELECT issuer FROM signing_key WHERE retired_at IS NULL ORDER BY random() LIMIT 1',
      [],
    )
    const result = rows[0] === undefined || (await signs(keys, String(rows[0]['issuer'])))
    last = { at: now, result }
    return result
  }
}

async function signs(keys: Services['keys'], issuer: string): Promise<boolean> {
  const signer = await keys.signerFor(issuer)
  // Not a hash of anything: a signature over these bytes says nothing.
  const bytes = new Uint8Array(Buffer.concat([Buffer.from('readiness probe '), randomBytes(32)]))
  const signature = await signer.sign(bytes)
  const publicKey = publicKeyOf(signer.id)
  return publicKey === undefined ? signature.length > 0 : verify(null, bytes, publicKey, signature)
}

/** Reads the Ed25519 key that a did:key is: base58 of 0xed01 and 32 bytes. */
function publicKeyOf(method: string): ReturnType<typeof createPublicKey> | undefined {
  const [, base58] = /^did:key:z([1-9A-HJ-NP-Za-km-z]+)#/.exec(method) ?? []
  if (base58 === undefined) return undefined
  const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
  let number = 0n
  for (const letter of base58) number = number * 58n + BigInt(alphabet.indexOf(letter))
  const x = Buffer.from(number.toString(16).padStart(68, '0').slice(4), 'hex').toString('base64url')
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
}
