import { decodeBase64Url } from '../core/base64url'
import { equalBytes } from '../core/bytes'
import type { QualityLabelError } from '../core/errors'
import type { JsonObject } from '../core/json'
import { isDocument, toArray } from '../core/json'
import type { KindsOf } from '../core/kinds'
import { unchecked } from '../core/kinds'
import { assertAwaited, readOptions } from '../core/read-options'
import { secretJwkMembers } from '../model/shows-secret'
import { seedLength } from './ed25519'
import { decryptJwk, isEncryptedJwk } from './encrypted-jwk'
import type { PlatformAlgorithm } from './key'
import { Key, platformAlgorithms, signatureAlgorithm } from './key'
import type { PemLabel } from './key-texts'
import { decodeEd25519Der, decodePem, decodeSecretMultikey } from './key-texts'
import { readPublicMultikey } from './multikey'
import { nameOtherKey } from './name-other-key'
import { describeOtherKeyForm, invalidKey } from './other-key-form'
import { readPublicJwk, writePublicJwk } from './public-jwk'
import type { PublicKey, SignatureAlgorithm } from './public-key'
import { algorithmOfKind } from './public-key'

/** Options of `importKey`; only material that does not say its algorithm needs one. */
export interface ImportKeyOptions<A extends SignatureAlgorithm = SignatureAlgorithm> {
  /** Required algorithm of the key; by default the material decides. */
  algorithm?: A
  /** Passphrase of an encrypted key. */
  passphrase?: string
}

// A passphrase is never shown in a message: `decryptJwk` checks it.
const kinds = {
  algorithm: signatureAlgorithm,
  passphrase: unchecked<string>(),
} satisfies KindsOf<ImportKeyOptions>

/**
 * Reads an Ed25519, P-256 or RSA key, public or secret, from any of the usual formats.
 *
 * @param material - A JWK, such a key encrypted with a passphrase (`encryptedJwk` of `exportKey`), or an unencrypted PKCS#8 or SPKI PEM; for an
 *   Ed25519 key also a 32-byte seed, a Multikey text (`z6Mk…` public, `z3u2…` private), or an object: Multikey or `Ed25519VerificationKey2020`.
 * @throws {QualityLabelError} `KEY_INVALID` if the material has another format, is weak, is for another algorithm than `algorithm`, its
 *   passphrase is wrong or missing, or its public and secret keys do not belong together. Of material that is a key, `details.fault` says
 *   what is wrong: `passphrase`, `algorithm`, `pair` or `weak`. No message contains key material.
 * @throws {RangeError} If `algorithm` is unknown.
 */
export function importKey(
  material: Uint8Array,
  options?: ImportKeyOptions<'Ed25519'>,
): Promise<Key<'Ed25519'>>
export function importKey<A extends SignatureAlgorithm = SignatureAlgorithm>(
  material: unknown,
  options?: ImportKeyOptions<A>,
): Promise<Key<A>>
export async function importKey(material: unknown, options: ImportKeyOptions = {}): Promise<Key> {
  const { algorithm, passphrase } = readOptions('read key', options, kinds)
  assertAwaited('read key', { material })
  const key = await readKey(material, passphrase)
  if (algorithm !== undefined && key.algorithm !== algorithm)
    throw invalidKey(`a key for ${algorithm}, found one for ${key.algorithm}`, undefined, 'algorithm')
  return key
}

async function readKey(material: unknown, passphrase: unknown): Promise<Key> {
  if (material instanceof Key) return material
  if (material instanceof Uint8Array) return fromBytes(material)
  if (typeof material === 'string' && isEncryptedJwk(material))
    return fromJwk(await decryptJwk(material, passphrase))
  if (typeof material === 'string')
    return material.includes('-----BEGIN') ? fromPem(material) : fromText(material)
  if (!isDocument(material)) throw notMaterial(nameOtherKey(material))
  return typeof material['kty'] === 'string' ? fromJwk(material) : fromMultikey(material)
}

function notMaterial(found: string): QualityLabelError {
  return invalidKey(`material to be a seed, a Multikey, a JWK or a PEM, found ${found}`)
}

function fromText(text: string): Key {
  const multikey = text.trim()
  if (multikey.startsWith('{')) throw notMaterial('JSON text; parse it first: importKey(JSON.parse(text))')
  return multikey.startsWith('z6Mk')
    ? fromPublicMultikey(multikey)
    : fromSecretBytes(decodeSecretMultikey(multikey))
}

function fromPublicMultikey(text: string): Key {
  const key = readPublicMultikey(text)
  if (key?.kind !== 'Ed25519') throw invalidKey('an Ed25519 public key as z6Mk… Multikey')
  return Key.fromPublicKey(key)
}

function fromMultikey(object: JsonObject): Key {
  const { publicKeyMultibase, secretKeyMultibase, privateKeyMultibase } = object
  const secret = secretKeyMultibase ?? privateKeyMultibase
  if (publicKeyMultibase !== undefined && typeof publicKeyMultibase !== 'string')
    throw invalidKey('publicKeyMultibase as text')
  const publicKey = publicKeyMultibase === undefined ? undefined : fromPublicMultikey(publicKeyMultibase)
  if (secret === undefined && publicKey) return publicKey
  if (typeof secret !== 'string')
    throw invalidKey('publicKeyMultibase or secretKeyMultibase in the key object')
  return withPublicHalf(fromSecretBytes(decodeSecretMultikey(secret)), publicKey)
}

