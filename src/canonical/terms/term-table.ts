import { termTables } from '../generated/term-tables'
import { isPlainIri } from '../n-quads-terms'

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
  /** The IRI as N-Quads write it; absent of a keyword, or where a container has no plain statement. */
  readonly n?: string
  /** Of a context that is not pinned, under an IRI that no pinned context has: nothing says how many values it may carry. */
  readonly x?: 1
}

export type TermTable = { readonly [term: string]: TermDefinition }

const parsed = new Map<string, TermTable>()

/** Term table of a pinned context, or `undefined` where the URL is not pinned. */
export function findTermTable(url: string): TermTable | undefined {
  const known = parsed.get(url)
  if (known || !Object.hasOwn(termTables, url)) return known
  const table = withPredicates(JSON.parse(termTables[url] as string) as TermTable)
  parsed.set(url, table)
  return table
}

const plainContainers: ReadonlySet<string | undefined> = new Set([undefined, '@set', '@list', '@graph'])

/** A table as a reader of contexts gives it, with each IRI as N-Quads write it. */
export function withPredicates(table: TermTable): TermTable {
  const entries = Object.entries(table).map(([term, definition]): [string, TermDefinition] => {
    const { i, c, s } = definition
    const isStatement = !i.startsWith('@') && isPlainIri(i) && plainContainers.has(c)
    return [
      term,
      { ...definition, ...(s ? { s: withPredicates(s) } : {}), ...(isStatement ? { n: `<${i}>` } : {}) },
    ]
  })
  return Object.fromEntries(entries)
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
  return Object.keys(termTables)
}

/** Whether a context is pinned. */
export function isPinnedContext(url: string): boolean {
  return Object.hasOwn(termTables, url)
}
