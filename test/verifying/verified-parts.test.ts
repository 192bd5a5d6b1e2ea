import { describe, expect, it } from 'vitest'
import type { WorkBudget } from '../../src/core/work-budget'
import { WorkBudget as Budget } from '../../src/core/work-budget'
import {
  buildEndorsement,
  buildStatusEntry,
  createStatusList,
  setStatus,
  signAsJwt,
  verify,
} from '../../src/index'
import type { Achievement } from '../../src/model/generated/documents'
import { pretendCommittee, pretendIssuer, sampleBadge } from '../../src/testing'
import { createVerifier } from '../../src/verifying/create-verifier'
import { keepFacts, unreadFacts } from '../../src/verifying/facts/report-facts'
import type { Verifier, VerifierOptions, VerifySettings } from '../../src/verifying/options/verify-options'
import type { VerificationReport } from '../../src/verifying/outcome/report'
import { prepareCalls } from '../../src/verifying/prepare-calls'
import { VerifiedParts } from '../../src/verifying/subject/verified-parts'
import { verifyWithSettings } from '../../src/verifying/verify'
import { authorityOf, badgeOf as badgeOfCreator } from '../support/authority'
import { runs } from '../support/runs'

const created = '2026-05-18T12:00:00Z'
const now = '2026-06-01T00:00:00Z'
const later = '2026-08-01T00:00:00Z'
const issuer = pretendIssuer()
const endorser = pretendIssuer('Endorser')
const sample = sampleBadge(issuer.profile)
const achievement = sample.credentialSubject.achievement as Achievement
const address = { id: 'https://endorser.example/status/1', statusPurpose: 'revocation' as const }
const empty = createStatusList({ ...address, issuer: endorser.profile.id, validFrom: created })
const goodList = await endorser.sign(empty, { created })
const revoked = await endorser.sign(setStatus(empty, 7, 1), { created })
const statusLists = [{ credential: goodList }]

async function endorsementOf(comment = 'Fine.', changes: object = {}) {
  const built = await buildEndorsement({
    ...{ id: 'urn:example:e', endorser: endorser.profile, target: achievement, comment },
    ...{ validFrom: created, validUntil: '2026-07-01T00:00:00Z' },
  })
  return { ...built, credentialStatus: buildStatusEntry(address, 7), ...changes }
}

const endorsement = await endorser.sign(await endorsementOf(), { created })
const jwt = await signAsJwt(await endorsementOf('As a JWT.'), endorser.signer)

/** An endorsement with another in it, about its own endorser. */
async function nest() {
  const third = pretendIssuer('Third')
  const options = { validFrom: created, comment: 'Of the endorser.' }
  const ids = { id: 'urn:example:inner', endorser: endorser.profile, target: third.profile }
  const built = await buildEndorsement({ ...ids, ...options })
  const inner = await endorser.sign({ ...built, credentialStatus: buildStatusEntry(address, 8) }, { created })
  const about = { id: 'urn:example:outer', endorser: third.profile, target: achievement }
  const unsigned = await buildEndorsement({ ...about, ...options })
  return third.sign({ ...unsigned, issuer: { ...third.profile, endorsement: [inner] } }, { created })
}

const outer = await nest()

/** A badge with these in its achievement. */
async function badgeWith(parts: readonly (object | string)[], changes: object = {}, of: object = {}) {
  const embedded = parts.filter((part) => typeof part === 'object')
  const jwts = parts.filter((part) => typeof part === 'string')
  const carrying = {
    ...achievement,
    ...of,
    ...(embedded.length > 0 ? { endorsement: embedded } : {}),
    ...(jwts.length > 0 ? { endorsementJwt: jwts } : {}),
  }
  const subject = { ...sample.credentialSubject, achievement: carrying }
  return issuer.sign({ ...sample, ...changes, credentialSubject: subject }, { created })
}

const badge = await badgeWith([endorsement])

