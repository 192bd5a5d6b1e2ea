import type { JsonObject, JsonValue } from '../../core/json'
import { toArray } from '../../core/json'
import { findContext } from '../../model/contexts/find-context'
import { ActiveContext } from './active-context'
import type { ContextTable } from './read-context'
import { readContext } from './read-context'
import { TermNames } from './term-names'
import type { TermDefinition, TermTable } from './term-table'
import { findTermTable, isPinnedContext, withPredicates } from './term-table'

/** A context that is not pinned, with its body as it was published. */
export interface GivenContext {
  url: string
  body: JsonObject
}

/** The contexts under which documents may be read: those pinned, and any that are handed in beside them. */
export class ContextSet {
  static readonly pinned = new ContextSet([])

  /** Where none of them is in force yet. */
  readonly initial: ActiveContext
  readonly names: TermNames
  readonly #bodies: ReadonlyMap<string, JsonObject>

  /** @throws {TypeError} Where a context says what no table can hold; it is named by its URL. */
  constructor(given: readonly GivenContext[]) {
    const tables = new Map(given.map(({ url, body }) => [url, readGiven(url, body)]))
    this.#bodies = new Map(given.map(({ url, body }) => [url, body]))
    this.names = new TermNames([...tables.values()])
    this.initial =
      given.length === 0
        ? ActiveContext.initial
        : ActiveContext.over((url) => {
            const terms = findTermTable(url)
            return terms ? { terms } : tables.get(url)
          })
  }

  has(url: string): boolean {
    return isPinnedContext(url) || this.#bodies.has(url)
  }

  /** Whether contexts were handed in beside the pinned ones: a caller who does that accepts any credential, not badges alone. */
  get isGeneric(): boolean {
    return this.#bodies.size > 0
  }

  /** Body of a context; callers must not change it. */
  bodyOf(url: string): JsonObject | undefined {
    return findContext(url) ?? this.#bodies.get(url)
  }

  /** Whether a document is read under a context that was handed in, at its root or within. */
  areGivenIn(value: JsonValue): boolean {
    if (!this.isGeneric || typeof value !== 'object' || value === null) return false
    if (Array.isArray(value)) return value.some((entry) => this.areGivenIn(entry))
    const context = toArray(value['@context'])
    if (context.some((entry) => typeof entry === 'string' && this.#bodies.has(entry))) return true
    return Object.values(value).some((inner) => this.areGivenIn(inner))
  }
}

function readGiven(url: string, body: JsonObject): ContextTable {
  const { terms, ...rest } = readContext(body, url)
  return { ...rest, terms: withPredicates(asGiven(terms, url)) }
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
