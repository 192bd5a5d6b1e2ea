import { base64 } from '@scure/base'
import { concatBytes } from '../core/bytes'
import { decodeMultibase, encodeMultibase } from '../core/multibase'
import { invalidKey } from './other-key-form'

// Multicodec varint ed25519-priv 0x1300.
const secretPrefix = Uint8Array.of(0x80, 0x26)
// 66 bytes take at most 91 base58 characters; longer text is rejected before decoding, whose time grows with the square of the length.
const maxSecretMultikeyLength = 140

/** Encodes an Ed25519 secret key as `secretKeyMultibase`, `z3u2…` for a 32-byte seed. */
export function encodeSecretMultikey(secret: Uint8Array): string {
  return encodeMultibase(concatBytes(secretPrefix, secret))
}

/**
 * Decodes the bytes of an Ed25519 secret Multikey: a 32-byte seed, or seed and public key together (64 bytes).
 *
 * @throws {QualityLabelError} `KEY_INVALID` for any other kind, length or spelling; the message never contains the text.
 */
export function decodeSecretMultikey(text: string): Uint8Array {
  const bytes = text.length <= maxSecretMultikeyLength ? orNothing(() => decodeMultibase(text)) : undefined
  const key = bytes && withoutPrefix(bytes, secretPrefix)
  if (key?.length !== 32 && key?.length !== 64) throw invalidKey('an Ed25519 secret key as Multikey', text)
  return key
}

/** Label of a PEM: PKCS#8 with a secret key, SPKI with a public key. */
export type PemLabel = 'PRIVATE KEY' | 'PUBLIC KEY'

// DER of PrivateKeyInfo and SubjectPublicKeyInfo for id-Ed25519 (RFC 8410, sections 7 and 4), up to the 32 key bytes.
const ed25519Headers = {
  'PRIVATE KEY': Uint8Array.of(48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32),
  'PUBLIC KEY': Uint8Array.of(48, 42, 48, 5, 6, 3, 43, 101, 112, 3, 33, 0),
} as const satisfies Record<PemLabel, Uint8Array>

/** Encodes the DER of an Ed25519 key, from its seed or its public bytes. */
export function encodeEd25519Der(label: PemLabel, bytes: Uint8Array): Uint8Array {
  return concatBytes(ed25519Headers[label], bytes)
}

/** Decodes the 32 bytes of an Ed25519 key in DER; `undefined` for any other key. */
export function decodeEd25519Der(label: PemLabel, der: Uint8Array): Uint8Array | undefined {
  const bytes = withoutPrefix(der, ed25519Headers[label])
  return bytes?.length === 32 ? bytes : undefined
}

/** Encodes DER as PEM, in lines of 64 characters (RFC 7468, section 2). */
export function encodePem(label: PemLabel, der: Uint8Array): string {
  const lines = base64.encode(der).match(/.{1,64}/g) ?? []
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`
}

/**
 * Decodes the DER of one unencrypted PKCS#8 or SPKI PEM.
 *
 * @throws {QualityLabelError} `KEY_INVALID` for any other text.
 */
export function decodePem(text: string): { label: PemLabel; der: Uint8Array<ArrayBuffer> } {
  const match =
    /^\s*-----BEGIN (PRIVATE KEY|PUBLIC KEY)-----\s([A-Za-z0-9+/=\s]{1,8000})-----END \1-----\s*$/.exec(text)
  const der = match && orNothing(() => base64.decode(String(match[2]).replace(/\s/g, '')))
  if (!match || !der)
    throw invalidKey('one unencrypted Ed25519, P-256 or RSA key as PKCS#8 or SPKI PEM', text)
  return { label: match[1] as PemLabel, der: Uint8Array.from(der) }
}

function withoutPrefix(bytes: Uint8Array, prefix: Uint8Array): Uint8Array | undefined {
  return prefix.every((byte, index) => bytes[index] === byte) ? bytes.slice(prefix.length) : undefined
}

function orNothing<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
