import { beforeAll, describe, expect, it } from 'vitest'
import { canonize } from '../../src/canonical/canonize'
import { digestNode } from '../../src/canonical/digest-node'
import { buildAcknowledgement } from '../../src/issuing/build-acknowledgement'
import type { EndorsementOptions } from '../../src/issuing/build-endorsement'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import { embedEndorsements } from '../../src/issuing/embed-endorsements'
import { exportKey } from '../../src/keys/export-key'
import type { Achievement, EndorsementCredential } from '../../src/model/generated/documents'
import type { Secured } from '../../src/securing/add-proof'
import { signAsJwt } from '../../src/securing/sign-as-jwt'
import { buildStatusEntry } from '../../src/status/build-status-entry'
import { createStatusList } from '../../src/status/create-status-list'
import { setStatus } from '../../src/status/set-status'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { findEndorsements } from '../../src/verifying/endorsements/find-endorsements'
import type { EndorsementReport } from '../../src/verifying/outcome/report'
import { verify } from '../../src/verifying/verify'
import { verifyEndorsements } from '../../src/verifying/verify-endorsements'
import { stockVerify } from '../securing/stock'
import { expectShape } from '../support/check-document'
import { codesOf } from '../support/credentials'
import { expectOfficiallyValid } from '../support/official-schemas'
import { describeWithVectors } from '../support/vectors'

const created = '2026-06-10T00:00:00Z'
const now = '2026-07-01T00:00:00Z'
const issuer = pretendIssuer()
const municipality = pretendIssuer('Savivaldybė')
const school = pretendIssuer('School')
const stranger = pretendIssuer('Stranger')
const badge = sampleBadge(issuer.profile)
const achievement = badge.credentialSubject.achievement as Achievement
const content = {
  alignments: [
    {
      type: ['Alignment'],
      targetName: 'Guide visitors',
      targetUrl: 'http://data.europa.eu/esco/skill/1',
      targetFramework: 'ESCO',
    },
  ],
  uses: 'Counts as entry to our course.',
  evidence: 'We read two portfolios.',
  assessment: 'Observation by a second guide.',
  interest: 'We fund the organiser.',
}

function endorse(options: Partial<EndorsementOptions> = {}): Promise<EndorsementCredential> {
  return buildEndorsement({
    id: 'urn:example:endorsement:1',
    endorser: municipality.profile,
    target: achievement,
    comment: 'Recognised in our city.',
    validFrom: created,
    content,
    ...options,
  })
}

async function acknowledge(options: object = {}, by = issuer) {
  const unsigned = await buildAcknowledgement({
    id: 'urn:example:acknowledgement:1',
    endorsement,
    by: by.profile,
    validFrom: '2026-06-12T00:00:00Z',
    ...options,
  })
  return by.sign(unsigned, { created: '2026-06-12T00:00:00Z' })
}

let signed: Secured<typeof badge>
let endorsement: Secured<EndorsementCredential>
let acknowledgement: Secured<EndorsementCredential>

beforeAll(async () => {
  signed = await issuer.sign(badge, { created })
  endorsement = await municipality.sign(await endorse(), { created })
  acknowledgement = await acknowledge()
})

async function reportsOf(endorsements: object[], document: object = signed): Promise<EndorsementReport[]> {
  return (await verify(document, { now, endorsements })).endorsements
}

