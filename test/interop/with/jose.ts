import { exportJWK, generateKeyPair, importJWK, jwtVerify, SignJWT } from 'jose'
import { openJwt } from '../../support/jwt'
import { now } from '../forms'
import type { Library } from './library'
import { acceptance } from './library'
import { didJwkOf, issuedJwt, jwkOfMethod, jwtPayload } from './own-jwt'
import { versioned } from './version-of'

const algorithms = ['EdDSA', 'ES256', 'RS256'] as const

export const jose: Library = {
  name: versioned('jose'),
  reads: ['jwt'],
  checksSignatures: true,
  accepts: ({ content }) =>
    acceptance(async () => {
      const { header, payload } = openJwt(String(content))
      const { alg, kid } = header as { alg: string; kid: string }
      await jwtVerify(String(content), await importJWK(jwkOfMethod(kid), alg), {
        issuer: kid.split('#')[0] as string,
        subject: (payload['credentialSubject'] as { id: string }).id,
        currentDate: new Date(now),
        typ: 'JWT',
        requiredClaims: ['jti', 'nbf'],
      })
    }),
  issues: () =>
    Promise.all(
      algorithms.map(async (alg) => {
        const { publicKey, privateKey } = await generateKeyPair(alg)
        const did = didJwkOf(await exportJWK(publicKey))
        const header = { alg, kid: `${did}#0`, typ: 'JWT' }
        return issuedJwt(
          `JWT, ${alg}`,
          await new SignJWT(jwtPayload(did)).setProtectedHeader(header).sign(privateKey),
        )
      }),
    ),
}