/** Each step by one verifier and by `verify`; the reports must be the same bytes. */
async function expectSame(
  options: VerifierOptions,
  steps: readonly [badge: object, own?: Parameters<Verifier>[1]][],
): Promise<VerificationReport[]> {
  const verifier = await createVerifier(options)
  const reports: VerificationReport[] = []
  for (const [at, [input, own = {}]] of steps.entries()) {
    const report = await verifier(input, own)
    const fresh = await verify(input, { now, ...options, ...own })
    expect(JSON.stringify(report), `step ${at}`).toBe(JSON.stringify(fresh))
    reports.push(report)
  }
  return reports
}

const verdicts = (reports: readonly VerificationReport[]) =>
  reports.map(({ endorsements: [first] }) => first?.verdict)

describe('a verifier that remembers parts gives the reports of verify', () => {
  it('for parts that are equal in text, of badges about other things', async () => {
    const reports = await expectSame({ now, statusLists }, [
      [badge],
      [await badgeWith([endorsement], { id: 'urn:example:second' })],
      [await badgeWith([endorsement], {}, { id: 'urn:example:other' })],
      [await badgeWith([endorsement], {}, { name: 'Another name' })],
      [badge],
    ])
    expect(verdicts(reports)).toEqual(['valid', 'valid', 'invalid', 'invalid', 'valid'])
    const bindings = reports.map(({ endorsements: [first] }) => first?.binding)
    expect(new Set(bindings).size).toBeGreaterThan(1)
  })

  it('for parts of one id that differ in their text', async () => {
    const other = await endorser.sign(await endorsementOf('Other words.'), { created })
    const forged = { ...endorsement, proof: other.proof }
    const reports = await expectSame({ now, statusLists }, [
      [badge],
      [await badgeWith([forged])],
      [await badgeWith([other])],
      [await badgeWith([forged, endorsement])],
      [badge],
    ])
    expect(verdicts(reports)).toEqual(['valid', 'invalid', 'valid', 'invalid', 'valid'])
  })

  it('as time goes by and comes back', async () => {
    const reports = await expectSame({ statusLists }, [
      [badge, { now }],
      [badge, { now: later }],
      [badge, { now }],
      [badge, { now: '2026-05-01T00:00:00Z' }],
      [badge, { now: '2026-06-01T02:00:00+02:00' }],
      [badge, { now: new Date(now) }],
    ])
    expect(verdicts(reports)).toEqual(['valid', 'invalid', 'valid', 'invalid', 'valid', 'valid'])
  })

  it('by status lists that say something else, and by none', async () => {
    for (const [lists, verdict] of [
      [statusLists, 'valid'],
      [[{ credential: revoked }], 'invalid'],
      [[], 'indeterminate'],
      [[...statusLists, { credential: revoked }], 'indeterminate'],
    ] as const) {
      const reports = await expectSame({ now, statusLists: lists }, [[badge], [badge]])
      expect(verdicts(reports)).toEqual([verdict, verdict])
    }
  })

  it('by policies and limits of other verifiers', async () => {
    const policies = [{}, { failOnInvalidEndorsement: true }, { quorum: 2 }]
    for (const policy of policies)
      await expectSame({ now, policy, statusLists }, [[badge], [badge, { now: later }], [badge]])
    const lists = await badgeWith([jwt])
    await expectSame({ now, statusLists, limits: { maxDepth: 9 } }, [[lists], [lists], [badge]])
    await expectSame({ now, statusLists, language: 'fi' }, [[lists], [badge], [lists]])
  })

  it('at every depth, and beside a badge', async () => {
    const nested = await badgeWith([outer, endorsement])
    await expectSame({ now, statusLists }, [
      [badge],
      [nested],
      [endorsement],
      [nested],
      [badge, { endorsements: [endorsement, jwt] }],
      [sample, { endorsements: [endorsement] }],
      [badge, { endorsements: [JSON.stringify(endorsement), new TextEncoder().encode(jwt)] }],
      [badge],
    ])
  })

  it('with files that the part binds or not', async () => {
    const files = { 'urn:example:file': new Uint8Array([1]) }
    await expectSame({ now, statusLists }, [[badge], [badge, { files }], [badge], [badge, { files: {} }]])
  })

  it('under contexts that are supplied, or that the badge brings', async () => {
    const inline = { note: 'https://example.org/vocab#note' }
    const text = JSON.stringify(inline)
    const { encodeHex } = await import('../../src/core/bytes')
    const { sha256 } = await import('../../src/core/sha256')
    const contexts = [{ sha256: encodeHex(sha256(text)) }]
    const brings = { ...badge, '@context': [...sample['@context'], inline] }
    await expectSame({ now, statusLists, contexts }, [[badge], [brings], [badge], [brings]])
    await expectSame({ now, statusLists, contexts: [] }, [[badge], [brings], [badge]])
    await expectSame({ now, statusLists, contexts: [{ ...contexts[0], body: text } as never] }, [
      [brings],
      [badge],
      [brings],
    ])
  })

  it('of authorities beside badges', async () => {
    const authorities = [await authorityOf()]
    const steps = await Promise.all([0, 1, 2].map(async () => [await badgeOfCreator()] as [object]))
    await expectSame({ now, authorities }, steps)
    await expectSame({ now, trust: { authorities } }, steps)
  })

  it('after a caller has changed a report', async () => {
    const verifier = await createVerifier({ now, statusLists })
    const first = JSON.stringify(await verifier(badge))
    for (let time = 0; time < 2; time += 1) {
      const given = (await verifier(badge)) as {
        endorsements: { report: { verdict: string; verified?: object } }[]
      }
      expect(JSON.stringify(given)).toBe(first)
      const [each] = given.endorsements
      if (each?.report.verified) Object.assign(each.report.verified, { issuer: 'urn:example:forged' })
      if (each) each.report.verdict = 'invalid'
    }
    expect(JSON.stringify(await verifier(badge))).toBe(first)
  })
})