describe('the three models of endorsement', () => {
  it('tells an agreed endorsement: the issuer embedded it in what it signed', async () => {
    const agreed = await embedEndorsements(badge, [endorsement])
    expect(agreed.credentialSubject.achievement).toMatchObject({ endorsement: [endorsement] })
    const report = await verify(await issuer.sign(agreed, { created: '2026-06-11T00:00:00Z' }), { now })
    expect(report.verdict).toBe('valid')
    expect(report.endorsements).toMatchObject([
      {
        verdict: 'valid',
        mode: 'embedded',
        acknowledgement: { state: 'embedded' },
        binding: 'id+digest',
        target: { id: achievement.id, kind: 'achievement', owners: [issuer.profile.id] },
        content,
        validFrom: created,
      },
    ])
  })

  it('calls nothing agreed that the issuer has not signed', async () => {
    const unsigned = await embedEndorsements(badge, [endorsement])
    const [unsignedReport] = await reportsOf([], unsigned)
    expect(unsignedReport).toMatchObject({ verdict: 'valid', acknowledgement: { state: 'none' } })
    const proof = signed.proof
    const [altered] = await reportsOf([], { ...unsigned, name: 'Another', proof })
    expect(altered?.acknowledgement).toEqual({ state: 'none' })
  })

  it('tells a pushed endorsement: the issuer acknowledged it', async () => {
    const reports = await reportsOf([acknowledgement, endorsement])
    expect(reports).toMatchObject([
      {
        verdict: 'valid',
        mode: 'separate',
        pointer: '/1',
        acknowledgement: { state: 'acknowledged', by: issuer.profile.id, at: '2026-06-12T00:00:00Z' },
        problems: [],
      },
    ])
  })

  it('tells an endorsement from outside', async () => {
    expect(await reportsOf([endorsement])).toMatchObject([{ acknowledgement: { state: 'none' } }])
  })

  it('knows an endorsement and its acknowledgement as JWTs', async () => {
    const jwt = await signAsJwt(await endorse(), municipality.signer)
    const ofJwt = await buildAcknowledgement({
      id: 'urn:example:acknowledgement:2',
      endorsement: jwt,
      by: issuer.profile,
      validFrom: created,
    })
    const { endorsements } = await verify(signed, {
      now,
      endorsements: [jwt, await signAsJwt(ofJwt, issuer.signer)],
    })
    expect(endorsements).toMatchObject([{ verdict: 'valid', acknowledgement: { state: 'acknowledged' } }])
    const agreed = await embedEndorsements(badge, [jwt])
    expect(agreed.credentialSubject.achievement).toMatchObject({ endorsementJwt: [jwt] })
    const report = await verify(await issuer.sign(agreed, { created: '2026-06-11T00:00:00Z' }), { now })
    expect(report.endorsements).toMatchObject([{ verdict: 'valid', acknowledgement: { state: 'embedded' } }])
  })
})

describe('an acknowledgement that does not count', () => {
  const empty = createStatusList({
    id: 'https://issuer.example/status/1',
    issuer: issuer.profile.id,
    statusPurpose: 'revocation',
    validFrom: '2026-06-01T00:00:00Z',
  })
  const revoked = setStatus(empty, 7, 1, { validFrom: '2026-06-02T00:00:00Z' })
  const signList = (list: typeof empty) => issuer.sign(list, { created: '2026-06-02T00:00:00Z' })

  it('is one by a stranger, over another text, or by the endorser', async () => {
    const edited = await municipality.sign(await endorse({ comment: 'Recognised.' }), { created })
    for (const [name, given] of [
      ['stranger', [endorsement, await acknowledge({}, stranger)]],
      ['another text', [edited, acknowledgement]],
    ] as const) {
      const reports = await reportsOf([...given])
      expect(reports, name).toHaveLength(1)
      expect(reports[0], name).toMatchObject({
        verdict: 'valid',
        acknowledgement: { state: 'none' },
        problems: [{ code: 'ACKNOWLEDGEMENT_NOT_COUNTED', severity: 'warning' }],
      })
    }
    await expect(acknowledge({}, municipality)).rejects.toThrow(
      /expected by.id to be another than the endorser/,
    )
  })

  it('is one that is revoked, expired or without its status list', async () => {
    const withStatus = await acknowledge({ credentialStatus: buildStatusEntry(empty, 7) })
    const expired = await acknowledge({ validUntil: '2026-06-20T00:00:00Z' })
    const judge = async (given: object, lists: object[] = []) => {
      const statusLists = lists.map((credential) => ({ credential }))
      const report = await verify(signed, { now, endorsements: [endorsement, given], statusLists })
      return report.endorsements.map((one) => [
        one.acknowledgement.state,
        one.problems.map(({ code }) => code),
      ])
    }
    const counted = [['acknowledged', []]]
    const notCounted = [['none', ['ACKNOWLEDGEMENT_NOT_COUNTED']]]
    expect(await judge(withStatus, [await signList(empty)])).toEqual(counted)
    expect(await judge(withStatus, [await signList(revoked)])).toEqual(notCounted)
    expect(await judge(withStatus)).toEqual(notCounted)
    expect(await judge(expired)).toEqual(notCounted)
  })

  it('is one bound only by its id', async () => {
    const { proof: _, relatedResource: __, ...unbound } = acknowledgement
    const [report] = await reportsOf([endorsement, await issuer.sign(unbound, { created })])
    expect(report).toMatchObject({ acknowledgement: { state: 'none' } })
  })

  it('changes nothing in the verdicts, and the earliest of several that count is named, in any order', async () => {
    const early = await acknowledge({ id: 'urn:example:a:0', validFrom: '2026-06-11T00:00:00Z' })
    const foreign = await acknowledge({ id: 'urn:example:a:2' }, stranger)
    const given = [endorsement, acknowledgement, early, foreign]
    const expected = { by: issuer.profile.id, at: '2026-06-11T00:00:00Z' }
    for (const order of [given, [...given].reverse(), [early, foreign, endorsement, acknowledgement]]) {
      const report = await verify(signed, { now, endorsements: order })
      expect(report.verdict).toBe('valid')
      expect(report.endorsements).toMatchObject([{ verdict: 'valid', acknowledgement: expected }])
      expect(JSON.stringify(report.verified)).not.toContain('Recognised')
    }
  })

  it('is not of the creator where the achievement names another', async () => {
    const creator = pretendIssuer('Creator')
    const made = { ...achievement, creator: creator.profile }
    const document = await issuer.sign(
      { ...badge, credentialSubject: { ...badge.credentialSubject, achievement: made } },
      { created },
    )
    const given = await municipality.sign(await endorse({ target: made }), { created })
    const by = (party: typeof issuer) =>
      buildAcknowledgement({
        id: 'urn:example:a:3',
        endorsement: given,
        by: party.profile,
        validFrom: created,
      }).then((unsigned) => party.sign(unsigned, { created }))
    const stateOf = async (party: typeof issuer) =>
      (await reportsOf([given, await by(party)], document))[0]?.acknowledgement.state
    expect(await stateOf(creator)).toBe('acknowledged')
    expect(await stateOf(issuer)).toBe('none')
  })
})

