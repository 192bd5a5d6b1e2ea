import { isWebIri } from '../n-quads-terms'
import type { ContextTable } from './read-context'
import type { TermDefinition, TermTable } from './term-table'
import { findTermTable, pinnedContextUrls } from './term-table'

/** How a property or type may be written: its term, and what decides the form of its values. */
interface Spelling {
  term: string
  form: string
}

/**
 * The names that contexts give to IRIs, theirs and the pinned ones together.
 *
 * Which contexts a document names is not under its signature. Where two of them name one property in two ways, whoever re-shapes
 * the document chooses which of them a reader finds; so a property that contexts handed in can name must have one name in all.
 */
export class TermNames {
  readonly #given: ReadonlyMap<string, readonly Spelling[]>
  readonly #contexts: readonly ContextTable[]

  /** @param given - Contexts that are not pinned. */
  constructor(given: readonly ContextTable[]) {
    this.#contexts = given
    this.#given = collect(given.map(({ terms }) => terms))
  }

  /** Whether no context could name a property otherwise, or ask for another form of its values. */
  isOnlyName(iri: string, term: string): boolean {
    if (this.#contexts.length === 0) return true
    const spellings = this.#spellingsOf(iri)
    return new Set(spellings.map(({ form }) => form)).size <= 1 && areAll(spellings, term)
  }

  /** Whether no context could name a type otherwise. */
  isOnlyTypeName(iri: string, type: string): boolean {
    return this.#contexts.length === 0 || areAll(this.#spellingsOf(iri), type)
  }

  /**
   * Whether a type may stand as its IRI: contexts were handed in, and neither they nor the pinned ones have a name for it.
   *
   * @see VCDM 2.0, section 4.5: https://www.w3.org/TR/vc-data-model-2.0/#types
   */
  isTypeIri(type: string): boolean {
    if (this.#contexts.length === 0 || !isWebIri(type)) return false
    return this.#spellingsOf(type).length === 0 && !pinnedSpellings().has(type)
  }

  /** None of what pinned contexts alone can name: those have been compared with each other. */
  #spellingsOf(iri: string): readonly Spelling[] {
    const given = [...(this.#given.get(iri) ?? []), ...this.#coined(iri)]
    return given.length === 0 ? given : [...given, ...(pinnedSpellings().get(iri) ?? [])]
  }

  // A word that a context defines itself is never made by its own @vocab.
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
      // Nobody can write a word that is refused.
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

// Two datatypes make two graphs, while a reference and a node, or one value and a set of one, make the same.
function spellingOf(term: string, { t = '', c = '' }: TermDefinition): Spelling {
  return { term, form: `${t.startsWith('@') ? t : ''} ${c}` }
}

function areAll(spellings: readonly Spelling[], term: string): boolean {
  return spellings.every((spelling) => spelling.term === term)
}
