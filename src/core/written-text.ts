import type { Kind } from './kinds'
import { passing } from './kinds'

// U+2800 is a Braille pattern without a dot.
const visible = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u
// Marks of direction (U+200E, U+200F, U+061C) stay: texts from right to left need them. They reorder no text around them.
const misleading = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

/** Checks whether a text has a character that people see. */
export function isVisible(text: string): boolean {
  return visible.test(text)
}

/** A text of one line that a person wrote, to be read by others: nothing in it moves a cursor or reorders what is around it. */
export const writtenText: Kind<string> = passing(
  'a text of one line without control or bidirectional characters',
  (value) => typeof value === 'string' && !misleading.test(value),
)