describe('trust.endorsements', () => {
  const foreign = async (count: number) => {
    const one = await school.sign(
      await endorse({
        id: 'urn:example:foreign',
        endorser: school.profile,
        target: { ...achievement, id: 'https://elsewhere.example/a' },
      }),
      { created },
    )
    return Array.from({ length: count }, (_, index) => ({ ...one, id: `urn:example:foreign:${index}` }))
  }

  it('brings the endorsements of this badge and their acknowledgements, and says nothing of several hundred others', async () => {
    const alone = await verify(signed, { now, trust: {} })
    const others = await foreign(400)
    const trust = { endorsements: [...others, acknowledgement, endorsement, ...others] }
    const report = await verify(signed, { now, trust })
    expect(report.endorsements).toMatchObject([
      { verdict: 'valid', mode: 'published', pointer: '/401', acknowledgement: { state: 'acknowledged' } },
    ])
    expect({ ...report, endorsements: [] }).toEqual(alone)
  })

  it('acknowledges what was supplied, and is passed over for what else it says', async () => {
    const published = { endorsements: [acknowledgement, { id: 'urn:example:nothing' }, 'no JWT'] }
    const text = JSON.stringify(endorsement)
    for (const form of [endorsement, text, new TextEncoder().encode(text)]) {
      const report = await verify(signed, { now, trust: published, endorsements: [form] })
      expect(report.endorsements).toMatchObject([
        { mode: 'separate', acknowledgement: { state: 'acknowledged' } },
      ])
    }
  })

  it('repeats no endorsement that was supplied or embedded, without a note', async () => {
    const report = await verify(signed, {
      now,
      trust: { endorsements: [endorsement] },
      endorsements: [endorsement],
    })
    expect(report.endorsements.map(({ mode }) => mode)).toEqual(['separate'])
    expect(codesOf(report, 'note')).not.toContain('ENDORSEMENT_REPEATED')
  })

  it('tells of one that was flattering and is revoked, beside the subset that the holder shows', async () => {
    const expired = await school.sign(
      await endorse({
        id: 'urn:example:school',
        endorser: school.profile,
        comment: 'Excellent',
        validUntil: '2026-06-15T00:00:00Z',
      }),
      { created },
    )
    const report = await verify(signed, {
      now,
      trust: { endorsements: [expired] },
      endorsements: [endorsement],
    })
    expect(report.endorsements.map(({ verdict, mode }) => [verdict, mode])).toEqual([
      ['valid', 'separate'],
      ['invalid', 'published'],
    ])
  })

  it('refuses entries of another type by name', async () => {
    await expect(verify(signed, { now, trust: { endorsements: [7] } as never })).rejects.toThrow(
      /trust.endorsements\[0\]/,
    )
  })
})

