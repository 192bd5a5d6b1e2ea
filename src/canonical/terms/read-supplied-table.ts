import type { JsonObject } from '../../core/json'
import { quoteUnlessPlain } from '../../core/quote-text'
import type { ContextTable } from './read-context'
import { readContext, unusableTerm } from './read-context'
import type { TermDefinition, TermTable } from './term-table'
import { withPredicates } from './term-table'

/** A context that is not pinned, with its body as published and its terms. */
export interface SuppliedTable {
  /** Its URL, or the key of an inline context. */
  url: string
  body: JsonObject
  table: ContextTable
  /** Its bytes as the caller supplied them. */
  bytes?: Uint8Array | undefined
}

/**
 * Reads the terms of a supplied context.
 *
 * A term that no table can hold is marked as unusable: documents that use it cannot be read, others can.
 *
 * @param url - Its URL, or the key of an inline context.
 * @param bytes - The context as published; digests of it are compared with them.
 * @throws {TypeError} If no table can hold the context, not just one term. The message names its URL.
 */
export function readSuppliedTable(url: string, body: JsonObject, bytes?: Uint8Array): SuppliedTable {
  const { terms, ...rest } = readContext(body, url, true)
  return { url, body, bytes, table: { ...rest, terms: withPredicates(asSupplied(terms, url)) } }
}

const references = new Set([undefined, '@id', '@vocab', '@json'])
const containers = new Set([undefined, '@set', '@list'])
const namesOfKeywords: Readonly<Record<string, string>> = { id: '@id', type: '@type' }

// Datatypes of texts with a language or a direction in JSON-LD: with a coercion to these, plain text would make the same graph.
const ofLanguages = new Set(
  ['langString', 'dirLangString', 'CompoundLiteral'].map(
    (name) => `http://www.w3.org/1999/02/22-rdf-syntax-ns#${name}`,
  ),
)

function isOfLanguages(datatype: string): boolean {
  return ofLanguages.has(datatype) || datatype.startsWith('https://www.w3.org/ns/i18n#')
}

// Stricter than for pinned contexts: an alias of a keyword, or a container other than a set or list, hides what is signed.
function asSupplied(table: TermTable, url: string): TermTable {
  const entries = Object.entries(table).map(([term, definition]): [string, TermDefinition] => {
    const { s, p, u } = definition
    const why = u === undefined ? whyNotAsGiven(term, definition) : undefined
    if (why !== undefined)
      return [
        term,
        unusableTerm(`${quoteUnlessPlain(term)} of ${quoteUnlessPlain(url)}: expected ${why}`, p === 1),
      ]
    return [term, { ...definition, x: 1, ...(s ? { s: asSupplied(s, url) } : {}) }]
  })
  return Object.fromEntries(entries)
}

function whyNotAsGiven(term: string, { i, t, c }: TermDefinition): string | undefined {
  if (i.startsWith('@') && namesOfKeywords[term] !== i) return `no other name for ${i}`
  if (t?.startsWith('@') && !references.has(t)) return `no @type ${t}`
  if (t !== undefined && isOfLanguages(t)) return `no @type ${t}`
  return containers.has(c) ? undefined : `no @container ${c}`
}
