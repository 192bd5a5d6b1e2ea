import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildAcknowledgement } from '../../src/issuing/build-acknowledgement'
import type { EndorsementOptions } from '../../src/issuing/build-endorsement'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import { embedEndorsements } from '../../src/issuing/embed-endorsements'
import { createSigner } from '../../src/keys/signer'
import type { Achievement, EndorsementCredential } from '../../src/model/generated/documents'
import { signCredential } from '../../src/securing/add-proof'
import { signAsJwt } from '../../src/securing/sign-as-jwt'
import type { PretendIssuer } from '../../src/testing'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { digestEndorsements } from '../../src/verifying/digest-endorsements'
import type { VerificationReport } from '../../src/verifying/outcome/report'
import { verify } from '../../src/verifying/verify'
import { verifyEndorsements } from '../../src/verifying/verify-endorsements'
import { codesOf, craftProof } from '../support/credentials'
import { runs, withRuns } from '../support/runs'

const created = '2026-06-10T00:00:00Z'
const now = '2026-07-01T00:00:00Z'
const issuer = pretendIssuer()
const town = pretendIssuer('Town')
const school = pretendIssuer('School')
const badge = sampleBadge(issuer.profile)
const achievement = badge.credentialSubject.achievement as Achievement

async function endorse(by: PretendIssuer, options: Partial<EndorsementOptions> = {}) {
  const unsigned = await buildEndorsement({
    id: `urn:example:by:${by.profile.name}`,
    endorser: by.profile,
    target: achievement,
    comment: `Words of ${by.profile.name}`,
    validFrom: created,
    ...options,
  })
  return by.sign(unsigned, { created })
}

async function acknowledge(endorsement: object, options: object = {}, by = issuer) {
  const unsigned = await buildAcknowledgement({
    id: 'urn:example:acknowledgement',
    endorsement: endorsement as EndorsementCredential,
    by: by.profile,
    validFrom: created,
    ...options,
  })
  return by.sign(unsigned, { created })
}

let ofTown: EndorsementCredential
let ofSchool: EndorsementCredential
let known: EndorsementCredential
let signed: object
let agreed: object

beforeAll(async () => {
  ofTown = await endorse(town)
  ofSchool = await endorse(school)
  known = await acknowledge(ofSchool)
  signed = await issuer.sign(badge, { created })
  agreed = await issuer.sign(await embedEndorsements(badge, [ofTown]), { created })
})

/** What a report says of endorsements, in any order. */
function statementsOf({ endorsements }: VerificationReport): string[] {
  return endorsements
    .map(({ id, verdict, endorser, target, binding, acknowledgement, comment, problems }) =>
      JSON.stringify([
        id,
        verdict,
        endorser.id,
        target.id,
        binding,
        acknowledgement,
        comment,
        problems.map(({ code }) => code).sort(),
      ]),
    )
    .sort()
}

describe('verify() and endorsements in any order', () => {
  it(
    'says the same of embedded, supplied and published ones and their acknowledgements',
    withRuns,
    async () => {
      const twin = await endorse(town, { id: 'urn:example:other', language: 'nl', comment: 'Erkend' })
      const late = await acknowledge(ofSchool, { id: 'urn:example:late', validFrom: '2026-06-20T00:00:00Z' })
      const foreign = await acknowledge(ofSchool, { id: 'urn:example:foreign' }, town)
      const broken = { ...ofSchool, name: 'Altered' }
      const pool = [ofTown, ofSchool, known, twin, late, foreign, broken]
      const at = async (supplied: object[], published: object[]) => {
        const report = await verify(agreed, {
          now,
          endorsements: supplied,
          trust: { endorsements: published },
        })
        return [statementsOf(report), digestEndorsements(report.endorsements), report.verdict]
      }
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 0, max: pool.length }),
          fc.shuffledSubarray(pool, { minLength: pool.length }),
          fc.func(fc.nat()),
          async (count, order, rank) => {
            const [first, second] = [order.slice(0, count), order.slice(count)]
            const mixed = (list: object[]) => [...list].sort((a, b) => rank(a) - rank(b))
            expect(await at(mixed(first), mixed(second))).toEqual(await at(first, second))
          },
        ),
        { numRuns: runs(40) },
      )
    },
  )
})

