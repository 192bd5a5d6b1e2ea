import { contextBodies } from '../../src/model/contexts/generated/context-bodies'

/** A term as the body of a context defines it. */
export interface RawDefinition {
  '@id'?: string
  '@type'?: string
  '@container'?: string | string[]
  '@context'?: RawContext | null
}
type RawContext = Record<string, RawDefinition | string | boolean | number>

/**
 * The terms that a document may use at one place, read from the bodies of the contexts and from none of our tables.
 *
 * Only for building documents: its errors lead to a document that is rejected, or read by the general processor.
 */
export class RawScope {
  private constructor(
    readonly terms: ReadonlyMap<string, RawDefinition>,
    private readonly previous?: RawScope,
  ) {}

  static readonly empty = new RawScope(new Map())

  /** Returns the scope in which the terms of a type have ended, as at the next node. */
  entered(): RawScope {
    return this.previous ?? this
  }

  withUrls(urls: readonly string[]): RawScope {
    const bodies = urls.map((url) => JSON.parse(contextBodies[url] ?? '{}') as { '@context'?: RawContext })
    return new RawScope(merge(this.terms, ...bodies.map((body) => body['@context'] ?? {})), this.previous)
  }

  withTypes(types: readonly string[]): RawScope {
    const scopes = [...types].sort().flatMap((type) => {
      const scope = this.terms.get(type)?.['@context']
      return scope ? [scope] : []
    })
    return scopes.length === 0 ? this : new RawScope(merge(this.terms, ...scopes), this)
  }

  withProperty(term: string): RawScope {
    const scope = this.terms.get(term)?.['@context']
    if (scope === undefined) return this
    const terms = scope === null ? new Map() : merge(this.terms, scope)
    return new RawScope(terms, this.previous && new RawScope(terms))
  }

  /** Terms that name types: by convention they begin with a capital. */
  types(): string[] {
    return [...this.terms.keys()].filter((term) => /^[A-Z1]/.test(term))
  }

  /** Terms that name properties. */
  properties(): string[] {
    return [...this.terms.keys()].filter(
      (term) => /^[a-z]/.test(term) && !this.terms.get(term)?.['@id']?.startsWith('@'),
    )
  }
}

function merge(
  terms: ReadonlyMap<string, RawDefinition>,
  ...contexts: RawContext[]
): Map<string, RawDefinition> {
  const merged = new Map(terms)
  for (const context of contexts) {
    for (const [term, definition] of Object.entries(context)) {
      if (term.startsWith('@')) continue
      merged.set(term, typeof definition === 'object' ? definition : { '@id': String(definition) })
    }
  }
  return merged
}