describe('verifyEndorsements()', () => {
  it('verifies those of an achievement that no one has earned yet', async () => {
    const found = findEndorsements(achievement, [acknowledgement, endorsement, signed as never])
    expect(found).toEqual([acknowledgement, endorsement])
    const reports = await verifyEndorsements(achievement, found, { now })
    expect(reports).toMatchObject([
      {
        verdict: 'valid',
        target: { id: achievement.id, pointer: '', kind: 'achievement' },
        binding: 'id+digest',
        acknowledgement: { state: 'none' },
      },
    ])
  })

  it('verifies those of an achievement that names its creator, and of a profile', async () => {
    const made = { ...achievement, creator: issuer.profile }
    const given = await municipality.sign(await endorse({ target: made }), { created })
    const known = await acknowledge({ endorsement: given })
    const [report] = await verifyEndorsements(made, [known, given], { now })
    expect(report).toMatchObject({ acknowledgement: { state: 'acknowledged' } })
    const ofProfile = await municipality.sign(
      await endorse({ target: issuer.profile, id: 'urn:example:endorsement:profile' }),
      { created },
    )
    expect(await verifyEndorsements(issuer.profile, [ofProfile], { now })).toMatchObject([
      { verdict: 'valid', target: { kind: 'profile', owners: [issuer.profile.id] } },
    ])
  })

  it('finds a changed achievement, a self-endorsement and one about something else invalid', async () => {
    const changed = { ...achievement, description: 'Another' }
    const [report] = await verifyEndorsements(changed, [endorsement], { now })
    expect(report?.problems.map(({ code }) => code)).toEqual(['ENDORSEMENT_CONTENT_CHANGED'])
    const other = { ...achievement, id: 'https://elsewhere.example/a' }
    const [elsewhere] = await verifyEndorsements(other, [endorsement], { now })
    expect(elsewhere?.problems.map(({ code }) => code)).toEqual(['ENDORSEMENT_TARGET_MISMATCH'])
    const own = { ...achievement, creator: municipality.profile }
    const [self] = await verifyEndorsements(own, [endorsement], { now })
    expect(self?.verdict).toBe('invalid')
  })

  it('verifies those of a badge as verify does, also from text', async () => {
    const reports = await verifyEndorsements(JSON.stringify(signed), [endorsement], { now })
    expect(reports).toEqual(await reportsOf([endorsement]))
  })

  it('refuses a target that can be read in two ways, and wrong arguments', async () => {
    const twice = { ...achievement, creator: { id: achievement.id, type: ['Profile'], description: 'Other' } }
    await expect(verifyEndorsements(twice, [], { now })).rejects.toMatchObject({ code: 'SHAPE_INVALID' })
    await expect(verifyEndorsements(achievement, 'x' as never, { now })).rejects.toThrow(/endorsements to be/)
  })
})

describe('a target that cannot be read', () => {
  const own = '{"__proto__":{"credentialSubject":{}},"type":"Achievement","id":"urn:a"}'
  it.each(['', 'null', '[]', '{}', own, {}, JSON.parse(own) as object])('is refused: %j', async (target) => {
    await expect(verifyEndorsements(target, [endorsement], { now })).rejects.toMatchObject({
      code: 'SHAPE_INVALID',
      message: expect.stringMatching(/^Cannot verify endorsements: [^u]/),
    })
  })

  it('is refused in bounds, also where it is within itself', () => {
    let deep: object = { id: achievement.id }
    for (let level = 0; level < 20_000; level++) deep = { inner: deep }
    const circle: { id: string; inner?: object } = { id: achievement.id }
    circle.inner = circle
    for (const about of [deep, circle])
      expect(() => findEndorsements(about, [endorsement])).toThrow(
        /^Cannot find endorsements: expected at most/,
      )
  })
})

