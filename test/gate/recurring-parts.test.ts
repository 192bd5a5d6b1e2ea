import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonizeByTables, canonizeStatements } from '../../src/canonical/canonize'
import { OutsideTables } from '../../src/canonical/terms/active-context'
import { ContextSet } from '../../src/canonical/terms/context-set'
import { QualityLabelError } from '../../src/core/errors'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { isJsonObject } from '../../src/core/json'
import { WorkBudget } from '../../src/core/work-budget'
import { gateDocument, passGate } from '../../src/gate/gate-document'
import type { GatedNode } from '../../src/gate/gated-node'
import { mostKeptCharacters, RecurringParts } from '../../src/gate/recurring-parts'
import { statementsOfNodes } from '../../src/gate/statements-of-nodes'
import { createVerifier, signCredential, verify } from '../../src/index'
import { issueBatch } from '../../src/issuing/batch/issue-batch'
import { shapesOf } from '../../src/schema/check-shape'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { endorsement, badge as wideBadge } from '../canonical/badge'
import { anyChange, applyChange, oddValues } from '../canonical/changes'
import { usualLists } from '../canonical/context-lists'
import type { Path } from '../canonical/document-paths'
import { pathsOf, replaceAt, valueAt } from '../canonical/document-paths'
import { oracle } from '../canonical/oracle'
import { runs, withRuns } from '../support/runs'

const created = '2026-06-01T00:00:00Z'
const now = '2026-06-02T00:00:00Z'
const issuer = pretendIssuer('City')

/** A badge whose results name parts of its achievement, and whose criteria, results and evidence are blank nodes. */
function badgeWithResults(): JsonObject {
  const given = sampleBadge(issuer.profile, { id: 'https://city.example/awards/1' }) as unknown as JsonObject
  const subject = given['credentialSubject'] as JsonObject
  const achievement = subject['achievement'] as JsonObject
  const resultDescription = ['a', 'b'].map((name) => ({
    id: `urn:result:${name}`,
    type: ['ResultDescription'],
    name: `Result ${name}`,
    resultType: 'Status',
  }))
  return {
    ...given,
    '@context': [...(given['@context'] as JsonValue[]).slice(0, 2)],
    credentialSubject: {
      ...subject,
      achievement: {
        ...achievement,
        resultDescription,
        tag: ['b', 'a'],
        version: '1',
        creator: { id: 'https://city.example/people/1', type: ['Profile'], name: 'Rasa' },
      },
      result: ['a', 'b'].map((name) => ({
        type: ['Result'],
        resultDescription: `urn:result:${name}`,
        status: 'Completed',
      })),
      creditsEarned: 2,
    },
    evidence: ['x', 'y'].map((name) => ({ type: ['Evidence'], name, narrative: 'Walked.' })),
  }
}

/** A badge with endorsements of its issuer and within its achievement, one of which says its name again. */
function endorsedBadge(): JsonObject {
  const badge = badgeWithResults()
  const { id, name } = (badge['credentialSubject'] as JsonObject)['achievement'] as JsonObject
  const about = (subject: JsonObject) => ({
    ...endorsement,
    credentialSubject: { ...(endorsement['credentialSubject'] as JsonObject), ...subject },
  })
  const ofAchievement = about({ id: id as string, name: name as string })
  const issuerId = (badge['issuer'] as JsonObject)['id'] as string
  return {
    ...replaceAt(badge, ['credentialSubject', 'achievement', 'creator', 'endorsement'], [ofAchievement]),
    issuer: { ...(badge['issuer'] as JsonObject), endorsement: [about({ id: issuerId })] },
  }
}

const badges: [string, JsonObject][] = [
  ['a badge with endorsements', endorsedBadge()],
  ['a badge with results', badgeWithResults()],
  ['a badge with many properties', wideBadge()],
]

