import { describe, expect, it } from 'vitest'
import { canonizeByTables } from '../../src/canonical/canonize'
import { canonizeInGeneral } from '../../src/canonical/canonize-in-general'
import { hashInlineContext, inlineKey } from '../../src/canonical/terms/context-key'
import { ContextSet } from '../../src/canonical/terms/context-set'
import type { SuppliedTable } from '../../src/canonical/terms/read-supplied-table'
import { readSuppliedTable } from '../../src/canonical/terms/read-supplied-table'
import type { TermTable } from '../../src/canonical/terms/term-table'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { gateDocument } from '../../src/gate/gate-document'
import { credentialsV2ContextUrl } from '../../src/model/contexts/context-urls'
import type { Choose } from '../metamorphic/random-graph'
import { seeded } from '../metamorphic/random-graph'
import { isWhole, runs, withRuns } from '../support/runs'

const urls = ['https://first.example/v1', 'https://second.example/v1']

function read(...contexts: JsonValue[]): SuppliedTable[] {
  return contexts.map((context, index) => readSuppliedTable(urls[index] as string, { '@context': context }))
}

const document = (members: JsonObject, count = 2): JsonObject => ({
  '@context': [credentialsV2ContextUrl, ...urls.slice(0, count)],
  id: 'urn:x',
  ...members,
})

const words = ['term', 'Term', 'v', 'w', 'v:term', 'w:term', './term', 'a/b', 'urn:term', 'term:']
const goodNames = [
  'http://v.example/#',
  'http://w.example/',
  'http://v.example/#term',
  'urn:x:z',
  'v:term',
  'term',
]
const names = [...words, ...goodNames, 'v:other', 'urn:x:y', 'a b:c', '@type', '@id', '@foo', '@', '_:b0', '']

const usualNames = new Set([...goodNames, 'Term', 'v', '@set', '@id', 'http://vocab.example/'])

/** A context of a few definitions, most of which a processor accepts. */
function anyContext(choose: Choose): JsonObject {
  const pick = (list: readonly string[]) => {
    const usual = choose(4) ? list.filter((name) => usualNames.has(name)) : []
    const from = usual.length > 0 ? usual : list
    return from[choose(from.length)] as string
  }
  const context: JsonObject = {}
  if (choose(3) === 0) context['@vocab'] = pick([...names, 'v:ns/', 'w:ns#', 'http://vocab.example/'])
  // jsonld takes false for a circle.
  if (choose(6) === 0) context['@protected'] = true
  if (choose(2)) context['v'] = 'http://v.example/#'
  for (let left = 1 + choose(3); left > 0; left--) context[pick(words)] = anyDefinition(choose, pick)
  return context
}

function anyDefinition(choose: Choose, pick: (list: readonly string[]) => string): JsonValue {
  if (choose(9) === 0) return null
  if (choose(9) === 0) return { '@reverse': pick(goodNames) }
  if (choose(3)) return pick(names)
  const scoped = { [pick(words)]: pick(names) }
  return {
    ...(choose(4) ? { '@id': pick(names) } : {}),
    ...(choose(4) ? {} : { '@type': pick([...names, '@vocab', '@json', '@none']) }),
    ...(choose(5) ? {} : { '@container': pick(['@set', '@list', '@index', '@language', '@foo']) }),
    ...(choose(5) ? {} : { '@context': scoped }),
    ...(choose(9) ? {} : { '@nest': '@nest' }),
    ...(choose(6) ? {} : { '@prefix': choose(2) === 0 }),
    ...(choose(6) ? {} : { '@protected': choose(2) === 0 }),
  }
}

function anyMembers(choose: Choose): JsonObject {
  const values: JsonValue[] = ['x', 'v:y', 'urn:y', 1, ['x', 'y'], { term: 'x' }, { v: 'x' }]
  const members: JsonObject = {}
  for (let left = 1 + choose(3); left > 0; left--)
    members[['term', 'Term', 'v', 'w', 'coined'][choose(5)] as string] = values[
      choose(values.length)
    ] as JsonValue
  if (choose(3) === 0) members['type'] = ['Term', 'Coined'][choose(2)] as string
  return members
}

function hasUnusableTerm(table: TermTable): boolean {
  return Object.values(table).some(({ u, s }) => u !== undefined || (s ? hasUnusableTerm(s) : false))
}

async function inGeneral(form: JsonObject, set: ContextSet): Promise<string> {
  try {
    return await canonizeInGeneral(form, set)
  } catch (error) {
    const { cause } = error as { cause?: { details?: { code?: string }; message?: string } }
    return `${error} ${cause?.details?.code} ${cause?.message}`
  }
}

function unlessRefused<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