describe('verify() and any set of endorsements', () => {
  it(
    'finds a badge no less valid than without them, and takes nothing of them into what it verified',
    withRuns,
    async () => {
      const others = sampleBadge(town.profile)
      const pool: (object | string | Uint8Array)[] = [
        ofTown,
        known,
        { ...ofTown, name: 'Altered' },
        { ...ofSchool, proof: (ofTown as { proof?: object }).proof },
        { ...ofTown, issuer: issuer.profile },
        {
          ...ofTown,
          credentialSubject: {
            id: badge.id,
            type: ['EndorsementSubject'],
            name: 'Another',
            validUntil: created,
          },
        },
        { ...badge, validUntil: '2020-01-01T00:00:00Z' },
        others,
        {},
        { id: badge.id },
        'eyJhbGciOiJFZERTQSJ9.e30.AA',
        'not JSON',
        new Uint8Array([0xff, 0xfe]),
        await signAsJwt(
          await buildEndorsement({
            id: 'urn:example:jwt',
            endorser: town.profile,
            target: achievement,
            comment: 'J',
            validFrom: created,
          }),
          town.signer,
        ),
      ]
      const plain = await verify(signed, { now })
      expect(plain.verdict).toBe('valid')
      await fc.assert(
        fc.asyncProperty(fc.subarray(pool), fc.subarray(pool), async (supplied, published) => {
          const texts = published.filter((entry) => !(entry instanceof Uint8Array)) as (object | string)[]
          const report = await verify(signed, {
            now,
            endorsements: supplied,
            trust: { issuers: [{ id: issuer.profile.id, name: 'I' }], endorsements: texts },
          })
          expect(report.verdict).toBe('valid')
          expect(report.verified).toEqual(plain.verified)
          expect(codesOf(report, 'error')).toEqual([])
        }),
        { numRuns: runs(60) },
      )
    },
  )

  it('finds it invalid where the policy says so', async () => {
    const policy = { failOnInvalidEndorsement: true }
    const altered = { ...ofTown, name: 'Altered' }
    const carrier = await issuer.sign({ ...badge, endorsement: [altered] } as typeof badge, { created })
    expect((await verify(carrier, { now })).verdict).toBe('valid')
    expect((await verify(carrier, { now, policy })).verdict).toBe('invalid')
    // What anybody can put beside a badge decides nothing.
    expect((await verify(signed, { now, policy, endorsements: [altered] })).verdict).toBe('valid')
  })

  it('takes nothing of an embedded one into what it verified', async () => {
    const { verified, endorsements } = await verify(agreed, { now })
    expect(endorsements).toMatchObject([{ verdict: 'valid', comment: 'Words of Town' }])
    expect(JSON.stringify(verified)).not.toContain('Words of Town')
  })
})