/** The limit of a budget, and what is spent of it. */
function stateOf(work: WorkBudget): [spent: number, left: number] {
  let [low, high] = [0, 2 ** 40]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (work.covers(middle)) low = middle
    else high = middle - 1
  }
  return [work.spent, low]
}

describe('the budget of work', () => {
  it('is charged for a remembered part as if it was verified, with its lists', async () => {
    const own = { ...sample, credentialStatus: buildStatusEntry(address, 9) }
    const steps = [
      badge,
      await badgeWith([endorsement, jwt]),
      await badgeWith([endorsement], { credentialStatus: own.credentialStatus }),
      await badgeWith([outer, endorsement]),
    ]
    const begin = await prepareCalls({ now, statusLists })
    const run = async (input: object, changes: Partial<VerifySettings>) => {
      const settings = { ...(await begin({})), ...changes }
      await verifyWithSettings(JSON.stringify(input), settings, { depth: 0 })
      return [stateOf(settings.work), stateOf(settings.workOfNotes)]
    }
    for (const step of [...steps, ...steps, ...steps.reverse()])
      expect(await run(step, {})).toEqual(await run(step, { parts: undefined }))
  })

  it('runs out at the same place, with any budget', async () => {
    const input = JSON.stringify(
      await badgeWith([outer, endorsement, jwt], { credentialStatus: buildStatusEntry(address, 9) }),
    )
    const begin = await prepareCalls({ now, statusLists })
    const run = async (base: number, changes: object) => {
      const work = new Budget(-input.length, base)
      const settings = { ...(await begin({})), work, ...changes }
      const report = await verifyWithSettings(input, settings, { depth: 0 })
      return [JSON.stringify(report), work.spent]
    }
    const whole = Number((await run(10_000_000, {}))[1])
    const verdicts = new Set<unknown>()
    for (let step = 0; step <= 60; step += 1) {
      const base = Math.round((whole * step) / 60)
      const [report, spent] = await run(base, {})
      expect([base, report, spent]).toEqual([base, ...(await run(base, { parts: undefined }))])
      verdicts.add(report)
    }
    expect(verdicts.size).toBeGreaterThan(2)
  })

  it('is short for the same badges as without a memory', async () => {
    const heavy = {
      resultDescription: [
        {
          ...{ id: 'urn:example:d', type: ['ResultDescription'], name: 'Level', resultType: 'RawScore' },
          allowedValue: Array.from({ length: 2050 }, () => '1'),
        },
      ],
    }
    const costly = await badgeWith([endorsement], {}, heavy).catch(() => ({
      ...badge,
      credentialSubject: {
        ...sample.credentialSubject,
        achievement: { ...achievement, ...heavy, endorsement: [endorsement] },
      },
    }))
    await expectSame({ now, statusLists }, [[badge], [costly], [badge]])
  })
})

