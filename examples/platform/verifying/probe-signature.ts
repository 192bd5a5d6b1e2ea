import { randomBytes, verify } from 'node:crypto'
import type { Services } from '../services'

const fresh = 60_000
/** Keys of each kind of which one must sign. */
const asked = 3

type Needed = Pick<Services, 'pool' | 'keys' | 'log'>

/**
 * Returns a check that signs bytes with keys of issuers and verifies the signatures, at most once a minute: a wrapping key that is wrong, or a
 * remote signer that is away, is seen before a badge needs it. Of keys kept here and of keys in the remote signer one must sign, so that the wrong
 * key of one issuer does not stop the others.
 */
export function probeSignature(services: Needed): () => Promise<boolean> {
  let last: { at: number; result: boolean } | undefined
  return async () => {
    const now = performance.now()
    if (last?.result && now - last.at < fresh) return true
    const kinds = await Promise.all(['IS NULL', 'IS NOT NULL'].map((kind) => oneSigns(services, kind)))
    const result = kinds.every((each) => each)
    last = { at: now, result }
    return result
  }
}

async function oneSigns(services: Needed, sealed: string): Promise<boolean> {
  const { rows } = await services.pool.query(
    `SELECT issuer FROM signing_key WHERE retired_at IS NULL AND sealed ${sealed} ORDER BY random() LIMIT ${asked}`,
    [],
  )
  for (const { issuer } of rows) if (await signs(services, String(issuer))) return true
  return rows.length === 0
}

/** Whether the key of an issuer signs, so that its public key verifies it. */
export async function signs({ keys, log }: Omit<Needed, 'pool'>, issuer: string): Promise<boolean> {
  try {
    const signer = await keys.signerFor(issuer)
    // Not a hash of anything: a signature over these bytes says nothing.
    const bytes = new Uint8Array(Buffer.concat([Buffer.from('readiness probe '), randomBytes(32)]))
    const signature = await signer.sign(bytes)
    if (verify(null, bytes, await keys.publicKeyOf(issuer, signer.id), signature)) return true
    throw new Error('The signature is wrong')
  } catch (error) {
    log(`The key of ${issuer} does not sign`, error)
    return false
  }
}
