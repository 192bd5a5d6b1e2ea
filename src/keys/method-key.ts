import { base58 } from '@scure/base'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from '../core/json'
import type { KeyReader } from './key-reader'
import { encodePublicMultikey } from './multikey'

type KeyMember = 'publicKeyMultibase' | 'publicKeyJwk' | 'publicKeyBase58'

/** The member that holds the key, by the type of a verification method. */
const keyForms: Readonly<Record<string, KeyMember>> = {
  Multikey: 'publicKeyMultibase',
  JsonWebKey: 'publicKeyJwk',
  JsonWebKey2020: 'publicKeyJwk',
  Ed25519VerificationKey2020: 'publicKeyMultibase',
  Ed25519VerificationKey2018: 'publicKeyBase58',
}

/** The types of verification methods that are read. */
export const readMethodTypes: readonly string[] = Object.keys(keyForms)

// 32 bytes take at most 44 base58 characters; longer text is refused before the quadratic decoding.
const maxBase58Length = 44

/** The key of a verification method, where its form and kind are read. */
export function readMethodKey<K>(method: JsonObject, reader: KeyReader<K>): K | undefined {
  const member = memberOf(method)
  const value = member && method[member]
  if (member === 'publicKeyJwk') return isJsonObject(value) ? reader.jwk(value) : undefined
  const multikey = member === 'publicKeyBase58' ? asMultikey(method, value) : value
  return typeof multikey === 'string' ? reader.multikey(multikey) : undefined
}

/** The form of a method's key, where its type is not one of those that are read: nothing is known against such a key. */
export function otherFormOf({ type }: JsonObject): string | undefined {
  return typeof type === 'string' && !Object.hasOwn(keyForms, type) ? type.slice(0, 80) : undefined
}

function memberOf({ type }: JsonObject): KeyMember | undefined {
  return typeof type === 'string' && Object.hasOwn(keyForms, type) ? keyForms[type] : undefined
}

/**
 * The key of an `Ed25519VerificationKey2018` as Multikey: 32 bytes in the one spelling of base58, and no second key beside it.
 *
 * @see Ed25519 Signature 2018, section 3: https://w3c-ccg.github.io/lds-ed25519-2018/
 */
function asMultikey(method: JsonObject, value: JsonValue | undefined): string | undefined {
  const isAlone = method['publicKeyMultibase'] === undefined && method['publicKeyJwk'] === undefined
  if (typeof value !== 'string' || value.length > maxBase58Length || !isAlone) return undefined
  try {
    // The reader of the Multikey refuses any other length, and each run of bytes has one spelling.
    return encodePublicMultikey(base58.decode(value))
  } catch {
    return undefined
  }
}
