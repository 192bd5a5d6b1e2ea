import type { MethodResolution } from '../keys/did-document'
import { writePublicMultikey } from '../keys/multikey'
import { writePublicJwk } from '../keys/public-jwk'
import type { PublicKey } from '../keys/public-key'

/** The key that a signature was checked with, and the document that it was taken from. */
export interface UsedKey {
  /** Absent for an RSA key, which has no such form. */
  publicKeyMultibase?: string
  /** JWK of an RSA key: `e`, `kty` and `n`. */
  publicKeyJwk?: Readonly<Record<string, string>>
  /** Id of the document that lists the key; absent for a key that no document lists. */
  keyController?: string
  /** End of validity of the key, as that document states it. */
  keyEndsAt?: string
}

/** Describes a key that a signature was checked with. */
export function describeUsedKey(key: PublicKey, resolution: MethodResolution): UsedKey {
  const publicKeyMultibase = writePublicMultikey(key)
  const form =
    publicKeyMultibase === undefined ? { publicKeyJwk: writePublicJwk(key) } : { publicKeyMultibase }
  if (resolution.state !== 'resolved') return form
  const { controller, endsAt } = resolution
  return { ...form, keyController: controller, ...(endsAt === undefined ? {} : { keyEndsAt: endsAt }) }
}
