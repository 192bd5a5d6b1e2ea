import { isJsonObject } from '../../core/json'
import { say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { isDeciding } from '../../problems/severity'
import type { CheckedProof } from '../../securing/check-proof'
import { jwtProofType } from '../../securing/parse-jwt'
import { verdictOf } from '../outcome/section'

/** What the proofs of a document come to together. */
export interface WeighedProofs {
  /** Proofs that hold and whose key is the issuer's. */
  good: CheckedProof[]
  findings: Finding[]
}

// Each says that a proof is not shown to be by a current key of the issuer: anybody could have added it.
const unbinding = new Set([
  'CRYPTOSUITE_UNSUPPORTED',
  'CRYPTOSUITE_MISSPELLED',
  'PROOF_IS_BASE',
  'CONTROLLER_NOT_ISSUER',
  'JWT_KEY_NOT_OF_ISSUER',
  'VERIFICATION_METHOD_UNRESOLVED',
  'VERIFICATION_METHOD_NOT_FOUND',
  'VERIFICATION_METHOD_REVOKED',
  'INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD',
  'INVALID_VERIFICATION_METHOD',
  'VERIFICATION_METHOD_UNSUPPORTED',
])

/**
 * Weighs the proofs of a document: which bad proof is forgiven, that is, becomes a warning?
 *
 * | beside                    | right or unchecked signature, not by a current key of the issuer | wrong signature, by another | wrong signature, the issuer's |
 * | ------------------------- | ---------------------------------------------------------------- | --------------------------- | ----------------------------- |
 * | a good proof              | forgiven                                                         | stays                       | stays                         |
 * | no good, one undecided    | forgiven                                                         | forgiven                    | stays                         |
 * | neither                   | stays                                                            | stays                       | stays                         |
 *
 * Anyone can add a proof, so one by a stranger must not turn "undecided" into "invalid". Beside a good proof a wrong signature stays an
 * error: someone who changed a copy and left a proof as it was should not pass unnoticed. What a JWT claims is never forgiven.
 *
 * @param issuer - Who must control the keys.
 */
export function weighProofs(checked: readonly CheckedProof[], issuer: string): WeighedProofs {
  const good = checked.filter(
    (result) => result.signatureValid === true && verdictOf(result.findings) === 'valid',
  )
  if (good.length > 0) {
    const findings = checked.flatMap((result) =>
      result.signatureValid === false ? result.findings : forgive(result, issuer),
    )
    return { good, findings: [...findings, ...nameEnvelope(checked, good, issuer)] }
  }
  if (!checked.some(isUndecided)) return { good, findings: checked.flatMap((result) => result.findings) }
  const findings = checked.flatMap((result) => {
    const isForged = result.signatureValid === false && !isByAnother(result, issuer)
    return isForged || isUndecided(result) ? result.findings : forgive(result, issuer)
  })
  return { good, findings }
}

/**
 * Checks whether a proof may turn out to be one that holds: nothing speaks against it, and more was needed to check it, such as the DID
 * document that lists its key.
 *
 * A proof of an unknown kind is not one of them: nothing of it could be read, and anyone can add one.
 */
export function mayStillHold(result: CheckedProof): boolean {
  return isUndecided(result) && !result.findings.some(({ code }) => code === 'CRYPTOSUITE_UNSUPPORTED')
}

function isUndecided({ signatureValid, findings }: CheckedProof): boolean {
  return signatureValid !== false && verdictOf(findings) === 'indeterminate'
}

function forgive(result: CheckedProof, issuer: string): Finding[] {
  const { proof, findings } = result
  // What a JWT claims is what was received: that someone else signed it excuses nothing else about it.
  if (proof['type'] === jwtProofType)
    return findings.map((finding) => (unbinding.has(finding.code) ? asWarning(finding) : finding))
  const isStray = findings.some(({ code }) => unbinding.has(code)) || isByAnother(result, issuer)
  return isStray ? findings.map(asWarning) : findings
}

// The credential counts by proofs of its own. A JWT around it adds nothing, and a reader could take its signer for the issuer.
function nameEnvelope(
  [first]: readonly CheckedProof[],
  good: readonly CheckedProof[],
  issuer: string,
): Finding[] {
  if (first?.proof['type'] !== jwtProofType || good.includes(first)) return []
  const { verificationMethod } = first.proof
  const signer = typeof verificationMethod === 'string' ? verificationMethod : say('unnamedKey')
  return [{ code: 'JWT_NOT_BY_ISSUER', pointer: '', params: { signer, issuer } }]
}

function asWarning(finding: Finding): Finding {
  return isDeciding(finding) ? { ...finding, because: 'strayProof' } : finding
}

/** Checks whether a proof is by somebody else than the issuer; of a malformed proof, by the key that it names. */
function isByAnother({ proof, findings }: CheckedProof, issuer: string): boolean {
  if (findings.some(({ code }) => code === 'CONTROLLER_NOT_ISSUER')) return true
  const { verificationMethod: method } = proof
  const named = isJsonObject(method) ? method['id'] : method
  const isMalformed = findings.some(({ code }) => code === 'MALFORMED_VALUE_ERROR')
  if (!isMalformed || typeof named !== 'string') return false
  const [controller = ''] = named.split('#')
  return controller.includes(':') && controller !== issuer
}
