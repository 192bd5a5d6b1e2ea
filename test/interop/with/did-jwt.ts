import { generateKeyPairSync } from 'node:crypto'
import type { JWTVerifyOptions } from 'did-jwt'
import { createJWT, EdDSASigner, ES256Signer, verifyJWT } from 'did-jwt'
import type { Resolvable } from 'did-resolver'
import { now } from '../forms'
import type { Issued, Library } from './library'
import { acceptance } from './library'
import { didJwkOf, issuedJwt, jwkOfMethod, jwtPayload } from './own-jwt'
import { versioned } from './version-of'

/** A resolver of did:key and did:jwk, as its users would give it; it reaches no network. */
export const resolver = {
  async resolve(did: string) {
    const id = `${did}#${did.startsWith('did:jwk:') ? '0' : did.slice('did:key:'.length)}`
    const method = { id, type: 'JsonWebKey2020', controller: did, publicKeyJwk: jwkOfMethod(id) }
    return {
      didResolutionMetadata: {},
      didDocument: { id: did, verificationMethod: [method], assertionMethod: [id] },
      didDocumentMetadata: {},
    }
  },
} as Resolvable

export const options: JWTVerifyOptions = { policies: { now: Date.parse(now) / 1000 } }

/** `did-jwt` writes its codes at the beginning of its messages. */
export function codeOf(error: unknown): Error {
  const [, code] = /^(?:\w+: )?(\w+): /.exec((error as Error).message) ?? []
  return code ? Object.assign(new Error(), { code }) : (error as Error)
}

export const didJwt: Library = {
  name: versioned('did-jwt'),
  reads: ['jwt'],
  checksSignatures: true,
  accepts: ({ content }) =>
    acceptance(() =>
      verifyJWT(String(content), { ...options, resolver, proofPurpose: 'assertionMethod' }).catch((error) => {
        throw codeOf(error)
      }),
    ),
  issues: () => Promise.all((['EdDSA', 'ES256'] as const).map((alg) => issue(alg))),
}

/** A key of Node, its did:jwk, and `did-jwt`'s signer of it. */
export function newSigner(alg: 'EdDSA' | 'ES256') {
  const { privateKey } =
    alg === 'EdDSA' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { d = '', ...jwk } = privateKey.export({ format: 'jwk' })
  const secret = Buffer.from(d, 'base64url')
  return { did: didJwkOf(jwk), signer: alg === 'EdDSA' ? EdDSASigner(secret) : ES256Signer(secret) }
}

async function issue(alg: 'EdDSA' | 'ES256'): Promise<Issued> {
  const { did, signer } = newSigner(alg)
  const payload = { ...jwtPayload(did), iat: undefined }
  const jwt = await createJWT(payload as never, { issuer: did, signer }, { alg, typ: 'JWT', kid: `${did}#0` })
  return issuedJwt(`JWT, ${alg}`, jwt)
}