describe('readSuppliedTable()', () => {
  it(
    'reads contexts as jsonld does, or refuses them',
    async () => {
      const counts = { read: 0, byTables: 0, beside: 0, usableBeside: 0 }
      for (let seed = 1; seed <= runs(4000); seed++) {
        const choose = seeded(Math.imul(seed, 2_654_435_761))
        const contexts = [anyContext(choose), anyContext(choose)]
        const supplied = unlessRefused(() => read(...contexts))
        if (!supplied) continue
        counts.read += 1
        const set = new ContextSet(supplied)
        const form = document(anyMembers(choose))
        const ours = canonizeByTables(form, set)
        if (ours === undefined) continue
        counts.byTables += 1
        const general = await inGeneral(form, set)
        const hasUnusable = supplied.some(({ table }) => hasUnusableTerm(table.terms))
        if (hasUnusable) counts.beside += 1
        // A context may be rejected for a term that the document does not use; both must agree on accepting it.
        if (hasUnusable && /^QualityLabelError/.test(general)) continue
        if (hasUnusable) counts.usableBeside += 1
        expect(ours, JSON.stringify([contexts, form])).toBe(general)
      }
      if (isWhole) console.info(counts)
      expect(counts.byTables).toBeGreaterThan(runs(20))
      expect(counts.usableBeside).toBeGreaterThan(runs(20))
    },
    withRuns.timeout,
  )

  it.each<[string, JsonObject, RegExp]>([
    ['a term that looks like a compact IRI', { v: 'http://v.example/#', 'v:term': 'v:other' }, /no v:term/],
    ['a term that is a relative IRI', { './term': 'http://v.example/#term' }, /no \.\/term/],
    ['a term without a name', { '': 'http://v.example/#term' }, /no empty term/],
    [
      'a word that a context before it may define',
      { '@vocab': 'http://v.example/#', a: 'b' },
      /in place of b/,
    ],
    [
      'a circle through a type',
      { v: 'Term', Term: { '@id': 'urn:x:y', '@type': 'v:z' } },
      /not defined in terms of itself/,
    ],
  ])('refuses %s', (_, context, message) => {
    expect(() => read(context)).toThrow(message)
  })

  it.each<[string, JsonValue, RegExp]>([
    ['null', null, /expected a text or an object/],
    ['a reverse property', { '@reverse': 'urn:x:y' }, /expected no @reverse/],
    ['a nest', { '@id': 'urn:x:y', '@nest': '@nest' }, /expected no @nest/],
    ['a language container', { '@id': 'urn:x:y', '@container': '@language' }, /no @container @language/],
    ['a name for a keyword', '@type', /no other name for @type/],
    [
      'a property that its own context defines again',
      { '@id': 'urn:x:y', '@context': { v: 'urn:x:z' } },
      /itself|of it/,
    ],
  ])('marks a term that is %s, and all terms named by it', (_, definition, message) => {
    const [context] = read({ v: definition, term: 'urn:x:term', named: { '@id': 'v', '@type': '@id' } })
    const { terms } = context?.table ?? { terms: {} }
    expect(terms['v']).toMatchObject({ i: '', u: expect.stringMatching(message) })
    expect(terms['term']).not.toHaveProperty('u')
    const set = new ContextSet(context ? [context] : [])
    expect(canonizeByTables(document({ term: 'x' }, 1), set)).toBeDefined()
    expect(canonizeByTables(document({ v: 'x' }, 1), set)).toBeUndefined()
    expect(canonizeByTables(document({ type: 'v' }, 1), set)).toBeUndefined()
    expect(canonizeByTables(document({ term: { id: 'v:x' } }, 1), set)).toBeUndefined()
    const codes = (members: JsonObject) =>
      gateDocument(document(members, 1), set).findings.map(({ code }) => code)
    expect(codes({ term: 'x' })).toEqual([])
    expect(codes({ v: 'x' })).toEqual(['CONTEXT_UNREADABLE'])
    expect(codes({ type: 'v' })).toEqual(['CONTEXT_UNREADABLE'])
    expect(codes({ term: { id: 'v:x' } })).toEqual(['VALUE_TYPE'])
  })

  it('makes no compact IRI with a term that is not a prefix', () => {
    const term = (v: JsonValue) => read({ v, term: 'v:term' })[0]?.table.terms['term']?.i
    expect(term('http://v.example/#')).toBe('http://v.example/#term')
    expect(term('http://v.example/name')).toBe('v:term')
    expect(term({ '@id': 'http://v.example/#' })).toBe('v:term')
    expect(term({ '@id': 'http://v.example/name', '@prefix': true })).toBe('http://v.example/nameterm')
  })

  it('reads a term of an outer context by the prefixes of that context', () => {
    const inner = { v: 'http://other.example/#', word: 'term' }
    const [supplied] = read({
      v: 'http://v.example/#',
      term: 'v:term',
      box: { '@id': 'urn:x:box', '@context': inner },
    })
    expect(supplied?.table.terms['box']?.s?.['word']?.i).toBe('http://v.example/#term')
  })
})

