import type { JsonObject } from '../core/json'
import { usableKey } from '../keys/did-document'
import { coordinateLength } from '../keys/ec-point'
import type { PublicKey } from '../keys/public-key'
import { say } from '../problems/phrases/phrase'
import type { Finding } from '../problems/problem'
import type { BindingContext } from './check-binding'
import { checkBinding } from './check-binding'
import { checkJwtClaims } from './check-jwt-claims'
import { checkJwtHeader } from './check-jwt-header'
import type { CheckedProof } from './check-proof'
import { isDerSignature } from './der-signature'
import type { JwtAlgorithm } from './jwt-algorithms'
import { algorithmNamesOf } from './jwt-algorithms'
import type { ParsedJwt } from './parse-jwt'
import { jwtProofType } from './parse-jwt'
import type { JwtKey } from './resolve-jwt-key'
import { resolveJwtKey } from './resolve-jwt-key'
import { describeUsedKey } from './used-key'
import { verifyJws } from './verify-jws'

/** What a JWT is checked against. */
export interface JwtCheckContext extends BindingContext {
  /** The payload without the registered claims. */
  credential: JsonObject
  /** Available DID and controller documents, by id. */
  documents: ReadonlyMap<string, JsonObject>
  clockSkewSeconds: number
}

/**
 * Checks the JWT around a credential: its header, claims, key and signature. It counts as one proof, at the root.
 *
 * @see Open Badges 3.0, section 8.2.4.1; RFC 7519, section 7.2; RFC 8725
 */
export async function checkJwt(jwt: ParsedJwt, check: JwtCheckContext): Promise<CheckedProof> {
  const { header } = jwt
  const claims = checkJwtClaims(jwt, check.credential, check)
  const headerFindings = checkJwtHeader(header)
  const described = describe(header)
  if (headerFindings.length > 0)
    return { proof: described, pointer: '', keyBound: false, findings: [...headerFindings, ...claims] }
  const key = resolveJwtKey(header, check.expectedController, check.documents)
  const binding = key.isForeign
    ? [notOfIssuer(check.expectedController)]
    : checkBinding(key.resolution, key.id, check, '')
  const result: CheckedProof = {
    // A key that only the header shows is not known to be the issuer's, so its id is left out.
    proof: key.isForeign ? described : { ...described, verificationMethod: key.id },
    pointer: '',
    keyBound: binding.length === 0,
    findings: [...binding, ...claims],
  }
  const publicKey = usableKey(key.resolution)
  return publicKey ? { ...result, ...(await checkSignature(jwt, key, publicKey, result.findings)) } : result
}

async function checkSignature(
  jwt: ParsedJwt,
  { id: verificationMethod, resolution }: JwtKey,
  key: PublicKey,
  findings: readonly Finding[],
): Promise<Partial<CheckedProof>> {
  const alg = jwt.header['alg'] as JwtAlgorithm
  const told = describeUsedKey(key, resolution)
  const expected = algorithmNamesOf(key)
  // RFC 8725, section 3.1: the key determines the algorithm; the header only has to agree.
  if (!expected.includes(alg)) {
    const params = { alg, expected: expected.join(', '), verificationMethod }
    return { ...told, findings: [...findings, { code: 'JWT_KEY_MISMATCH', pointer: '', params }] }
  }
  const inDer = findDer(jwt, key)
  if (inDer) return { ...told, signatureValid: false, findings: [...findings, inDer] }
  const signatureValid = await verifyJws(jwt, alg, key)
  if (signatureValid === true) return { ...told, signatureValid }
  const fault: Finding =
    signatureValid === false
      ? { code: 'PROOF_VERIFICATION_ERROR', pointer: '', params: { verificationMethod } }
      : {
          code: 'INVALID_VERIFICATION_METHOD',
          pointer: '',
          params: { verificationMethod, reason: say('methodPlatform') },
          // Another platform may be able to.
          because: 'onlyUnreadHere',
        }
  return {
    ...told,
    ...(signatureValid === undefined ? {} : { signatureValid }),
    findings: [...findings, fault],
  }
}

// RFC 7518, section 3.4: r and s joined, each as long as a coordinate. Many services return DER.
function findDer({ header, signature }: ParsedJwt, key: PublicKey): Finding | undefined {
  if (key.kind !== 'P-256' && key.kind !== 'P-384') return undefined
  const length = 2 * coordinateLength(key.kind)
  if (signature.length === length || !isDerSignature(signature)) return undefined
  return { code: 'JWT_SIGNATURE_DER', pointer: '', params: { alg: String(header['alg']), length } }
}

/** Describes a JWT as one of the proofs of a report. */
function describe({ alg, kid }: JsonObject): JsonObject {
  return {
    type: jwtProofType,
    ...(typeof alg === 'string' ? { alg: alg.slice(0, 60) } : {}),
    ...(typeof kid === 'string' ? { verificationMethod: kid } : {}),
  }
}

function notOfIssuer(issuer: string): Finding {
  return { code: 'JWT_KEY_NOT_OF_ISSUER', pointer: '', params: { issuer } }
}