const begin = await prepareCalls({ now, statusLists })
const settings = await begin({})
const scope = { depth: 1, isPart: true }

/** A report as a verification would write it; only what is asked of it. */
function reportOf(changes: object = {}): VerificationReport {
  const report = { verdict: 'valid', verified: {}, credential: { id: 'urn:example:e' }, ...changes }
  return keepFacts(report as unknown as VerificationReport, unreadFacts)
}

/** Asks a memory for parts one after another, and says of each whether it was verified. */
async function askEach(
  parts: VerifiedParts,
  questions: readonly {
    input?: object | string
    settings?: VerifySettings
    scope?: typeof scope
    report?: object
  }[],
): Promise<boolean[]> {
  const verified: boolean[] = []
  for (const question of questions) {
    let isVerified = false
    await parts.verify(
      question.input ?? endorsement,
      question.settings ?? { ...settings, work: new Budget(), workOfNotes: new Budget() },
      question.scope ?? scope,
      async (_, given) => {
        isVerified = true
        given.work.spend(1000)
        given.workOfNotes.spend(1000)
        return reportOf(question.report)
      },
    )
    verified.push(isVerified)
  }
  return verified
}

describe('what a part depends on', () => {
  const memory = () => new VerifiedParts(settings.contexts)

  it('is all that is the same where nothing changed', async () => {
    const next = await begin({})
    expect(await askEach(memory(), [{}, {}, { settings: next }])).toEqual([true, false, false])
  })

  const accounted = [
    'now',
    'statusLists',
    'work',
    'workOfNotes',
    'supplied',
    'refreshed',
    'noteList',
    'contexts',
  ]
  const names = Object.keys(settings).filter((name) => !accounted.includes(name))

  it('is a setting that only one of two calls has', async () => {
    const more = { ...settings, added: 'later' } as typeof settings
    expect(await askEach(memory(), [{}, { settings: more }, { settings: more }, {}])).toEqual([
      true,
      true,
      false,
      true,
    ])
  })

  it.each(names)('is the setting %s', async (name) => {
    const changed = { ...settings, [name]: name === 'checkedAt' ? later : { other: name } }
    expect(await askEach(memory(), [{}, { settings: changed }, {}])).toEqual([true, true, true])
  })

  it('is every setting that there is', () => {
    for (const name of [
      'checkedAt',
      'trust',
      'committees',
      'policy',
      'documents',
      'limits',
      'files',
      'words',
    ])
      expect(names).toContain(name)
  })

  it('are the contexts: under those that a document brings, nothing is remembered', async () => {
    const contexts = { ...settings.contexts } as unknown as VerifySettings['contexts']
    const changed = { ...settings, contexts }
    expect(await askEach(memory(), [{}, { settings: changed }, { settings: changed }, {}])).toEqual([
      ...[true, true, true],
      false,
    ])
  })

  it('are the status lists', async () => {
    const other = await (await prepareCalls({ now, statusLists: [{ credential: revoked }] }))({})
    const changed = { ...settings, statusLists: other.statusLists }
    expect(await askEach(memory(), [{}, { settings: changed }])).toEqual([true, true])
  })

  it.each([
    ['depth', { depth: 2, isPart: true }],
    ['whether it is a part', { depth: 1, isPart: false }],
  ])('is its place: %s', async (_, other) => {
    expect(await askEach(memory(), [{}, { scope: other }, { scope: other }, {}])).toEqual([
      ...[true, true],
      ...[false, false],
    ])
  })

  it('is its text', async () => {
    const inputs = [endorsement, { ...endorsement, name: 'x' }, JSON.stringify(endorsement), jwt, `${jwt} `]
    const questions = inputs.map((input) => ({ input }))
    expect(await askEach(memory(), [...questions, ...questions])).toEqual([
      ...inputs.map(() => true),
      ...inputs.map(() => false),
    ])
  })

  it.each(['work', 'workOfNotes'] as const)('is the budget: %s must cover it', async (name) => {
    const short = { ...settings, [name]: new Budget(0, 999) }
    const enough = { ...settings, [name]: new Budget(0, 1000) }
    const parts = memory()
    await askEach(parts, [{}])
    let isVerified = false
    await parts.verify(endorsement, short, scope, async () => {
      isVerified = true
      return reportOf({ verdict: 'invalid' })
    })
    expect(isVerified).toBe(true)
    expect(await askEach(parts, [{ settings: enough }])).toEqual([false])
    expect(enough[name].spent).toBe(1000)
  })
})

