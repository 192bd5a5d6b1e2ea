import { describe, expect, it } from 'vitest'
import { canonizeByTables } from '../../src/canonical/canonize'
import { ActiveContext, OutsideTables } from '../../src/canonical/terms/active-context'
import type { TermDefinition } from '../../src/canonical/terms/term-table'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { isJsonObject } from '../../src/core/json'
import { gateDocument } from '../../src/gate/gate-document'
import { dataModelOf } from '../../src/model/contexts/data-model'
import { say } from '../../src/problems/phrases/phrase'
import { pinnedContexts, usualLists } from '../canonical/context-lists'
import { oracle } from '../canonical/oracle'
import type { Choose } from '../metamorphic/random-graph'
import { seeded } from '../metamorphic/random-graph'
import { isWhole, runs, withRuns } from '../support/runs'

/** A term that a list of pinned contexts defines, in a node of one type or in the value of one property. */
interface Word {
  list: string[]
  type: string | undefined
  /** Property whose context defines the term. */
  within: string | undefined
  term: string
  definition: TermDefinition
}

/** Every list of pinned contexts that begins with a data model and that the tables take, in every order that gives other terms. */
function everyList(): string[][] {
  const lists = new Map<string, string[]>()
  const visit = (before: string[]) => {
    for (const url of pinnedContexts.filter((other) => !before.includes(other))) {
      const list = [...before, url]
      const terms = termsUnder(list)
      const key = `${[...list].sort()} ${terms && JSON.stringify([...terms].sort())}`
      if (terms === undefined || dataModelOf(list) === undefined || lists.has(key)) continue
      lists.set(key, list)
      visit(list)
    }
  }
  visit([])
  return [...lists.values()]
}

function termsUnder(list: string[]): ReadonlyMap<string, TermDefinition> | undefined {
  return unlessOutside(() => ActiveContext.initial.withContexts(list).terms)
}

function unlessOutside<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof OutsideTables) return undefined
    throw error
  }
}

/** Every term of every type, and in every property with its own context, under every list; equal definitions once. */
function everyWord(): Word[] {
  const words = new Map<string, Word>()
  const add = (place: Omit<Word, 'term' | 'definition'>, active: ActiveContext, terms: Iterable<string>) => {
    for (const term of terms) {
      const definition = active.terms.get(term)
      if (!definition || definition.i.startsWith('@')) continue
      const { list, type, within } = place
      const key = JSON.stringify([type, within, term, definition])
      if (words.has(key)) continue
      words.set(key, { ...place, term, definition })
      if (!definition.s || isClass(term) || within !== undefined) continue
      const inner = unlessOutside(() => active.withProperty(term))
      if (inner) add({ list, type, within: term }, inner, Object.keys(definition.s))
    }
  }
  for (const list of everyList()) {
    const root = ActiveContext.initial.withContexts(list)
    add({ list, type: undefined, within: undefined }, root, root.terms.keys())
    for (const [type, { s }] of root.terms) {
      const active = isClass(type) && s ? unlessOutside(() => root.withTypes([type])) : undefined
      if (active) add({ list, type, within: undefined }, active, active.terms.keys())
    }
  }
  return [...words.values()]
}

