import type { Instant } from '../core/instant'
import { hasEnded } from '../core/period'
import type { MethodResolution, ResolvedMethod } from '../keys/did-document'
import { readMethodTypes } from '../keys/method-key'
import type { Phrase } from '../problems/phrases/phrase'
import { plain, say } from '../problems/phrases/phrase'
import type { Finding } from '../problems/problem'

/** What the binding of a key to an issuer is checked against. */
export interface BindingContext {
  /** Who must control the key: the credential's issuer. */
  expectedController: string
  /** Why the document of a controller is missing, if there is another reason than that none was supplied. */
  missing?: ReadonlyMap<string, Phrase>
  now: Instant
  /** What the proof must be made for; `assertionMethod`, that of credentials, unless given. */
  purpose?: ProofPurpose
}

/** What the proofs of credentials are made for, and those of presentations. */
export type ProofPurpose = 'assertionMethod' | 'authentication'

/**
 * Checks that a key is the issuer's, that the issuer's document lists it for the purpose, and that it has not ended.
 *
 * @param pointer - Pointer to the property that names the verification method.
 * @returns No findings if all of that is shown.
 */
export function checkBinding(
  resolution: MethodResolution,
  verificationMethod: string,
  check: BindingContext,
  pointer: string,
): Finding[] {
  const { controller } = resolution
  const params = { verificationMethod, controller }
  if (resolution.state === 'unusable') {
    return [
      {
        code: 'INVALID_VERIFICATION_METHOD',
        pointer,
        params: { verificationMethod, reason: resolution.reason },
      },
    ]
  }
  if (resolution.state === 'unread' && controller === check.expectedController) {
    const named = { verificationMethod, found: resolution.form, expected: readMethodTypes.join(', ') }
    return [{ code: 'VERIFICATION_METHOD_UNSUPPORTED', pointer, params: named }]
  }
  if (controller !== check.expectedController || resolution.state === 'unread') {
    return [
      { code: 'CONTROLLER_NOT_ISSUER', pointer, params: { issuer: check.expectedController, controller } },
    ]
  }
  if (resolution.state === 'unresolved') {
    const reason = check.missing?.get(controller) ?? say('documentNotGiven')
    return [{ code: 'VERIFICATION_METHOD_UNRESOLVED', pointer, params: { ...params, reason } }]
  }
  if (resolution.state === 'notFound') return [{ code: 'VERIFICATION_METHOD_NOT_FOUND', pointer, params }]
  const { purpose = 'assertionMethod' } = check
  if (!(purpose === 'authentication' ? resolution.forAuthentication : resolution.forAssertion)) {
    const named = { ...params, purpose: plain(purpose) }
    return [{ code: 'INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD', pointer, params: named }]
  }
  return checkKeyPeriod(resolution, verificationMethod, pointer, check.now)
}

// Of a key that both expired and was revoked, the revocation is what matters to the reader.
function checkKeyPeriod(
  { endsAt, revokedAt }: Pick<ResolvedMethod, 'endsAt' | 'revokedAt'>,
  verificationMethod: string,
  pointer: string,
  now: Instant,
): Finding[] {
  if (endsAt === undefined || !hasEnded(endsAt, now)) return []
  const isRevoked = revokedAt !== undefined && hasEnded(revokedAt, now)
  const ended = isRevoked ? say('keyWasRevoked', { at: revokedAt }) : say('keyHasExpired', { at: endsAt })
  return [{ code: 'VERIFICATION_METHOD_REVOKED', pointer, params: { verificationMethod, ended } }]
}
