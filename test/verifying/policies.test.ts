import { describe, expect, it } from 'vitest'
import type { Committee, CommitteeGroup } from '../../src/model/generated/documents'
import { pretendCommittee, pretendIssuer, sampleBadge, sampleLabel } from '../../src/testing'
import type { VerifyPolicy } from '../../src/verifying/options/read-policy'
import { verify } from '../../src/verifying/verify'
import { codesOf } from '../support/credentials'

const created = '2026-05-18T12:00:00Z'
const now = '2026-06-01T00:00:00Z'
const pretend = pretendCommittee({ quorum: 1 })
const { committee, trust } = pretend
const label = sampleLabel(pretend)
const ids = committee.members.map(({ id }) => id)
const [aino, benedek, celine, danai, eldar] = ids as [string, string, string, string, string]

const assessors: CommitteeGroup = { name: 'assessors', members: [celine, danai, eldar], quorum: 2 }
const trio: CommitteeGroup = { name: 'coordination trio', members: [aino, benedek], quorum: 1 }

/** Verifies the label signed by some members, by their index from 0. */
async function judge(
  by: readonly number[],
  policy: VerifyPolicy | undefined,
  rules: Partial<Committee> = {},
) {
  const signed = await pretend.sign(label, { created, by })
  const committees = [{ ...committee, ...rules }]
  return verify(signed, { now, trust: { ...trust, committees }, ...(policy ? { policy } : {}) })
}

/** The same rules once asked by the caller and once written into the committee. */
const bothWays = (rules: { groups?: readonly CommitteeGroup[]; requiredMembers?: readonly string[] }) =>
  [
    ['asked by the caller', rules, {}],
    ['of the committee', undefined, rules as Partial<Committee>],
  ] as const

describe.each(bothWays({ groups: [assessors, trio] }))(
  'verify() with 2 assessors and 1 of the coordination trio, %s',
  (_, policy, rules) => {
    it.each([
      [[0, 2, 3], 'valid'],
      [[1, 3, 4], 'valid'],
      [[0, 1, 2, 3, 4], 'valid'],
    ])('takes the members %j', async (by, verdict) => {
      expect(await judge(by, policy, rules)).toMatchObject({ verdict, sections: { policy: { verdict } } })
    })

    it.each<[number[], string[]]>([
      [[2, 3, 4], ['coordination trio']],
      [[0, 1, 2], ['assessors']],
      [[0, 1], ['assessors']],
      [[2], ['assessors', 'coordination trio']],
      [
        [3, 3],
        ['assessors', 'coordination trio'],
      ],
    ])('refuses the members %j, and names each group that is short', async (by, groups) => {
      const report = await judge(by, policy, rules)
      expect(report.verdict).toBe('invalid')
      const short = report.problems.filter(({ code }) => code === 'GROUP_QUORUM_NOT_REACHED')
      expect(codesOf(report, 'error')).toEqual(short.map(({ code }) => code))
      expect(short.map(({ detail }) => /of the group (.+) signed/.exec(detail)?.[1]).sort()).toEqual(groups)
    })

    it('names who could still sign', async () => {
      const report = await judge([2, 3, 4], policy, rules)
      expect(report.sections.policy.reason).toBe(
        '0 of 1 of the group coordination trio signed; 1 more of Aino Halla or Benedek Szűcs must sign.',
      )
      const other = await judge([0, 2], policy, rules)
      expect(other.sections.policy.reason).toBe(
        '1 of 2 of the group assessors signed; 1 more of Δανάη Ρήγα or Эльдар Назаров must sign.',
      )
    })
  },
)

describe.each(bothWays({ requiredMembers: [aino, danai] }))(
  'verify() with required members, %s',
  (_, policy, rules) => {
    it('takes a label that every required member signed', async () => {
      expect((await judge([0, 3], policy, rules)).verdict).toBe('valid')
      expect((await judge([0, 1, 2, 3, 4], policy, rules)).verdict).toBe('valid')
    })

    it.each<[number[], string[]]>([
      [[0, 1, 2, 4], ['Δανάη Ρήγα']],
      [[1, 2, 3, 4], ['Aino Halla']],
      [[1], ['Aino Halla', 'Δανάη Ρήγα']],
    ])('refuses the members %j, naming who is missing', async (by, names) => {
      const report = await judge(by, policy, rules)
      expect(report.verdict).toBe('invalid')
      const missing = report.problems.filter(({ code }) => code === 'REQUIRED_MEMBER_MISSING')
      expect(missing.map(({ detail }) => detail)).toEqual(names.map((name) => `${name} has not signed.`))
    })
  },
)