describe('what is remembered', () => {
  it.each([
    ['what is invalid', { verdict: 'invalid' }],
    ['what is not authentic', { verified: undefined }],
  ])('is not %s', async (_, report) => {
    expect(await askEach(new VerifiedParts(settings.contexts), [{ report }, { report }])).toEqual([
      true,
      true,
    ])
  })

  it('is not what ran out of work', async () => {
    const parts = new VerifiedParts(settings.contexts)
    const short = { ...settings, work: new Budget(0, 500) }
    await parts.verify(endorsement, short, scope, async (_, given) => {
      try {
        given.work.spend(1000)
      } catch {
        // One of its own parts was left out.
      }
      return reportOf()
    })
    expect(parts.characters).toBe(0)
    expect(await askEach(parts, [{}])).toEqual([true])
  })

  it('is bounded, and what was used longest ago goes first', async () => {
    const most = 100_000
    const parts = new VerifiedParts(settings.contexts, most)
    const first = { input: 'the first' }
    await askEach(parts, [first])
    for (let at = 0; at < runs(10_000, 1000); at += 1) {
      const input = `part ${at} ${'x'.repeat((at * 7919) % 5000)}`
      expect(await askEach(parts, [{ input }])).toEqual([true])
      expect(parts.characters).toBeLessThanOrEqual(most)
      if (at % 3 === 0) expect(await askEach(parts, [first])).toEqual([false])
    }
    expect(parts.characters).toBeGreaterThan(most / 2)
    const huge = { input: 'y'.repeat(most / 4) }
    expect(await askEach(parts, [{ input: 'part 1 ' }, first, huge, huge, first])).toEqual([
      ...[true, false],
      ...[true, true, false],
    ])
    expect(parts.characters).toBeLessThanOrEqual(most)
  })
})

describe('how often a part is verified', () => {
  it('is once in a batch for one instant, with its lists', async () => {
    const { trust } = pretendCommittee()
    const start = await prepareCalls({ now, statusLists, trust })
    let verified = 0
    const { parts: own } = await start({})
    const parts: VerifySettings['parts'] = {
      verify: (input, given, place, verifyNow) =>
        own?.verify(input, given, place, (...asked) => {
          verified += 1
          return verifyNow(...asked)
        }) as Promise<VerificationReport>,
    }
    for (let at = 0; at < 20; at += 1) {
      const each = await badgeWith([endorsement, jwt], { id: `urn:example:${at}` })
      const report = await verifyWithSettings(
        JSON.stringify(each),
        { ...(await start({})), parts },
        { depth: 0 },
      )
      expect(report.endorsements.map(({ report: { sections } }) => sections.integrity.verdict)).toEqual([
        'valid',
        'valid',
      ])
    }
    expect(verified).toBe(2)
  })
})
