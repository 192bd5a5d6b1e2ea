import { describe, expect, it } from 'vitest'
import { canonize } from '../../src/canonical/canonize'
import type { JsonObject } from '../../src/core/json'
import type { Choose } from '../metamorphic/random-graph'
import { seeded } from '../metamorphic/random-graph'
import { isQuick, isWhole, runs, withRuns } from '../support/runs'
import { makeJsonLd } from './any-json-ld'
import { formKinds, idKinds, inlineKinds, scalarKinds } from './any-value'
import { badge, endorsement, proof } from './badge'
import { applyChange, changeKinds, oddValues, someTerms } from './changes'
import type { Outcome } from './compare'
import { compare, Tally } from './compare'
import { isTaken, listsUpTo, usualLists } from './context-lists'
import { oracle } from './oracle'

// Neighbouring seeds of this chooser begin alike; spread, they do not.
const chooserOf = (seed: number) => seeded(Math.imul(seed, 2_654_435_761))
const badges = 'https://purl.imsglobal.org/spec/ob/v3p0/context'
const same: Outcome[] = ['same, by the tables', 'same, in general']

/** Expects no difference that is not known, and tells the figures of a long run. */
function expectSame(tally: Tally, what: string): void {
  if (isWhole) console.info(what, tally.documents, tally.outcomes, 'behind the gate', tally.behindGate)
  expect(tally.differences).toEqual([])
}

/** Features of nearly every document, by the tables or in general. */
const soonByTables = [
  ...scalarKinds,
  'absolute IRI',
  'IRI in many scripts',
  'array',
  'several types',
  'type-scoped terms',
  'property-scoped terms',
  'own context, 1 deep',
  'coercion @id, container none',
  'coercion @id, container @graph',
  'coercion @vocab, container none',
  'coercion datatype dateTime, container none',
  'coercion none, container @set',
  'depth 4',
]
const soonAccepted = [
  ...soonByTables,
  'blank node id',
  'minus zero',
  'coercion @json, container none',
  'null',
]

/** Documents that both reject, or only ours, for numbers that `jsonld` takes for 0. */
const neverAccepted = ['relative IRI', 'keyword', 'value of null', 'number rounded to 0']

const acceptedSometime = [
  ...[...idKinds, ...formKinds, ...inlineKinds].filter((kind) => !neverAccepted.includes(kind)),
  'own context, 2 deep',
  'own context, 3 deep',
  'own context of any node',
  'coercion none, container @list',
  'array in @list',
  'array in @graph',
  'depth 6',
]

describe('canonize() compared with jsonld in safe mode', () => {
  it(
    'canonize() gives the same form of documents with everything that pinned contexts can say',
    async () => {
      const tally = new Tally()
      for (let seed = 1; seed <= runs(300); seed++) {
        const { document, features } = makeJsonLd(chooserOf(seed), usualLists)
        await tally.add(document, features)
      }
      if (isWhole) console.info(figuresOf(tally))
      expectSame(tally, 'generated documents')
      expect(tally.share(...same)).toBeGreaterThan(0.4)
      expect(tally.share('same, by the tables')).toBeGreaterThan(0.25)
      const accepted = isWhole ? [...soonAccepted, ...acceptedSometime] : soonAccepted
      // Few documents do not have everything.
      expect(isQuick ? [] : missing(tally.accepted, accepted)).toEqual([])
      expect(isQuick ? [] : missing(tally.byTables, soonByTables)).toEqual([])
      expect(isQuick ? [] : missing(tally.met, neverAccepted)).toEqual([])
      expect(neverAccepted.filter((feature) => tally.accepted.has(feature))).toEqual([])
    },
    withRuns.timeout,
  )

  it(
    'canonize() gives the same form however such documents, and a whole badge, are changed',
    async () => {
      const tally = new Tally()
      for (let seed = 1; seed <= runs(80); seed++) {
        const choose = chooserOf(-seed)
        const original = choose(3) ? makeJsonLd(choose, usualLists).document : wholeBadge(choose)
        await tally.add(changed(original, choose))
      }
      expectSame(tally, 'changed documents')
      expect(tally.share(...same)).toBeGreaterThan(0.3)
    },
    withRuns.timeout,
  )

  it(
    'canonize() gives the same form of what the gate has read of a badge, however it is changed',
    async () => {
      const tally = new Tally()
      for (let seed = 1; seed <= runs(100, 50); seed++) await tally.add(changed(badge(), chooserOf(-seed)))
      expectSame(tally, 'changed badges')
      expect(tally.behindGate).toBeGreaterThan(tally.documents / 10)
    },
    withRuns.timeout,
  )
})

