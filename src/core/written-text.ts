import type { Kind } from './kinds'
import { passing } from './kinds'

// Characters that no one sees: spaces, controls, what is assigned to nothing, and U+2800, a Braille pattern without a dot.
const unseen = String.raw`\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800`
const eachUnseen = new RegExp(`[${unseen}]`, 'gu')
// A mark is seen only on another character.
const visible = new RegExp(String.raw`[^${unseen}\p{M}]`, 'u')
// Marks of direction (U+200E, U+200F, U+061C) stay: texts from right to left need them. They reorder no text around them.
const misleading = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

/** Checks whether a text has a character that people see. */
export function isVisible(text: string): boolean {
  return visible.test(text)
}

/** Returns a text without the characters that no one sees. */
export function withoutUnseen(text: string): string {
  return text.replace(eachUnseen, '')
}

/** A text of one line that a person wrote, to be read by others: nothing in it moves a cursor or reorders what is around it. */
export const writtenText: Kind<string> = passing(
  'a text of one line without control or bidirectional characters',
  (value) => typeof value === 'string' && !misleading.test(value),
)
