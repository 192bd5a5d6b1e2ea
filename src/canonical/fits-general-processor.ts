import type { JsonObject, JsonValue } from '../core/json'

// The general processor takes some milliseconds for ten values, and for sets of thousands far more.
export const maxValues = 2000
export const maxCharacters = 256 * 1024

/** Whether a document is small enough for a general JSON-LD processor. */
export function fitsGeneralProcessor(document: JsonObject): boolean {
  const left = { values: maxValues, characters: maxCharacters }
  spend(document, left)
  return left.values >= 0 && left.characters >= 0
}

function spend(value: JsonValue, left: { values: number; characters: number }): void {
  left.values -= 1
  if (typeof value === 'string') left.characters -= value.length
  if (typeof value !== 'object' || value === null || left.values < 0) return
  if (!Array.isArray(value)) left.characters -= Object.keys(value).join('').length
  for (const inner of Object.values(value)) spend(inner, left)
}
