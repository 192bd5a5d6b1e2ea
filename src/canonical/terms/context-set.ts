import type { JsonObject, JsonValue } from '../../core/json'
import { toArray } from '../../core/json'
import { ActiveContext } from './active-context'
import type { ContextTable } from './read-context'
import { TermNames } from './term-names'
import { findTermTable, isPinnedContext } from './term-table'

/** A context that is not pinned, with its body as it was published and what that says. */
export interface GivenContext {
  url: string
  body: JsonObject
  table: ContextTable
  /** Its bytes as the caller supplied them. */
  bytes?: Uint8Array | undefined
}

/** The contexts under which documents may be read: those pinned, and any that are handed in beside them. */
export class ContextSet {
  static readonly pinned = new ContextSet([])

  /** Where none of them is in force yet. */
  readonly initial: ActiveContext
  readonly names: TermNames
  readonly #bodies: ReadonlyMap<string, JsonObject>
  readonly #bytes: ReadonlyMap<string, Uint8Array | undefined>

  constructor(given: readonly GivenContext[]) {
    const tables = new Map(given.map(({ url, table }) => [url, table]))
    this.#bodies = new Map(given.map(({ url, body }) => [url, body]))
    this.#bytes = new Map(given.map(({ url, bytes }) => [url, bytes]))
    this.names = new TermNames([...tables.values()])
    this.initial =
      given.length === 0
        ? ActiveContext.initial
        : ActiveContext.over((url) => {
            const terms = findTermTable(url)
            return terms ? { terms } : tables.get(url)
          })
  }

  has(url: string): boolean {
    return isPinnedContext(url) || this.#bodies.has(url)
  }

  /** Whether contexts were handed in beside the pinned ones: a caller who does that accepts any credential, not badges alone. */
  get isGeneric(): boolean {
    return this.#bodies.size > 0
  }

  /** Body of a context that was handed in; callers must not change it. */
  givenBody(url: string): JsonObject | undefined {
    return this.#bodies.get(url)
  }

  /** Bytes of a context that was handed in; callers must not change them. */
  givenBytes(url: string): Uint8Array | undefined {
    return this.#bytes.get(url)
  }

  /** Whether a document is read under a context that was handed in, at its root or within. */
  areGivenIn(value: JsonValue): boolean {
    if (!this.isGeneric || typeof value !== 'object' || value === null) return false
    if (Array.isArray(value)) return value.some((entry) => this.areGivenIn(entry))
    const context = toArray(value['@context'])
    if (context.some((entry) => typeof entry === 'string' && this.#bodies.has(entry))) return true
    return Object.values(value).some((inner) => this.areGivenIn(inner))
  }
}
