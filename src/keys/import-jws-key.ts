import { base64 } from '@scure/base'
import { QualityLabelError } from '../core/errors'
import type { JsonObject } from '../core/json'
import { isJsonObject } from '../core/json'
import { secretJwkMembers } from '../model/shows-secret'
import type { JwsAlgorithm } from './jws-key'
import { JwsKey, webAlgorithms } from './jws-key'
import { invalidKey } from './multikey'
import { writePublicJwk } from './read-public-jwk'

const algorithms = ['ES256', 'RS256'] as const
const publicMembers = ['kty', 'crv', 'x', 'y', 'n', 'e']

/**
 * Reads a P-256 or RSA key for JWTs, public or secret.
 *
 * @param material - JWK with `kty` EC and `crv` P-256, or with `kty` RSA; or PKCS#8 or SPKI PEM, unencrypted.
 * @throws {QualityLabelError} `KEY_INVALID` If it is none of these, is weak, or its two halves do not belong together. No message
 *   carries key material.
 */
export async function importJwsKey(material: unknown): Promise<JwsKey> {
  if (material instanceof JwsKey) return material
  try {
    if (typeof material === 'string') return await importPem(material)
    if (isJsonObject(material)) return await importJwk(material)
  } catch (error) {
    // What the platform says of a key it cannot read might quote it.
    throw error instanceof QualityLabelError ? error : invalidKey('a P-256 or RSA key that can be used')
  }
  throw invalidKey('a P-256 or RSA key as JWK or PEM', material)
}

async function importJwk(jwk: JsonObject): Promise<JwsKey> {
  const key = JwsKey.fromJwk(jwk)
  if (jwk['d'] === undefined) return key
  // Its other members (use, key_ops, alg, ext) say what it is for, which was looked at; the platform would hold us to them.
  const members = [...publicMembers, ...secretJwkMembers].filter((member) => jwk[member] !== undefined)
  const bare = Object.fromEntries(members.map((member) => [member, jwk[member]]))
  const secret = await crypto.subtle.importKey('jwk', bare, webAlgorithms[key.algorithm], true, ['sign'])
  return withSecret(jwk, secret)
}

async function importPem(pem: string): Promise<JwsKey> {
  const match =
    /^\s*-----BEGIN (PRIVATE|PUBLIC) KEY-----\s([A-Za-z0-9+/=\s]{1,8000})-----END \1 KEY-----\s*$/.exec(pem)
  if (!match) throw invalidKey('one unencrypted P-256 or RSA key as PKCS#8 or SPKI PEM', pem)
  const der = Uint8Array.from(base64.decode(String(match[2]).replace(/\s/g, '')))
  const isSecret = match[1] === 'PRIVATE'
  const imported = await importDer(der, isSecret)
  const jwk = (await crypto.subtle.exportKey('jwk', imported)) as JsonObject
  const bare = withoutUse(jwk)
  return isSecret ? withSecret(bare, imported) : JwsKey.fromJwk(bare)
}

async function importDer(der: Uint8Array<ArrayBuffer>, isSecret: boolean): Promise<CryptoKey> {
  const format = isSecret ? 'pkcs8' : 'spki'
  for (const algorithm of algorithms) {
    const usages: KeyUsage[] = [isSecret ? 'sign' : 'verify']
    const key = await crypto.subtle
      .importKey(format, der, webAlgorithms[algorithm], true, usages)
      .catch(() => undefined)
    if (key) return key
  }
  throw invalidKey('a P-256 or RSA key in the PEM')
}

function withoutUse({ key_ops: _, use: __, alg: ___, ...jwk }: JsonObject): JsonObject {
  return jwk
}

// The platform takes the public half of a JWK at its word, so one signature shows whether it belongs to the secret.
async function withSecret(jwk: JsonObject, secret: CryptoKey): Promise<JwsKey> {
  const key = JwsKey.fromJwk(jwk, secret)
  const message = Uint8Array.of(1)
  const signature = Uint8Array.from(await key.sign(message))
  const isPair = await verify(key.algorithm, writePublicJwk(key.publicKey), signature, message)
  if (!isPair) throw invalidKey('a public key that belongs to the secret key')
  return key
}

async function verify(
  algorithm: JwsAlgorithm,
  jwk: JsonWebKey,
  signature: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const key = await crypto.subtle.importKey('jwk', jwk, webAlgorithms[algorithm], false, ['verify'])
  return crypto.subtle.verify(webAlgorithms[algorithm], key, signature, message)
}
