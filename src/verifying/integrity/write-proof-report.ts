import type { JsonValue } from '../../core/json'
import { describeProblem } from '../../problems/describe-problem'
import { isDeciding } from '../../problems/severity'
import type { Words } from '../../problems/words'
import type { CheckedProof } from '../../securing/check-proof'
import type { ProofReport } from '../outcome/report'
import { verdictOf } from '../outcome/section'

/** What a report says of one proof. */
export function writeProofReport(checked: CheckedProof, words: Words): ProofReport {
  const { proof, pointer, findings, signatureValid, keyBound } = checked
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
    created: stringOf(proof['created']),
    reason: decisive && describeProblem(decisive, words).detail,
  }
  return Object.assign(
    report,
    Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  )
}

function stringOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
