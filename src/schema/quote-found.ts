import { isDate, toText } from '../core/json'
import { quoteText } from '../core/quote-text'
import type { Phrase } from '../problems/phrases/phrase'
import { plain, say } from '../problems/phrases/phrase'

/** Describes a value of an untrusted document in a few visible characters, for a message. */
export function sayFound(value: unknown): Phrase {
  if (value === undefined) return say('foundNothing')
  if (Array.isArray(value)) {
    return value.length === 0 ? say('foundEmptyList') : say('foundList', { count: value.length })
  }
  if (typeof value === 'object' && value !== null) {
    return isDate(value) ? plain(toText(value)) : say('expectObject')
  }
  return plain(typeof value === 'string' ? quoteText(value) : nameScalar(value))
}

function nameScalar(value: unknown): string {
  return value === null || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : `a ${typeof value}`
}

/** Quotes the texts of a list; of many, only the first few. */
export function quoteList(values: readonly unknown[]): string {
  const shown = values.slice(0, 4).map(showEntry)
  return `[${shown.join(', ')}${values.length > shown.length ? ', …' : ''}]`
}

// As JSON is written, in every language.
function showEntry(value: unknown): string {
  if (typeof value === 'string') return quoteText(value)
  if (Array.isArray(value)) return '[…]'
  return typeof value === 'object' && value !== null ? '{…}' : nameScalar(value)
}