const values: JsonValue[] = [
  'x',
  'urn:y',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#nil',
  '2026-05-18T12:00:00Z',
  1,
  1.5,
  true,
  { id: 'urn:y' },
  { id: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#nil' },
  { type: 'Profile' },
  ['x'],
  ['x', 'y'],
  [{ id: 'urn:y' }],
  [],
]

function documentOf({ list, type, within, term }: Word, value: JsonValue): JsonObject {
  const members = within === undefined ? { [term]: value } : { [within]: { id: 'urn:z', [term]: value } }
  return { '@context': list, id: 'urn:x', ...(type === undefined ? {} : { type }), ...members }
}

/** The names of each property or class with more than one name. */
function synonyms(words: readonly Word[]): Record<string, string[]> {
  const byIri = new Map<string, Set<string>>()
  for (const { term, definition } of words)
    byIri.set(definition.i, (byIri.get(definition.i) ?? new Set()).add(term))
  return Object.fromEntries(
    [...byIri].filter(([, terms]) => terms.size > 1).map(([iri, terms]) => [iri, [...terms].sort()]),
  )
}

const badgeLists = usualLists.filter((list) => list.some((url) => url.includes('/context')))

const isClass = (term: string) => /^[A-Z0-9]/.test(term)

describe('gateDocument() and the names in pinned contexts', () => {
  const words = everyWord()
  const pairs = synonyms(words)

  it('knows every IRI with several names: one of them is a property, or all are one class', () => {
    const vocabulary = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#'
    expect(pairs).toEqual({
      [`${vocabulary}Achievement`]: ['Achievement', 'achievement'],
      [`${vocabulary}Address`]: ['Address', 'address'],
      [`${vocabulary}Criteria`]: ['Criteria', 'criteria'],
      [`${vocabulary}GeoCoordinates`]: ['GeoCoordinates', 'geo'],
      [`${vocabulary}Image`]: ['Image', 'image'],
      [`${vocabulary}OpenBadgeCredential`]: ['AchievementCredential', 'OpenBadgeCredential'],
      [`${vocabulary}Profile`]: ['Profile', 'creator'],
    })
    for (const [iri, names] of Object.entries(pairs)) {
      expect(names.filter((name) => !isClass(name)).length, iri).toBeLessThanOrEqual(1)
    }
  })

  it('returns one document for one graph, under any contexts and any name of a property', () => {
    const seen = new Map<string, { word: Word; value: JsonValue; gated: JsonObject }>()
    let compared = 0
    for (const word of words) {
      for (const value of values) {
        const document = documentOf(word, value)
        const { gated } = gateDocument(document)
        const graph = gated && unlessOutside(() => canonizeByTables(document))
        if (!gated || graph === undefined) continue
        const known = seen.get(graph)
        if (known) {
          compared += 1
          const forms = JSON.stringify([documentOf(known.word, known.value), document])
          expect.soft(gated.document, forms).toEqual(known.gated)
        } else seen.set(graph, { word, value, gated: gated.document })
      }
    }
    expect(compared).toBeGreaterThan(1000)
  })

  it('refuses a class instead of a property, and names the property', async () => {
    const met = new Set<string>()
    for (const word of words) {
      const names = pairs[word.definition.i]?.filter(isClass) ?? []
      if (isClass(word.term)) continue
      for (const name of names) {
        const node = { id: 'urn:y', type: name }
        const [honest, renamed] = [documentOf(word, node), documentOf({ ...word, term: name }, node)]
        const graph = await oracle(honest)
        if (graph === undefined || graph !== (await oracle(renamed))) continue
        met.add(name)
        const pointer = word.within === undefined ? `/${name}` : `/${word.within}/${name}`
        expect(gateDocument(honest).gated).toBeDefined()
        expect(gateDocument(renamed).findings).toEqual([
          { code: 'CLASS_AS_PROPERTY', pointer, params: { expected: word.term, found: name } },
        ])
      }
    }
    expect([...met].sort()).toEqual([
      'Achievement',
      'Address',
      'Criteria',
      'GeoCoordinates',
      'Image',
      'Profile',
    ])
  })

  it('refuses a class whose IRI no property shares', () => {
    const list = [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ]
    const params = { expected: say('expectPropertyName'), found: 'Address' }
    expect(gateDocument({ '@context': list, id: 'urn:x', Address: 'x' }).findings).toEqual([
      { code: 'CLASS_AS_PROPERTY', pointer: '/Address', params },
    ])
  })

  it('refuses a property instead of a class', () => {
    const list = [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ]
    const codes = (type: string) =>
      gateDocument({ '@context': list, id: 'urn:x', type }).findings.map(({ code }) => code)
    expect(codes('alignment')).toEqual(['TERM_UNDEFINED'])
    expect(codes('Alignment')).toEqual([])
    expect(codes('1EdTechCredentialRefresh')).toEqual(['TERM_UNDEFINED'])
  })

  it(
    'returns one document for one graph, for any renaming of properties and contexts of a random document',
    async () => {
      const counts = { renamed: 0, moved: 0, passed: 0 }
      for (let seed = 1; seed <= runs(400); seed++) {
        const choose = seeded(Math.imul(seed, 2_654_435_761))
        const document = wordyBadge(choose)
        const { twin, renamed } = twinOf(document, pairs, choose)
        const graph = await oracle(document)
        if (graph === undefined || graph !== (await oracle(twin))) continue
        if (renamed > 0) counts.renamed += 1
        if (twin['@context'] !== document['@context']) counts.moved += 1
        const [gated, gatedTwin] = [document, twin].map((form) => gateDocument(form).gated?.document)
        if (!gated || !gatedTwin) continue
        counts.passed += 1
        expect(gatedTwin, JSON.stringify([document, twin])).toEqual(gated)
        expect(renamed).toBe(0)
      }
      if (isWhole) console.info(counts)
      for (const count of Object.values(counts)) expect(count).toBeGreaterThan(runs(10))
    },
    withRuns.timeout,
  )
})

/** Returns a badge with nodes for every property that shares its IRI with a class. */
function wordyBadge(choose: Choose): JsonObject {
  const maybe = (members: JsonObject): JsonObject => (choose(3) ? members : {})
  const typed = (type: string, members: JsonObject): JsonObject => ({
    ...(choose(9) ? { type } : {}),
    ...members,
  })
  const image = () => maybe({ image: choose(2) ? 'urn:image' : { id: 'urn:image', type: 'Image' } })
  const address = () =>
    typed('Address', maybe({ geo: typed('GeoCoordinates', { latitude: 54.7, longitude: 21.1 }) }))
  const profile = () =>
    typed('Profile', { id: `urn:profile:${choose(2)}`, ...image(), ...maybe({ address: address() }) })
  const criteria = () => maybe({ criteria: choose(2) ? 'urn:criteria' : { narrative: 'Lead a walk.' } })
  const achievement = () => {
    const creator = choose(2) ? 'urn:profile:0' : profile()
    return typed('Achievement', { ...criteria(), ...image(), ...maybe({ creator }) })
  }
  const subject = typed('AchievementSubject', {
    ...maybe({ achievement: choose(5) ? achievement() : 'urn:achievement' }),
    ...maybe({ source: choose(2) ? { id: 'urn:profile:0' } : profile() }),
    ...image(),
  })
  return {
    '@context': badgeLists[choose(badgeLists.length)] as string[],
    id: 'urn:badge',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: profile(),
    credentialSubject: subject,
  }
}

/** Returns a document with some properties under other names of their IRIs, and perhaps under another list of contexts. */
function twinOf(
  document: JsonObject,
  pairs: Record<string, string[]>,
  choose: Choose,
): { twin: JsonObject; renamed: number } {
  const groups = Object.values(pairs)
  let renamed = 0
  const rename = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) return value.map(rename)
    if (!isJsonObject(value)) return value
    const entries = Object.entries(value).map(([member, inner]) => {
      const names = groups.find((group) => group.includes(member) && !isClass(member)) ?? []
      const other = names.find((name) => name !== member)
      if (member === '@context' || other === undefined || choose(4)) return [member, rename(inner)]
      renamed += 1
      return [other, rename(inner)]
    })
    return Object.fromEntries(entries)
  }
  const twin = rename(document) as JsonObject
  const list = badgeLists[choose(badgeLists.length)] as string[]
  return { twin: choose(2) ? twin : { ...twin, '@context': list }, renamed }
}