describe('verify() with rules of both', () => {
  it.each<[string, VerifyPolicy]>([
    ['nothing', {}],
    ['no required members', { requiredMembers: [] }],
    ['no groups', { groups: [] }],
    ['neither', { groups: [], requiredMembers: [] }],
    ['another required member', { requiredMembers: [aino] }],
    ['another group', { groups: [trio] }],
  ])('keeps groups and required members of the committee where the caller asks for %s', async (_, policy) => {
    const rules = { groups: [assessors], requiredMembers: [eldar] }
    expect(codesOf(await judge([0], policy, rules), 'error')).toEqual([
      'GROUP_QUORUM_NOT_REACHED',
      'REQUIRED_MEMBER_MISSING',
    ])
    expect((await judge([0, 2, 4], policy, rules)).verdict).toBe('valid')
  })

  it('adds groups and required members of the caller to those of the committee, each once', async () => {
    const rules = { requiredMembers: [eldar] }
    expect(codesOf(await judge([4], { requiredMembers: [eldar, aino] }, rules), 'error')).toEqual([
      'REQUIRED_MEMBER_MISSING',
    ])
    expect(codesOf(await judge([0], { requiredMembers: [eldar, aino] }, rules), 'error')).toEqual([
      'REQUIRED_MEMBER_MISSING',
    ])
    expect((await judge([0, 4], { requiredMembers: [eldar, aino] }, rules)).verdict).toBe('valid')
  })

  it('asks for the quorum of the caller, higher or lower than that of the committee', async () => {
    expect((await judge([0, 1], { quorum: 2 })).verdict).toBe('valid')
    expect(codesOf(await judge([0], { quorum: 2 }), 'error')).toEqual(['QUORUM_NOT_REACHED'])
    expect((await judge([0], { quorum: 1 }, { quorum: 3 })).verdict).toBe('valid')
    expect((await judge([0, 1, 2, 3, 4], { quorum: 5 })).verdict).toBe('valid')
    expect((await judge([0, 1, 2, 3], { quorum: 5 })).verdict).toBe('invalid')
  })

  it('reports every demand that is not met at once', async () => {
    const report = await judge([2], { quorum: 4, groups: [assessors, trio], requiredMembers: [aino] })
    expect(codesOf(report, 'error').sort()).toEqual([
      'GROUP_QUORUM_NOT_REACHED',
      'GROUP_QUORUM_NOT_REACHED',
      'QUORUM_NOT_REACHED',
      'REQUIRED_MEMBER_MISSING',
    ])
  })

  it('never reads a policy from the badge', async () => {
    const wishful = { ...label, policy: { quorum: 1 }, quorum: 1 }
    const report = await verify(wishful, { now, trust, policy: { quorum: 3 } })
    expect(report.verdict).toBe('invalid')
  })

  it('counts a member of a group only in office', async () => {
    const members = committee.members.map((member) =>
      member.id === aino || member.id === benedek
        ? { ...member, validUntil: '2025-01-01T00:00:00Z' }
        : member,
    ) as Committee['members']
    const report = await judge([0, 1, 2, 3], { groups: [assessors, trio] }, { members })
    expect(codesOf(report, 'error')).toEqual(['GROUP_QUORUM_NOT_REACHED'])
    expect(report.sections.policy.reason).toContain('no one else could')
  })
})

describe('verify() with a policy and several committees', () => {
  const past: Committee = {
    ...committee,
    id: 'urn:example:pretend:past-committee',
    members: committee.members.slice(0, 2) as Committee['members'],
    validUntil: '2026-12-31T00:00:00Z',
  }
  const later: Committee = { ...committee, validFrom: '2027-01-01T00:00:00Z' }

  it('does not let the date of a label turn the question into an error', async () => {
    const signed = await pretend.sign(label, { created, by: [0, 1] })
    const report = await verify(signed, {
      now,
      trust: { ...trust, committees: [past, later] },
      policy: { quorum: 4, groups: [assessors] },
    })
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error').sort()).toEqual(['GROUP_QUORUM_NOT_REACHED', 'QUORUM_NOT_REACHED'])
    expect(report.sections.policy.reason).toContain('no one else could')
  })
})

describe('verify() with a policy and no committee', () => {
  it('leaves it undecided', async () => {
    const signed = await pretend.sign(label, { created })
    const didDocuments = trust.didDocuments
    const report = await verify(signed, { now, didDocuments, policy: { quorum: 1 } })
    expect(report).toMatchObject({
      verdict: 'indeterminate',
      sections: { policy: { verdict: 'indeterminate' } },
    })
    expect(codesOf(report, 'indeterminate')).toContain('POLICY_NOT_GIVEN')
  })
})

