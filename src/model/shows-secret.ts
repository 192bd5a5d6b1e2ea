import type { JsonObject } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { showsSecretMultikey } from '../core/secret-multikey'

/** Secret properties of a JWK (RFC 7518, sections 6.2.2, 6.3.2 and 6.4.1). */
export const secretJwkMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'] as const

/** Checks whether a JWK contains a secret: every reader of it can then sign. */
export function showsSecretOf(jwk: JsonObject): boolean {
  return secretJwkMembers.some((member) => Object.hasOwn(jwk, member))
}

/**
 * Checks whether a key contains its secret key, in a property or within a JWK: every reader of it can then sign.
 *
 * @param key - A JWK, or an object with keys in it, such as a verification method.
 * @see Controlled Identifiers 1.0, sections 2.2.2 and 2.2.3: https://www.w3.org/TR/cid-1.0/#Multikey
 */
export function showsSecret(key: JsonObject): boolean {
  if (isSecretJwk(key)) return true
  return Object.entries(key).some(
    ([member, value]) =>
      isSecretMember(member) ||
      (typeof value === 'string' && showsSecretMultikey(value, /^publicKey/i.test(member))) ||
      toArray(value).some(
        (inner) =>
          isJsonObject(inner) && (member === 'publicKeyJwk' ? showsSecretOf(inner) : isSecretJwk(inner)),
      ),
  )
}

/** Checks whether a document contains a secret key at any place. */
export function showsSecretWithin(document: JsonObject): boolean {
  const open: unknown[] = [document]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (isJsonObject(value) && showsSecret(value)) return true
    if (typeof value === 'string' && showsSecretMultikey(value)) return true
    // One after another: a list can have more entries than a call takes arguments.
    if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) if (inner !== undefined) open.push(inner)
  }
  return false
}

function isSecretJwk(value: JsonObject): boolean {
  return Object.hasOwn(value, 'kty') && showsSecretOf(value)
}

// In any form: `privateKeyBase58`, `secretKeyMultibase`, `privateKeyPem`.
function isSecretMember(member: string): boolean {
  return /^(?:private|secret)_?key/i.test(member)
}
