import type { AnswerField } from '../dom/field'

/** Why the value of a field cannot be used; the first field that has a reason is shown. */
export type Check = () => { field: AnswerField; problem: string } | undefined

/** A part of the questions: its elements, and what must be right before the whole is shown. */
export interface Part {
  made: HTMLElement
  checks: readonly Check[]
}
