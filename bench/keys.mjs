/** Keys of the measurements: fixed, and known to everybody. */
import { createHash, createPrivateKey, createPublicKey } from 'node:crypto'
import { base58 } from '@scure/base'

const keys = new Map()

/** The Ed25519 key of a name: seed, raw public half, Multikey, and Node's key objects. */
export function keyOf(name) {
  if (keys.has(name)) return keys.get(name)
  const seed = createHash('sha256').update(`quality-label bench ${name}`).digest()
  const prefix = Buffer.from('302e020100300506032b657004220420', 'hex')
  const fromSeed = createPrivateKey({ key: Buffer.concat([prefix, seed]), format: 'der', type: 'pkcs8' })
  const jwk = fromSeed.export({ format: 'jwk' })
  const raw = Buffer.from(jwk.x, 'base64url')
  const publicKeyMultibase = `z${base58.encode(Buffer.concat([Buffer.of(0xed, 0x01), raw]))}`
  const key = {
    seed,
    jwk,
    publicKeyMultibase,
    secretKeyMultibase: `z${base58.encode(Buffer.concat([Buffer.of(0x80, 0x26), seed]))}`,
    privateKey: createPrivateKey({ key: jwk, format: 'jwk' }),
    publicKey: createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: jwk.x }, format: 'jwk' }),
  }
  keys.set(name, key)
  return key
}

export function didKey(name) {
  return `did:key:${keyOf(name).publicKeyMultibase}`
}

/** The verification method of a name's did:key. */
export function didKeyMethod(name) {
  return `${didKey(name)}#${keyOf(name).publicKeyMultibase}`
}
