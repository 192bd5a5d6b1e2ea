import { isWebIri } from '../n-quads-terms'
import type { ContextTable } from './read-context'
import type { TermDefinition, TermTable } from './term-table'
import { findTermTable, pinnedContextUrls } from './term-table'

/** How a property or type may be written: its term, and the form of its values. */
interface Spelling {
  term: string
  form: string
}

/**
 * Compares the names for IRIs in supplied and pinned contexts.
 *
 * The signature does not cover which contexts a document names. If two contexts have different names for one property, a holder
 * who reshapes the document chooses the one that a reader finds. So a property in supplied contexts must have one name in all.
 */
export class TermNames {
  readonly #supplied: ReadonlyMap<string, readonly Spelling[]>
  readonly #contexts: readonly ContextTable[]

  /** @param supplied - Contexts that are not pinned. */
  constructor(supplied: readonly ContextTable[]) {
    this.#contexts = supplied
    this.#supplied = collect(supplied.map(({ terms }) => terms))
  }

  /** Returns whether no context has another name for a property, or another form of its values. */
  isOnlyName(iri: string, term: string): boolean {
    if (this.#contexts.length === 0) return true
    const spellings = this.#spellingsOf(iri)
    return new Set(spellings.map(({ form }) => form)).size <= 1 && areAll(spellings, term)
  }

  /** Returns whether no context has another name for a type. */
  isOnlyTypeName(iri: string, type: string): boolean {
    return this.#contexts.length === 0 || areAll(this.#spellingsOf(iri), type)
  }

  /**
   * Returns whether a type may be written as its IRI: contexts were supplied, and neither they nor the pinned ones have a name for it.
   *
   * @see VCDM 2.0, section 4.5: https://www.w3.org/TR/vc-data-model-2.0/#types
   */
  isTypeIri(type: string): boolean {
    if (this.#contexts.length === 0 || !isWebIri(type)) return false
    return this.#spellingsOf(type).length === 0 && !pinnedSpellings().has(type)
  }

  /** Returns all spellings of an IRI; none if only pinned contexts have one, because tests compare those with each other. */
  #spellingsOf(iri: string): readonly Spelling[] {
    const supplied = [...(this.#supplied.get(iri) ?? []), ...this.#coined(iri)]
    return supplied.length === 0 ? supplied : [...supplied, ...(pinnedSpellings().get(iri) ?? [])]
  }

  // A word that a context defines is never made by the @vocab of that context.
  #coined(iri: string): Spelling[] {
    return this.#contexts.flatMap(({ terms, vocab }) => {
      if (vocab === undefined || !iri.startsWith(vocab)) return []
      const term = iri.slice(vocab.length)
      return Object.hasOwn(terms, term) ? [] : [spellingOf(term, { i: iri })]
    })
  }
}

let pinned: ReadonlyMap<string, readonly Spelling[]> | undefined

function pinnedSpellings(): ReadonlyMap<string, readonly Spelling[]> {
  pinned ??= collect(pinnedContextUrls().map((url) => findTermTable(url) as TermTable))
  return pinned
}

function collect(tables: readonly TermTable[]): Map<string, Spelling[]> {
  const byIri = new Map<string, Spelling[]>()
  const visit = (table: TermTable) => {
    for (const [term, definition] of Object.entries(table)) {
      // An unusable word is rejected in documents, so it is not a second name.
      if (definition.u !== undefined) continue
      const spellings = byIri.get(definition.i)
      if (spellings) spellings.push(spellingOf(term, definition))
      else byIri.set(definition.i, [spellingOf(term, definition)])
      if (definition.s) visit(definition.s)
    }
  }
  tables.forEach(visit)
  return byIri
}

// Two datatypes make different graphs; a reference and a node, or one value and a set of one, make the same graph.
function spellingOf(term: string, { t = '', c = '' }: TermDefinition): Spelling {
  return { term, form: `${t.startsWith('@') ? t : ''} ${c}` }
}

function areAll(spellings: readonly Spelling[], term: string): boolean {
  return spellings.every((spelling) => spelling.term === term)
}
