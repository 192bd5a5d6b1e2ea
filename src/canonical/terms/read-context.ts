import { quoteUnlessPlain } from '../../core/quote-text'
import { endsInDelimiter } from '../n-quads-terms'
import type { TermDefinition, TermTable } from './term-table'

/** The content of a JSON-LD context: its terms, and the prefix of other words. */
export interface ContextTable {
  readonly terms: TermTable
  /** Prefix of every word that is not a term (`@vocab`). */
  readonly vocab?: string
}

const definitionMembers = new Set(['@id', '@type', '@container', '@context', '@protected', '@prefix'])
// JSON-LD 1.1, section 9.15 (expanded term definition): well-formed, but tables cannot hold them.
const unsupportedMembers = new Set(['@reverse', '@nest', '@index', '@language', '@direction'])
const absoluteIri = /^[A-Za-z][A-Za-z0-9+.-]*:\S*$/
const maxScopes = 16
// A document can contain a context: names made of names, and long prefixes in many of them, would grow faster than its text.
const maxSteps = 32
const maxIriLength = 2048

type Context = Readonly<Record<string, unknown>>

/**
 * Reads one JSON-LD context, without others, into a term table.
 *
 * What a table cannot hold is rejected, not left out: contexts inside it, `@base`, `@language`, `@import`, `@nest`, `@reverse`, terms
 * that are null. If only one term has such content, `keepsRest` marks the term and reads the others.
 *
 * @param body - The context document; only its property `@context` is read.
 * @param place - Names the context in messages.
 * @throws {TypeError} Naming the term and what was expected of it.
 * @see JSON-LD 1.1 API, sections 5.1 (context processing) and 5.2 (create term definition)
 */
export function readContext(body: Context, place: string, keepsRest = false): ContextTable {
  const context = body['@context']
  if (!isObject(context)) throw refused(place, 'one object as its @context')
  const vocab = readVocab(context['@vocab'], place)
  const terms = readTerms({ own: context, outer: undefined, vocab, keepsRest }, place, 0)
  return vocab === undefined ? { terms } : { terms, vocab }
}

function readVocab(vocab: unknown, place: string): string | undefined {
  if (vocab === undefined) return undefined
  if (typeof vocab === 'string' && absoluteIri.test(vocab)) return vocab
  throw refused(place, '@vocab to be an absolute IRI')
}

function readTerms(scope: Scope, place: string, depth: number): TermTable {
  if (depth > maxScopes) throw refused(place, `at most ${maxScopes} contexts within each other`)
  const table: Record<string, TermDefinition> = {}
  for (const [term, definition] of Object.entries(scope.own)) {
    if (term === '@vocab' && depth === 0) continue
    if (isContextMember(term, definition)) continue
    if (term === '') throw refused(place, 'no empty term')
    if (term.startsWith('@')) throw unsupported(place, `no ${quoteUnlessPlain(term)}`)
    table[term] = readTerm(term, definition, scope, place, depth)
  }
  return table
}

function readTerm(
  term: string,
  definition: unknown,
  scope: Scope,
  place: string,
  depth: number,
): TermDefinition {
  try {
    return readDefinition(term, definition, scope, place, depth)
  } catch (error) {
    // If a processor would reject the term, the whole context is rejected.
    if (!scope.keepsRest || !(error instanceof Unsupported)) throw error
    const isProtected = isObject(definition) ? definition['@protected'] : undefined
    return unusableTerm(error.message, Boolean(isProtected ?? scope.own['@protected']))
  }
}

/** Returns the definition of a word that cannot be read. It could be a prefix, and no other word has its IRI. */
export function unusableTerm(why: string, isProtected: boolean): TermDefinition {
  return { i: '', f: 1, x: 1, u: why.replace(/^Cannot read context /, ''), ...(isProtected ? { p: 1 } : {}) }
}

function isContextMember(member: string, value: unknown): boolean {
  return (member === '@version' && value === 1.1) || (member === '@protected' && typeof value === 'boolean')
}

/** A context and those around it. */
interface Scope {
  own: Context
  outer: Scope | undefined
  vocab: string | undefined
  /** Whether a term that cannot be read is marked, and the rest read. */
  keepsRest: boolean
}

function readDefinition(
  term: string,
  definition: unknown,
  scope: Scope,
  place: string,
  depth: number,
): TermDefinition {
  const where = `${quoteUnlessPlain(term)} of ${place}`
  // A term that looks like an IRI, compact or not, must mean that IRI, and no property may have such a name.
  if (/[:/]/.test(term)) throw refused(where, `no ${quoteUnlessPlain(term)}`)
  const members = membersOf(definition, where)
  const { '@type': type, '@container': container, '@context': scoped } = members
  const isProtected = members['@protected'] ?? scope.own['@protected']
  const i = iriOf(term, members['@id'], scope, where)
  return {
    i,
    ...(type === undefined ? {} : { t: expandName(type, scope, `type of ${where}`, [{ term, scope }]) }),
    ...(container === undefined ? {} : { c: [container].flat().sort().join(' ') }),
    ...(isProtected ? { p: 1 as const } : {}),
    ...(isPrefix(definition, i) === endsInDelimiter(i) ? {} : { f: 1 as const }),
    ...(scoped === undefined ? {} : readScoped(term, scoped, scope, where, depth)),
  }
}

