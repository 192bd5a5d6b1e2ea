import * as generated from './generated/validators'
import type { Check } from './shape-error'

/** Validators of the parts of a form. */
export const formParts = {
  question: generated.question,
  answer: generated.formAnswer,
} satisfies Readonly<Record<string, Check>>
