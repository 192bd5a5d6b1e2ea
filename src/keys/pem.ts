import { base64 } from '@scure/base'
import { concatBytes } from '../core/bytes'
import { invalidKey } from './multikey'

// DER of PrivateKeyInfo and SubjectPublicKeyInfo for id-Ed25519 (RFC 8410, sections 7 and 4), up to the 32 key bytes.
const privateKeyHeader = Uint8Array.of(48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32)
const publicKeyHeader = Uint8Array.of(48, 42, 48, 5, 6, 3, 43, 101, 112, 3, 33, 0)

/** A 32-byte seed as PKCS#8 PEM. */
export function encodePrivateKeyPem(seed: Uint8Array): string {
  return encodePem('PRIVATE KEY', concatBytes(privateKeyHeader, seed))
}

/** A 32-byte public key as SPKI PEM. */
export function encodePublicKeyPem(publicKey: Uint8Array): string {
  return encodePem('PUBLIC KEY', concatBytes(publicKeyHeader, publicKey))
}

/** Seed of a PKCS#8 PEM, or public key of an SPKI PEM; both unencrypted Ed25519. */
export function decodePem(text: string): { seed: Uint8Array } | { publicKey: Uint8Array } {
  const match =
    /^\s*-----BEGIN (PRIVATE|PUBLIC) KEY-----\s([A-Za-z0-9+/=\s]{1,200})-----END \1 KEY-----\s*$/.exec(text)
  const der = match?.[2] === undefined ? undefined : decodeBody(match[2])
  if (!match || !der) throw invalidKey('one unencrypted Ed25519 key as PKCS#8 or SPKI PEM', text)
  if (match[1] === 'PRIVATE') return { seed: stripHeader(der, privateKeyHeader) }
  return { publicKey: stripHeader(der, publicKeyHeader) }
}

function encodePem(label: string, der: Uint8Array): string {
  return `-----BEGIN ${label}-----\n${base64.encode(der)}\n-----END ${label}-----\n`
}

function decodeBody(body: string): Uint8Array | undefined {
  try {
    return base64.decode(body.replace(/\s/g, ''))
  } catch {
    return undefined
  }
}

function stripHeader(der: Uint8Array, header: Uint8Array): Uint8Array {
  if (der.length !== header.length + 32 || !header.every((byte, index) => der[index] === byte)) {
    throw invalidKey('an Ed25519 key (RFC 8410) in the PEM')
  }
  return der.slice(header.length)
}