describe('verify() with failOnInvalidEndorsement', () => {
  const issuer = pretendIssuer()
  const endorser = pretendIssuer('Endorser')

  async function badgeEndorsed(validUntil?: string) {
    const badge = sampleBadge(issuer.profile)
    const endorsement = await endorser.sign(
      {
        '@context': badge['@context'],
        id: 'urn:example:endorsement',
        type: ['VerifiableCredential', 'EndorsementCredential'],
        issuer: endorser.profile,
        name: 'Endorsement',
        validFrom: '2025-01-01T00:00:00Z',
        ...(validUntil === undefined ? {} : { validUntil }),
        credentialSubject: { id: badge.id, type: ['EndorsementSubject'] },
      },
      { created },
    )
    return issuer.sign({ ...badge, endorsement: [endorsement] }, { created })
  }

  it.each([
    ['lapsed', '2026-05-31T00:00:00Z', 'invalid'],
    ['still holds', '2026-12-31T00:00:00Z', 'valid'],
    ['has no end', undefined, 'valid'],
  ])('verifies a badge by an endorsement that %s', async (_, validUntil, verdict) => {
    const badge = await badgeEndorsed(validUntil)
    const strict = await verify(badge, { now, policy: { failOnInvalidEndorsement: true } })
    expect(strict.verdict).toBe(verdict)
    expect(codesOf(strict, 'error')).toEqual(verdict === 'valid' ? [] : ['ENDORSEMENT_INVALID'])
    const usual = await verify(badge, { now, policy: { failOnInvalidEndorsement: false } })
    expect(usual.verdict).toBe('valid')
    expect(codesOf(usual, 'warning')).toEqual(verdict === 'valid' ? [] : ['ENDORSEMENT_INVALID'])
  })

  it('says nothing about a separate endorsement', async () => {
    const { endorsement, ...badge } = (await badgeEndorsed('2026-05-31T00:00:00Z')) as unknown as {
      endorsement: object[]
      proof: object
    }
    const { proof: _, ...unsigned } = badge
    const signed = await issuer.sign(unsigned, { created })
    const report = await verify(signed, {
      now,
      endorsements: endorsement,
      policy: { failOnInvalidEndorsement: true },
    })
    expect(report).toMatchObject({ verdict: 'valid', endorsements: [{ verdict: 'invalid' }] })
  })
})

describe('verify() with a policy without meaning', () => {
  it.each<[string, unknown, string]>([
    ['a quorum of 0', { quorum: 0 }, 'policy.quorum'],
    ['a negative quorum', { quorum: -1 }, 'policy.quorum'],
    ['half a member', { quorum: 1.5 }, 'policy.quorum'],
    ['a quorum in a text', { quorum: '2' }, 'policy.quorum'],
    ['a quorum above the members', { quorum: 6 }, 'policy.quorum'],
    ['a group quorum of 0', { groups: [{ ...trio, quorum: 0 }] }, 'policy.groups[0].quorum'],
    [
      'a group quorum above its members',
      { groups: [assessors, { ...trio, quorum: 3 }] },
      'policy.groups[1].quorum',
    ],
    ['a group without members', { groups: [{ ...trio, members: [] }] }, 'policy.groups[0].quorum'],
    [
      'a group of strangers',
      { groups: [{ ...trio, members: [aino, 'urn:example:stranger'] }] },
      'policy.groups[0].members[1]',
    ],
    [
      'a member twice in a group',
      { groups: [{ ...trio, members: [aino, aino] }] },
      'policy.groups[0].members[1]',
    ],
    ['a group without a name', { groups: [{ members: [aino], quorum: 1 }] }, 'policy.groups[0].name'],
    ['a misspelt group', { groups: [{ ...trio, qorum: 1 }] }, 'qorum'],
    ['a group that is none', { groups: [null] }, 'policy.groups[0]'],
    ['groups that are no list', { groups: trio }, 'policy.groups'],
    [
      'a stranger as required member',
      { requiredMembers: ['urn:example:stranger'] },
      'policy.requiredMembers[0]',
    ],
    ['required members that are no list', { requiredMembers: aino }, 'policy.requiredMembers'],
    ['a number as required member', { requiredMembers: [1] }, 'policy.requiredMembers[0]'],
    [
      'a strictness that is no choice',
      { failOnInvalidEndorsement: 'yes' },
      'policy.failOnInvalidEndorsement',
    ],
    ['a misspelt member', { quroum: 2 }, 'quroum'],
    ['a list', [], 'policy'],
    ['null', null, 'policy'],
  ])('refuses %s at once, for any credential', async (_, policy, name) => {
    const options = { now, trust, policy: policy as VerifyPolicy }
    await expect(verify('{}', options)).rejects.toThrow(name)
    await expect(verify('{}', options)).rejects.toSatisfy(
      (error) => error instanceof TypeError || error instanceof RangeError,
    )
  })

  it.each<[string, Partial<Committee>, string]>([
    [
      'a group of strangers',
      { groups: [{ ...trio, members: ['urn:example:stranger'] }] },
      '/groups/0/members/0',
    ],
    ['a group quorum above its members', { groups: [{ ...trio, quorum: 3 }] }, '/groups/0/quorum'],
    ['a stranger as required member', { requiredMembers: ['urn:example:stranger'] }, '/requiredMembers/0'],
  ])('refuses a committee with %s', async (_, rules, place) => {
    await expect(judge([0], undefined, rules)).rejects.toThrow(place)
  })

  it.each(['networks', 'committees', 'didDocuments', 'endorsers', 'register', 'statusLists'])(
    'refuses a trust.%s that is not a list',
    async (member) => {
      const broken = { ...trust, [member]: {} } as typeof trust
      await expect(verify('{}', { now, trust: broken })).rejects.toThrow(TypeError)
    },
  )
})
