import { toText } from '../core/json'
import { quoteText } from '../core/quote-text'

/** Describes a value of an untrusted document in a few visible characters, for a message. */
export function quoteFound(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  if (typeof value === 'object') return toText(value)
  if (typeof value === 'string') return quoteText(value)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `a ${typeof value}`
}

/** Quotes the texts of a list; of many, only the first few. */
export function quoteList(values: readonly unknown[]): string {
  const shown = values.slice(0, 4).map(quoteFound)
  return `[${shown.join(', ')}${values.length > shown.length ? ', …' : ''}]`
}
