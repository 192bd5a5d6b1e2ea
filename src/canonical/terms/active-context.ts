import type { JsonValue } from '../../core/json'
import { quoteUnlessPlain } from '../../core/quote-text'
import type { Phrase } from '../../problems/phrases/phrase'
import { plain, say } from '../../problems/phrases/phrase'
import { english, putIntoWords } from '../../problems/words'
import { endsInDelimiter, isWebIri } from '../n-quads-terms'
import { contextKey } from './context-key'
import type { ContextTable } from './read-context'
import type { TermDefinition, TermTable } from './term-table'
import { coinTerm, findTermTable, namesClass } from './term-table'

/** Finds the table of a context by its key; `undefined` for a context that is not accepted. */
export type FindContextTable = (key: string) => ContextTable | undefined

/** The meaning of a word as a type. */
export interface TypeMeaning {
  readonly iri: string
  /** The IRI as in N-Quads; absent if it is not a plain IRI. */
  readonly n: string | undefined
  /** The word used for the type. Of several, it is the one that ends the IRI. */
  readonly name: string
  /** Whether it is a term; otherwise it is an IRI without a term here. */
  readonly isTerm: boolean
  /** Whether it can name a class. Terms of pinned contexts that begin in lower case name properties; other contexts have no such rule. */
  readonly isClass: boolean
  /** Whether it has a scoped context. */
  readonly isScoped: boolean
}

/** The tables cannot read a document; that does not make it wrong. */
export class OutsideTables extends Error {
  override readonly name = 'OutsideTables'
  /** For a report in any language. The message is in English. */
  readonly reason: Phrase

  constructor(reason: string | Phrase) {
    const phrase = typeof reason === 'string' ? plain(reason) : reason
    super(putIntoWords(phrase, english))
    this.reason = phrase
  }
}

/** A context changes a protected term, which every JSON-LD processor rejects. */
export class ProtectedTerm extends OutsideTables {}

/**
 * Holds the terms in force at one place of a document.
 *
 * Immutable. The contexts for types and properties are computed once and kept, because few combinations occur.
 *
 * @see JSON-LD 1.1 API, section 5.1 (context processing)
 */
export class ActiveContext {
  readonly terms: ReadonlyMap<string, TermDefinition>
  /** The context to return to when a node is entered; set if a type-scoped context led to this one. */
  readonly previous: ActiveContext | undefined
  /** Terms that could be the prefix of a compact IRI. */
  readonly prefixes: ReadonlySet<string>
  /** IRIs with more than one term. */
  readonly synonymous: ReadonlySet<string>
  /** Prefix of every word that is not a term (`@vocab`); no pinned context has one. */
  readonly vocab: string | undefined
  readonly #findTable: FindContextTable
  /** Whether a prefix was redefined on the way here: tables of scoped contexts may have been computed with the other meaning. */
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

  /** The empty context, on which only pinned contexts are accepted. */
  static readonly initial = ActiveContext.over((url) => {
    const terms = findTermTable(url)
    return terms && { terms }
  })

  /** Returns the empty context, on which the contexts that `findTable` finds are accepted. */
  static over(findTable: FindContextTable): ActiveContext {
    return new ActiveContext(new Map(), findTable)
  }

  /** Returns the definition of a word here: of a term, or under a `@vocab` of any word that could be one. */
  find(word: string): TermDefinition | undefined {
    const known = this.terms.get(word)
    if (known === undefined) return this.vocab === undefined ? undefined : coinTerm(this.vocab, word)
    return known.u === undefined ? known : undefined
  }

  /** Returns why a word cannot be read although a context defines it. */
  whyUnusable(word: string): string | undefined {
    return this.terms.get(word)?.u
  }

  /** Returns the meaning of a word as a type here. */
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

  /** Adds the contexts of an `@context`: URLs, and accepted inline contexts. */
  withContexts(context: readonly JsonValue[]): ActiveContext {
    const urls = context.map(keyOf)
    return remember(this.#byContext, urls.join(' '), () => {
      const terms = new Map(this.terms)
      let { vocab } = this
      let isUnsettled = this.#isUnsettled
      for (const url of urls) {
        const table = this.#findTable(url)
        if (!table) throw new OutsideTables(`${quoteUnlessPlain(url)} is not pinned`)
        // JSON-LD 1.1 API, section 5.1, step 5.8: a compact @vocab uses the prefixes in force before it.
        if (mayBeCompact(table.vocab, terms))
          throw new OutsideTables(say('vocabCompact', { url: plain(quoteUnlessPlain(url)) }))
        if (addTerms(terms, table.terms, false)) isUnsettled = true
        vocab = table.vocab ?? vocab
      }
      return new ActiveContext(terms, this.#findTable, isUnsettled, vocab, this.previous)
    })
  }

