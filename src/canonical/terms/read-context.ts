import type { TermDefinition, TermTable } from './term-table'

/** What a JSON-LD context says: its terms, and what it makes of words that are none. */
export interface ContextTable {
  readonly terms: TermTable
  /** Put before every word that is no term (`@vocab`). */
  readonly vocab?: string
}

const definitionMembers = new Set(['@id', '@type', '@container', '@context', '@protected', '@prefix'])
const absoluteIri = /^[A-Za-z][A-Za-z0-9+.-]*:\S*$/
const maxScopes = 16

type Context = Readonly<Record<string, unknown>>

/**
 * Works out the term table of one JSON-LD context on its own.
 *
 * Whatever a table cannot hold is refused rather than left out: other contexts within it, `@base`, `@language`, `@import`, `@nest`,
 * `@reverse`, terms that are null.
 *
 * @param body - The context document, with the one member `@context` that counts.
 * @param place - Names the context in messages.
 * @throws {TypeError} Naming the term and what is not expected of it.
 * @see JSON-LD 1.1 API, sections 5.1 (context processing) and 5.2 (create term definition)
 */
export function readContext(body: Context, place: string): ContextTable {
  const context = body['@context']
  if (!isObject(context)) throw refused(place, 'one object as its @context')
  const vocab = readVocab(context['@vocab'], place)
  const terms = readTerms(context, {}, vocab, place, 0)
  return vocab === undefined ? { terms } : { terms, vocab }
}

function readVocab(vocab: unknown, place: string): string | undefined {
  if (vocab === undefined) return undefined
  if (typeof vocab === 'string' && absoluteIri.test(vocab)) return vocab
  throw refused(place, '@vocab to be an absolute IRI')
}

function readTerms(
  context: Context,
  outer: Context,
  vocab: string | undefined,
  place: string,
  depth: number,
): TermTable {
  if (depth > maxScopes) throw refused(place, `at most ${maxScopes} contexts within each other`)
  const scope: Scope = { terms: { ...outer, ...context }, vocab }
  const table: Record<string, TermDefinition> = {}
  for (const [term, definition] of Object.entries(context)) {
    if (term === '@vocab' && depth === 0) continue
    if (isContextMember(term, definition)) continue
    if (term.startsWith('@')) throw refused(place, `no ${term}`)
    table[term] = readDefinition(term, definition, context, outer, scope, place, depth)
  }
  return table
}

function isContextMember(member: string, value: unknown): boolean {
  return (member === '@version' && value === 1.1) || (member === '@protected' && typeof value === 'boolean')
}

interface Scope {
  terms: Context
  vocab: string | undefined
}

function readDefinition(
  term: string,
  definition: unknown,
  context: Context,
  outer: Context,
  scope: Scope,
  place: string,
  depth: number,
): TermDefinition {
  const where = `${term} of ${place}`
  const members = typeof definition === 'string' ? { '@id': definition } : definition
  if (!isObject(members)) throw refused(where, 'a text or an object')
  for (const member of Object.keys(members))
    if (!definitionMembers.has(member)) throw refused(where, `no ${member}`)
  const { '@type': type, '@container': container, '@context': scoped } = members
  const isProtected = members['@protected'] ?? context['@protected']
  return {
    i: expandName(members['@id'] ?? term, scope, where),
    ...(type === undefined ? {} : { t: expandName(type, scope, `type of ${where}`) }),
    ...(container === undefined ? {} : { c: [container].flat().sort().join(' ') }),
    ...(isProtected ? { p: 1 as const } : {}),
    ...(scoped === undefined ? {} : readScoped(scoped, { ...outer, ...context }, scope, where, depth)),
  }
}

function readScoped(
  scoped: unknown,
  outer: Context,
  { vocab }: Scope,
  place: string,
  depth: number,
): Pick<TermDefinition, 's' | 'o'> {
  if (scoped === null) return { s: null }
  if (!isObject(scoped)) throw refused(place, 'one object as its @context')
  const terms = readTerms(scoped, outer, vocab, place, depth + 1)
  const words = outerWords(scoped, { terms: { ...outer, ...scoped }, vocab }, place)
  return Object.keys(words).length === 0 ? { s: terms } : { s: terms, o: words }
}

/** The words of contexts around a scoped one that names in it are made of, each with what it stands for there. */
function outerWords(scoped: Context, scope: Scope, place: string): Record<string, string> {
  const words: Record<string, string> = {}
  for (const definition of Object.values(scoped)) {
    const names = isObject(definition) ? [definition['@id'], definition['@type']] : [definition]
    for (const name of names) {
      if (typeof name !== 'string' || name.startsWith('@')) continue
      for (const word of [name, splitCompact(name)[0]]) {
        if (word === undefined || !Object.hasOwn(scope.terms, word) || Object.hasOwn(scoped, word)) continue
        words[word] = expandName(word, scope, place)
      }
    }
  }
  return words
}

/** A keyword, an absolute IRI, a term or a compact IRI of this context, as what it stands for. */
function expandName(name: unknown, scope: Scope, place: string, seen: readonly string[] = []): string {
  if (typeof name !== 'string') throw refused(place, 'a text as its name')
  if (name.startsWith('@')) return name
  const { terms, vocab } = scope
  const [prefix, suffix] = splitCompact(name)
  const key = Object.hasOwn(terms, name) ? name : prefix
  if (key !== undefined && seen.includes(key)) throw refused(place, 'a name that is not defined by itself')
  const path = key === undefined ? seen : [...seen, key]
  if (Object.hasOwn(terms, name)) {
    const id = idOf(terms[name])
    if (id !== undefined && id !== name) return expandName(id, scope, place, path)
  }
  if (prefix !== undefined && Object.hasOwn(terms, prefix))
    return expandName(idOf(terms[prefix]) ?? prefix, scope, place, path) + suffix
  if (absoluteIri.test(name)) return name
  if (vocab !== undefined && !name.includes(':')) return vocab + name
  throw refused(place, `an absolute IRI in place of ${name}`)
}

function idOf(definition: unknown): unknown {
  return isObject(definition) ? definition['@id'] : definition
}

function splitCompact(name: string): [prefix: string | undefined, suffix: string] {
  const colon = name.indexOf(':')
  const suffix = name.slice(colon + 1)
  return colon < 1 || suffix.startsWith('//') ? [undefined, ''] : [name.slice(0, colon), suffix]
}

function isObject(value: unknown): value is Context {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function refused(place: string, expected: string): TypeError {
  return new TypeError(`Cannot read context ${place}: expected ${expected}`)
}
