import type { Problem } from '../../problems/problem'

/** Result of a section. `undecided`: the input was not enough to check it, so it never counts as passed. */
export type CertificationVerdict = 'passed' | 'failed' | 'undecided' | 'notApplicable'

/** Result of one check of the profile. */
export interface CertificationSection {
  id: CertificationSectionId
  verdict: CertificationVerdict
  /** Names what the section checks, in one sentence. */
  checks: string
  /** Names what was found, in one sentence. */
  found: string
  /** JSON pointer (RFC 6901) to the value that decided the section; to the value that was checked if nothing is wrong. */
  pointer: string
  /** Says what to do, if there is anything to do. */
  hint?: string
  /** All findings of the section, including warnings, which do not change its verdict. */
  problems: Problem[]
  /** Address at which the check is published. */
  source: string
}

/**
 * Whether a credential has the form that the public validation service of 1EdTech asks for: plain JSON, the same bytes for the
 * same input.
 */
export interface CertificationReport {
  profile: 'ob3-certification'
  verdict: Exclude<CertificationVerdict, 'notApplicable'>
  /** One sentence that a person understands. */
  summary: string
  /** Says that only the form was checked, and that this report is not a certification. */
  disclaimer: string
  /** `now`, as supplied. */
  checkedAt: string
  /** `json`, `jwt`, `png`, `svg`, or a format that was recognised but cannot be read. */
  format: string
  /** Every section of the profile, in its order. */
  sections: CertificationSection[]
}

/** The sections of the profile, in the order in which they are reported. */
export const certificationSectionIds = [
  'file',
  'context',
  'type',
  'terms',
  'members',
  'subject',
  'evidence',
  'issuer',
  'proof',
  'refreshService',
  'status',
  'dates',
  'credentialSchema',
  'endorsements',
  'images',
  'ids',
] as const

export type CertificationSectionId = (typeof certificationSectionIds)[number]
