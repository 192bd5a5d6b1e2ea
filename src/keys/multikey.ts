import { concatBytes } from '../core/bytes'
import { QualityLabelError } from '../core/errors'
import { decodeMultibase, encodeMultibase } from '../core/multibase'
import { publicKeyLength } from './ed25519'
import { describeOtherKeyForm } from './other-key-form'

// Multicodec varints: ed25519-pub 0xed, ed25519-priv 0x1300.
const publicPrefix = Uint8Array.of(0xed, 0x01)
const secretPrefix = Uint8Array.of(0x80, 0x26)
// 34 bytes take at most 47 base58 characters; longer text is refused before the quadratic decoding.
const maxMultikeyLength = 100

/** An Ed25519 public key as `publicKeyMultibase`, `z6Mk…`. */
export function encodePublicMultikey(publicKey: Uint8Array): string {
  return encodeMultibase(concatBytes(publicPrefix, publicKey))
}

/** An Ed25519 secret as `secretKeyMultibase`, `z3u2…` for a 32-byte seed. */
export function encodeSecretMultikey(secret: Uint8Array): string {
  return encodeMultibase(concatBytes(secretPrefix, secret))
}

/**
 * The 32 bytes of an Ed25519 `publicKeyMultibase`.
 *
 * @throws {QualityLabelError} `KEY_INVALID` For any other kind, length or spelling.
 * @see Controlled Identifiers 1.0, section 2.2.2: https://www.w3.org/TR/cid-1.0/#Multikey
 */
export function decodePublicMultikey(text: string): Uint8Array {
  const key = stripPrefix(text, publicPrefix)
  if (key?.length !== publicKeyLength) throw invalidKey('an Ed25519 public key as z6Mk… Multikey')
  return key
}

/**
 * The bytes of an Ed25519 secret Multikey: a 32-byte seed, or seed and public key together (64 bytes).
 *
 * @throws {QualityLabelError} `KEY_INVALID` For any other kind, length or spelling; the message never carries the text.
 */
export function decodeSecretMultikey(text: string): Uint8Array {
  const key = stripPrefix(text, secretPrefix)
  if (key?.length !== 32 && key?.length !== 64) throw invalidKey('an Ed25519 secret key as Multikey', text)
  return key
}

/**
 * The error for key material that is not what it should be; it never quotes the material.
 *
 * @param material - Named by its form where that is a usual one that is not read here.
 */
export function invalidKey(expected: string, material?: unknown): QualityLabelError {
  const form = describeOtherKeyForm(material)
  const found = form === undefined ? '' : `, found ${form}`
  return new QualityLabelError('KEY_INVALID', `Cannot read key: expected ${expected}${found}`)
}

function stripPrefix(text: string, prefix: Uint8Array): Uint8Array | undefined {
  if (text.length > maxMultikeyLength + 40) return undefined
  try {
    const bytes = decodeMultibase(text)
    return prefix.every((byte, index) => bytes[index] === byte) ? bytes.slice(prefix.length) : undefined
  } catch {
    return undefined
  }
}
