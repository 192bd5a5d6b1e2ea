import { QualityLabelError } from '../core/errors'
import { isJsonObject } from '../core/json'
import type { KindsOf } from '../core/kinds'
import { flag } from '../core/kinds'
import { quoteUnlessPlain } from '../core/quote-text'
import { readKeyDid } from '../keys/key-did'
import { isSameKey } from '../keys/public-jwk'
import { methodOfKeyId } from './resolve-jwt-key'

export interface OtherController {
  /**
   * Whether a key that cannot be the issuer's may sign, such as the key of a witness. Loosens the check against signing with the
   * wrong key: no verifier counts such a proof as the issuer's, and a credential without another proof is never valid.
   */
  allowOtherController?: boolean
}

export const otherControllerKinds = { allowOtherController: flag } satisfies KindsOf<OtherController>

/**
 * Checks that signing keys can be the issuer's.
 *
 * A verifier looks a key up in the document of the DID or URL that its id begins with, which must be the issuer's.
 *
 * @param ids - Key ids of the signers.
 * @param otherwise - What the message advises for a key that is of somebody else.
 * @throws {QualityLabelError} `CONTROLLER_NOT_ISSUER`, with `details.issuer` and `details.verificationMethod`.
 * @see VC Data Integrity 1.0, section 4.4, step 8: https://www.w3.org/TR/vc-data-integrity/#verify-proof
 */
export function assertKeysOfIssuer(
  document: { issuer?: unknown },
  ids: readonly string[],
  { allowOtherController }: OtherController,
  otherwise = 'set allowOtherController for the proof of somebody else',
): void {
  if (allowOtherController) return
  const issuer = issuerOf(document)
  const other = ids.find((id) => id.split('#', 1)[0] !== issuer)
  if (other !== undefined) throw notOfIssuer(issuer, other, otherwise)
}

/** Like `assertKeysOfIssuer`, for the `kid` of a JWT, which may also be a fragment of the issuer or the URL of a JWK. */
export function assertKeyIdOfIssuer(
  document: { issuer?: unknown },
  kid: string,
  options: OtherController,
  otherwise?: string,
): void {
  // Open Badges 3.0, section 8.2.4.1: only the issuer's document shows whose key is at that URL.
  if (/^https?:[^#]*$/i.test(kid)) return
  assertKeysOfIssuer(document, [methodOfKeyId(kid, issuerOf(document))], options, otherwise)
}

/** Returns the id of the issuer that a document names. */
export function issuerOf({ issuer }: { issuer?: unknown }): string {
  return String(isJsonObject(issuer) ? issuer['id'] : issuer)
}

function notOfIssuer(issuer: string, verificationMethod: string, otherwise: string): QualityLabelError {
  const message = `Cannot sign: expected a key of the issuer ${quoteUnlessPlain(issuer)}, got ${quoteUnlessPlain(verificationMethod)}. ${adviceOn(issuer, verificationMethod)}, or ${otherwise}`
  const details = { pointer: '/issuer', issuer, verificationMethod }
  return new QualityLabelError('CONTROLLER_NOT_ISSUER', message, { details })
}

function adviceOn(issuer: string, verificationMethod: string): string {
  const [controller = ''] = verificationMethod.split('#', 1)
  const [own, other] = [readKeyDid(issuer), readKeyDid(controller)]
  if (own && other && isSameKey(own, other))
    return `Both are this key: create the signer with the issuer's form of it, createSigner(key, { id: '${methodOfKeyId(issuer, issuer)}' })`
  return "Give the signer the id under which the issuer's document lists its key, with createSigner(key, { id })"
}
