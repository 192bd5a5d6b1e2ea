import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildAcknowledgement } from '../../src/issuing/build-acknowledgement'
import type { EndorsementOptions } from '../../src/issuing/build-endorsement'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import type { Achievement } from '../../src/model/generated/documents'
import { buildStatusEntry } from '../../src/status/build-status-entry'
import { createStatusList } from '../../src/status/create-status-list'
import { setStatus } from '../../src/status/set-status'
import type { PretendIssuer } from '../../src/testing'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { digestEndorsements } from '../../src/verifying/digest-endorsements'
import type { EndorsementReport } from '../../src/verifying/outcome/report'
import { verifyEndorsements } from '../../src/verifying/verify-endorsements'
import { startWork } from '../support/start-work'

const created = '2026-06-10T00:00:00Z'
const now = '2026-07-01T00:00:00Z'
const issuer = pretendIssuer()
const municipality = pretendIssuer('Savivaldybė')
const school = pretendIssuer('School')
const skill = 'http://data.europa.eu/esco/skill/1'
const achievement = sampleBadge(issuer.profile).credentialSubject.achievement as Achievement
const target = { ...achievement, creator: issuer.profile }
const trust = {
  endorsers: [{ id: municipality.profile.id, name: 'Savivaldybė', kind: 'municipality', level: 'local' }],
}
const list = createStatusList({
  id: 'https://school.example/status/1',
  issuer: school.profile.id,
  statusPurpose: 'revocation',
  validFrom: '2026-06-01T00:00:00Z',
})

let counter = 0
async function endorse(by: PretendIssuer, options: Partial<EndorsementOptions> = {}) {
  counter += 1
  const unsigned = await buildEndorsement({
    id: `urn:example:endorsement:${counter}`,
    endorser: by.profile,
    target,
    comment: 'Good',
    validFrom: created,
    ...options,
  })
  return by.sign(unsigned, { created })
}

async function reportsOf(endorsements: object[], about: object = target, lists: object[] = []) {
  const statusLists = lists.map((credential) => ({ credential }))
  return verifyEndorsements(about, endorsements, { now, trust, statusLists } as never)
}

let reports: EndorsementReport[]

/** Without keys, only the ids say who is who. */
function withoutProofs(report: EndorsementReport | undefined) {
  const { sections } = (report as EndorsementReport).report
  return { ...sections, integrity: { ...sections.integrity, proofs: [] } }
}

beforeAll(async () => {
  const alignments = [{ type: ['Alignment'], targetName: 'Guide visitors', targetUrl: skill }]
  const named = await endorse(municipality, {
    language: 'nl',
    comment: 'Erkend',
    content: { alignments, uses: 'Telt mee' },
  })
  const acknowledged = await buildAcknowledgement({
    id: 'urn:example:a',
    endorsement: named,
    by: issuer.profile,
    validFrom: created,
  })
  reports = await reportsOf([
    named,
    await issuer.sign(acknowledged, { created }),
    await endorse(municipality, { language: 'ar', comment: 'معترف به', validFrom: '2026-06-11T00:00:00Z' }),
    await endorse(school, { content: { interest: 'We share a building.' } }),
  ])
})

