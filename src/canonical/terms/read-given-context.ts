import type { JsonObject } from '../../core/json'
import type { GivenContext } from './context-set'
import { readContext } from './read-context'
import type { TermDefinition, TermTable } from './term-table'
import { withPredicates } from './term-table'

/**
 * Works out what a context that is handed in says.
 *
 * @param bytes - The context as it was published, with which digests of it are compared.
 * @throws {TypeError} Where it says what no table can hold; it is named by its URL.
 */
export function readGivenContext(url: string, body: JsonObject, bytes?: Uint8Array): GivenContext {
  const { terms, ...rest } = readContext(body, url)
  return { url, body, bytes, table: { ...rest, terms: withPredicates(asGiven(terms, url)) } }
}

const references = new Set([undefined, '@id', '@vocab', '@json'])
const containers = new Set([undefined, '@set', '@list'])
const namesOfKeywords: Readonly<Record<string, string>> = { id: '@id', type: '@type' }

// Narrower than what is pinned by hand: a name for a keyword, or a container that is no plain set or list, hides what is signed.
function asGiven(table: TermTable, url: string): TermTable {
  const entries = Object.entries(table).map(([term, definition]): [string, TermDefinition] => {
    const { i, t, c, s } = definition
    if (i.startsWith('@') && namesOfKeywords[term] !== i) throw refused(term, url, `no other name for ${i}`)
    if (t?.startsWith('@') && !references.has(t)) throw refused(term, url, `no @type ${t}`)
    if (!containers.has(c)) throw refused(term, url, `no @container ${c}`)
    return [term, { ...definition, x: 1, ...(s ? { s: asGiven(s, url) } : {}) }]
  })
  return Object.fromEntries(entries)
}

function refused(term: string, url: string, expected: string): TypeError {
  return new TypeError(`Cannot read context ${term} of ${url}: expected ${expected}`)
}
