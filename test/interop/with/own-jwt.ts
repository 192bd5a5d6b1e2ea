import { createPublicKey } from 'node:crypto'
import { encodePart } from '../../support/jwt'
import { changeJwt, created, unsignedBadge } from '../forms'
import type { Issued } from './library'
import type { RawAlgorithm } from './raw-signatures'
import { publicKeyOf } from './raw-signatures'

/** The did:jwk of a public key, as its method says. */
export function didJwkOf(jwk: object): string {
  return `did:jwk:${encodePart(jwk)}`
}

/** A badge with the claims of Open Badges 3.0, section 8.2.4.1, written by hand. */
export function jwtPayload(did: string): Record<string, unknown> {
  const badge = unsignedBadge({ id: did, type: ['Profile'], name: 'Pretend issuer' })
  return {
    ...badge,
    iss: did,
    jti: badge.id,
    sub: badge.credentialSubject.id,
    nbf: Date.parse(created) / 1000,
  }
}

export function issuedJwt(name: string, jwt: string): Issued {
  return { name, input: jwt, changed: changeJwt(jwt) }
}

/** The public JWK that a did:key or did:jwk method is. */
export function jwkOfMethod(method: string): Record<string, string> {
  const key = createPublicKey({ key: publicKeyOf(method, []), format: 'der', type: 'spki' })
  return key.export({ format: 'jwk' }) as Record<string, string>
}

/** A JWT of a badge, signed by a program that signs bytes. */
export async function jwtSignedBy(
  alg: RawAlgorithm,
  spki: Buffer,
  sign: (data: Buffer) => Promise<Buffer>,
): Promise<Issued> {
  const jwk = createPublicKey({ key: spki, format: 'der', type: 'spki' }).export({ format: 'jwk' })
  const did = didJwkOf(jwk)
  const input = `${encodePart({ alg, kid: `${did}#0`, typ: 'JWT' })}.${encodePart(jwtPayload(did))}`
  return issuedJwt(`JWT, ${alg}`, `${input}.${(await sign(Buffer.from(input))).toString('base64url')}`)
}