describe('canonize() and the orders of contexts', () => {
  it(
    'canonize() takes the lists of pinned contexts that jsonld takes, in every order, and gives the same form under each',
    async () => {
      const tally = new Tally()
      const { taken, refused } = await listsUpTo(isWhole ? 4 : 2)
      for (const [index, list] of taken.entries())
        await tally.add(makeJsonLd(chooserOf(index), [list]).document)
      expect(tally.share(...same)).toBeGreaterThan(0.4)
      for (const [index, list] of refused.entries())
        await tally.add(makeJsonLd(chooserOf(index), [list]).document)
      expect(tally.outcomes['refused by both']).toBeGreaterThanOrEqual(refused.length)
      expectSame(tally, 'lists of contexts')
    },
    withRuns.timeout,
  )

  it('canonize() accepts honest nested endorsements at which jsonld reaches its work limit', async () => {
    const [context, type] = [usualLists[0] as string[], ['VerifiableCredential']]
    const innermost: JsonObject = { '@context': context, type, proof: { type: 'DataIntegrityProof' } }
    const inner = { ...innermost, endorsement: innermost }
    const proven = {
      ...innermost,
      proof: {
        type: 'DataIntegrityProof',
        verificationMethod: { '@context': context, endorsement: [inner] },
      },
    }
    const document = { '@context': context, endorsement: [{ ...proven, endorsement: proven }] }
    expect(await oracle(document)).toBeUndefined()
    expect(await compare(document)).toBe('same, beyond the work limit of jsonld')
  })

  it('canonize() is compared under lists of real credentials, all of which jsonld accepts', async () => {
    for (const list of usualLists) expect([list, await isTaken(list)]).toEqual([list, true])
  })
})

describe('canonize() where readers of contexts easily differ', () => {
  const id = 'urn:x'
  const context = usualLists[0] as string[]
  const under = (contexts: string[], members: JsonObject): JsonObject => ({
    '@context': contexts,
    ...members,
  })
  const credential = (members: JsonObject) => under(context, { type: ['VerifiableCredential'], ...members })

  const cases: [string, JsonObject][] = [
    // jsonld writes the line twice, since its values differ before they are written; ours writes it once, as a set has it.
    ['a boolean and its text under one datatype', credential({ id, validUntil: ['true', true] })],
    [
      'a number and its text under one datatype',
      under(context, { id, type: 'AchievementSubject', creditsEarned: [1, '1'] }),
    ],
    [
      'a number and its text at two places of a node',
      credential({
        id,
        issuer: { id: 'urn:y', type: 'AchievementSubject', creditsEarned: 1 },
        credentialSubject: { id: 'urn:y', type: 'AchievementSubject', creditsEarned: '1' },
      }),
    ],
    // The hash of a blank graph is over its statements; ours has one of them in it twice, and may name it otherwise.
    [
      'a type said twice in a proof with an id',
      credential({
        proof: {
          id: 'urn:uuid:0f1c',
          type: ['DataIntegrityProof', 'DataIntegrityProof'],
          proofPurpose: 'https://徽章.example/😀',
        },
      }),
    ],
    // Of a term coerced to @json, null and the empty array are values like any other; ours drops them.
    ['null as JSON', under(context, { id, type: 'JsonSchema', jsonSchema: null })],
    ['an empty array as JSON', under(context, { id, type: 'JsonSchema', jsonSchema: [] })],
    ['an array of null as JSON', under(context, { id, type: 'JsonSchema', jsonSchema: [null] })],
    // A prefix that a context uses and does not define is that of a context before it.
    [
      "xsd in a type of one context, defined by another's",
      under(usualLists[12] as string[], { id, type: 'RsaSignature2018', created: 'x' }),
    ],
    [
      'xsd in one context, defined by another',
      under([`${badges}-3.0.1.json`, `${badges}-3.0.3.json`], { id, awardedDate: 'x' }),
    ],
    [
      'xsd of one type in the words of another type',
      under(usualLists[12] as string[], {
        id,
        type: ['EcdsaSecp256r1Signature2019', 'Image'],
        caption: 'x',
      }),
    ],
  ]
  it.each(cases)('canonize() gives the same form of %s', async (_what, document) => {
    expect(await canonize(document)).toBe(await oracle(document))
  })
})

function wholeBadge(choose: Choose): JsonObject {
  const nested = { ...endorsement, endorsement: [{ ...endorsement, id: 'urn:x:2', endorsement }] }
  return choose(2)
    ? badge()
    : { ...badge(), proof: choose(2) ? proof : [proof, proof], endorsement: [nested] }
}

function changed(document: JsonObject, choose: Choose): JsonObject {
  const pick = <T>(items: readonly T[]) => items[choose(items.length)] as T
  let result = document
  for (let left = 1 + choose(2); left > 0; left--) {
    const [at, from] = [choose(2 ** 30), choose(2 ** 30)]
    result = applyChange(result, {
      at,
      from,
      kind: pick(changeKinds),
      value: pick(oddValues),
      term: pick(someTerms),
    })
  }
  return result
}

const missing = (counts: ReadonlyMap<string, number>, features: readonly string[]) =>
  features.filter((feature) => !counts.has(feature))

function figuresOf({ met, accepted, byTables }: Tally): string {
  const rows = [...met].sort(([a], [b]) => (a < b ? -1 : 1))
  return rows
    .map(([name, count]) => `${name}: ${count}, ${accepted.get(name) ?? 0}, ${byTables.get(name) ?? 0}`)
    .join('\n')
}