describe('an acknowledgement', () => {
  it('of an acknowledgement changes nothing, and is reported as one about nothing in the badge', async () => {
    const second = await acknowledge(known, { id: 'urn:example:second' }, school)
    const without = statementsOf(await verify(signed, { now, endorsements: [ofSchool, known] }))
    for (const endorsements of [
      [ofSchool, known, second],
      [second, known, ofSchool],
    ]) {
      const report = await verify(signed, { now, endorsements })
      const [about] = report.endorsements.filter(({ id }) => id === second.id)
      expect(about).toMatchObject({ verdict: 'invalid', problems: [{ code: 'ENDORSEMENT_TARGET_MISMATCH' }] })
      const others = report.endorsements.filter((each) => each !== about)
      expect(statementsOf({ ...report, endorsements: others })).toEqual(without)
    }
    const published = await verify(signed, {
      now,
      endorsements: [ofSchool],
      trust: { endorsements: [known, second] },
    })
    expect(statementsOf(published)).toEqual(without)
  })

  it('that only acknowledges another has no effect without the endorsement', async () => {
    const second = await acknowledge(known, { id: 'urn:example:second' }, school)
    const report = await verify(signed, { now, endorsements: [second, known] })
    expect(report.verdict).toBe('valid')
    expect(report.endorsements.filter(({ verdict }) => verdict === 'valid')).toEqual([])
  })

  it('counts for that one of two endorsements with one id whose content it is bound to', async () => {
    const other = await endorse(school, { comment: 'Other words' })
    for (const endorsements of [
      [ofSchool, other, known],
      [known, other, ofSchool],
    ]) {
      const report = await verify(signed, { now, endorsements })
      const states = report.endorsements.map(({ comment, acknowledgement }) => [
        comment,
        acknowledgement.state,
      ])
      expect(states.sort()).toEqual([
        ['Other words', 'none'],
        ['Words of School', 'acknowledged'],
      ])
    }
  })

  it('that is embedded in the badge is about nothing in it', async () => {
    const document = await issuer.sign({ ...badge, endorsement: [known] } as typeof badge, { created })
    const report = await verify(document, { now, endorsements: [ofSchool] })
    expect(report.verdict).toBe('valid')
    const [embedded, separate] = report.endorsements
    expect(embedded).toMatchObject({ verdict: 'invalid', mode: 'embedded', target: { id: ofSchool.id } })
    expect(separate).toMatchObject({ verdict: 'valid', acknowledgement: { state: 'none' } })
  })

  it('counts by the id as it is written: a JWT in other case is another text', async () => {
    const jwt = await signAsJwt(
      await buildEndorsement({
        id: 'urn:example:jwt',
        endorser: school.profile,
        target: achievement,
        comment: 'J',
        validFrom: created,
      }),
      school.signer,
    )
    const report = await verify(signed, { now, endorsements: [jwt, jwt.toUpperCase(), ` ${jwt}\n`] })
    expect(report.endorsements.filter(({ verdict }) => verdict === 'valid')).toHaveLength(1)
  })
})

describe('endorsements in a circle', () => {
  /** Endorsements of each other: each names the id of the other. */
  async function circle() {
    const make = async (by: PretendIssuer, id: string, about: string) => {
      const { relatedResource: _, ...unsigned } = await buildEndorsement({
        id,
        endorser: by.profile,
        target: { ...achievement, id: about },
        comment: 'Round and round',
        validFrom: created,
      })
      return { ...unsigned, proof: await craftProof(unsigned, by.signer, created, {}) }
    }
    return [
      await make(town, 'urn:example:a', 'urn:example:b'),
      await make(school, 'urn:example:b', 'urn:example:a'),
    ]
  }

  it('end, are about nothing in the badge, and never count', async () => {
    const ring = await circle()
    for (const endorsements of [ring, [...ring].reverse(), [...ring, ofTown]]) {
      const report = await verify(signed, {
        now,
        endorsements,
        trust: { issuers: [{ id: issuer.profile.id, name: 'I' }], endorsements: ring },
      })
      expect(report.verdict).toBe('valid')
      const valid = report.endorsements.filter(({ verdict }) => verdict === 'valid')
      expect(valid.map(({ id }) => id)).toEqual(endorsements.includes(ofTown) ? [ofTown.id] : [])
    }
  })

  it('are reported, and not silently taken as acknowledgements of each other', async () => {
    const { endorsements } = await verify(signed, { now, endorsements: await circle() })
    expect(endorsements.map(({ id }) => id).sort()).toEqual(['urn:example:a', 'urn:example:b'])
  })
})

