import type { JsonValue } from '../../core/json'
import { quoteUnlessPlain } from '../../core/quote-text'
import { endsInDelimiter, isWebIri } from '../n-quads-terms'
import { contextKey } from './context-key'
import type { ContextTable } from './read-context'
import type { TermDefinition, TermTable } from './term-table'
import { coinTerm, findTermTable, namesClass } from './term-table'

/** Finds what the context with a key says; `undefined` of any that is not accepted. */
export type FindContextTable = (key: string) => ContextTable | undefined

/** What a word means as a type. */
export interface TypeMeaning {
  readonly iri: string
  /** The IRI as N-Quads write it; absent where the word has no plain one. */
  readonly n: string | undefined
  /** The one word for a type that has several: the one that its IRI ends in. */
  readonly name: string
  /** Whether it is a term; if not, it is an address that no term stands for here. */
  readonly isTerm: boolean
  /** Whether it names a class: a pinned context names properties in lower case, of another context nothing is known. */
  readonly isClass: boolean
  /** Whether a context begins with it. */
  readonly isScoped: boolean
}

/** The tables cannot say what a document means; nothing is wrong with it for that. */
export class OutsideTables extends Error {
  override readonly name = 'OutsideTables'
}

/** A context changes a protected term, which every JSON-LD processor refuses. */
export class ProtectedTerm extends OutsideTables {}

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
  /** Whether a prefix has had two meanings on the way here: tables of scoped contexts may have been worked out with the other. */
  readonly #isUnsettled: boolean
  readonly #types = new Map<string, TypeMeaning>()
  readonly #byType = new Map<string, ActiveContext>()
  readonly #byProperty = new Map<string, ActiveContext>()
  readonly #byContext = new Map<string, ActiveContext>()

  private constructor(
    terms: ReadonlyMap<string, TermDefinition>,
    findTable: FindContextTable,
    isUnsettled = false,
    vocab?: string,
    previous?: ActiveContext,
  ) {
    this.terms = terms
    this.previous = previous
    this.vocab = vocab
    this.#findTable = findTable
    this.#isUnsettled = isUnsettled
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
    if (known === undefined) return this.vocab === undefined ? undefined : coinTerm(this.vocab, word)
    return known.u === undefined ? known : undefined
  }

  /** Why a word cannot be read, although a context defines it. */
  whyUnusable(word: string): string | undefined {
    return this.terms.get(word)?.u
  }

  /** What a word means here as a type. */
  findType(word: string): TypeMeaning | undefined {
    const known = this.#types.get(word)
    if (known !== undefined) return known
    const definition = this.find(word)
    if (definition === undefined)
      return isWebIri(word)
        ? { iri: word, n: `<${word}>`, name: word, isTerm: false, isClass: true, isScoped: false }
        : undefined
    const { i: iri, n, s, x } = definition
    return remember(this.#types, word, () => {
      const isClass = x !== undefined || namesClass(word)
      return { iri, n, name: this.#nameOfType(word, iri), isTerm: true, isClass, isScoped: s !== undefined }
    })
  }

  #nameOfType(word: string, iri: string): string {
    const name = iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1)
    return name !== word && this.find(name)?.i === iri ? name : word
  }

  /** With the contexts of an `@context` on top: addresses, and inline ones that are accepted. */
  withContexts(context: readonly JsonValue[]): ActiveContext {
    const urls = context.map(keyOf)
    return remember(this.#byContext, urls.join(' '), () => {
      const terms = new Map(this.terms)
      let { vocab } = this
      let isUnsettled = this.#isUnsettled
      for (const url of urls) {
        const table = this.#findTable(url)
        if (!table) throw new OutsideTables(`${quoteUnlessPlain(url)} is not pinned`)
        // JSON-LD 1.1 API, section 5.1, step 5.8: a compact @vocab is made of the prefixes in force before it.
        if (mayBeCompact(table.vocab, terms))
          throw new OutsideTables(`the @vocab of ${quoteUnlessPlain(url)} may be compact`)
        if (addTerms(terms, table.terms, false)) isUnsettled = true
        vocab = table.vocab ?? vocab
      }
      return new ActiveContext(terms, this.#findTable, isUnsettled, vocab, this.previous)
    })
  }

  /** With the type-scoped contexts of a node's types; holds for that node alone. */
  withTypes(types: readonly string[]): ActiveContext {
    const scoped = types.filter((type) => this.findType(type)?.isScoped)
    if (scoped.length === 0) return this
    // JSON-LD 1.1 API, section 5.1.2, step 11: in the order of the types as written, lexicographically.
    const ordered = scoped.length === 1 ? scoped : [...new Set(scoped)].sort()
    return remember(this.#byType, scoped.length === 1 ? (scoped[0] as string) : ordered.join(' '), () => {
      const scoping = ordered.map((type) => this.terms.get(type))
      return this.#with(scoping, false, this.previous ?? this)
    })
  }

  /** With the property-scoped context of a term; holds for its values and all within them. */
  withProperty(term: string): ActiveContext {
    if (this.terms.get(term)?.s === undefined) return this
    return remember(this.#byProperty, term, () => {
      const scoping = [this.terms.get(term)]
      // JSON-LD 1.1 API, section 5.1.2, steps 7 and 8: the terms of a type end first, then those of the property begin.
      return this.#with(scoping, true, this.previous?.withScope(scoping))
    })
  }

  private withScope(scoping: readonly (TermDefinition | undefined)[]): ActiveContext {
    return this.#with(scoping, true, this.previous)
  }

  /** @param scoping - Definitions whose contexts come on top, in their order. */
  #with(
    scoping: readonly (TermDefinition | undefined)[],
    overrideProtected: boolean,
    previous: ActiveContext | undefined,
  ): ActiveContext {
    const terms = new Map(this.terms)
    let isUnsettled = this.#isUnsettled
    for (const definition of scoping) {
      if (isUnsettled) assertSameWords(terms, definition)
      if (addTerms(terms, scopeOf(definition), overrideProtected)) isUnsettled = true
    }
    return new ActiveContext(terms, this.#findTable, isUnsettled, this.vocab, previous)
  }
}

