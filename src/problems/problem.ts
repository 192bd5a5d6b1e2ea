import type { PhraseParams } from './phrases/phrase'
import type { Circumstance, ProblemCode } from './registry'
import type { SectionName, Severity } from './section-names'

export { type SectionName, type Severity, sectionNames } from './section-names'

/** Facts that a message names: who, which, how many. Never a secret. */
export type ProblemParams = PhraseParams

/** A problem as it is found, before it is put into words. */
export interface Finding {
  code: ProblemCode
  /** JSON pointer (RFC 6901) into the document as it was given; `''` is the whole of it. */
  pointer: string
  params?: ProblemParams
  /** Members that are missing, any of which would do. */
  missing?: readonly string[]
  /** Where the place it is found in says more than the code's own section. */
  section?: SectionName
  /** Why it decides something else than its code does. */
  because?: Circumstance
}

/** A problem as it is reported: plain JSON, in one language. */
export interface Problem {
  /** Stable; each has a section in `docs/errors.md`. */
  code: string
  /** URI of the kind of problem; W3C's where one exists (RFC 9457, `type`). */
  type: string
  section: SectionName
  severity: Severity
  title: string
  /** What was wrong with this document. */
  detail: string
  /** JSON pointer (RFC 6901); `''` is the whole document. */
  pointer: string
  /** What to do about it. */
  hint: string
  /** What a shape asks for, where the problem is one of shape. */
  expected?: string
  /** What was there instead. */
  found?: string
}
