import type { Problem } from '../../problems/problem'

/** What a section came to. `undecided`: it could not be judged with what was given, and so never counts as passed. */
export type CertificationVerdict = 'passed' | 'failed' | 'undecided' | 'notApplicable'

/** One of the checks of the profile. */
export interface CertificationSection {
  id: CertificationSectionId
  verdict: CertificationVerdict
  /** What it checks: one sentence. */
  checks: string
  /** What was found: one sentence. */
  found: string
  /** JSON pointer (RFC 6901) of what decided it; of what was looked at where nothing is wrong. */
  pointer: string
  /** What to do, where there is anything to do. */
  hint?: string
  /** Everything found by it; also warnings, which do not stand against it. */
  problems: Problem[]
  /** Where the check is published. */
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
  /** That form alone was judged, and that nobody certified anything. */
  disclaimer: string
  /** The instant judged against, as given. */
  checkedAt: string
  /** `json`, `jwt`, `png`, `svg`, or the form that was recognised and is not read. */
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
