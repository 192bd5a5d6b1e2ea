import type { JsonObject, JsonValue } from '../core/json'

// The general processor compares each value of a property with all its others: for 2,000 values that takes more than 100 ms.
export const maxValues = 1000
export const maxCharacters = 256 * 1024

/** Returns whether a document is small enough for a general JSON-LD processor. */
export function fitsGeneralProcessor(document: JsonObject): boolean {
  return valuesIfFitting(document) !== undefined
}

/** Counts the values of a document. Returns `undefined` if it is too large for a general JSON-LD processor. */
export function valuesIfFitting(document: JsonObject): number | undefined {
  const left = { values: maxValues, characters: maxCharacters }
  spend(document, left)
  return left.values >= 0 && left.characters >= 0 ? maxValues - left.values : undefined
}

function spend(value: JsonValue, left: { values: number; characters: number }): void {
  left.values -= 1
  if (typeof value === 'string') left.characters -= value.length
  if (typeof value !== 'object' || value === null || left.values < 0) return
  if (!Array.isArray(value)) left.characters -= Object.keys(value).join('').length
  for (const inner of Object.values(value)) spend(inner, left)
}
