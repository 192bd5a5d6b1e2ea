import { beforeAll, describe, expect, it } from 'vitest'
import { buildAcknowledgement } from '../../src/issuing/build-acknowledgement'
import { buildAuthority } from '../../src/issuing/build-authority'
import { buildBadge } from '../../src/issuing/build-badge'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import { embedEndorsements } from '../../src/issuing/embed-endorsements'
import { buildAchievement } from '../../src/model/build-achievement'
import type { Secured } from '../../src/securing/add-proof'
import { buildStatusEntry } from '../../src/status/build-status-entry'
import { createStatusList } from '../../src/status/create-status-list'
import { setStatus } from '../../src/status/set-status'
import type { PretendIssuer } from '../../src/testing'
import { pretendIssuer } from '../../src/testing'
import type { VerifyOptions } from '../../src/verifying/options/verify-options'
import { verify } from '../../src/verifying/verify'
import { verifyEndorsements } from '../../src/verifying/verify-endorsements'

const created = '2026-01-01T00:00:00Z'
const now = '2026-06-01T00:00:00Z'
const creator = pretendIssuer('Guild')
const issuer = pretendIssuer('Havenlab')
const mallory = pretendIssuer('Mallory')
const stranger = pretendIssuer('Stranger')
const named = { name: 'Guide', description: 'Guides', criteria: 'Guide a group' }
const achievement = buildAchievement({
  id: 'https://guild.example/badges/guide',
  creator: { id: creator.profile.id, name: 'Guild' },
  ...named,
})
const list = createStatusList({
  id: 'https://havenlab.example/status/1',
  issuer: issuer.profile.id,
  statusPurpose: 'revocation',
  validFrom: created,
})

const badgeOf = (options: object = {}, by = issuer) =>
  buildBadge({
    id: 'urn:uuid:3b1e9e52-6d7f-4f0d-9f0e-0a4a7a1c2b3d',
    issuer: by.profile,
    achievement,
    recipient: { id: 'urn:example:ona' },
    validFrom: '2026-05-18T12:00:00Z',
    ...options,
  })

async function endorse(by: PretendIssuer, target: object, id = 'urn:example:e') {
  const unsigned = await buildEndorsement({
    id,
    endorser: by.profile,
    target: target as never,
    comment: 'ok',
    validFrom: created,
  })
  return by.sign(unsigned, { created })
}

async function acknowledge(by: PretendIssuer, endorsement: object) {
  const unsigned = await buildAcknowledgement({
    id: `urn:example:a:${by.profile.name}`,
    endorsement: endorsement as never,
    by: by.profile,
    validFrom: created,
  })
  return by.sign(unsigned, { created })
}

/** A document that takes all the work there is: a long id, written for each of many values. */
function poisoned(document: object, length = 8000, values = 1500) {
  const tag = Array.from({ length: values }, (_, index) => index.toString(36))
  const narrative = { criteria: { narrative: 'c' } }
  const evidence = [
    { id: `urn:x:${'n'.repeat(length)}`, type: ['Evidence', 'Achievement'], ...named, ...narrative, tag },
  ]
  return { ...document, evidence }
}

let genuine: Secured<object>
let signedList: Secured<typeof list>
let revoking: Secured<typeof list>
let badge: Secured<object>

beforeAll(async () => {
  genuine = await endorse(stranger, achievement)
  signedList = await issuer.sign(list, { created })
  revoking = await issuer.sign(setStatus(list, 5, 1, { validFrom: '2026-01-02T00:00:00Z' }), {
    created: '2026-01-02T00:00:00Z',
  })
  badge = await issuer.sign(badgeOf({ credentialStatus: buildStatusEntry(list, 5) }), { created })
})

