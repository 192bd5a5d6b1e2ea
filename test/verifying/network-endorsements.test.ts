import { beforeAll, describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { buildAcknowledgement } from '../../src/issuing/build-acknowledgement'
import { buildAuthority } from '../../src/issuing/build-authority'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import { embedEndorsements } from '../../src/issuing/embed-endorsements'
import type { Achievement, EndorsementCredential } from '../../src/model/generated/documents'
import { pretendCommittee, pretendIssuer, sampleBadge } from '../../src/testing'
import type { TrustMaterial } from '../../src/trust/trust-material'
import type { EndorsementReport } from '../../src/verifying/outcome/report'
import { isCarried } from '../../src/verifying/trust/is-carried'
import { verify } from '../../src/verifying/verify'
import { verifyEndorsements } from '../../src/verifying/verify-endorsements'
import { codesOf } from '../support/credentials'

const now = '2026-07-01T00:00:00Z'
const created = '2026-06-10T00:00:00Z'
/** When those who left were in office. */
const inOffice = '2025-06-10T00:00:00Z'
const former = pretendCommittee({ size: 3, quorum: 2 })
const { network } = former
const issuer = pretendIssuer()
const school = pretendIssuer('School')
const badge = sampleBadge(issuer.profile)
const achievement = badge.credentialSubject.achievement as Achievement

function trustOf(more: Partial<TrustMaterial> = {}): TrustMaterial {
  const committee = { ...former.committee, validUntil: '2026-01-01T00:00:00Z' }
  const issuers = [{ id: issuer.profile.id, name: 'Issuer' }]
  return { ...former.trust, committees: [committee], issuers, ...more }
}

const signFormer = <T extends object>(document: T) => former.sign(document, { created: inOffice })

async function endorseInName(target: object) {
  const unsigned = await buildEndorsement({
    id: 'urn:example:by-network',
    endorser: network,
    target: target as Achievement,
    comment: 'Recognised by the network.',
    validFrom: inOffice,
  })
  return signFormer(unsigned)
}

let signed: object

beforeAll(async () => {
  signed = await issuer.sign(badge, { created })
})

async function reportOf(endorsements: object[], trust: TrustMaterial, document = signed) {
  return (await verify(document, { now, trust, endorsements })).endorsements
}

const refused = {
  verdict: 'indeterminate',
  report: {
    sections: { policy: { verdict: 'valid' }, trust: { verdict: 'indeterminate' } },
    problems: expect.arrayContaining([expect.objectContaining({ code: 'ENDORSEMENT_NOT_PUBLISHED' })]),
  },
}

describe('verify() and endorsements that members who left signed in the name of a network', () => {
  it.each<[string, () => object]>([
    ['an achievement', () => achievement],
    ['a credential', () => signed],
  ])('counts one of %s only where the trust material carries it', async (_, target) => {
    const endorsement = await endorseInName(target())
    expect(await reportOf([endorsement], trustOf({ register: [] }))).toMatchObject([refused])
    // Without a register there is nothing to hold it to, and with fewer signatures nothing counts.
    expect(await reportOf([endorsement], trustOf())).toMatchObject([{ verdict: 'valid' }])
    const carried = trustOf({ register: [], endorsements: [endorsement] })
    expect(await reportOf([], carried)).toMatchObject([{ verdict: 'valid', mode: 'published' }])
    const [copy, ...others] = await reportOf([endorsement], carried)
    expect(copy).toMatchObject({ verdict: 'valid', mode: 'separate', report: { problems: [] } })
    expect(others).toEqual([])
  })

  it('takes no other content for one that is carried, and the same content under other proofs', async () => {
    const endorsement = await endorseInName(achievement)
    const { proof: _, ...content } = endorsement
    const other = await signFormer({ ...content, name: 'Other words' })
    const carried = trustOf({ register: [], endorsements: [endorsement] })
    const reports = await reportOf([other], carried)
    expect(reports.find(({ mode }) => mode === 'separate')).toMatchObject(refused)
    const again = await former.sign(content, { created: '2025-06-11T00:00:00Z', by: [1, 2] })
    expect(await reportOf([again], carried)).toMatchObject([{ verdict: 'valid' }])
  })

  it('reads the others where one that the trust material carries has half a surrogate pair', async () => {
    const endorsement = await endorseInName(achievement)
    const odd = { ...endorsement, name: '\ud800' }
    const carried = trustOf({ register: [], endorsements: [odd, endorsement] })
    const reports = await reportOf([endorsement], carried)
    expect(reports.find(({ mode }) => mode === 'separate')).toMatchObject({ verdict: 'valid' })
  })

  it('reads a long list once', async () => {
    const endorsement = await endorseInName(achievement)
    const { proof: _, ...content } = endorsement
    const listed = Array.from({ length: 400 }, (_, index) => ({
      ...content,
      id: `urn:example:listed-${index}`,
    }))
    let reads = 0
    const counted = listed.map((entry) =>
      Object.defineProperty(entry, 'name', { enumerable: true, get: () => ++reads && 'n' }),
    )
    const trust = trustOf({ register: [], endorsements: counted })
    for (let times = 0; times < 3; times++) isCarried(endorsement as JsonObject, trust.endorsements)
    expect(reads).toBeLessThanOrEqual(2 * listed.length)
  })

  it('asks for the quorum of one that the trust material carries', async () => {
    const { proof: _, ...content } = await endorseInName(achievement)
    const byOne = await former.sign(content, { created: inOffice, by: [0] })
    const carried = trustOf({ register: [], endorsements: [byOne] })
    expect(await reportOf([byOne], carried)).toMatchObject([{ verdict: 'invalid' }])
  })

  it('takes no other endorsement than of its holder from the register', async () => {
    const member = pretendIssuer('Holder')
    const register = [
      {
        label: 'urn:example:label',
        holder: member.profile.id,
        network: network.id,
        scheme: 'urn:example:scheme',
        events: [{ type: 'issued' as const, at: '2025-01-01T00:00:00Z', validUntil: '2027-01-01T00:00:00Z' }],
      },
    ]
    const endorsement = await endorseInName(achievement)
    expect(await reportOf([endorsement], trustOf({ register }))).toMatchObject([refused])
  })

  it('says the same on its own', async () => {
    const endorsement = await endorseInName(achievement)
    const alone = await verify(endorsement, { now, trust: trustOf({ register: [] }) })
    expect(codesOf(alone, 'indeterminate')).toEqual(['ENDORSEMENT_NOT_PUBLISHED'])
    const trust = trustOf({ register: [], endorsements: [endorsement] })
    expect(await verify(endorsement, { now, trust })).toMatchObject({ verdict: 'valid' })
  })

  it('says the same of an achievement that no one has earned', async () => {
    const endorsement = await endorseInName(achievement)
    const judge = (trust: TrustMaterial) =>
      verifyEndorsements(achievement, [endorsement], { now, trust }) as Promise<EndorsementReport[]>
    expect(await judge(trustOf({ register: [] }))).toMatchObject([refused])
    expect(await judge(trustOf({ register: [], endorsements: [endorsement] }))).toMatchObject([
      { verdict: 'valid' },
    ])
  })
})

describe('verify() and acknowledgements that members who left signed in the name of a network', () => {
  const made = { ...achievement, creator: network }
  const badgeOfNetwork = {
    ...badge,
    credentialSubject: { ...badge.credentialSubject, achievement: made },
  }

  it('counts one only where the trust material carries it', async () => {
    const document = await issuer.sign(badgeOfNetwork, { created })
    const endorsement = await school.sign(
      await buildEndorsement({
        id: 'urn:example:by-school',
        endorser: school.profile,
        target: made as unknown as Achievement,
        comment: 'We count it.',
        validFrom: inOffice,
      }),
      { created: inOffice },
    )
    const acknowledgement = await signFormer(
      await buildAcknowledgement({
        id: 'urn:example:acknowledgement',
        endorsement: endorsement as EndorsementCredential,
        by: network,
        validFrom: inOffice,
      }),
    )
    const judge = async (trust: TrustMaterial) =>
      (await reportOf([endorsement, acknowledgement], trust, document))[0]
    expect(await judge(trustOf({ register: [] }))).toMatchObject({
      verdict: 'valid',
      acknowledgement: { state: 'none' },
      problems: [{ code: 'ACKNOWLEDGEMENT_NOT_COUNTED', detail: expect.stringMatching(/has a register/) }],
    })
    const counted = { verdict: 'valid', acknowledgement: { state: 'acknowledged', by: network.id } }
    expect(await judge(trustOf())).toMatchObject(counted)
    const carried = trustOf({ register: [], endorsements: [acknowledgement] })
    expect(await judge(carried)).toMatchObject(counted)
  })

  it('calls nothing agreed that a network embedded without its quorum or its register', async () => {
    const endorsement = await school.sign(
      await buildEndorsement({
        id: 'urn:example:by-school',
        endorser: school.profile,
        target: achievement,
        comment: 'We count it.',
        validFrom: inOffice,
      }),
      { created: inOffice },
    )
    const unsigned = { ...(await embedEndorsements(badge, [endorsement])), issuer: network }
    const stateOf = async (by: readonly number[], more: Partial<TrustMaterial>) => {
      const document = await former.sign(unsigned, { created: inOffice, by })
      const dated = { now, trust: trustOf({ ...more, committees: former.trust.committees }) }
      return (await verify(document, dated)).endorsements.map(({ acknowledgement: { state } }) => state)
    }
    expect(await stateOf([0, 1], {})).toEqual(['embedded'])
    expect(await stateOf([0], {})).toEqual(['none'])
    expect(await stateOf([0, 1], { register: [] })).toEqual(['none'])
  })
})

describe('verify() and authorities in the name of a network', () => {
  it('counts a copy of one that the trust material carries', async () => {
    const made = { ...achievement, creator: network } as unknown as Achievement
    const authority = await signFormer(
      await buildAuthority({
        id: 'urn:example:authority',
        creator: network,
        issuer: { id: issuer.profile.id },
        achievements: [made],
        validFrom: inOffice,
        validUntil: '2027-06-10T00:00:00Z',
      }),
    )
    const document = await issuer.sign(
      { ...badge, credentialSubject: { ...badge.credentialSubject, achievement: made } },
      { created },
    )
    const heldWith = async (more: Partial<TrustMaterial>) =>
      (await verify(document, { now, trust: trustOf(more), authorities: [authority] })).authority?.atAward
        .held
    expect(await heldWith({})).toBe('yes')
    expect(await heldWith({ register: [] })).toBe('unknown')
    expect(await heldWith({ register: [], endorsements: [authority] })).toBe('unknown')
    expect(await heldWith({ register: [], authorities: [authority] })).toBe('yes')
    const alone = await verify(authority, {
      now,
      trust: trustOf({ register: [], authorities: [authority] }),
    })
    expect(alone).toMatchObject({ verdict: 'valid' })
    expect(alone).not.toHaveProperty('label')
  })

  it('takes no label for one, also where the list has it', async () => {
    const unsigned = { ...badge, issuer: network }
    const label = {
      ...unsigned,
      credentialSubject: {
        ...unsigned.credentialSubject,
        achievement: { ...achievement, achievementType: 'QualityAssuranceCredential' },
      },
    }
    const document = await signFormer(label)
    const trust = { register: [], authorities: [document], committees: former.trust.committees }
    const report = await verify(document, { now, trust: trustOf(trust as Partial<TrustMaterial>) })
    expect(codesOf(report, 'indeterminate')).toEqual(['LABEL_NOT_IN_REGISTER'])
  })
})
