import { isDocument, isPlainObject } from '../core/json'
import { typeOf } from '../core/quote-text'
import { algorithmOfKind } from './public-key'

const publicKeyKinds = Object.keys(algorithmOfKind)

/** Objects that are passed in place of a key, with how to get the key. */
const byClass: Readonly<Record<string, string>> = {
  CryptoKey: "a CryptoKey; read it with importKey(await crypto.subtle.exportKey('jwk', cryptoKey))",
  KeyObject: "a KeyObject; read it with importKey(keyObject.export({ format: 'jwk' }))",
  Uint8Array: 'a Uint8Array; read it with importKey(bytes)',
}

/** Names a value in place of a key, and says how to get the key; it shows nothing of the value. */
export function nameOtherKey(value: unknown): string {
  if (typeof value === 'string') return 'a text; read it with importKey(text)'
  if (typeof value !== 'object' || value === null) return typeOf(value)
  const ofClass = byClass[Object.prototype.toString.call(value).slice('[object '.length, -1)]
  if (ofClass !== undefined) return ofClass
  if (!isPlainObject(value)) return typeOf(value)
  if ('kty' in value) return 'a JWK; read it with importKey(jwk)'
  if ('publicKey' in value && 'privateKey' in value)
    return 'a pair of keys; read the private one with importKey'
  if ('kind' in value && !('publicKey' in value)) return 'the publicKey of a key; give the key itself'
  return 'sign' in value ? 'a signer; give the key that it was made from' : typeOf(value)
}

/**
 * Checks that a value is a key, of this package or of another copy of it.
 *
 * @param action - Operation for the message, such as `create signer`.
 * @throws {TypeError} Naming what was passed in its place.
 */
export function assertKey(action: string, key: unknown): void {
  if (hasPublicKey(key) && typeof (key as { algorithm?: unknown }).algorithm === 'string') return
  throw wrongKey(action, key)
}

/** Returns the error for a value in place of a key. */
export function wrongKey(action: string, got: unknown): TypeError {
  const expected = 'a key, as generateKey() and importKey() resolve to'
  return new TypeError(`Cannot ${action}: expected key to be ${expected}, got ${nameOtherKey(got)}`)
}

/** Checks whether a value has the public half of a key where a key has it. */
export function hasPublicKey(key: unknown): boolean {
  const publicKey = isDocument(key) ? key['publicKey'] : undefined
  return isDocument(publicKey) && publicKeyKinds.some((kind) => kind === publicKey['kind'])
}
