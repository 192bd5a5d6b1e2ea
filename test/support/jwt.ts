import { encodeBase64Url } from '../../src/core/base64url'
import { encodeUtf8 } from '../../src/core/bytes'
import type { JsonObject } from '../../src/core/json'
import { generateKey } from '../../src/keys/generate-key'
import type { Key } from '../../src/keys/key'
import type { Signer } from '../../src/keys/signer'
import { createSigner } from '../../src/keys/signer'
import type { NamedProfile } from '../../src/model/generated/documents'
import { pretendIssuer, sampleBadge } from '../../src/testing'

export const now = '2026-06-01T00:00:00Z'

/** An issuer of one kind of key, under the DID that the key is. */
export interface JwtIssuer {
  profile: NamedProfile
  signer: Signer
  key?: Key
}

const made = new Map<string, Promise<JwtIssuer>>()

/** Issuers with EdDSA, ES256 and RS256; the keys of the latter two are new in every run. */
export function jwtIssuer(alg: 'EdDSA' | 'ES256' | 'RS256'): Promise<JwtIssuer> {
  const known = made.get(alg) ?? makeIssuer(alg)
  made.set(alg, known)
  return known
}

async function makeIssuer(alg: 'EdDSA' | 'ES256' | 'RS256'): Promise<JwtIssuer> {
  if (alg === 'EdDSA') {
    const { profile, signer } = pretendIssuer()
    return { profile, signer }
  }
  const key = await generateKey({ algorithm: alg, ...(alg === 'RS256' ? { modulusBits: 2048 } : {}) })
  const signer = createSigner(key)
  const [id = ''] = signer.id.split('#')
  return { profile: { id, type: ['Profile'], name: 'Pretend issuer' }, signer, key }
}

/** An unsigned badge of an issuer, with an end. */
export function badgeOf(profile: NamedProfile, changes: JsonObject = {}): JsonObject {
  const badge = sampleBadge(profile) as unknown as JsonObject
  return { ...badge, validUntil: '2027-01-01T00:00:00Z', ...changes }
}

export function encodePart(value: unknown): string {
  return encodeBase64Url(encodeUtf8(typeof value === 'string' ? value : JSON.stringify(value)))
}

/** A compact JWS that no honest signer makes: any header and payload, really signed. */
export async function craftJwt(header: unknown, payload: unknown, signer: Signer): Promise<string> {
  const input = `${encodePart(header)}.${encodePart(payload)}`
  return `${input}.${encodeBase64Url(await signer.sign(encodeUtf8(input)))}`
}

/** Header and payload of a compact JWS. */
export function openJwt(jwt: string): { header: JsonObject; payload: JsonObject } {
  const [header, payload] = jwt
    .split('.')
    .slice(0, 2)
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()) as JsonObject)
  return { header: header as JsonObject, payload: payload as JsonObject }
}