// A file that is text does not hold a seed as bytes: a seed has 32 bytes, or 64 with its public key, which are not all characters.
function fromBytes(bytes: Uint8Array): Key {
  if (bytes.length > seedLength && isText(bytes))
    throw notMaterial(
      describeOtherKeyForm(bytes) ??
        'bytes of a text; give importKey the text, or a JWK parsed: importKey(JSON.parse(text)), where text is new TextDecoder().decode(bytes)',
    )
  return fromSecretBytes(bytes)
}

function isText(bytes: Uint8Array): boolean {
  return bytes.every(
    (byte) => (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09,
  )
}

/** Reads a seed, or a seed followed by its public key. */
function fromSecretBytes(bytes: Uint8Array): Key {
  const key = Key.fromSeed(bytes.length === 64 ? bytes.subarray(0, seedLength) : bytes)
  if (bytes.length === 64 && !equalBytes(bytes.subarray(seedLength), key.publicKey.bytes))
    throw notOfOnePair()
  return key
}

function withPublicHalf(key: Key, stated: Key | undefined): Key {
  if (stated && stated.publicKeyMultibase !== key.publicKeyMultibase) throw notOfOnePair()
  return key
}

// RFC 7517, section 4; RFC 7518, section 6; RFC 8037, section 2
async function fromJwk(jwk: JsonObject): Promise<Key> {
  const { d } = jwk
  const publicKey = readPublicJwk(d === undefined ? jwk : withoutSigningUse(jwk))
  if (!publicKey) throw invalidKey('a JWK of an Ed25519, P-256 or RSA key for signatures', jwk)
  const stated = Key.fromPublicKey(publicKey)
  if (d === undefined) return stated
  if (stated.algorithm === 'Ed25519') return withPublicHalf(fromSecretBytes(decodeSecretMember(d)), stated)
  return fromSecretJwk(jwk, publicKey, stated.algorithm)
}

// In a pair, the JWK of the secret key is for `sign` (RFC 7517, section 4.3).
function withoutSigningUse(jwk: JsonObject): JsonObject {
  if (!toArray(jwk['key_ops']).includes('sign')) return jwk
  const { key_ops: _, ...rest } = jwk
  return rest
}

function decodeSecretMember(d: unknown): Uint8Array {
  try {
    return decodeBase64Url(d as string)
  } catch {
    throw invalidKey('d of the JWK as base64url text')
  }
}

async function fromSecretJwk(
  jwk: JsonObject,
  publicKey: PublicKey,
  algorithm: PlatformAlgorithm,
): Promise<Key> {
  // Its use, key_ops, alg and ext were already checked; the platform would apply them again.
  const secrets = secretJwkMembers.filter((member) => jwk[member] !== undefined)
  const bare = {
    ...writePublicJwk(publicKey),
    ...Object.fromEntries(secrets.map((member) => [member, jwk[member]])),
  }
  const platformKey = await tryPlatform(() =>
    crypto.subtle.importKey('jwk', bare, platformAlgorithms[algorithm], true, ['sign']),
  )
  return asPair(publicKey, platformKey)
}

async function fromPem(pem: string): Promise<Key> {
  const { label, der } = decodePem(pem)
  const bytes = decodeEd25519Der(label, der)
  if (bytes)
    return label === 'PRIVATE KEY' ? Key.fromSeed(bytes) : Key.fromPublicKey({ kind: 'Ed25519', bytes })
  const platformKey = await fromDer(label, der)
  if (!platformKey) throw noKeyInPem(pem)
  const { key_ops: _, ...jwk } = (await crypto.subtle.exportKey('jwk', platformKey)) as JsonObject
  const publicKey = readPublicJwk(jwk)
  if (!publicKey) throw noKeyInPem(pem)
  return label === 'PRIVATE KEY' ? asPair(publicKey, platformKey) : Key.fromPublicKey(publicKey)
}

// The platform finds the kind of key when it reads it.
async function fromDer(label: PemLabel, der: Uint8Array<ArrayBuffer>): Promise<CryptoKey | undefined> {
  const [format, usage] =
    label === 'PRIVATE KEY' ? (['pkcs8', 'sign'] as const) : (['spki', 'verify'] as const)
  for (const parameters of Object.values(platformAlgorithms)) {
    const key = await crypto.subtle.importKey(format, der, parameters, true, [usage]).catch(() => undefined)
    if (key) return key
  }
  return undefined
}

// The platform takes the public half of a JWK at its word, so one signature shows whether it belongs to the secret.
async function asPair(publicKey: PublicKey, platformKey: CryptoKey): Promise<Key> {
  const key = Key.fromPublicKey(publicKey, platformKey)
  const parameters = platformAlgorithms[algorithmOfKind[publicKey.kind] as PlatformAlgorithm]
  const message = Uint8Array.of(1)
  const isPair = await tryPlatform(async () => {
    const signature = Uint8Array.from(await key.sign(message))
    const jwk = writePublicJwk(publicKey)
    const verifier = await crypto.subtle.importKey('jwk', jwk, parameters, false, ['verify'])
    return crypto.subtle.verify(parameters, verifier, signature, message)
  })
  if (!isPair) throw notOfOnePair()
  return key
}

async function tryPlatform<T>(use: () => Promise<T>): Promise<T> {
  try {
    return await use()
  } catch {
    // The platform's error about an unreadable key could quote the key.
    throw invalidKey('a P-256 or RSA key that can be used')
  }
}

function noKeyInPem(pem: string): QualityLabelError {
  return invalidKey('an Ed25519, P-256 or RSA key in the PEM', pem)
}

function notOfOnePair(): QualityLabelError {
  return invalidKey('a public key that belongs to the secret key', undefined, 'pair')
}
