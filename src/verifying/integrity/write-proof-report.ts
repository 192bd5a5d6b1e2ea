import { digestMultibase } from '../../core/digest'
import type { JsonValue } from '../../core/json'
import { keyDidOf } from '../../keys/key-did'
import { describeProblem } from '../../problems/describe-problem'
import { isDeciding } from '../../problems/severity'
import type { CheckedProof } from '../../securing/check-proof'
import type { ParsedJwt } from '../../securing/parse-jwt'
import { jwtProofType } from '../../securing/parse-jwt'
import type { VerifySettings } from '../options/verify-options'
import type { KeyDocumentReport, ProofReport } from '../outcome/report'
import { verdictOf } from '../outcome/section'

/**
 * What a report says of one proof.
 *
 * @param jwt - The JWT that the credential came in: one of its proofs.
 */
export function writeProofReport(
  checked: CheckedProof,
  settings: VerifySettings,
  jwt?: ParsedJwt,
): ProofReport {
  const { proof, pointer, findings, signatureValid, keyBound } = checked
  const isEnvelope = pointer === '' && proof['type'] === jwtProofType
  const decisive = findings.find(isDeciding)
  const signature = signatureValid === undefined ? 'notChecked' : signatureValid ? 'valid' : 'invalid'
  const report: ProofReport = {
    pointer,
    verdict: verdictOf(findings),
    signature,
    keyBinding: keyBound ? 'bound' : 'notBound',
    type: stringOf(proof['type']) ?? '',
  }
  const optional = {
    cryptosuite: stringOf(proof['cryptosuite']),
    alg: stringOf(proof['alg']),
    verificationMethod: stringOf(proof['verificationMethod']),
    publicKeyMultibase: checked.publicKeyMultibase,
    publicKeyJwk: checked.publicKeyJwk,
    keyDocument: keyDocumentOf(checked, settings),
    jwtDigest: isEnvelope ? jwt && digestMultibase(jwt.text) : undefined,
    keyEndsAt: checked.keyEndsAt,
    created: stringOf(proof['created']),
    reason: decisive && describeProblem(decisive, settings.words).detail,
  }
  return Object.assign(
    report,
    Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  )
}

function keyDocumentOf(
  { keyController: id }: CheckedProof,
  { fetchedFrom }: VerifySettings,
): KeyDocumentReport | undefined {
  if (id === undefined) return undefined
  if (keyDidOf(id)) return { id, source: 'did' }
  const address = fetchedFrom.get(id)
  return address === undefined ? { id, source: 'supplied' } : { id, source: 'fetched', address }
}

function stringOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