/** All that is made of a document before its proofs are checked. */
function readingOf(document: JsonObject, parts?: RecurringParts): unknown {
  const work = new WorkBudget(JSON.stringify(document).length)
  const given = parts?.recognise(document, 1000) ?? document
  const outcome = attempt(() => gateDocument(given, ContextSet.pinned, work, parts))
  const gated = outcome.value?.gated
  const linesOf = (root: GatedNode) => canonizeStatements(statementsOfNodes(root, work), work).join('')
  const { proof: _, ...unsecured } = given
  const whole = gated
    ? attempt(() => canonizeByTables(unsecured, ContextSet.pinned, work, parts?.findStatements))
    : undefined
  return {
    error: outcome.error,
    findings: outcome.value?.findings,
    dropped: [...(outcome.value?.dropped ?? [])],
    document: JSON.stringify(gated?.document),
    pointers: gated && [...gated.pointers].map(([object, pointer]) => [JSON.stringify(object), pointer]),
    partial: gated && [...gated.partial.keys()],
    saidMore: gated?.saidMore,
    occurrences: gated?.occurrences.map(({ id, types, pointer, endorsed }) => ({
      id,
      types,
      pointer,
      endorsed,
    })),
    endorsements: gated?.endorsements,
    isSigned: gated?.signed === gated?.root,
    lines: gated?.root && attempt(() => linesOf(gated.root as GatedNode)),
    whole,
    shapes: (['badge', 'credential'] as const).map((shape) => shapesOf(given, parts)(shape)),
    spent: work.spent,
    passage: passageOf(given, parts),
  }
}

/** What signing asks of the same document. */
function passageOf(given: JsonObject, parts?: RecurringParts): unknown {
  const { value, error } = attempt(() => passGate(given, ContextSet.pinned, parts))
  if (!value) return error
  const { passes, findings, work } = value
  return { passes, findings, spent: work.spent, left: unitsLeft(work) }
}

function unitsLeft(work: WorkBudget): number {
  let left = 0
  for (let step = 2 ** 30; step >= 1; step /= 2) if (work.covers(left + step)) left += step
  return left
}

function attempt<T>(step: () => T): { value?: T; error?: string } {
  try {
    return { value: step() }
  } catch (error) {
    if (error instanceof OutsideTables || error instanceof QualityLabelError) return { error: error.message }
    throw error
  }
}

/** Reads a document as often as it takes until all of it is known. */
function expectSame(parts: RecurringParts, document: JsonObject): void {
  const fresh = readingOf(document)
  for (let time = 0; time < 4; time += 1) expect(readingOf(document, parts)).toEqual(fresh)
}

function warm(document: JsonObject): RecurringParts {
  const parts = new RecurringParts()
  expectSame(parts, document)
  return parts
}

const places = (document: JsonObject): Path[] => pathsOf(document)

