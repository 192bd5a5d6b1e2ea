import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { ActiveContext } from './active-context'
import { contextKey } from './context-key'
import type { GivenContext } from './read-given-context'
import { readGivenContext } from './read-given-context'
import { TermNames } from './term-names'
import { findTermTable, isPinnedContext } from './term-table'

/** What the caller accepts beside contexts with their bodies. */
export interface AcceptedBeside {
  /** Whether any credential is accepted, not badges alone; so it is where contexts are supplied. */
  isGeneric?: boolean
  /** Key of an inline context that the document brings: the caller supplied its hash alone. */
  awaited?: string | undefined
}

const maxInlineCharacters = 65_536

/** The contexts under which documents may be read: those pinned, and any that are supplied beside them. */
export class ContextSet {
  static readonly pinned = new ContextSet([])

  /** Where none of them is in force yet. */
  readonly initial: ActiveContext
  readonly names: TermNames
  /** Whether the caller accepts any credential, not badges alone. */
  readonly isGeneric: boolean
  /** Why the inline context that was awaited cannot be read. */
  readonly unreadable: string | undefined
  readonly #given: readonly GivenContext[]
  readonly #byKey: ReadonlyMap<string, GivenContext>
  readonly #awaited: string | undefined

  constructor(
    given: readonly GivenContext[],
    { isGeneric = given.length > 0, awaited }: AcceptedBeside = {},
    unreadable?: string,
  ) {
    this.#given = given
    this.#byKey = new Map(given.map((context) => [context.url, context]))
    this.#awaited = awaited
    this.isGeneric = isGeneric
    this.unreadable = unreadable
    this.names = new TermNames(given.map(({ table }) => table))
    this.initial =
      given.length === 0
        ? ActiveContext.initial
        : ActiveContext.over((key) => {
            const terms = findTermTable(key)
            return terms ? { terms } : this.#byKey.get(key)?.table
          })
  }

  /** Whether an entry of an `@context` is accepted. */
  has(entry: JsonValue): boolean {
    return (typeof entry === 'string' && isPinnedContext(entry)) || this.#isGiven(entry)
  }

  #isGiven(entry: JsonValue): boolean {
    if (this.#byKey.size === 0) return false
    const key = contextKey(entry)
    return key !== undefined && this.#byKey.has(key)
  }

  /** Whether an entry is the inline context whose hash alone the caller supplied. */
  awaits(entry: JsonValue): boolean {
    return this.#awaited !== undefined && isJsonObject(entry) && contextKey(entry) === this.#awaited
  }

  /**
   * This set together with the inline context that it awaits, where a document brings it at its root.
   *
   * The names that all contexts give are compared with each other, so what this one says must be known before anything is read.
   */
  withInlineOf(document: JsonObject): ContextSet {
    if (this.#awaited === undefined) return this
    const inline = toArray(document['@context']).find((entry) => this.awaits(entry))
    if (!isJsonObject(inline)) return this
    try {
      assertInlineSize(this.#awaited, inline)
      const given = readGivenContext(this.#awaited, { '@context': inline })
      return new ContextSet([...this.#given, given])
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      return new ContextSet(this.#given, this.#beside(), error.message)
    }
  }

  #beside(): AcceptedBeside {
    return { isGeneric: this.isGeneric, awaited: this.#awaited }
  }

  /** Body of a context that was supplied; callers must not change it. */
  givenBody(url: string): JsonObject | undefined {
    return this.#byKey.get(url)?.body
  }

  /** Bytes of a context that was supplied; callers must not change them. */
  givenBytes(url: string): Uint8Array | undefined {
    return this.#byKey.get(url)?.bytes
  }

  /** Whether a document is read under a context that was supplied, at its root or within. */
  areGivenIn(value: JsonValue): boolean {
    if (this.#byKey.size === 0 || typeof value !== 'object' || value === null) return false
    if (Array.isArray(value)) return value.some((entry) => this.areGivenIn(entry))
    const context = toArray(value['@context'])
    if (context.some((entry) => this.#isGiven(entry))) return true
    return Object.entries(value).some(([member, inner]) => member !== '@context' && this.areGivenIn(inner))
  }
}

// The document brings it, and to read it costs more than to read text. A longer one can be supplied with its body.
function assertInlineSize(key: string, inline: JsonObject): void {
  if (JSON.stringify(inline).length <= maxInlineCharacters) return
  throw new TypeError(`Cannot read context ${key}: expected at most ${maxInlineCharacters} characters`)
}
