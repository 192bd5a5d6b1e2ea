import { equalBytes } from '../core/bytes'
import { isJsonObject } from '../core/json'
import { seedLength } from './ed25519'
import { Ed25519Key } from './ed25519-key'
import { decodePublicMultikey, decodeSecretMultikey, invalidKey } from './multikey'
import { decodePem } from './pem'
import { decodeJwkMember, decodePublicJwk } from './public-jwk'

/**
 * Reads an Ed25519 key, public or secret, from any of the usual forms.
 *
 * @param material - A 32-byte seed; a Multikey text (`z6Mk…` public, `z3u2…` secret); PKCS#8 or SPKI PEM; or an object: Multikey,
 *   `Ed25519VerificationKey2020`, or JWK with `crv` Ed25519.
 * @throws {QualityLabelError} `KEY_INVALID` If it is none of these, or its two halves do not belong together. No message carries
 *   key material.
 */
export function importKey(material: unknown): Ed25519Key {
  if (material instanceof Ed25519Key) return material
  if (material instanceof Uint8Array) return importSecret(material)
  if (typeof material === 'string') return importText(material)
  if (!isJsonObject(material)) throw invalidKey('a seed, a Multikey, a JWK or a PEM')
  return typeof material['kty'] === 'string' ? importJwk(material) : importMultikey(material)
}

function importText(text: string): Ed25519Key {
  if (text.includes('-----BEGIN')) {
    const pem = decodePem(text)
    return 'seed' in pem ? Ed25519Key.fromSeed(pem.seed) : Ed25519Key.fromPublicKey(pem.publicKey)
  }
  const multikey = text.trim()
  if (multikey.startsWith('z6Mk')) return Ed25519Key.fromPublicKey(decodePublicMultikey(multikey))
  return importSecret(decodeSecretMultikey(multikey))
}

function importMultikey(object: Record<string, unknown>): Ed25519Key {
  const { publicKeyMultibase, secretKeyMultibase, privateKeyMultibase } = object
  const secret = secretKeyMultibase ?? privateKeyMultibase
  if (publicKeyMultibase !== undefined && typeof publicKeyMultibase !== 'string')
    throw invalidKey('publicKeyMultibase as text')
  const publicKey = publicKeyMultibase === undefined ? undefined : decodePublicMultikey(publicKeyMultibase)
  if (secret === undefined && publicKey) return Ed25519Key.fromPublicKey(publicKey)
  if (typeof secret !== 'string')
    throw invalidKey('publicKeyMultibase or secretKeyMultibase in the key object')
  return withPublicHalf(importSecret(decodeSecretMultikey(secret)), publicKey)
}

// RFC 8037, section 2
function importJwk(jwk: Record<string, unknown>): Ed25519Key {
  const publicKey = decodePublicJwk(jwk)
  const { d } = jwk
  if (d === undefined) return Ed25519Key.fromPublicKey(publicKey)
  if (typeof d !== 'string') throw invalidKey('d of the JWK as base64url text')
  return withPublicHalf(importSecret(decodeJwkMember(d, 'd')), publicKey)
}

/** A seed, or a seed followed by its public key. */
function importSecret(bytes: Uint8Array): Ed25519Key {
  const key = Ed25519Key.fromSeed(bytes.length === 64 ? bytes.subarray(0, seedLength) : bytes)
  return withPublicHalf(key, bytes.length === 64 ? bytes.subarray(seedLength) : undefined)
}

function withPublicHalf(key: Ed25519Key, stated: Uint8Array | undefined): Ed25519Key {
  if (stated && !equalBytes(stated, key.publicKey))
    throw invalidKey('a public key that belongs to the secret key')
  return key
}
