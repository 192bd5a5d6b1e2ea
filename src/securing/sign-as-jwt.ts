import { encodeBase64Url } from '../core/base64url'
import { encodeUtf8 } from '../core/bytes'
import { QualityLabelError } from '../core/errors'
import type { JsonObject } from '../core/json'
import { isDocument, isJsonObject, isPlainObject } from '../core/json'
import type { KindsOf } from '../core/kinds'
import { unchecked } from '../core/kinds'
import { parseJson } from '../core/parse-json'
import { typeOf } from '../core/quote-text'
import { readOptions } from '../core/read-options'
import { resolveMethod } from '../keys/did-document'
import { everyKey } from '../keys/method-key'
import { isSameKey, readBarePublicJwk, writePublicJwk } from '../keys/public-jwk'
import { algorithmOfKind, weaknessOf } from '../keys/public-key'
import type { Signer } from '../keys/signer'
import { showsSecretOf } from '../model/shows-secret'
import type { Finding } from '../problems/problem'
import { toUnsigned } from './add-proof'
import type { OtherController } from './assert-key-of-issuer'
import { assertKeyIdOfIssuer, otherControllerKinds } from './assert-key-of-issuer'
import { checkAndHash } from './check-and-hash'
import { checkJwtHeader } from './check-jwt-header'
import { trySign, wrongSignature } from './create-proof'
import { jwtAlgorithms } from './jwt-algorithms'
import type { JwtClaims } from './jwt-claims'
import { claimsOf, registeredClaims } from './jwt-claims'
import { ownDocument } from './own-document'
import { parseJwt, readJwtHeader } from './parse-jwt'
import { assertJwtSigner } from './read-signers'
import { refuseErrors } from './refuse-errors'
import { verifyJws } from './verify-jws'

/** Options of a signature as a JWT. */
export interface SignAsJwtOptions extends OtherController {
  /**
   * Public half of the signer's key as a JWK, written into the header for readers that look for it there. It does not show whose
   * key it is; `verify` takes the key from the issuer's document.
   */
  jwk?: object
}

export const signAsJwtKinds = {
  ...otherControllerKinds,
  // Messages about a key do not show it: it may be a secret one.
  jwk: unchecked<object>(),
} satisfies KindsOf<SignAsJwtOptions>

/**
 * Signs a credential as a JWT: a compact JWS whose payload is the credential with `iss`, `jti`, `sub`, `nbf` and `exp` added, and
 * whose header has `alg`, `kid` and `typ`.
 *
 * A JWT has one signature, so it is for issuers and endorsers; a committee signs with `signCredential`. The same arguments give
 * the same text for Ed25519 and RS256; ES256 signatures differ each time.
 *
 * @param credential - Open Badge or endorsement credential without `proof`; it is not changed.
 * @throws {QualityLabelError} `ALREADY_SIGNED`; `CONTROLLER_NOT_ISSUER` for a key that cannot be the issuer's; `SHAPE_INVALID` with
 *   `details.problems`; `SIGNING_FAILED`; or as `parseJson` and `canonize`.
 * @throws {TypeError} If the credential has a property with the name of a claim, `signer` is not a `Signer`, or `jwk` is not the
 *   public key of the signer.
 * @throws {RangeError} If the signer's algorithm is not Ed25519, ES256 or RS256.
 * @see Open Badges 3.0, section 8.2.4.1: https://www.imsglobal.org/spec/ob/v3p0/#jwt-proof
 */
export async function signAsJwt(
  credential: object,
  signer: Signer,
  options: SignAsJwtOptions = {},
): Promise<string> {
  const read = readOptions('sign', options, signAsJwtKinds)
  const header = describeJwtHeader(signer, read)
  const { document } = ownDocument(credential)
  const { signingInput } = await prepareJwt(toUnsigned(document, {}), header, read)
  return completeJwt(signingInput, signer, header)
}

/** A JWT without its signature. */
export interface PreparedJwt {
  signingInput: string
  /** SHA-256 of the credential's canonical form. */
  documentHash: Uint8Array
}

/**
 * Checks that a document may be signed, and writes header and payload: the part of signing as a JWT that needs no signer.
 *
 * @param document - Parsed JSON, without `proof`.
 * @throws As `signAsJwt`.
 */
export async function prepareJwt(
  document: JsonObject,
  header: JsonObject,
  options: OtherController,
): Promise<PreparedJwt> {
  assertNoClaims(document)
  // The same checks as for embedded proofs, so that `verify` can read everything signed here.
  const documentHash = await checkAndHash(document, [])
  assertKeyIdOfIssuer(document, String(header['kid']), options)
  const claims = claimsOf(document)
  assertRequiredClaims(claims)
  const payload = encodePayload({ ...document, ...claims })
  const signingInput = `${encodeJson(header)}.${encodeBase64Url(payload)}`
  return { signingInput, documentHash }
}