// Where a prefix has had two meanings, a table that was worked out with the other one says something else than its context does here.
function assertSameWords(
  terms: ReadonlyMap<string, TermDefinition>,
  definition: TermDefinition | undefined,
): void {
  for (const [word, iri] of Object.entries(definition?.o ?? {}))
    if (terms.get(word)?.i !== iri) throw new OutsideTables(`${quoteUnlessPlain(word)} has two meanings`)
}

function scopeOf(definition: TermDefinition | undefined): TermTable {
  if (!definition?.s) throw new OutsideTables('a scoped context is null')
  return definition.s
}

/** Puts the terms of a table on top of others; true where one that could be a prefix gets another meaning. */
function addTerms(terms: Map<string, TermDefinition>, table: TermTable, overrideProtected: boolean): boolean {
  const before = new Set(terms.keys())
  let isPrefixChanged = false
  for (const [term, definition] of Object.entries(table)) {
    // Its own context leaves the prefix alone, so that of a context before it would count.
    if (mayBeCompact(definition.i, before) || mayBeCompact(definition.t, before))
      throw new OutsideTables(`the meaning of ${quoteUnlessPlain(term)} may be compact`)
    const present = terms.get(term)
    if (present?.p && !overrideProtected) {
      // JSON-LD 1.1 API, section 5.2, step 27: a protected term may be said again, not changed.
      if (!sameDefinition(present, definition)) throw refuseProtected(term, present, definition)
    } else {
      if (present && present.i !== definition.i && (canBePrefix(present) || canBePrefix(definition)))
        isPrefixChanged = true
      terms.set(term, definition)
    }
  }
  return isPrefixChanged
}

function mayBeCompact(name: string | undefined, terms: { has: (term: string) => boolean }): boolean {
  const colon = name?.indexOf(':') ?? -1
  return colon > 0 && terms.has((name as string).slice(0, colon))
}

function keyOf(entry: JsonValue): string {
  const key = contextKey(entry)
  if (key === undefined) throw new OutsideTables('a context is neither an address nor an object')
  return key
}

function sameDefinition(a: TermDefinition, b: TermDefinition): boolean {
  // Nothing is known of what cannot be read.
  if (a.u !== undefined || b.u !== undefined) return a === b
  return a.i === b.i && a.t === b.t && a.c === b.c && a.f === b.f && sameValue(a.s, b.s)
}

// Two definitions that the tables cannot read may well be the same one.
function refuseProtected(term: string, a: TermDefinition, b: TermDefinition): OutsideTables {
  const message = `${quoteUnlessPlain(term)} is protected`
  return [a, b].some(isReadInPart) ? new OutsideTables(message) : new ProtectedTerm(message)
}

/** Tells whether a definition, or one in its scoped context, is not read whole, or is read by words of the context around it. */
function isReadInPart({ u, o, s }: TermDefinition): boolean {
  return u !== undefined || o !== undefined || Object.values(s ?? {}).some(isReadInPart)
}

// JSON-LD 1.1 API, section 5.2, step 27, compares definitions as JSON does: the order of members says nothing.
function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  if (a === b) return true
  const [members, others] = [Object.entries(a), new Map(Object.entries(b))]
  return members.length === others.size && members.every(([name, value]) => sameMember(name, value, others))
}

function sameMember(name: string, value: unknown, others: ReadonlyMap<string, unknown>): boolean {
  // Nothing is known of what cannot be read (`u`).
  return name !== 'u' && others.has(name) && sameValue(value, others.get(name))
}

function canBePrefix({ i, f }: TermDefinition): boolean {
  return endsInDelimiter(i) !== (f !== undefined)
}

function prefixesOf(terms: ReadonlyMap<string, TermDefinition>): Set<string> {
  return new Set([...terms].filter(([, definition]) => canBePrefix(definition)).map(([term]) => term))
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
