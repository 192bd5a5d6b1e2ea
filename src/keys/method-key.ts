import { base58 } from '@scure/base'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from '../core/json'
import { showsSecret } from '../model/shows-secret'
import type { PhraseKey } from '../problems/phrases/en'
import { readPublicMultikey, writePublicMultikey } from './multikey'
import { isSameKey, readPublicJwk } from './public-jwk'
import type { EcPublicKey, Ed25519PublicKey, PublicKey } from './public-key'
import { weaknessOf } from './public-key'

/** Keys that a check accepts, and the report about all others. */
export interface KeyChoice<K extends PublicKey = PublicKey> {
  kinds: readonly K['kind'][]
  /** Whether a JWK is accepted, too, or only a Multikey. */
  allowJwk: boolean
  otherKind: { document: PhraseKey; didKey: PhraseKey; didJwk: PhraseKey }
}

/** Every kind of key for JWTs. */
export const everyKey: KeyChoice = {
  kinds: ['Ed25519', 'P-256', 'P-384', 'RSA'],
  allowJwk: true,
  otherKind: { document: 'methodOtherKind', didKey: 'methodOtherKind', didJwk: 'methodOtherKind' },
}

/** Keys for the cryptosuites of EdDSA. */
export const ed25519Keys: KeyChoice<Ed25519PublicKey> = {
  kinds: ['Ed25519'],
  allowJwk: true,
  otherKind: { document: 'methodNotEd25519', didKey: 'methodDidKey', didJwk: 'methodDidJwk' },
}

/** Keys for the cryptosuites of ECDSA, which require a Multikey. */
export const p256Multikeys: KeyChoice<EcPublicKey<'P-256'>> = {
  kinds: ['P-256'],
  allowJwk: false,
  otherKind: { document: 'methodNotP256', didKey: 'methodNotP256', didJwk: 'methodNotP256' },
}

/** Returns a key that a choice accepts; `undefined` for any other. */
export function chosenKey<K extends PublicKey>(
  key: PublicKey | undefined,
  form: 'multikey' | 'jwk',
  { kinds, allowJwk }: KeyChoice<K>,
): K | undefined {
  const isTaken = key && (form === 'multikey' || allowJwk) && kinds.some((kind) => kind === key.kind)
  return isTaken ? (key as K) : undefined
}

type KeyMember = 'publicKeyMultibase' | 'publicKeyJwk' | 'publicKeyBase58'

/** All properties that contain a public key in any type of verification method, supported or not. */
export const keyMembers = [
  'publicKeyMultibase',
  'publicKeyJwk',
  'publicKeyBase58',
  'publicKeyBase64',
  'publicKeyGpg',
  'publicKeyHex',
  'publicKeyPem',
] as const

/** Property that contains the key, by the type of a verification method. */
const keyForms: Readonly<Record<string, KeyMember>> = {
  Multikey: 'publicKeyMultibase',
  JsonWebKey: 'publicKeyJwk',
  JsonWebKey2020: 'publicKeyJwk',
  Ed25519VerificationKey2020: 'publicKeyMultibase',
  Ed25519VerificationKey2018: 'publicKeyBase58',
}

/** Supported types of verification methods. */
export const readMethodTypes: readonly string[] = Object.keys(keyForms)

// 32 bytes take at most 44 base58 characters; longer text is rejected before decoding, whose time grows with the square of the length.
const maxBase58Length = 44

/** Result of reading the key of verification methods with one id. */
export type MethodKey<K extends PublicKey = PublicKey> =
  | { key: K }
  /** Unsupported type of a method: nothing is known against its key. */
  | { otherForm: string }
  | { fault: PhraseKey }

/**
 * Reads the only key of a verification method, or of several with one id in a document.
 *
 * @param methods - At least one; several must contain the same key.
 */
export function readMethods<K extends PublicKey>(
  methods: readonly JsonObject[],
  choice: KeyChoice<K>,
): MethodKey<K> {
  if (methods.some(showsSecret)) return { fault: 'methodShowsSecret' }
  const [otherForm, ...otherForms] = methods.map(otherFormOf)
  if (otherForm !== undefined && otherForms.every((form) => form === otherForm)) return { otherForm }
  const [key, ...others] = methods.map((method) => readMethodKey(method, choice))
  const isOneKey = others.every((other) => key && other && isSameKey(other, key))
  if (methods.some(holdsTwoKeys) || !isOneKey) return { fault: 'methodTwoKeys' }
  if (!key) return { fault: choice.otherKind.document }
  // Also rejected here, so that the report names the key and not the signature.
  const weakness = weaknessOf(key)
  return weakness === undefined ? { key } : { fault: weakness }
}

/** Reads the key of a verification method, if its form and kind are supported. */
export function readMethodKey<K extends PublicKey>(method: JsonObject, choice: KeyChoice<K>): K | undefined {
  const member = keyMemberOf(method)
  if (member === undefined) return undefined
  const form = member === 'publicKeyJwk' ? 'jwk' : 'multikey'
  return chosenKey(readMember(member, method[member]), form, choice)
}

/**
 * Checks whether a verification method contains two keys, or a second one that cannot be compared: another reader could use the other.
 *
 * The same key in two forms is one key.
 *
 * @see DID Core, section 5.2.1: https://www.w3.org/TR/did-1.0/#verification-material
 */
export function holdsTwoKeys(method: JsonObject): boolean {
  const given = keyMembers.filter((member) => method[member] !== undefined && method[member] !== null)
  if (given.length < 2) return false
  const [first, ...others] = given.map((member) => readMember(member, method[member]))
  return !first || !others.every((key) => key && isSameKey(key, first))
}

function readMember(member: string, value: JsonValue | undefined): PublicKey | undefined {
  if (member === 'publicKeyJwk') return isJsonObject(value) ? readPublicJwk(value) : undefined
  if (typeof value !== 'string') return undefined
  if (member === 'publicKeyMultibase') return readPublicMultikey(value)
  return member === 'publicKeyBase58' ? readBase58(value) : undefined
}

function otherFormOf({ type }: JsonObject): string | undefined {
  return typeof type === 'string' && !Object.hasOwn(keyForms, type) ? type.slice(0, 80) : undefined
}

/** Returns the property with the key of a verification method, by its type; `undefined` for an unsupported type. */
export function keyMemberOf({ type }: JsonObject): KeyMember | undefined {
  return typeof type === 'string' && Object.hasOwn(keyForms, type) ? keyForms[type] : undefined
}

/**
 * Reads the key of an `Ed25519VerificationKey2018`: 32 bytes in base58, which has one spelling.
 *
 * @see Ed25519 Signature 2018, section 3: https://w3c-ccg.github.io/lds-ed25519-2018/
 */
function readBase58(text: string): PublicKey | undefined {
  if (text.length > maxBase58Length) return undefined
  try {
    // The reader of the Multikey rejects any other length, and each sequence of bytes has one spelling.
    return readPublicMultikey(writePublicMultikey({ kind: 'Ed25519', bytes: base58.decode(text) }))
  } catch {
    return undefined
  }
}