describe('verify() with an entry that takes all the work', () => {
  const judge = (options: Partial<VerifyOptions>, given = signedList) =>
    verify(badge, { now, statusLists: [{ credential: given }], ...options })

  it.each<[string, (bad: object) => Partial<VerifyOptions>]>([
    ['among the endorsements', (bad) => ({ endorsements: [bad] })],
    [
      'in the published collection',
      (bad) => ({ trust: { issuers: [{ id: issuer.profile.id, name: 'Havenlab' }], endorsements: [bad] } }),
    ],
    ['among the authorities', (bad) => ({ authorities: [bad] })],
  ])('%s reaches the same verdict, of a revoked badge too', async (_name, options) => {
    const bad = poisoned(await endorse(mallory, achievement, 'urn:example:bad'), 20_000, 3000)
    expect((await judge(options(bad))).verdict).toBe('valid')
    expect((await judge(options(bad), revoking)).verdict).toBe('invalid')
  })

  it('leaves the other endorsements as they are, in any order', async () => {
    const bad = poisoned(await endorse(mallory, achievement, 'urn:example:bad'), 20_000, 3000)
    for (const endorsements of [
      [bad, genuine],
      [genuine, bad],
    ]) {
      const report = await judge({ endorsements })
      const found = new Map(report.endorsements.map(({ id, verdict }) => [id, verdict]))
      expect(found.get('urn:example:e')).toBe('valid')
      expect(found.get('urn:example:bad')).toBe('indeterminate')
    }
  })

  it('counts a genuine authority beside a forged one', async () => {
    const authority = await creator.sign(
      await buildAuthority({
        id: 'https://guild.example/authorities/1',
        creator: creator.profile,
        issuer: { id: issuer.profile.id },
        achievements: [achievement],
        validFrom: created,
        validUntil: '2027-01-01T00:00:00Z',
      }),
      { created },
    )
    const forged = poisoned({ ...authority, validFrom: '2026-05-01T00:00:00Z' }, 20_000, 3000)
    for (const authorities of [
      [authority, forged],
      [forged, authority],
    ]) {
      const report = await judge({ authorities, policy: { authority: 'required' } })
      expect([report.verdict, report.authority?.atAward.held]).toEqual(['valid', 'yes'])
    }
  })
})

describe('who answers for an achievement', () => {
  it('is not whom an endorsement in it names', async () => {
    const { creator: _, ...anonymous } = achievement
    const unsigned = await buildEndorsement({
      id: 'urn:example:smuggled',
      endorser: mallory.profile,
      target: anonymous,
      comment: 'ok',
      validFrom: created,
    })
    const smuggled = {
      ...unsigned,
      credentialSubject: {
        ...unsigned.credentialSubject,
        type: ['EndorsementSubject', 'Achievement'],
        creator: { id: mallory.profile.id, type: ['Profile'] },
      },
    }
    const given = await endorse(stranger, anonymous)
    const reports = await verifyEndorsements(
      { ...anonymous, endorsement: [smuggled] },
      [given, await acknowledge(mallory, given)],
      { now },
    )
    const report = reports.find(({ id }) => id === 'urn:example:e')
    expect(report?.acknowledgement).toEqual({ state: 'none' })
    expect(report?.target.owners).toEqual([])
  })

  it('is its creator, and not who embeds an endorsement of it', async () => {
    const embedded = await embedEndorsements(achievement, [genuine as never])
    const byMallory = await mallory.sign(badgeOf({ achievement: embedded }, mallory), { created })
    const report = await verify(byMallory, { now })
    expect(report.endorsements).toMatchObject([{ mode: 'embedded', acknowledgement: { state: 'none' } }])
    const byCreator = await creator.sign(badgeOf({ achievement: embedded }, creator), { created })
    const agreed = await verify(byCreator, { now })
    expect(agreed.endorsements).toMatchObject([{ acknowledgement: { state: 'embedded' } }])
  })

  it('acknowledges by an endorsement, not by any other credential about the id of one', async () => {
    const unsigned = buildBadge({
      id: 'urn:example:no-acknowledgement',
      issuer: creator.profile,
      achievement,
      recipient: { id: 'urn:example:e' },
      validFrom: created,
    })
    const { relatedResource } = (await acknowledge(creator, genuine)) as { relatedResource?: unknown }
    const other = await creator.sign({ ...unsigned, relatedResource } as never, { created })
    const reports = await verifyEndorsements(achievement, [genuine, other], { now })
    expect(reports[0]?.acknowledgement).toEqual({ state: 'none' })
  })

  it('reports a few of many acknowledgements that do not count', async () => {
    const copies = Array.from({ length: 150 }, (_, index) => ({ ...genuine, name: `${index}` }))
    const acknowledgement = await acknowledge(stranger, genuine).catch(() => acknowledge(mallory, genuine))
    const given = [...copies, ...copies.map(() => acknowledgement)]
    const reports = await verifyEndorsements(achievement, given, { now })
    expect(Math.max(...reports.map(({ problems }) => problems.length))).toBeLessThan(20)
  })
})