describe('a document of which parts are known', withRuns, () => {
  it.each(badges)('is read as if nothing was known: %s, different in each place', (_, badge) => {
    const parts = warm(badge)
    for (const path of places(badge)) {
      for (const value of [undefined, 'urn:other', 7]) {
        expectSame(parts, replaceAt(badge, path, value))
        expect(readingOf(badge, parts)).toEqual(readingOf(badge))
      }
    }
  })

  it.each(badges)('has the canonical form of jsonld: %s, different in each place', async (_, badge) => {
    const parts = warm(badge)
    let same = 0
    for (const path of places(badge)) {
      const changed = replaceAt(badge, path, 'urn:other')
      const known = parts.recognise(changed, 1000)
      gateDocument(known, ContextSet.pinned, undefined, parts)
      const ours = canonizeByTables(known, ContextSet.pinned, undefined, parts.findStatements)
      if (ours === undefined) continue
      expect([path.join('/'), ours]).toEqual([path.join('/'), await oracle(changed)])
      same += 1
    }
    expect(same).toBeGreaterThan(20)
  })

  it.each(badges)('is read as if nothing was known: %s, where any two ids are one', (_, badge) => {
    const ids = places(badge).filter((path) => path.at(-1) === 'id')
    const parts = warm(badge)
    for (const [at, path] of ids.entries()) {
      for (const other of ids.slice(at + 1)) {
        expectSame(parts, replaceAt(badge, path, valueAt(badge, other)))
        expectSame(parts, replaceAt(badge, other, valueAt(badge, path)))
      }
      // The learner, whose id is in no part, may have any of them.
      const learner = valueAt(badge, path)
      expectSame(parts, replaceAt(badge, ['credentialSubject', 'id'], learner))
      expectSame(parts, replaceAt(badge, ['id'], learner))
    }
  })

  it.each(badges)('is read as if nothing was known: %s, after any changes', (_, badge) => {
    const parts = warm(badge)
    fc.assert(
      fc.property(fc.array(anyChange, { minLength: 1, maxLength: 4 }), (changes) => {
        const changed = changes.reduce(applyChange, badge)
        expectSame(parts, changed)
        expect(readingOf(badge, parts)).toEqual(readingOf(badge))
      }),
      { numRuns: runs(300) },
    )
  })

  it.each(badges)(
    'is read as if nothing was known: %s, in other orders and under other contexts',
    (_, badge) => {
      const parts = warm(badge)
      for (const path of [[], ...places(badge)].filter((each) => isJsonObject(valueAt(badge, each)))) {
        const turned = Object.fromEntries(Object.entries(valueAt(badge, path) as JsonObject).reverse())
        expectSame(parts, path.length === 0 ? turned : replaceAt(badge, path, turned))
      }
      for (const list of usualLists) {
        expectSame(parts, { ...badge, '@context': [...list] })
        expect(readingOf(badge, parts)).toEqual(readingOf(badge))
      }
    },
  )

  it.each(badges)('is read as if nothing was known: %s, where a name gets a node', (_, badge) => {
    const creator = ['credentialSubject', 'achievement', 'creator']
    for (const naming of [
      replaceAt(badge, [...creator, 'parentOrg'], 'urn:other'),
      replaceAt(badge, ['credentialSubject', 'achievement', 'image'], 'urn:other'),
      replaceAt(badge, ['evidence', 0, 'image'], 'urn:other'),
    ]) {
      const parts = warm(naming)
      for (const id of places(naming).filter((path) => path.at(-1) === 'id')) {
        expectSame(parts, replaceAt(naming, id, 'urn:other'))
        expect(readingOf(naming, parts)).toEqual(readingOf(naming))
      }
    }
  })

  it('is read as if nothing was known: look-alike parts', () => {
    const badge = badgeWithResults()
    const same = { type: ['Evidence'], name: 'x', narrative: 'Walked.' }
    const parts = warm(badge)
    for (const count of [2, 3, 4])
      expectSame(parts, { ...badge, evidence: Array.from({ length: count }, () => ({ ...same })) })
    expectSame(parts, { ...badge, evidence: oddValues })
    const alignment = [{ type: ['Alignment'], targetName: 'Guide', targetUrl: 'https://esco.example/1' }]
    for (const values of ['xy', 'yx', 'xyz', 'xyx']) {
      const result = [...values].map((value) => ({ type: ['Result'], value, alignment }))
      const looking = replaceAt(badge, ['credentialSubject', 'result'], result)
      expect(gateDocument(looking).gated?.root).toBeDefined()
      expectSame(parts, looking)
    }
    expectSame(parts, badge)
  })

  it('keeps its own objects, which can be changed', () => {
    const badge = badgeWithResults()
    const text = JSON.stringify(badge)
    const parts = warm(badge)
    const known = parts.recognise(badge, 1000)
    expect(JSON.stringify(badge)).toBe(text)
    expect(JSON.stringify(known)).toBe(text)
    expect(Object.isFrozen((known['credentialSubject'] as JsonObject)['achievement'])).toBe(true)
    expect(frozenIn(badge)).toEqual([])
    Object.assign((badge['evidence'] as JsonObject[])[0] as JsonObject, { name: 'z' })
    expectSame(parts, badge)
  })
})

describe('what is kept of parts', () => {
  const documentWith = (evidence: JsonObject[]): JsonObject => ({ evidence: evidence as JsonValue })

  it('has at most so many characters, however many long parts are met', () => {
    const parts = new RecurringParts()
    const kept: number[] = []
    for (let at = 0; at < 100; at += 1) {
      const document = documentWith([{ id: `urn:${at}`, narrative: 'x'.repeat(100_000) }])
      for (let time = 0; time < 2; time += 1) parts.recognise(structuredClone(document), 100_100)
      const known = parts.recognise(document, 100_100)
      expect(parts.find((known['evidence'] as JsonObject[])[0] as JsonObject)).toBeDefined()
      kept.push(parts.characters)
    }
    expect(Math.max(...kept)).toBeLessThanOrEqual(mostKeptCharacters)
    expect(Math.max(...kept)).toBeGreaterThan(mostKeptCharacters - 200_000)
  })

  it('is forgotten first where it was met the longest ago', () => {
    const parts = new RecurringParts()
    const meet = (id: string) => {
      const { evidence } = parts.recognise(documentWith([{ id, name: 'x' }]), 100)
      return parts.find((evidence as JsonObject[])[0] as JsonObject) !== undefined
    }
    expect(['urn:a', 'urn:a', 'urn:b', 'urn:b'].map(meet)).toEqual([false, true, false, true])
    for (let at = 0; at < 254; at += 1) meet(`urn:${at}`)
    expect(meet('urn:a')).toBe(true)
    meet('urn:another')
    expect([meet('urn:a'), meet('urn:b')]).toEqual([true, false])
  })

  it('is not put out by one document with more objects than there are places', () => {
    const parts = new RecurringParts()
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`a${at}`, Array.from({ length: 60 }, () => ({ name: 'x' }))]),
    )
    const firstOf = ({ a0 }: JsonObject) => (a0 as JsonObject[])[0] as JsonObject
    parts.recognise(structuredClone(many), 100)
    expect(parts.find(firstOf(parts.recognise(structuredClone(many), 100)))).toBeDefined()
  })
})

function frozenIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return [...(Object.isFrozen(value) ? [value] : []), ...Object.values(value).flatMap(frozenIn)]
}

describe('many badges of one kind', withRuns, () => {
  /** Badges that differ from one in one place each. */
  const variants = (badge: JsonObject): JsonObject[] =>
    places(badge).flatMap((path) => {
      const value = valueAt(badge, path)
      if (typeof value !== 'string' || path[0] === 'issuer' || path.includes('@context')) return []
      return [replaceAt(badge, path, `${value}x`)]
    })

  it('are signed in a batch as each would be', async () => {
    const badge = badgeWithResults()
    const family = variants(badge).flatMap((each) => [badge, each, badge])
    const texts = family.map((each, at) =>
      JSON.stringify({ ...each, id: `https://city.example/awards/${at}` }),
    )
    let at = 0
    let issued = 0
    for await (const result of issueBatch(texts, issuer.signer, { created })) {
      const alone = await signCredential(JSON.parse(texts[at] as string), issuer.signer, { created }).catch(
        (error: QualityLabelError) => error.code,
      )
      if (result.status === 'issued') {
        expect(result.credential).toBe(JSON.stringify(alone))
        issued += 1
      } else expect(result).toMatchObject({ status: 'failed', error: { code: alone } })
      at += 1
    }
    expect(issued).toBeGreaterThan(texts.length / 2)
  })

  it('give each caller objects of its own', async () => {
    const family = Array.from({ length: 6 }, (_, at) => ({ ...badgeWithResults(), id: `urn:award:${at}` }))
    for await (const result of issueBatch(family, issuer.signer, { created })) {
      if (result.status !== 'issued') throw new Error('Expected every badge to be issued')
      expect(frozenIn(result.credential)).toEqual([])
    }
  })

  it('have the reports of verify, also where the statements of a part are thousands of times its text', async () => {
    const id = `https://city.example/${'a'.repeat(130_000)}`
    const criteria = { id: 'https://city.example/criteria', narrative: 'Walk.' }
    const tag = Array.from({ length: 6000 }, (_, at) => `t${at}`)
    const { resultDescription: _, ...achievement } = valueAt(badgeWithResults(), [
      'credentialSubject',
      'achievement',
    ]) as JsonObject
    const verifier = await createVerifier({ now })
    for (const tags of [tag, tag.map((each) => each.length)]) {
      const whole = { ...achievement, id, criteria, tag: tags }
      const text = JSON.stringify(
        replaceAt(badgeWithResults(), ['credentialSubject', 'achievement'], whole as JsonObject),
      )
      const fresh = await verify(text, { now })
      for (let time = 0; time < 4; time += 1) expect(await verifier(text)).toEqual(fresh)
    }
  })

  it('have the reports of verify, signed or changed after that, in any order', async () => {
    const badge = badgeWithResults()
    const signed = await issuer.sign(badge as never, { created })
    const tampered = variants(signed as unknown as JsonObject).filter((each) => isJsonObject(each['proof']))
    const verifier = await createVerifier({ now })
    const good = JSON.stringify(signed)
    const expected = JSON.stringify(await verify(good, { now }))
    let refused = 0
    for (const each of tampered) {
      const text = JSON.stringify(each)
      const fresh = JSON.stringify(await verify(text, { now }))
      refused += fresh === expected ? 0 : 1
      for (let time = 0; time < 3; time += 1) {
        expect(JSON.stringify(await verifier(text))).toBe(fresh)
        expect(JSON.stringify(await verifier(good))).toBe(expected)
      }
    }
    expect(refused).toBe(tampered.length)
    expect(frozenIn(await verifier(good))).toEqual([])
  })
})
