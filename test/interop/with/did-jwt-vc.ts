import { createVerifiableCredentialJwt, verifyCredential } from 'did-jwt-vc'
import { codeOf, newSigner, options, resolver } from './did-jwt'
import type { Issued, Library } from './library'
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
  issues: async () => [
    await issue(
      'JWT of data model 1.1, EdDSA',
      ({ '@context': context, type, credentialSubject, ...claims }) => {
        const { iss, sub, jti, nbf } = claims
        return { iss, sub, jti, nbf, vc: { '@context': context, type, credentialSubject } }
      },
    ),
    // It takes out of a credential what its claims say; the rest of a profile it leaves beside vc.
    await issue('the same from a credential, issuer an id', (payload) => ({
      ...toCredential(payload),
      issuer: payload['iss'],
    })),
    await issue('the same from a credential, issuer a profile', toCredential),
  ],
}

function toCredential({ iss, sub, jti, nbf, validFrom, ...badge }: Payload): Payload {
  return { ...badge, issuanceDate: validFrom }
}

type Payload = Record<string, unknown>

async function issue(name: string, toInput: (payload: Payload) => Payload): Promise<Issued> {
  const { did, signer } = newSigner('EdDSA')
  // It has no place for the name of a badge.
  const { name: _, ...payload } = jwtPayload(did)
  const [, ...others] = payload['@context'] as string[]
  const context = ['https://www.w3.org/2018/credentials/v1', ...others]
  const input = toInput({ ...payload, '@context': context })
  return issuedJwt(name, await createVerifiableCredentialJwt(input as never, { did, signer, alg: 'EdDSA' }))
}
