import type { JsonObject } from '../core/json'
import { isJsonObject, toArray } from '../core/json'

export interface RevokedEntry {
  /** Id of the credential. */
  id: string
  reason?: string
}

/** A 1EdTech revocation list: its entries that revoke. */
export interface RevocationList {
  issuer: string
  revoked: RevokedEntry[]
}

/** A fault of a revocation list, with its place. */
export interface RevocationListFault {
  /** JSON pointer (RFC 6901) into the list. */
  place: string
  expected: string
}

/**
 * Reads a 1EdTech revocation list. An entry revokes its credential unless `revoked` is false.
 *
 * @see 1EdTech Revocation List Status Method 1.0: https://www.imsglobal.org/spec/vcrl/v1p0/
 */
export function readRevocationList(document: JsonObject): RevocationList | RevocationListFault {
  const { issuer, revokedCredential } = document
  const issuerId = isJsonObject(issuer) ? issuer['id'] : issuer
  if (typeof issuerId !== 'string') return { place: '/issuer', expected: 'expected the id of the issuer' }
  if (revokedCredential === undefined || revokedCredential === null)
    return { place: '/revokedCredential', expected: 'expected a list of credentials' }
  const revoked: RevokedEntry[] = []
  for (const [index, entry] of toArray(revokedCredential).entries()) {
    const read = readEntry(entry)
    if (read === undefined) {
      return {
        place: `/revokedCredential/${index}`,
        expected: 'expected an id, and revoked and revocationReason of their types',
      }
    }
    if (read !== 'stands') revoked.push(read)
  }
  return { issuer: issuerId, revoked }
}

function readEntry(entry: unknown): RevokedEntry | 'stands' | undefined {
  if (!isJsonObject(entry)) return undefined
  const { id, revoked = true, revocationReason: reason } = entry
  if (typeof id !== 'string' || typeof revoked !== 'boolean') return undefined
  if (reason !== undefined && typeof reason !== 'string') return undefined
  if (!revoked) return 'stands'
  return reason === undefined ? { id } : { id, reason }
}