describe('digestEndorsements()', () => {
  it('lists those that count, the newest first, with model, content and concerns', () => {
    const { entries, by, withdrawn, notCounted } = digestEndorsements(reports)
    expect(entries.map(({ endorser, model, language }) => [endorser.name, model, language])).toEqual([
      ['Savivaldybė', 'outside', 'ar'],
      ...[
        ['Savivaldybė', 'pushed', 'nl'],
        ['School', 'outside', undefined],
      ].sort(() => (municipality.profile.id < school.profile.id ? 0 : -1)),
    ])
    const dutch = entries.find(({ language }) => language === 'nl')
    expect(dutch).toMatchObject({
      endorser: { kind: 'municipality', level: 'local' },
      about: { id: target.id, kind: 'achievement' },
      comment: 'Erkend',
      content: { uses: 'Telt mee' },
      since: created,
      concerns: ['CANNOT_BE_WITHDRAWN'],
    })
    const own = entries.find(({ endorser }) => endorser.id === school.profile.id)
    expect(own?.concerns).toEqual(['CANNOT_BE_WITHDRAWN', 'UNKNOWN_ENDORSER', 'INTEREST_DISCLOSED'])
    expect([withdrawn, notCounted]).toEqual([[], []])
    expect(by).toEqual([
      { kind: '', count: 1 },
      { kind: 'municipality', count: 1 },
    ])
  })

  it.each([
    [{ kinds: ['municipality'] }, 2],
    [{ levels: ['local'] }, 2],
    [{ levels: ['national'] }, 0],
    [{ skill }, 1],
    [{ acknowledged: true }, 1],
    [{ about: ['achievement'] }, 3],
    [{ about: ['profile', 'credential'] }, 0],
    [{ language: 'nl' }, 2],
    [{ language: 'ar-EG' }, 2],
    [{ language: 'fr' }, 3],
  ] as const)('filters by %j', (filter, count) => {
    expect(digestEndorsements(reports, filter).entries).toHaveLength(count)
  })

  it('reads the same endorser in Dutch or in Arabic', () => {
    const comments = (language: string) =>
      digestEndorsements(reports, { kinds: ['municipality'], language }).entries.map(({ comment }) => comment)
    expect(comments('nl')).toEqual(['Erkend'])
    expect(comments('ar')).toEqual(['معترف به'])
  })

  it('counts the newest of one endorser, and says why others do not count', async () => {
    const first = await endorse(school)
    const second = await endorse(school, { validFrom: '2026-06-20T00:00:00Z' })
    const status = await endorse(municipality, { credentialStatus: buildStatusEntry(list, 3) })
    const expired = await endorse(municipality, { language: 'lt', validUntil: '2026-06-20T00:00:00Z' })
    const { entries, notCounted } = digestEndorsements(await reportsOf([first, second, status, expired]))
    expect(entries.map(({ id }) => id)).toEqual([second.id])
    expect(new Set(notCounted.map(({ id, why }) => `${id} ${why}`))).toEqual(
      new Set([`${first.id} SUPERSEDED`, `${status.id} STATUS_UNKNOWN`, `${expired.id} EXPIRED`]),
    )
  })

  it('tells of one that was withdrawn', async () => {
    const given = await endorse(school, { credentialStatus: buildStatusEntry(list, 3) })
    const unsigned = setStatus(list, 3, 1, { validFrom: '2026-06-20T00:00:00Z' })
    const signedList = await school.sign(unsigned, { created: '2026-06-20T00:00:00Z' })
    const digest = digestEndorsements(await reportsOf([given], target, [signedList]))
    expect(digest).toMatchObject({
      entries: [],
      withdrawn: [{ endorser: school.profile.id, id: given.id }],
      notCounted: [],
    })
  })

  it('lets no filter bring back what a newer one replaced', async () => {
    const alignments = [{ type: ['Alignment'], targetName: 'Guide visitors', targetUrl: skill }]
    const older = await endorse(municipality, { content: { alignments } })
    const unsigned = await buildAcknowledgement({
      id: 'urn:example:a:older',
      endorsement: older,
      by: issuer.profile,
      validFrom: created,
    })
    const acknowledgement = await issuer.sign(unsigned, { created })
    const newer = await endorse(municipality, { validFrom: '2026-06-20T00:00:00Z' })
    const found = await reportsOf([older, acknowledgement, newer])
    // As if the trust material of the first verification had known the endorser, and that of the second had not.
    const mixed = found.map((report) =>
      report.id === newer.id ? { ...report, standing: { state: 'unknown' as const } } : report,
    )
    for (const [filter, all] of [
      [{ skill }, found],
      [{ acknowledged: true }, found],
      [{ kinds: ['municipality'] }, mixed],
      [{ levels: ['local'] }, mixed],
    ] as const) {
      const { entries, notCounted, by } = digestEndorsements(all, filter)
      expect([entries, by]).toEqual([[], []])
      expect(notCounted).toEqual([{ endorser: municipality.profile.id, id: older.id, why: 'SUPERSEDED' }])
    }
    expect(digestEndorsements(found).entries.map(({ id }) => id)).toEqual([newer.id])
  })

  it('does not count an older one again when the newest is withdrawn, or when its status is not known', async () => {
    const older = await endorse(school)
    const newer = await endorse(school, {
      validFrom: '2026-06-20T00:00:00Z',
      credentialStatus: buildStatusEntry(list, 3),
    })
    const unsigned = setStatus(list, 3, 1, { validFrom: '2026-06-21T00:00:00Z' })
    const signedList = await school.sign(unsigned, { created: '2026-06-21T00:00:00Z' })
    const superseded = { endorser: school.profile.id, id: older.id, why: 'SUPERSEDED' }
    expect(digestEndorsements(await reportsOf([older, newer], target, [signedList]))).toMatchObject({
      entries: [],
      withdrawn: [{ endorser: school.profile.id, id: newer.id }],
      notCounted: [superseded],
    })
    expect(digestEndorsements(await reportsOf([older, newer])).notCounted).toEqual([
      superseded,
      { endorser: school.profile.id, id: newer.id, why: 'STATUS_UNKNOWN' },
    ])
  })

  it('counts the newest where an older one was withdrawn', async () => {
    const older = await endorse(school, { credentialStatus: buildStatusEntry(list, 3) })
    const newer = await endorse(school, { validFrom: '2026-06-20T00:00:00Z' })
    const unsigned = setStatus(list, 3, 1, { validFrom: '2026-06-21T00:00:00Z' })
    const signedList = await school.sign(unsigned, { created: '2026-06-21T00:00:00Z' })
    const { entries } = digestEndorsements(await reportsOf([older, newer], target, [signedList]))
    expect(entries.map(({ id }) => id)).toEqual([newer.id])
  })

  it('counts endorsers who share keys as one, in any order and also through others', () => {
    const [first] = reports.filter(({ endorser }) => endorser.id === school.profile.id)
    const made = (id: string, sameAs: string | undefined, validFrom: string, language: string) =>
      ({
        ...first,
        id: `urn:example:${id}:${language}`,
        language,
        validFrom,
        endorser: { id: `did:web:${id}.example`, ...(sameAs ? { sameAs: `did:web:${sameAs}.example` } : {}) },
        report: { ...first?.report, sections: withoutProofs(first) },
      }) as EndorsementReport
    const all = [
      made('a', undefined, '2026-06-01T00:00:00Z', 'en'),
      made('b', 'a', '2026-06-02T00:00:00Z', 'en'),
      made('c', 'b', '2026-06-03T00:00:00Z', 'EN'),
      made('c', 'b', '2026-06-03T00:00:00Z', 'nl'),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        const { entries, by, notCounted } = digestEndorsements(shuffled)
        expect(entries.map(({ id }) => id)).toEqual(['urn:example:c:EN', 'urn:example:c:nl'])
        expect(by).toEqual([{ kind: '', count: 1 }])
        expect(notCounted.map(({ id }) => id)).toEqual(['urn:example:b:en', 'urn:example:a:en'])
      }),
    )
  })

  it('lists those without a start last, in one order', () => {
    const [first] = reports
    const all = [
      undefined,
      '2026-06-01T00:00:00Z',
      undefined,
      '2026-06-03T00:00:00Z',
      '2026-06-02T00:00:00Z',
    ].map(
      (validFrom, index) =>
        ({ ...first, id: `urn:example:${9 - index}`, verdict: 'invalid', validFrom }) as EndorsementReport,
    )
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        const ids = digestEndorsements(shuffled).notCounted.map(({ id }) => id?.at(-1))
        expect(ids).toEqual(['6', '5', '8', '7', '9'])
      }),
    )
  })

  it('takes time that grows with the number of reports, not with its square', { timeout: 30_000 }, () => {
    const [first] = reports
    const many = Array.from(
      { length: 6000 },
      (_, index) => ({ ...first, endorser: { id: `did:web:e${index}.example` } }) as EndorsementReport,
    )
    for (const report of many) report.report = { ...report.report, sections: withoutProofs(report) }
    const worked = startWork()
    expect(digestEndorsements(many).entries).toHaveLength(many.length)
    expect(worked()).toBeLessThan(3000)
  })

  it('tells of favours returned, and of endorsers under one roof', async () => {
    const back = await endorse(issuer, { target: municipality.profile })
    const mine = await endorse(municipality)
    const all = [...(await reportsOf([mine])), ...(await reportsOf([back], municipality.profile))]
    const { entries } = digestEndorsements(all, { about: ['achievement'] })
    expect(entries[0]?.concerns).toContain('MUTUAL')
    const department = { ...municipality.profile, parentOrg: { ...issuer.profile } }
    const inner = await endorse({ ...municipality, profile: department as never })
    const [entry] = digestEndorsements(await reportsOf([inner])).entries
    expect(entry?.concerns).toContain('SAME_CONTROLLER')
    expect(entry?.concerns).not.toContain('MUTUAL')
    const spelled = all.map((report) => ({
      ...report,
      target: { ...report.target, id: `${report.target.id}#self` },
    }))
    const [again] = digestEndorsements(spelled, { about: ['achievement'] }).entries
    expect(again?.concerns).toContain('MUTUAL')
  })

  it('counts an endorser who signs with one key under two ids once', () => {
    const [one] = digestEndorsements(reports, { kinds: ['municipality'], language: 'nl' }).entries
    const report = reports.find(({ id }) => id === one?.id) as EndorsementReport
    const endorser = { id: 'did:web:other.example', sameAs: report.endorser.id }
    const again = { ...report, id: 'urn:example:again', language: 'fr', endorser }
    const { entries, by } = digestEndorsements([report, again])
    expect(entries).toHaveLength(2)
    expect(by).toEqual([{ kind: 'municipality', count: 1 }])
  })

  it('is the same for any order of the reports', () => {
    const expected = digestEndorsements(reports)
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        expect(digestEndorsements(shuffled)).toEqual(expected)
      }),
    )
  })

  it('refuses unknown filters and wrong reports', () => {
    expect(() => digestEndorsements(reports, { kind: 'x' } as never)).toThrow(/did you mean kinds/)
    expect(() => digestEndorsements(reports, { about: ['badge'] } as never)).toThrow(/expected about to be/)
    const [report] = reports
    const wrong = [
      undefined,
      {},
      { verdict: 'valid' },
      { ...report, report: {} },
      { ...report, target: undefined },
      { ...report, acknowledgement: { state: 'constructor' } },
    ]
    for (const one of wrong)
      expect(() => digestEndorsements([report, one] as never)).toThrow(
        /^Cannot digest endorsements: .*reports\[1\]/,
      )
  })
})