/**
 * Signs a JWT and returns its text.
 *
 * @throws {QualityLabelError} `SIGNING_FAILED`, also if the header has a `jwk` by which the signature is wrong.
 */
export async function completeJwt(
  signingInput: string,
  signer: Signer,
  { jwk }: JsonObject,
): Promise<string> {
  const signature = await requestJwsSignature(signer, encodeUtf8(signingInput))
  const text = `${signingInput}.${encodeBase64Url(signature)}`
  const key = isJsonObject(jwk) ? readBarePublicJwk(jwk) : undefined
  if (key && (await verifyJws(parseJwt(text), jwtAlgorithms[signer.algorithm][0], key)) === false) {
    const message = `Cannot sign: expected jwk to be the public key of the signer ${signer.id}, got another key`
    throw new QualityLabelError('SIGNING_FAILED', message)
  }
  return text
}

/**
 * Returns the header of a signer's JWTs.
 *
 * @throws {TypeError | RangeError} As `signAsJwt`.
 */
export function describeJwtHeader(signer: Signer, { jwk }: SignAsJwtOptions): JsonObject {
  assertJwtSigner(signer)
  const { id, algorithm } = signer
  const header = { alg: jwtAlgorithms[algorithm][0], kid: id, typ: 'JWT' }
  if (jwk === undefined) return readable(header)
  // A secret key is rejected, not left out: the caller should know that they passed one.
  const key = isDocument(jwk) ? readBarePublicJwk(jwk) : undefined
  if (!key || algorithmOfKind[key.kind] !== algorithm || weaknessOf(key) !== undefined)
    throw new TypeError(
      `Cannot sign: expected jwk to be a public key for ${algorithm} and no more, got ${nameOtherJwk(jwk)}; write it with exportKey(key, 'jwk')`,
    )
  const own = resolveMethod(id, new Map(), everyKey)
  if (own.state === 'resolved' && !isSameKey(own.publicKey, key))
    throw new TypeError('Cannot sign: expected jwk to be the key of signer.id, got another key')
  return readable({ ...header, jwk: writePublicJwk(key) })
}

/** Names what was passed as `jwk`; it shows nothing of it. */
function nameOtherJwk(jwk: unknown): string {
  if (!isPlainObject(jwk)) return typeOf(jwk)
  return showsSecretOf(jwk as JsonObject) ? 'one with its secret key' : 'another object'
}

/** Checks that readers accept a header, and returns it: an id may be too long, or have characters that JSON text cannot carry. */
function readable(header: JsonObject): JsonObject {
  try {
    const [refused] = checkJwtHeader(readJwtHeader(encodeJson(header)))
    if (!refused) return header
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
  }
  throw new TypeError('Cannot sign: expected signer.id to be a text that fits in the header of a JWT')
}

// Without these two, readers cannot identify issuer and credential.
function assertRequiredClaims(claims: JwtClaims): void {
  const missing: Finding[] = []
  if (claims.iss === undefined) missing.push(claimMissing('iss', 'issuer.id'))
  if (claims.jti === undefined) missing.push(claimMissing('jti', 'id'))
  refuseErrors(missing)
}

function claimMissing(claim: string, member: string): Finding {
  return { code: 'JWT_CLAIM_MISSING', pointer: '', params: { claim, member }, because: 'requiredClaim' }
}

// A text of at most this many bytes never has more values than readers accept.
const smallPayload = 200_000

/** Returns the payload as bytes. Checks their size, because the claims may make it larger than readers accept. */
function encodePayload(payload: JsonObject): Uint8Array {
  const bytes = encodeUtf8(JSON.stringify(payload))
  if (bytes.length > smallPayload) parseJson(bytes)
  return bytes
}

function assertNoClaims(document: JsonObject): void {
  const claim = registeredClaims.find((name) => Object.hasOwn(document, name))
  if (claim !== undefined)
    throw new TypeError(`Cannot sign: expected a credential without the claim ${claim}, which signing adds`)
}

function encodeJson(value: JsonObject): string {
  return encodeBase64Url(encodeUtf8(JSON.stringify(value)))
}

// RFC 7518, sections 3.3 and 3.4; RFC 8037, section 3.1. DER, which many services return for ES256, has another length.
const signatureLengths = { Ed25519: [64, 64], ES256: [64, 64], RS256: [256, 1024] } as const

async function requestJwsSignature(signer: Signer, data: Uint8Array): Promise<Uint8Array> {
  const signature = await trySign(signer, data)
  const [minimum, maximum] = signatureLengths[signer.algorithm]
  if (signature instanceof Uint8Array && signature.length >= minimum && signature.length <= maximum)
    return signature
  const expected = minimum === maximum ? String(minimum) : `${minimum} to ${maximum}`
  const form = signer.algorithm === 'ES256' ? ' (r and s, not DER)' : ''
  throw wrongSignature(signer, `${expected} bytes${form}`, signature)
}
