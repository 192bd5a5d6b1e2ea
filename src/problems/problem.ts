import type { PhraseParams } from './phrases/phrase'
import type { Circumstance, ProblemCode } from './registry'
import type { SectionName, Severity } from './section-names'

export { type SectionName, type Severity, sectionNames } from './section-names'

/** Facts for a message: who, which, how many. Never a secret. */
export type ProblemParams = PhraseParams

/** A problem as it is found, before it is described in a language. */
export interface Finding {
  code: ProblemCode
  /** JSON pointer (RFC 6901) into the document as it was supplied; `''` is the whole document. */
  pointer: string
  params?: ProblemParams
  /** Properties that are missing; any one of them is enough. */
  missing?: readonly string[]
  /** If it differs from the section of the code. */
  section?: SectionName
  /** Why its severity differs from that of its code. */
  because?: Circumstance
}

/** A problem as it is reported: plain JSON, in one language. */
export interface Problem {
  /** Stable; `docsOf` says where it is explained. */
  code: ProblemCode
  /** URI of the kind of problem; W3C's where one exists (RFC 9457, `type`). */
  type: string
  section: SectionName
  severity: Severity
  title: string
  /** What is wrong with this document. */
  detail: string
  /** JSON pointer (RFC 6901); `''` is the whole document. */
  pointer: string
  /** What to do about it. */
  hint: string
  /** What the shape requires, if the problem is one of shape. */
  expected?: string
  /** What is there instead. */
  found?: string
}
