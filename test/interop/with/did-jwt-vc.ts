import { createVerifiableCredentialJwt, verifyCredential } from 'did-jwt-vc'
import { created } from '../forms'
import { codeOf, newSigner, options, resolver } from './did-jwt'
import type { Library } from './library'
import { acceptance } from './library'
import { issuedJwt, jwtPayload } from './own-jwt'
import { versioned } from './version-of'

export const didJwtVc: Library = {
  name: versioned('did-jwt-vc'),
  reads: ['jwt'],
  checksSignatures: true,
  accepts: ({ content }) =>
    acceptance(() =>
      verifyCredential(String(content), resolver, options).catch((error) => {
        throw codeOf(error)
      }),
    ),
  async issues() {
    const { did, signer } = newSigner('EdDSA')
    const { '@context': context, type, credentialSubject, iss, sub, jti } = jwtPayload(did)
    const vc = {
      '@context': ['https://www.w3.org/2018/credentials/v1', ...(context as string[]).slice(1)],
      type,
      credentialSubject,
    }
    const payload = { iss, sub, jti, nbf: Date.parse(created) / 1000, vc }
    const jwt = await createVerifiableCredentialJwt(payload as never, { did, signer, alg: 'EdDSA' })
    return [issuedJwt('JWT of data model 1.1, EdDSA', jwt)]
  },
}
