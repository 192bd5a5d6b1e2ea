import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { ActiveContext } from './active-context'
import { contextKey } from './context-key'
import type { SuppliedTable } from './read-supplied-table'
import { readSuppliedTable } from './read-supplied-table'
import { TermNames } from './term-names'
import { findTermTable, isPinnedContext } from './term-table'

/** What the caller accepts in addition to contexts with their bodies. */
export interface ContextSetOptions {
  /** Whether any credential is accepted, not only badges; by default true if contexts are supplied. */
  isGeneric?: boolean
  /** Key of an inline context that the document contains: the caller supplied only its hash. */
  awaited?: string | undefined
}

const maxInlineCharacters = 65_536

/** The contexts under which documents may be read: the pinned ones, and any that are supplied. */
export class ContextSet {
  static readonly pinned = new ContextSet([])

  /** The empty context, on which these are accepted. */
  readonly initial: ActiveContext
  readonly names: TermNames
  /** Whether the caller accepts any credential, not only badges. */
  readonly isGeneric: boolean
  /** Why the awaited inline context cannot be read. */
  readonly unreadable: string | undefined
  readonly #supplied: readonly SuppliedTable[]
  readonly #byKey: ReadonlyMap<string, SuppliedTable>
  readonly #awaited: string | undefined

  constructor(
    supplied: readonly SuppliedTable[],
    { isGeneric = supplied.length > 0, awaited }: ContextSetOptions = {},
    unreadable?: string,
  ) {
    this.#supplied = supplied
    this.#byKey = new Map(supplied.map((context) => [context.url, context]))
    this.#awaited = awaited
    this.isGeneric = isGeneric
    this.unreadable = unreadable
    this.names = new TermNames(supplied.map(({ table }) => table))
    this.initial =
      supplied.length === 0
        ? ActiveContext.initial
        : ActiveContext.over((key) => {
            const terms = findTermTable(key)
            return terms ? { terms } : this.#byKey.get(key)?.table
          })
  }

  /** Returns whether an entry of an `@context` is accepted. */
  has(entry: JsonValue): boolean {
    return (typeof entry === 'string' && isPinnedContext(entry)) || this.#isSupplied(entry)
  }

  #isSupplied(entry: JsonValue): boolean {
    if (this.#byKey.size === 0) return false
    const key = contextKey(entry)
    return key !== undefined && this.#byKey.has(key)
  }

  /** Returns whether an entry is the inline context of which the caller supplied only the hash. */
  awaits(entry: JsonValue): boolean {
    return this.#awaited !== undefined && isJsonObject(entry) && contextKey(entry) === this.#awaited
  }

  /**
   * Returns this set with the inline context that it awaits, if the root of a document has it.
   *
   * The names in all contexts are compared with each other, so this context must be known before anything is read.
   */
  withInlineOf(document: JsonObject): ContextSet {
    if (this.#awaited === undefined) return this
    const inline = toArray(document['@context']).find((entry) => this.awaits(entry))
    if (!isJsonObject(inline)) return this
    try {
      assertInlineSize(this.#awaited, inline)
      const supplied = readSuppliedTable(this.#awaited, { '@context': inline })
      return new ContextSet([...this.#supplied, supplied])
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      return new ContextSet(this.#supplied, this.#options(), error.message)
    }
  }

  #options(): ContextSetOptions {
    return { isGeneric: this.isGeneric, awaited: this.#awaited }
  }

  /** Returns the body of a supplied context; callers must not change it. */
  suppliedBody(url: string): JsonObject | undefined {
    return this.#byKey.get(url)?.body
  }

  /** Returns the bytes of a supplied context; callers must not change them. */
  suppliedBytes(url: string): Uint8Array | undefined {
    return this.#byKey.get(url)?.bytes
  }

  /** Returns whether a document is read under a supplied context, at its root or deeper. */
  areSuppliedIn(value: JsonValue): boolean {
    if (this.#byKey.size === 0 || typeof value !== 'object' || value === null) return false
    if (Array.isArray(value)) return value.some((entry) => this.areSuppliedIn(entry))
    const context = toArray(value['@context'])
    if (context.some((entry) => this.#isSupplied(entry))) return true
    return Object.entries(value).some(([member, inner]) => member !== '@context' && this.areSuppliedIn(inner))
  }
}

// The document contains it, and reading it costs more than reading text. A longer one can be supplied with its body.
function assertInlineSize(key: string, inline: JsonObject): void {
  if (JSON.stringify(inline).length <= maxInlineCharacters) return
  throw new TypeError(`Cannot read context ${key}: expected at most ${maxInlineCharacters} characters`)
}
