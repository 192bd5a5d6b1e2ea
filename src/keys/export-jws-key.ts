import { base64 } from '@scure/base'
import type { JsonObject } from '../core/json'
import { toText } from '../core/json'
import type { KindsOf } from '../core/kinds'
import { flag, text } from '../core/kinds'
import { assertArguments, readOptions } from '../core/read-options'
import { secretJwkMembers } from '../model/shows-secret'
import type { JwsKey } from './jws-key'
import { webAlgorithms } from './jws-key'
import { writePublicJwk } from './read-public-jwk'

/** How a P-256 or RSA key is written; see `importJwsKey`, which reads each form. */
export interface ExportedJwsKeys {
  /** With the secret, its private members too. */
  jwk: Record<string, string>
  /** PKCS#8 with the secret, SPKI without. */
  pem: string
}

export interface ExportJwsKeyOptions {
  /** Writes the secret half too; the result then needs the care of a password. Off unless asked for. */
  includeSecret?: boolean
  /** DID URL of the key, as `kid` of the JWK. */
  id?: string
}

const kinds = { includeSecret: flag, id: text } satisfies KindsOf<ExportJwsKeyOptions>

/**
 * Writes a key as JWK or PEM; the public half alone unless `includeSecret` is set.
 *
 * @throws {RangeError} If the format is unknown.
 * @throws {TypeError} If the secret is asked for and the key has none.
 */
export async function exportJwsKey<F extends keyof ExportedJwsKeys>(
  key: JwsKey,
  format: F,
  options: ExportJwsKeyOptions = {},
): Promise<ExportedJwsKeys[F]> {
  assertArguments('export key', 'an object', { key })
  const given = readOptions('export key', options, kinds)
  const writers: { [K in keyof ExportedJwsKeys]: () => Promise<ExportedJwsKeys[K]> } = {
    jwk: () => writeJwk(key, given),
    pem: () => writePem(key, given.includeSecret === true),
  }
  if (!Object.hasOwn(writers, format))
    throw new RangeError(`Cannot export key: expected format jwk or pem, got ${toText(format)}`)
  return writers[format]()
}

async function writeJwk(
  key: JwsKey,
  { id, includeSecret }: ExportJwsKeyOptions,
): Promise<Record<string, string>> {
  const named = { ...(id === undefined ? {} : { kid: id }), ...writePublicJwk(key.publicKey) }
  if (!includeSecret) return named
  const jwk = (await crypto.subtle.exportKey('jwk', key.revealSecret())) as JsonObject
  const secret = secretJwkMembers.filter((member) => jwk[member] !== undefined)
  return { ...named, ...Object.fromEntries(secret.map((member) => [member, String(jwk[member])])) }
}

async function writePem(key: JwsKey, includeSecret: boolean): Promise<string> {
  if (includeSecret) return toPem('PRIVATE KEY', await crypto.subtle.exportKey('pkcs8', key.revealSecret()))
  const jwk = writePublicJwk(key.publicKey)
  const imported = await crypto.subtle.importKey('jwk', jwk, webAlgorithms[key.algorithm], true, ['verify'])
  return toPem('PUBLIC KEY', await crypto.subtle.exportKey('spki', imported))
}

// RFC 7468, section 2: lines of 64 characters.
function toPem(label: string, der: ArrayBuffer): string {
  const lines = base64.encode(new Uint8Array(der)).match(/.{1,64}/g) ?? []
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`
}