function membersOf(definition: unknown, where: string): Context {
  const members = typeof definition === 'string' ? { '@id': definition } : definition
  if (members === null) throw unsupported(where, 'a text or an object')
  if (!isObject(members)) throw refused(where, 'a text or an object')
  for (const member of Object.keys(members)) {
    if (unsupportedMembers.has(member)) throw unsupported(where, `no ${quoteUnlessPlain(member)}`)
    if (!definitionMembers.has(member)) throw refused(where, `no ${quoteUnlessPlain(member)}`)
  }
  return members
}

function readScoped(
  term: string,
  scoped: unknown,
  outer: Scope,
  place: string,
  depth: number,
): Pick<TermDefinition, 's' | 'o'> {
  if (scoped === null) return { s: null }
  if (!isObject(scoped)) throw refused(place, 'one object as its @context')
  // Values of a property are read by its definition in its own scoped context.
  if (Object.hasOwn(scoped, term)) throw unsupported(place, 'no other definition of it in its own @context')
  const terms = readTerms(
    { own: scoped, outer, vocab: outer.vocab, keepsRest: outer.keepsRest },
    place,
    depth + 1,
  )
  const words = outerWords(scoped, outer, place)
  return Object.keys(words).length === 0 ? { s: terms } : { s: terms, o: words }
}

/** Returns the words of surrounding contexts that names in a scoped context are made of, each with its IRI there. */
function outerWords(scoped: Context, outer: Scope, place: string): Record<string, string> {
  const words: Record<string, string> = {}
  for (const definition of Object.values(scoped)) {
    const names = isObject(definition) ? [definition['@id'], definition['@type']] : [definition]
    for (const name of names) {
      if (typeof name !== 'string' || name.startsWith('@')) continue
      for (const word of [name, splitCompact(name)[0]]) {
        if (word === undefined || Object.hasOwn(scoped, word) || !scopeOf(word, outer)) continue
        words[word] = expandName(word, outer, place)
      }
    }
  }
  return words
}

/** Returns the innermost context that defines a word. */
function scopeOf(word: string | undefined, scope: Scope | undefined): Scope | undefined {
  if (word === undefined || scope === undefined) return undefined
  return Object.hasOwn(scope.own, word) ? scope : scopeOf(word, scope.outer)
}

/** A term met while a name is expanded. */
interface Step {
  term: string
  scope: Scope
}

/** Returns the IRI of a term: its `@id`, or `@vocab` and the term. */
function iriOf(term: string, id: unknown, scope: Scope, place: string, seen: readonly Step[] = []): string {
  if (id !== undefined && id !== term) return expandName(id, scope, place, [...seen, { term, scope }])
  if (scope.vocab === undefined) throw refused(place, `an absolute IRI in place of ${quoteUnlessPlain(term)}`)
  return bounded(scope.vocab + term, place)
}

/** Expands a name in a context (a keyword, an absolute IRI, a term or a compact IRI) to a keyword or IRI. */
function expandName(name: unknown, scope: Scope, place: string, seen: readonly Step[] = []): string {
  if (typeof name !== 'string') throw refused(place, 'a text as its name')
  if (name.startsWith('@')) return name
  const definedIn = scopeOf(name, scope)
  if (definedIn) return iriOfTerm(name, definedIn, place, seen)
  const [prefix, suffix] = splitCompact(name)
  const prefixIn = scopeOf(prefix, scope)
  if (prefix !== undefined && prefixIn) {
    const iri = iriOfTerm(prefix, prefixIn, place, seen)
    if (isPrefix(prefixIn.own[prefix], iri)) return bounded(iri + suffix, place)
  }
  if (absoluteIri.test(name)) return bounded(name, place)
  // A word without a definition here could be a term of a context before this one.
  throw refused(place, `an absolute IRI in place of ${quoteUnlessPlain(name)}`)
}

function iriOfTerm(term: string, scope: Scope, place: string, seen: readonly Step[]): string {
  if (seen.some((step) => step.term === term && step.scope === scope))
    throw refused(place, 'a name that is not defined in terms of itself')
  // A circle may follow, so the whole context is rejected.
  if (seen.length > maxSteps) throw refused(place, `a name made of at most ${maxSteps} others`)
  // A name made of an unreadable word is unreadable too.
  const { '@id': id } = membersOf(scope.own[term], `${quoteUnlessPlain(term)} of ${place}`)
  return iriOf(term, id, scope, place, seen)
}

function bounded(iri: string, place: string): string {
  if (iri.length > maxIriLength) throw refused(place, `an IRI of at most ${maxIriLength} characters`)
  return iri
}

// JSON-LD 1.1 API, section 5.2, steps 14.2.5 and 25: a definition that is a text and ends in a delimiter, or an object with `@prefix`.
function isPrefix(definition: unknown, iri: string): boolean {
  return isObject(definition) ? definition['@prefix'] === true : endsInDelimiter(iri)
}

function splitCompact(name: string): [prefix: string | undefined, suffix: string] {
  const colon = name.indexOf(':')
  const suffix = name.slice(colon + 1)
  return colon < 1 || suffix.startsWith('//') ? [undefined, ''] : [name.slice(0, colon), suffix]
}

function isObject(value: unknown): value is Context {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A context is well-formed, but has more than a table can hold. */
class Unsupported extends TypeError {}

function unsupported(place: string, expected: string): TypeError {
  return new Unsupported(wrong(place, expected))
}

function refused(place: string, expected: string): TypeError {
  return new TypeError(wrong(place, expected))
}

function wrong(place: string, expected: string): string {
  return `Cannot read context ${place}: expected ${expected}`
}
