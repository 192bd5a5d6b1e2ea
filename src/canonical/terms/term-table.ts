import { packedTables, tableNumbers } from '../generated/term-tables'
import { isPlainIri } from '../n-quads-terms'
import { unpackTables } from './unpack-tables'

/** What a pinned context says of one term. */
export interface TermDefinition {
  /** IRI, or the keyword that the term stands for. */
  readonly i: string
  /** Type coercion: `@id`, `@vocab`, `@json` or a datatype IRI. */
  readonly t?: string
  /** Containers, sorted and joined by a space. */
  readonly c?: string
  /** Scoped context: for nodes of this type, or for values of this property. */
  readonly s?: TermTable | null
  /** Words of the contexts around `s` that names in it were made of, each with the IRI that it stood for. */
  readonly o?: { readonly [word: string]: string }
  /** Protected: a later definition must be the same (JSON-LD 1.1, section 4.1.11). */
  readonly p?: 1
  /** Whether it is a prefix is other than the end of its IRI shows: `@prefix` says so, or it has an object and no `@prefix`. */
  readonly f?: 1
  /** The IRI as N-Quads write it; absent of a keyword, or where a container has no plain statement. */
  readonly n?: string
  /** Of a context that is not pinned, under an IRI that no pinned context has: nothing says how many values it may carry. */
  readonly x?: 1
  /** Of a supplied context: why no table can hold it. A document that uses the word cannot be read; any other can. */
  readonly u?: string
}

export type TermTable = { readonly [term: string]: TermDefinition }

let readTable: ReturnType<typeof unpackTables> | undefined

/** Term table of a pinned context, or `undefined` where the URL is not pinned. */
export function findTermTable(url: string): TermTable | undefined {
  if (!isPinnedContext(url)) return undefined
  readTable ??= unpackTables(packedTables)
  return withPredicates(readTable(tableNumbers[url] as number))
}

const plainContainers: ReadonlySet<string | undefined> = new Set([undefined, '@set', '@list', '@graph'])

const withPredicatesOf = new WeakMap<TermTable, TermTable>()

/** A table as a reader of contexts gives it, with each IRI as N-Quads write it; the same for the same. */
export function withPredicates(table: TermTable): TermTable {
  const known = withPredicatesOf.get(table)
  if (known) return known
  const result = Object.fromEntries(
    Object.entries(table).map(([term, definition]) => [term, withPredicate(definition)]),
  )
  withPredicatesOf.set(table, result)
  return result
}

function withPredicate(definition: TermDefinition): TermDefinition {
  const { i, c, s } = definition
  const isStatement = !i.startsWith('@') && isPlainIri(i) && plainContainers.has(c)
  return { ...definition, ...(s ? { s: withPredicates(s) } : {}), ...(isStatement ? { n: `<${i}>` } : {}) }
}

/**
 * Whether a term of a pinned context names a class: classes begin with a capital or a digit, properties with a small letter.
 *
 * In JSON-LD any term can be a member, and one IRI often stands for a class and a property (`GeoCoordinates`, `geo`). Tests
 * hold every pinned context to this custom.
 */
export function namesClass(term: string): boolean {
  return term.charCodeAt(0) <= 90
}

const inLanguages = new Set(['https://schema.org/name', 'https://schema.org/description'])

/**
 * Whether the values of a term may be texts in languages: a name or a description that no context coerces to a datatype.
 *
 * @see VCDM 2.0, section 4.6 (names and descriptions): https://www.w3.org/TR/vc-data-model-2.0/#names-and-descriptions
 */
export function mayBeInLanguages({ i, t, c, s }: TermDefinition): boolean {
  return t === undefined && c === undefined && s === undefined && inLanguages.has(i)
}

const coinedWord = /^[A-Za-z][A-Za-z0-9_-]{0,79}$/

/** The term that a `@vocab` makes of a word; `undefined` of what could be a keyword, an IRI or a compact one. */
export function coinTerm(vocab: string, word: string): TermDefinition | undefined {
  if (!coinedWord.test(word)) return undefined
  const i = vocab + word
  return isPlainIri(i) ? { i, n: `<${i}>`, x: 1 } : undefined
}

/** URLs of every pinned context. */
export function pinnedContextUrls(): string[] {
  return Object.keys(tableNumbers)
}

/** Whether a context is pinned. */
export function isPinnedContext(url: string): boolean {
  return Object.hasOwn(tableNumbers, url)
}
