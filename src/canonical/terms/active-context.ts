import type { ContextTable } from './read-context'
import type { TermDefinition, TermTable } from './term-table'
import { coinTerm, findTermTable } from './term-table'

/** Finds what the context at an address says; `undefined` of any that is not accepted. */
export type FindContextTable = (url: string) => ContextTable | undefined

/** The tables cannot say what a document means; nothing is wrong with it for that. */
export class OutsideTables extends Error {
  override readonly name = 'OutsideTables'
}

/**
 * The terms in force at one place of a document.
 *
 * Immutable; those for a type or property are worked out once and kept, since few combinations occur.
 *
 * @see JSON-LD 1.1 API, section 5.1 (context processing)
 */
export class ActiveContext {
  readonly terms: ReadonlyMap<string, TermDefinition>
  /** The context to go back to when a node is entered; set where a type brought this one about. */
  readonly previous: ActiveContext | undefined
  /** Whether some term could be the prefix of a compact IRI. */
  readonly prefixes: ReadonlySet<string>
  /** IRIs that more than one term stands for. */
  readonly synonymous: ReadonlySet<string>
  /** Put before every word that is no term; no pinned context has it. */
  readonly vocab: string | undefined
  readonly #findTable: FindContextTable
  readonly #byType = new Map<string, ActiveContext>()
  readonly #byProperty = new Map<string, ActiveContext>()
  readonly #byContext = new Map<string, ActiveContext>()

  private constructor(
    terms: ReadonlyMap<string, TermDefinition>,
    findTable: FindContextTable,
    vocab?: string,
    previous?: ActiveContext,
  ) {
    this.terms = terms
    this.previous = previous
    this.vocab = vocab
    this.#findTable = findTable
    this.prefixes = prefixesOf(terms)
    this.synonymous = synonymousOf(terms)
  }

  /** Where no context is in force yet, and only pinned ones may come. */
  static readonly initial = ActiveContext.over((url) => {
    const terms = findTermTable(url)
    return terms && { terms }
  })

  /** Where no context is in force yet, and those may come that are found so. */
  static over(findTable: FindContextTable): ActiveContext {
    return new ActiveContext(new Map(), findTable)
  }

  /** What a word means here: a term, or under a `@vocab` any word that could be one. */
  find(word: string): TermDefinition | undefined {
    const known = this.terms.get(word)
    return known !== undefined || this.vocab === undefined ? known : coinTerm(this.vocab, word)
  }

  /** With the of an `@context` on top. */
  withContexts(urls: readonly string[]): ActiveContext {
    return remember(this.#byContext, urls.join(' '), () => {
      const terms = new Map(this.terms)
      let { vocab } = this
      for (const url of urls) {
        const table = this.#findTable(url)
        if (!table) throw new OutsideTables(`${url} is not pinned`)
        addTerms(terms, table.terms, false)
        vocab = table.vocab ?? vocab
      }
      return new ActiveContext(terms, this.#findTable, vocab, this.previous)
    })
  }

  /** With the type-scoped contexts of a node's types; holds for that node alone. */
  withTypes(types: readonly string[]): ActiveContext {
    const scoped = types.length === 0 ? types : types.filter((type) => this.terms.get(type)?.s !== undefined)
    if (scoped.length === 0) return this
    // JSON-LD 1.1 API, section 5.1.2, step 11: in the order of the types as written, lexicographically.
    const ordered = scoped.length === 1 ? scoped : [...new Set(scoped)].sort()
    return remember(this.#byType, scoped.length === 1 ? (scoped[0] as string) : ordered.join(' '), () => {
      const terms = new Map(this.terms)
      for (const type of ordered) addTerms(terms, scopeOf(this.terms.get(type)), false)
      return this.#with(terms, this.previous ?? this)
    })
  }

  /** With the property-scoped context of a term; holds for its values and all within them. */
  withProperty(term: string): ActiveContext {
    if (this.terms.get(term)?.s === undefined) return this
    return remember(this.#byProperty, term, () => {
      const scope = scopeOf(this.terms.get(term))
      // JSON-LD 1.1 API, section 5.1.2, steps 7 and 8: the terms of a type end first, then those of the property begin.
      return this.#with(withTerms(this.terms, scope), this.previous?.withScope(scope))
    })
  }

  private withScope(scope: TermTable): ActiveContext {
    return this.#with(withTerms(this.terms, scope), this.previous)
  }

  #with(terms: ReadonlyMap<string, TermDefinition>, previous: ActiveContext | undefined): ActiveContext {
    return new ActiveContext(terms, this.#findTable, this.vocab, previous)
  }
}

function scopeOf(definition: TermDefinition | undefined): TermTable {
  if (!definition?.s) throw new OutsideTables('a scoped context is null')
  return definition.s
}

function withTerms(
  terms: ReadonlyMap<string, TermDefinition>,
  scope: TermTable,
): Map<string, TermDefinition> {
  const copy = new Map(terms)
  addTerms(copy, scope, true)
  return copy
}

function addTerms(terms: Map<string, TermDefinition>, table: TermTable, overrideProtected: boolean): void {
  for (const [term, definition] of Object.entries(table)) {
    const present = terms.get(term)
    if (present?.p && !overrideProtected) {
      // JSON-LD 1.1 API, section 5.2, step 27: a protected term may be said again, not changed.
      if (!sameDefinition(present, definition)) throw new OutsideTables(`${term} is protected`)
    } else {
      terms.set(term, definition)
    }
  }
}

function sameDefinition(a: TermDefinition, b: TermDefinition): boolean {
  return a.i === b.i && a.t === b.t && a.c === b.c && JSON.stringify(a.s) === JSON.stringify(b.s)
}

// JSON-LD 1.1 API, section 5.2, step 14.2.5: a simple term whose IRI ends so can be a prefix.
function prefixesOf(terms: ReadonlyMap<string, TermDefinition>): Set<string> {
  return new Set([...terms].filter(([, { i }]) => /[:/?#[\]@]$/.test(i)).map(([term]) => term))
}

function synonymousOf(terms: ReadonlyMap<string, TermDefinition>): Set<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { i } of terms.values()) (seen.has(i) ? repeated : seen).add(i)
  return repeated
}

function remember<V>(cache: Map<string, V>, key: string, make: () => V): V {
  const known = cache.get(key)
  if (known !== undefined) return known
  const made = make()
  if (cache.size >= 1000) cache.clear()
  cache.set(key, made)
  return made
}
