import { encodeHex } from '../core/bytes'
import type { JsonObject } from '../core/json'
import { md5 } from '../core/md5'
import { sha256 } from '../core/sha256'
import type { WorkBudget } from '../core/work-budget'
import { workOf } from '../core/work-budget'

/** Whether an identity is an expected one; `unknown` if that cannot be compared. */
export type IdentityAnswer = 'same' | 'another' | 'unknown'

const hashForm = /^(?:(sha256)\$([0-9a-fA-F]{64})|(md5)\$([0-9a-fA-F]{32}))$/

/**
 * Compares an `IdentityObject`, hashed or not, with an identifier as it is, byte for byte. Does not compare types.
 *
 * Each comparison is charged to the work, with all that it hashes.
 *
 * @throws {QualityLabelError} `WORK_LIMIT_EXCEEDED`
 * @see Open Badges 3.0, IdentityObject
 */
export function compareIdentity(identity: JsonObject, expected: string, work: WorkBudget): IdentityAnswer {
  work.spend(workOf.value)
  // Without a salt the hash is of the identifier only (Open Badges 3.0, IdentityObject, salt).
  const { hashed, identityHash, salt = '', identityType } = identity
  if (typeof identityHash !== 'string' || typeof salt !== 'string' || identityType === undefined)
    return 'unknown'
  if (hashed === false) return comparePlain(identityHash, expected)
  const [, sha, shaHex, , md5Hex] = hashForm.exec(identityHash) ?? []
  const hex = shaHex ?? md5Hex
  if (hashed !== true || hex === undefined) return 'unknown'
  work.spend(workOf.hash + expected.length + salt.length)
  const hash = sha === undefined ? md5 : sha256
  return encodeHex(hash(expected + salt)) === hex.toLowerCase() ? 'same' : 'another'
}

// A text that looks like a hash is one, also where its flag says otherwise: no identifier looks like that.
function comparePlain(found: string, expected: string): IdentityAnswer {
  if (looksHashed(found)) return 'unknown'
  return found === expected ? 'same' : 'another'
}

/** Checks whether a text has the form of a hashed identifier: readers take it for one, also where `hashed` is false. */
export function looksHashed(text: string): boolean {
  return /^(?:sha256|md5)\$/.test(text)
}
