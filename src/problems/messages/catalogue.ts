import type { ProblemCode } from '../registry'

/** The words of one problem: `{name}` is the place of a parameter of the finding. */
export interface ProblemMessage {
  title: string
  detail: string
  hint: string
}

/** Every problem in one language. */
export type ProblemCatalogue = Readonly<Record<ProblemCode, ProblemMessage>>
