import { base58 } from '@scure/base'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from '../core/json'
import type { KeyReader } from './key-reader'
import { encodePublicMultikey } from './multikey'
import { publicKeyReader } from './public-key-reader'

type KeyMember = 'publicKeyMultibase' | 'publicKeyJwk' | 'publicKeyBase58'

/** Every member that holds a public key in some verification method, read here or not. */
const keyMembers = [
  'publicKeyMultibase',
  'publicKeyJwk',
  'publicKeyBase58',
  'publicKeyBase64',
  'publicKeyGpg',
  'publicKeyHex',
  'publicKeyPem',
] as const

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
  return member && readMember(member, method[member], reader)
}

/**
 * Checks whether a verification method holds two keys, or a second one that cannot be compared: another reader may take the other.
 *
 * The same key in two forms is one key.
 *
 * @see DID Core, section 5.2.1: https://www.w3.org/TR/did-1.0/#verification-material
 */
export function holdsTwoKeys(method: JsonObject): boolean {
  const given = keyMembers.filter((member) => method[member] !== undefined && method[member] !== null)
  if (given.length < 2) return false
  const [first, ...others] = given.map((member) => readMember(member, method[member], publicKeyReader))
  return !first || !others.every((key) => key && publicKeyReader.isSame(key, first))
}

function readMember<K>(member: string, value: JsonValue | undefined, reader: KeyReader<K>): K | undefined {
  if (member === 'publicKeyJwk') return isJsonObject(value) ? reader.jwk(value) : undefined
  if (member === 'publicKeyMultibase') return typeof value === 'string' ? reader.multikey(value) : undefined
  const multikey = member === 'publicKeyBase58' ? asMultikey(value) : undefined
  return multikey === undefined ? undefined : reader.multikey(multikey)
}

/** The form of a method's key, where its type is not one of those that are read: nothing is known against such a key. */
export function otherFormOf({ type }: JsonObject): string | undefined {
  return typeof type === 'string' && !Object.hasOwn(keyForms, type) ? type.slice(0, 80) : undefined
}

function memberOf({ type }: JsonObject): KeyMember | undefined {
  return typeof type === 'string' && Object.hasOwn(keyForms, type) ? keyForms[type] : undefined
}

/**
 * The key of an `Ed25519VerificationKey2018` as Multikey: 32 bytes in the one spelling of base58.
 *
 * @see Ed25519 Signature 2018, section 3: https://w3c-ccg.github.io/lds-ed25519-2018/
 */
function asMultikey(value: JsonValue | undefined): string | undefined {
  if (typeof value !== 'string' || value.length > maxBase58Length) return undefined
  try {
    // The reader of the Multikey refuses any other length, and each run of bytes has one spelling.
    return encodePublicMultikey(base58.decode(value))
  } catch {
    return undefined
  }
}