  /** Adds the type-scoped contexts of a node's types; the result holds only for that node. */
  withTypes(types: readonly string[]): ActiveContext {
    const scoped = types.filter((type) => this.findType(type)?.isScoped)
    if (scoped.length === 0) return this
    // JSON-LD 1.1 API, section 5.1.2, step 11: the types in lexicographical order, as spelled.
    const ordered = scoped.length === 1 ? scoped : [...new Set(scoped)].sort()
    return remember(this.#byType, scoped.length === 1 ? (scoped[0] as string) : ordered.join(' '), () => {
      const scoping = ordered.map((type) => this.terms.get(type))
      return this.#with(scoping, false, this.previous ?? this)
    })
  }

  /** Adds the property-scoped context of a term, or begins anew where that is null; the result holds for its values and everything inside them. */
  withProperty(term: string): ActiveContext {
    const definition = this.terms.get(term)
    if (definition?.s === undefined) return this
    return remember(this.#byProperty, term, () => {
      // JSON-LD 1.1 API, section 5.1, step 5.1: null ends all terms, also protected ones where it is the context of a property.
      if (definition.s === null) return ActiveContext.over(this.#findTable)
      const scoping = [definition]
      // JSON-LD 1.1 API, section 5.1.2, steps 7 and 8: terms of the type end before terms of the property begin.
      return this.#with(scoping, true, this.previous?.withScope(scoping))
    })
  }

  private withScope(scoping: readonly (TermDefinition | undefined)[]): ActiveContext {
    return this.#with(scoping, true, this.previous)
  }

  /** @param scoping - Definitions whose scoped contexts are added, in this order. */
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

// If a prefix was redefined, a table that was computed with the other meaning differs from what its context means here.
function assertSameWords(
  terms: ReadonlyMap<string, TermDefinition>,
  definition: TermDefinition | undefined,
): void {
  for (const [word, iri] of Object.entries(definition?.o ?? {}))
    if (terms.get(word)?.i !== iri) throw new OutsideTables(aboutTerm('termOfTwo', word))
}

function scopeOf(definition: TermDefinition | undefined): TermTable {
  if (!definition?.s) throw new OutsideTables(say('scopedContextNull'))
  return definition.s
}

/** Adds the terms of a table to others. Returns true if a possible prefix is redefined. */
function addTerms(terms: Map<string, TermDefinition>, table: TermTable, overrideProtected: boolean): boolean {
  const before = new Set(terms.keys())
  let isPrefixChanged = false
  for (const [term, definition] of Object.entries(table)) {
    // Its own context does not define the prefix, so an earlier context would.
    if (mayBeCompact(definition.i, before) || mayBeCompact(definition.t, before))
      throw new OutsideTables(aboutTerm('termCompact', term))
    const present = terms.get(term)
    if (present?.p && !overrideProtected) {
      // JSON-LD 1.1 API, section 5.2, step 27: a protected term may be repeated, not changed.
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
  // An unreadable definition is equal only to itself.
  if (a.u !== undefined || b.u !== undefined) return a === b
  return a.i === b.i && a.t === b.t && a.c === b.c && a.f === b.f && sameValue(a.s, b.s)
}

// Two definitions that the tables cannot read may be the same.
function refuseProtected(term: string, a: TermDefinition, b: TermDefinition): OutsideTables {
  const reason = aboutTerm('termProtected', term)
  return [a, b].some(isReadInPart) ? new OutsideTables(reason) : new ProtectedTerm(reason)
}

function aboutTerm(reason: 'termProtected' | 'termOfTwo' | 'termCompact', term: string): Phrase {
  return say(reason, { term: plain(quoteUnlessPlain(term)) })
}

/** Returns whether a definition, or one in its scoped context, is read only in part, or uses words of the context around it. */
function isReadInPart({ u, o, s }: TermDefinition): boolean {
  return u !== undefined || o !== undefined || Object.values(s ?? {}).some(isReadInPart)
}

// JSON-LD 1.1 API, section 5.2, step 27, compares definitions as JSON: the order of properties does not count.
function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  if (a === b) return true
  const [members, others] = [Object.entries(a), new Map(Object.entries(b))]
  return members.length === others.size && members.every(([name, value]) => sameMember(name, value, others))
}

function sameMember(name: string, value: unknown, others: ReadonlyMap<string, unknown>): boolean {
  // An unreadable definition (`u`) is equal only to itself.
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
