import { isSameId, plainId } from '../core/compare-ids'
import { compareInstants, parseInstant } from '../core/instant'
import type { JsonObject, JsonValue } from '../core/json'
import { assertArguments, refuse } from '../core/read-options'
import { issuerId, startOf } from './facts/credential-facts'

/** What a credential is beside another: another credential, the same copy, or a newer or older copy. */
export type CredentialComparison = 'different' | 'same' | 'newer' | 'older'

/**
 * Says what credential `a` is beside credential `b`, such as a received one beside the stored one: `different`, or with the same issuer and
 * id the `same`, a `newer` or an `older` copy, by the start of validity.
 *
 * Ids are compared after unescaping and trimming; DIDs of issuers as they are written, since a did:web with an unescaped port names
 * another address. Nothing is verified: compare only credentials that are valid, and keep the former copy if the recipient differs.
 *
 * @param a - Parsed credential, with or without proof; of a JWT, the result of `credentialOfJwt`.
 * @throws {TypeError} If one of them is not an object.
 * @throws {RangeError} If both are copies of one credential, and one has no start of validity that can be read.
 * @see Open Badges 3.0, section 6 (credential equality)
 */
export function compareCredentials(a: object, b: object): CredentialComparison {
  assertArguments(action, 'an object', { a, b })
  const [left, right] = [a as JsonObject, b as JsonObject]
  if (!isSameIssuer(issuerId(left), issuerId(right)) || !isSameName(left['id'], right['id']))
    return 'different'
  const order = compareInstants(startIn('a', left), startIn('b', right))
  if (order === 0) return 'same'
  return order > 0 ? 'newer' : 'older'
}

const action = 'compare credentials'

function isSameIssuer(a: string, b: string): boolean {
  return a !== '' && b !== '' && plainIssuer(a) === plainIssuer(b)
}

/** The id of an issuer as copies of a credential are compared by it. */
export function plainIssuer(id: string): string {
  return /^\s*did:/i.test(id) ? id.trim() : plainId(id)
}

// A credential without id is a copy of none.
function isSameName(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  return typeof a === 'string' && typeof b === 'string' && a.trim() !== '' && isSameId(a, b)
}

function startIn(name: string, credential: JsonObject) {
  const start = startOf(credential)
  return (
    parseInstant(start) ?? refuse(action, `${name}.validFrom`, 'an instant with a time zone', start ?? '')
  )
}
