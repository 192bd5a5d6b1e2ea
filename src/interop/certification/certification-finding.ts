import type { Finding } from '../../problems/problem'
import type { ProblemCode } from '../../problems/registry'
import { sayFound } from '../../schema/quote-found'
import type { CertificationSectionId } from './certification-report'

/** A finding with the check that made it. */
export interface CertificationFinding {
  check: CertificationSectionId
  finding: Finding
}

/** Puts findings under one check. */
export function under(check: CertificationSectionId, findings: readonly Finding[]): CertificationFinding[] {
  return findings.map((finding) => ({ check, finding }))
}

/** Returns a finding about a value other than the expected one. */
export function unexpected(code: ProblemCode, pointer: string, expected: string, found: unknown): Finding {
  return { code, pointer, params: { expected, found: sayFound(found) } }
}

/** Returns the finding as one that changes no verdict. */
export function asWarning(finding: Finding): Finding {
  return { ...finding, because: 'passesCertification' }
}

/** Returns the finding as one that leaves its check undecided. */
export function asUndecided(finding: Finding): Finding {
  return { ...finding, because: 'certificationUnknown' }
}
