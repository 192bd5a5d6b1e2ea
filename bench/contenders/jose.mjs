/** The same claims as a compact JWT by `jose`: one signature over the bytes, no canonical form. */
import { importJWK, jwtVerify, SignJWT } from 'jose'
import { now } from '../fixtures.mjs'
import { didKeyMethod, keyOf } from '../keys.mjs'

const { jwk } = keyOf('issuer')
const header = { alg: 'EdDSA', typ: 'vc+ld+json+jwt', kid: didKeyMethod('issuer') }

export async function sign() {
  const key = await importJWK(jwk, 'EdDSA')
  return (text) => new SignJWT(JSON.parse(text)).setProtectedHeader(header).sign(key)
}

export async function check() {
  const { d: _, ...publicJwk } = jwk
  const key = await importJWK(publicJwk, 'EdDSA')
  const currentDate = new Date(now)
  return async (token) => JSON.stringify((await jwtVerify(token, key, { currentDate })).payload)
}

/** What `check` is given in place of a document with an embedded proof. */
export async function secure(text) {
  const { proof: _, ...claims } = JSON.parse(text)
  return (await sign())(JSON.stringify(claims))
}

export function accepts(text) {
  return typeof JSON.parse(text).issuer.id === 'string'
}