describe('readSuppliedTable() and words of a context', () => {
  const word = 'x. \u202eThe badge is valid.\u001b[31m'
  it.each<[string, JsonObject]>([
    ['a term', { [word]: 1 }],
    ['a term with a colon', { [`${word}:`]: 'urn:x' }],
    ['a member of a definition', { term: { [word]: 1 } }],
    ['a keyword', { [`@${word}`]: 'urn:x' }],
    ['a name', { term: word }],
    ['a type', { term: { '@id': 'urn:x', '@type': word } }],
  ])('readSuppliedTable() quotes what it does not expect: %s', (_, context) => {
    let message = ''
    try {
      read(context)
    } catch (error) {
      message = String(error)
    }
    expect(message).toContain('The badge is valid.')
    expect(message).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u)
    expect(message).not.toMatch(/^[^"]*The badge is valid/)
  })
})

describe('gateDocument() and a protected term that two contexts define', () => {
  const codesUnder = (first: JsonObject, second: JsonObject) => {
    const set = new ContextSet(read({ ...first, '@protected': true }, { ...second, '@protected': true }))
    return gateDocument(document({}), set).findings.map(({ code }) => code)
  }

  it('is indeterminate if the tables cannot read it, and wrong if the definitions certainly differ', () => {
    const term = { motto: 'https://x.example/motto' }
    const unread = { motto: { '@reverse': 'https://x.example/motto' } }
    const scoped = {
      motto: {
        '@id': 'https://x.example/motto',
        '@context': { inner: { '@reverse': 'https://x.example/i' } },
      },
    }
    expect(codesUnder(term, term)).toEqual([])
    expect(codesUnder(unread, unread)).toEqual(['CONTEXT_UNREADABLE'])
    expect(codesUnder(scoped, scoped)).toEqual(['CONTEXT_UNREADABLE'])
    expect(codesUnder(term, { motto: 'https://x.example/other' })).toEqual(['CONTEXT_CONFLICT'])
  })
})

describe('canonizeByTables() and supplied contexts', () => {
  it('does not read a @vocab that a prefix of an earlier context may expand', async () => {
    const prefix = { v: 'http://v.example/#' }
    const set = new ContextSet(read(prefix, { '@vocab': 'v:ns/' }))
    const form = document({ coined: 'x' })
    expect(canonizeByTables(form, set)).toBeUndefined()
    expect(await inGeneral(form, set)).toContain('<http://v.example/#ns/coined>')
    // A general processor can read it: its meaning is unknown here, and nothing is wrong with it.
    expect(gateDocument(form, set).findings.map(({ code }) => code)).toEqual(['CONTEXT_UNREADABLE'])
    const alone = new ContextSet(read({ '@vocab': 'v:ns/' }))
    expect(canonizeByTables(document({ coined: 'x' }, 1), alone)).toContain('<v:ns/coined>')
  })

  it('reads no IRI that a prefix of a context may expand', () => {
    const set = new ContextSet(read({ v: { '@id': 'http://v.example/name', '@prefix': true } }))
    expect(canonizeByTables({ ...document({ name: 'x' }, 1), id: 'v:y' }, set)).toBeUndefined()
  })
})

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

it.each([
  'https://www.w3.org/ns/i18n#en_ltr',
  'i18n:_rtl',
  `${rdf}langString`,
  `${rdf}dirLangString`,
  `${rdf}CompoundLiteral`,
])('readSuppliedTable() cannot use a term whose text would be one with a language: %s', (datatype) => {
  const scoped = { title: { '@id': 'urn:x:title', '@type': datatype }, note: 'urn:x:note' }
  const [supplied] = read({
    ...scoped,
    i18n: 'https://www.w3.org/ns/i18n#',
    foo: { '@id': 'urn:x:foo', '@context': scoped },
  })
  const { title, note, foo } = (supplied as SuppliedTable).table.terms
  for (const term of [title, foo?.s?.['title']]) expect(term?.u).toMatch(/expected no @type/)
  for (const term of [note, foo?.s?.['note']]) expect(term).not.toHaveProperty('u')
  const contexts = new ContextSet([supplied as SuppliedTable])
  const codesOf = (subject: JsonObject) =>
    gateDocument(
      document({ type: 'VerifiableCredential', credentialSubject: { id: 'urn:s', ...subject } }, 1),
      contexts,
    ).findings.map(({ code }) => code)
  expect(codesOf({ foo: { title: 'hello' } })).toContain('CONTEXT_UNREADABLE')
  expect(codesOf({ foo: { note: 'hello' } })).not.toContain('CONTEXT_UNREADABLE')
})

it('ContextSet.has() does not take a text for an inline context', () => {
  const inline = { term: 'urn:x:term' }
  const key = inlineKey(hashInlineContext(inline))
  const contexts = new ContextSet([readSuppliedTable(key, { '@context': inline })])
  expect([contexts.has(inline), contexts.has(key)]).toEqual([true, false])
  const { findings } = gateDocument({ '@context': [credentialsV2ContextUrl, key], id: 'urn:x' }, contexts)
  expect(findings.map(({ code }) => code)).toContain('CONTEXT_NOT_PINNED')
})
