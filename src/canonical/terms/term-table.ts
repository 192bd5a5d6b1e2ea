import { packedTables, tableNumbers } from '../generated/term-tables'
import { isPlainIri } from '../n-quads-terms'
import { unpackTables } from './unpack-tables'

/** The definition of one term in a context. */
export interface TermDefinition {
  /** The IRI or keyword of the term. */
  readonly i: string
  /** Type coercion: `@id`, `@vocab`, `@json` or a datatype IRI. */
  readonly t?: string
  /** Containers, sorted and joined by a space. */
  readonly c?: string
  /** Scoped context: for nodes of this type, or for values of this property. */
  readonly s?: TermTable | null
  /** Words of the contexts around `s` that names in it were made of, each with its IRI there. */
  readonly o?: { readonly [word: string]: string }
  /** Protected: a later definition must be the same (JSON-LD 1.1, section 4.1.11). */
  readonly p?: 1
  /** The end of its IRI does not decide whether it is a prefix: it has `@prefix`, or its definition is an object without `@prefix`. */
  readonly f?: 1
  /** The IRI as in N-Quads; absent for a keyword, and for a container without plain statements. */
  readonly n?: string
  /** Set if only a supplied context has the IRI: nothing says how many values the term may have. */
  readonly x?: 1
  /** In a supplied context: why no table can hold the term. A document that uses it cannot be read; others can. */
  readonly u?: string
}

export type TermTable = { readonly [term: string]: TermDefinition }

let readTable: ReturnType<typeof unpackTables> | undefined

/** Returns the term table of a pinned context, or `undefined` if the URL is not pinned. */
export function findTermTable(url: string): TermTable | undefined {
  if (!isPinnedContext(url)) return undefined
  readTable ??= unpackTables(packedTables)
  return withPredicates(readTable(tableNumbers[url] as number))
}

const plainContainers: ReadonlySet<string | undefined> = new Set([undefined, '@set', '@list', '@graph'])

const withPredicatesOf = new WeakMap<TermTable, TermTable>()

/** Returns a table with each IRI also as in N-Quads; the same object for the same table. */
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
 * Returns whether a term of a pinned context names a class: classes begin with a capital or a digit, properties in lower case.
 *
 * In JSON-LD any term can be a property, and one IRI often is a class and a property (`GeoCoordinates`, `geo`). Tests check that
 * every pinned context follows this convention.
 */
export function namesClass(term: string): boolean {
  return term.charCodeAt(0) <= 90
}

const inLanguages = new Set(['https://schema.org/name', 'https://schema.org/description'])

/**
 * Returns whether the values of a term may be texts in languages: names and descriptions without a datatype.
 *
 * @see VCDM 2.0, section 4.6 (names and descriptions): https://www.w3.org/TR/vc-data-model-2.0/#names-and-descriptions
 */
export function mayBeInLanguages({ i, t, c, s }: TermDefinition): boolean {
  return t === undefined && c === undefined && s === undefined && inLanguages.has(i)
}

const coinedWord = /^[A-Za-z][A-Za-z0-9_-]{0,79}$/

/** Returns the term that a `@vocab` makes of a word; `undefined` if the word could be a keyword, an IRI or a compact IRI. */
export function coinTerm(vocab: string, word: string): TermDefinition | undefined {
  if (!coinedWord.test(word)) return undefined
  const i = vocab + word
  return isPlainIri(i) ? { i, n: `<${i}>`, x: 1 } : undefined
}

/** Returns the URLs of all pinned contexts. */
export function pinnedContextUrls(): string[] {
  return Object.keys(tableNumbers)
}

/** Returns whether a context is pinned. */
export function isPinnedContext(url: string): boolean {
  return Object.hasOwn(tableNumbers, url)
}