describe('an endorsement with the id of the badge', () => {
  it('is of the badge no more than any other, and acknowledges nothing', async () => {
    const same = await endorse(town, { id: badge.id as string })
    const report = await verify(signed, { now, endorsements: [same, ofSchool, known] })
    expect(report.verdict).toBe('valid')
    expect(report.credential.id).toBe(badge.id)
    expect(report.endorsements.find(({ endorser }) => endorser.id === school.profile.id)).toMatchObject({
      acknowledgement: { state: 'acknowledged' },
    })
    const back = await acknowledge(same, { id: 'urn:example:back' })
    const again = await verify(signed, { now, endorsements: [same, back] })
    expect(again.verdict).toBe('valid')
  })
})

describe('a published collection', () => {
  const trustWith = (endorsements: object[]) => ({
    issuers: [{ id: issuer.profile.id, name: 'I' }],
    endorsements,
  })

  it('of 1,000 endorsements of one badge is verified, each reported', {
    timeout: 120_000,
  }, async () => {
    const one = await endorse(town, { comment: 'x'.repeat(2500) })
    const copies = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...one, id: `urn:example:copy:${index}` }))
    const report = await verify(signed, { now, trust: trustWith([...copies(1000), one]) })
    expect(report.verdict).toBe('valid')
    expect(report.endorsements).toHaveLength(1001)
    expect(report.endorsements.filter(({ verdict }) => verdict === 'valid')).toMatchObject([{ id: one.id }])
  })
})

describe('verifyEndorsements() and a circle of profiles', () => {
  it('names favours returned, and ends', async () => {
    const there = await endorse(town, { id: 'urn:example:there', target: school.profile })
    const back = await endorse(school, { id: 'urn:example:back', target: town.profile })
    const reports = [
      ...(await verifyEndorsements(school.profile, [there], { now })),
      ...(await verifyEndorsements(town.profile, [back], { now })),
    ]
    const { entries } = digestEndorsements(reports)
    expect(entries.map(({ concerns }) => concerns.includes('MUTUAL'))).toEqual([true, true])
  })
})

describe('an endorser who signs with several keys', () => {
  const shop = { id: 'did:web:shop.example', type: ['Profile'] as ['Profile'], name: 'Shop' }
  const methods = [town, school].map(({ key }, index) => ({
    id: `${shop.id}#key-${index}`,
    type: 'Multikey',
    controller: shop.id,
    publicKeyMultibase: key.publicKeyMultibase,
  }))
  const didDocuments = [
    { id: shop.id, verificationMethod: methods, assertionMethod: methods.map(({ id }) => id) },
  ]
  const signWith = (unsigned: object, index: number) =>
    signCredential(
      unsigned,
      createSigner([town, school][index]?.key as typeof town.key, { id: `${shop.id}#key-${index}` }),
      { created },
    )

  it('is one with each whose key a copy of its endorsement shows, in any order', withRuns, async () => {
    const unsigned = await buildEndorsement({
      id: 'urn:example:by:shop',
      endorser: shop,
      target: achievement,
      comment: 'Words of the shop',
      validFrom: created,
    })
    const copies = [await signWith(unsigned, 0), await signWith(unsigned, 1)]
    const pool = [...copies, ofTown, ofSchool]
    const at = async (endorsements: object[]) => {
      const report = await verify(signed, { now, endorsements, didDocuments })
      const { by, entries } = digestEndorsements(report.endorsements)
      const same = report.endorsements.map(({ endorser }) => [endorser.id, endorser.sameAs ?? endorser.id])
      const once = report.problems.filter(({ code }) => code === 'ENDORSEMENT_REPEATED')
      expect(once).toHaveLength(1)
      return { by, entries, same: same.sort(), statements: statementsOf(report) }
    }
    const expected = await at(pool)
    expect(expected.by).toEqual([{ kind: '', count: 1 }])
    expect(new Set(expected.same.map(([, one]) => one)).size).toBe(1)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(pool, { minLength: pool.length }), async (order) => {
        expect(await at(order)).toEqual(expected)
      }),
      { numRuns: runs(40) },
    )
  })
})