describe('a secret key in place of a context', () => {
  it('is in no error', async () => {
    const { key } = pretendIssuer('Keeper')
    const jwk = (await exportKey(key, 'jwk', { includeSecret: true })) as unknown as { d: string }
    const pem = String(await exportKey(key, 'pem', { includeSecret: true }))
    const multikey = (await exportKey(key, 'multikey', { includeSecret: true })) as unknown as {
      secretKeyMultibase: string
    }
    const secrets = [jwk.d, pem.split('\n')[1] ?? '', multikey.secretKeyMultibase]
    const forms = [
      jwk,
      multikey,
      pem,
      multikey.secretKeyMultibase,
      JSON.stringify(jwk),
      { privateKeyPem: pem },
    ]
    for (const form of forms)
      for (const context of [form, [form], ['https://www.w3.org/ns/credentials/v2', form]]) {
        const target = { ...achievement, '@context': context }
        const calls: (() => Promise<unknown>)[] = [
          () => verifyEndorsements(target, [], { now }),
          () => endorse({ target: target as never }),
          () => embedEndorsements(target as never, [endorsement]),
          () => digestNode(achievement as never, context as never),
          () => canonize(target as never),
          () => verify({ ...target, type: ['VerifiableCredential'] }, { now }),
        ]
        for (const call of calls) {
          const said = await call().then((value) => JSON.stringify(value), shownOf)
          for (const secret of secrets) expect(said).not.toContain(secret.slice(2, 22))
        }
      }
  })

  /** All that a log could show of an error. */
  function shownOf(error: unknown): string {
    if (!(error instanceof Error)) return ''
    const { message, stack, cause } = error
    return `${message} ${stack} ${JSON.stringify(error)} ${JSON.stringify({ ...error })} ${shownOf(cause)}`
  }
})

describe('an endorsement in two status lists', () => {
  it('is suspended in one and withdrawn in the other', async () => {
    const listFor = (statusPurpose: string) =>
      createStatusList({
        id: `https://town.example/${statusPurpose}`,
        issuer: municipality.profile.id,
        statusPurpose,
        validFrom: '2026-06-01T00:00:00Z',
      })
    const [revocation, suspension] = [listFor('revocation'), listFor('suspension')]
    const credentialStatus = [buildStatusEntry(revocation, 3), buildStatusEntry(suspension, 4)]
    const given = await municipality.sign(await endorse({ credentialStatus }), { created })
    const sign = (list: typeof revocation, index: number, value: 0 | 1) =>
      municipality.sign(setStatus(list, index, value, { validFrom: '2026-06-02T00:00:00Z' }), {
        created: '2026-06-02T00:00:00Z',
      })
    const judge = async (revoked: 0 | 1, suspended: 0 | 1) => {
      const lists = [await sign(revocation, 3, revoked), await sign(suspension, 4, suspended)]
      const statusLists = lists.map((credential) => ({ credential }))
      const [report] = await verifyEndorsements(achievement, [given], { now, statusLists })
      return report?.report.problems.map(({ code }) => code)
    }
    expect(await judge(0, 0)).not.toContain('SUSPENDED')
    expect(await judge(0, 1)).toContain('SUSPENDED')
    expect(await judge(1, 0)).toContain('REVOKED')
    const [first] = credentialStatus
    await expect(endorse({ credentialStatus: [first, first] as never })).rejects.toThrow(
      /credentialStatus\[1\].statusPurpose to be another/,
    )
  })
})

describe('endorsements with content and acknowledgements', () => {
  it('have the shape of their kind', async () => {
    expectShape(await endorse(), 'endorsement')
    const { proof: _, ...unsigned } = acknowledgement
    expectShape(unsigned, 'endorsement')
  })

  it('verify by the unmodified packages in safe mode', async () => {
    for (const document of [endorsement, acknowledgement])
      expect(await stockVerify(document, { now })).toMatchObject({ verified: true })
  })
})

describeWithVectors('endorsements with content and acknowledgements beside the official schemas', () => {
  it('are valid', () => {
    // The strict schemas want proofs in a list.
    for (const { proof, ...document } of [endorsement, acknowledgement])
      expectOfficiallyValid({ ...document, proof: [proof] }, 'endorsement')
  })
})
