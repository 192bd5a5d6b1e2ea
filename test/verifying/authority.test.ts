import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import { signAsJwt } from '../../src/securing/sign-as-jwt'
import type { VerifyOptions } from '../../src/verifying/options/verify-options'
import type { AuthorityReport } from '../../src/verifying/outcome/report'
import { verify } from '../../src/verifying/verify'
import {
  achievement,
  alteredAuthority,
  authorityOf,
  awarded,
  badgeOf,
  creator,
  issuer,
  learner,
  now,
  statusOf,
  stranger,
} from '../support/authority'
import { codesOf } from '../support/credentials'

interface Row {
  /** What the report has of the authority; `undefined` where it has nothing. */
  authority: Partial<Record<'state' | 'content', string>> & {
    atAward: AuthorityReport['atAward']['held']
    now: AuthorityReport['now']['held']
  }
  /** Code and severity of the one problem; none where nothing is wrong. */
  problem?: [code: string, severity: 'note' | 'warning']
  /** The verdict where the authority is required. */
  required: 'valid' | 'invalid' | 'indeterminate'
}

type Case = [
  name: string,
  arrange: () => Promise<{ badge?: object } & Partial<VerifyOptions>>,
  row: Row | undefined,
]

const yes: Row = { authority: { state: 'shown', atAward: 'yes', now: 'yes' }, required: 'valid' }
const none: Row = {
  authority: { state: 'notShown', atAward: 'unknown', now: 'unknown' },
  problem: ['AUTHORITY_NOT_SHOWN', 'note'],
  required: 'indeterminate',
}

async function withStatus(purpose: 'revocation' | 'suspension', isSet: boolean, isListGiven = true) {
  const { entry, list } = await statusOf(purpose, isSet)
  const authorities = [await authorityOf({ credentialStatus: entry })]
  return { authorities, ...(isListGiven ? { statusLists: [list] } : {}) }
}

const cases: Case[] = [
  ['an authority around the award', async () => ({ authorities: [await authorityOf()] }), yes],
  [
    'an authority that ended before the award',
    async () => ({ authorities: [await authorityOf({ validUntil: awarded })] }),
    {
      authority: { state: 'shown', content: 'same', atAward: 'no', now: 'no' },
      problem: ['AUTHORITY_NOT_HELD', 'warning'],
      required: 'invalid',
    },
  ],
  [
    'an authority that began after the award',
    async () => ({ authorities: [await authorityOf({ validFrom: '2026-05-18T12:00:01Z' })] }),
    {
      authority: { atAward: 'no', now: 'yes' },
      problem: ['AUTHORITY_NOT_HELD', 'warning'],
      required: 'invalid',
    },
  ],
  [
    'an authority that ended after the award',
    async () => ({ authorities: [await authorityOf({ validUntil: '2026-05-18T12:00:01Z' })] }),
    { authority: { atAward: 'yes', now: 'no' }, required: 'valid' },
  ],
  [
    'an authority that begins with the award',
    async () => ({ authorities: [await authorityOf({ validFrom: awarded })] }),
    yes,
  ],
  ['an authority that is not revoked', () => withStatus('revocation', false), yes],
  [
    'an authority that is revoked today',
    () => withStatus('revocation', true),
    {
      authority: { state: 'shown', atAward: 'unknown', now: 'no' },
      problem: ['AUTHORITY_NOT_HELD', 'warning'],
      required: 'indeterminate',
    },
  ],
  [
    'an authority that is suspended today',
    () => withStatus('suspension', true),
    {
      authority: { state: 'shown', atAward: 'unknown', now: 'no' },
      problem: ['AUTHORITY_NOT_HELD', 'warning'],
      required: 'indeterminate',
    },
  ],
  [
    'an authority without its status list',
    () => withStatus('revocation', false, false),
    {
      authority: { state: 'shown', atAward: 'unknown', now: 'unknown' },
      problem: ['AUTHORITY_NOT_SHOWN', 'note'],
      required: 'indeterminate',
    },
  ],
  [
    'an achievement with other content',
    async () => ({
      badge: await badgeOf({ achievement: { ...achievement, criteria: { narrative: 'Led one walk.' } } }),
      authorities: [await authorityOf()],
    }),
    {
      authority: { state: 'shown', content: 'changed', atAward: 'no', now: 'no' },
      problem: ['AUTHORITY_CONTENT_CHANGED', 'warning'],
      required: 'invalid',
    },
  ],
  [
    'an authority for any content',
    async () => ({
      authorities: [await authorityOf({ achievements: [{ id: achievement.id, name: 'Guide' }] })],
    }),
    { authority: { state: 'shown', content: 'notBound', atAward: 'yes', now: 'yes' }, required: 'valid' },
  ],
  [
    'an authority by a stranger',
    async () => ({
      authorities: [await authorityOf({ achievements: [{ id: achievement.id, name: 'Guide' }] }, stranger)],
    }),
    none,
  ],
  [
    'an authority for a stranger',
    async () => ({ authorities: [await authorityOf({ issuer: { id: stranger.profile.id } })] }),
    none,
  ],
  ['no authority', async () => ({}), none],
  [
    'a creator who is the issuer',
    async () => ({ badge: await badgeOf({}, creator), authorities: [await authorityOf()] }),
    undefined,
  ],
  [
    'an achievement without a creator',
    async () => {
      const { creator: _, ...own } = achievement
      return { badge: await badgeOf({ achievement: own }), authorities: [await authorityOf()] }
    },
    undefined,
  ],
  [
    'an authority from the trust material',
    async () => ({
      trust: {
        issuers: [{ id: issuer.profile.id, name: 'Havenlab' }],
        authorities: [await authorityOf()],
      },
    }),
    yes,
  ],
  [
    'an authority as a JWT',
    async () => {
      const { proof: _, ...unsigned } = (await authorityOf()) as unknown as JsonObject
      return { authorities: [await signAsJwt(unsigned, creator.signer)] }
    },
    yes,
  ],
  [
    'a JWT among the trust material',
    async () => {
      const { proof: _, ...unsigned } = (await authorityOf()) as unknown as JsonObject
      const authorities = [await signAsJwt(unsigned, creator.signer)]
      return { trust: { issuers: [{ id: issuer.profile.id, name: 'Havenlab' }], authorities } }
    },
    yes,
  ],
]

const problemsOf = (report: Awaited<ReturnType<typeof verify>>) =>
  report.problems.filter(({ section }) => section === 'authority')

describe('verify() of a badge whose achievement names another creator', () => {
  it.each(cases)('tells of %s', async (_, arrange, row) => {
    const { badge = await badgeOf(), ...options } = await arrange()
    const without = await verify(badge, {
      now,
      ...(options.trust ? { trust: { ...options.trust, authorities: [] } } : {}),
    })
    const report = await verify(badge, { now, ...options })
    const required = await verify(badge, { now, ...options, policy: { authority: 'required' } })
    expect(report.verdict).toBe('valid')
    expect(report.verified).toEqual(without.verified)
    expect(report.sections).toEqual(without.sections)
    expect(required.verdict).toBe(row?.required ?? 'valid')
    if (!row) {
      expect(report).not.toHaveProperty('authority')
      expect(problemsOf(required)).toEqual([])
      return
    }
    const { atAward, now: present, ...rest } = row.authority
    expect(report.authority).toMatchObject({
      creator: { id: creator.profile.id, name: 'Guild of guides' },
      achievement: achievement.id,
      ...rest,
      atAward: { at: awarded, held: atAward, reason: expect.stringMatching(/\S/) },
      now: { at: now, held: present, reason: expect.stringMatching(/\S/) },
    })
    expect(problemsOf(report).map(({ code, severity }) => [code, severity])).toEqual(
      row.problem ? [row.problem] : [],
    )
    const decided = { valid: [], invalid: ['error'], indeterminate: ['indeterminate'] }[row.required]
    expect(problemsOf(required).map(({ severity }) => severity)).toEqual(decided)
    if (row.problem) {
      const [problem] = problemsOf(required)
      expect(problem).toMatchObject({
        code: row.problem[0],
        pointer: '/credentialSubject/achievement/creator',
      })
      expect(required.summary).toContain(problem?.title)
    }
  })

  it('says it in the summary', async () => {
    const badge = await badgeOf()
    const summary = async (options: Partial<VerifyOptions>) =>
      (await verify(badge, { now, ...options })).summary
    expect(await summary({ authorities: [await authorityOf()] })).toMatch(
      /; with the authority of .*Guild of guides/,
    )
    expect(await summary({ authorities: [await authorityOf({ validUntil: awarded })] })).toContain(
      'does not cover it',
    )
    expect(await summary({})).toMatch(/it is not shown that .*Guild of guides.* let the issuer issue it/)
    const invalid = await verify({ ...badge, name: 'Other' }, { now })
    expect(invalid.summary).not.toContain('Guild')
  })

  it('names a creator as the trust material does', async () => {
    const trust = {
      issuers: [
        { id: issuer.profile.id, name: 'Havenlab' },
        { id: creator.profile.id, name: 'The Guild' },
      ],
    }
    expect((await verify(await badgeOf(), { now, trust })).summary).toContain('not shown that The Guild let')
  })
})

describe('an authority that does not count', () => {
  const judge = async (authority: object | string, badge?: object) =>
    verify(badge ?? (await badgeOf()), { now, authorities: [authority], policy: { authority: 'required' } })

  it('is one that outlived its end, however late the badge is shown', async () => {
    const late = '2027-01-01T00:00:00Z'
    const badge = await badgeOf({ validFrom: late })
    const report = await verify(badge, {
      now: '2027-02-01T00:00:00Z',
      authorities: [await authorityOf()],
      policy: { authority: 'required' },
    })
    expect(report).toMatchObject({ verdict: 'invalid', authority: { atAward: { held: 'no' } } })
    expect(codesOf(report, 'error')).toEqual(['AUTHORITY_NOT_HELD'])
  })

  it('is one that the issuer signed in the name of the creator', async () => {
    const { proof: _, ...unsigned } = (await authorityOf()) as unknown as JsonObject
    const report = await judge(await issuer.sign(unsigned, { created: awarded, allowOtherController: true }))
    expect(report).toMatchObject({ verdict: 'indeterminate', authority: { state: 'notShown' } })
    expect(report.authority?.report).toMatchObject({ verdict: 'invalid' })
    expect(report.authority?.atAward.reason).toMatch(
      /^An authority was supplied that does not count: Not valid/,
    )
  })

  it('is one that the issuer gives itself, also within the badge', async () => {
    const own = await authorityOf(
      { achievements: [{ id: achievement.id, name: 'Guide' }], issuer: { id: learner.profile.id } },
      issuer,
    )
    const embedded = await issuer.sign(
      {
        ...(await badgeOf()),
        proof: undefined,
        evidence: [{ id: 'urn:example:authority', type: ['Evidence'], narrative: JSON.stringify(own) }],
      } as never,
      { created: awarded },
    )
    expect(await judge(own, embedded)).toMatchObject({
      verdict: 'indeterminate',
      authority: { state: 'notShown' },
    })
  })

  it('is one that somebody passed on', async () => {
    // The creator let the stranger issue it, and the stranger lets the issuer.
    const first = await authorityOf({ issuer: { id: stranger.profile.id } })
    const second = await authorityOf({ achievements: [{ id: achievement.id, name: 'Guide' }] }, stranger)
    const report = await verify(await badgeOf(), {
      now,
      authorities: [first, second],
      policy: { authority: 'required' },
    })
    expect(report).toMatchObject({ verdict: 'indeterminate', authority: { state: 'notShown' } })
    expect(report.authority).not.toHaveProperty('report')
  })

  it.each<[string, (authority: JsonObject) => object]>([
    [
      'an endorsement',
      (authority) => ({ ...authority, type: ['VerifiableCredential', 'EndorsementCredential'] }),
    ],
    ['a badge of another kind', (authority) => withAchievement(authority, { achievementType: 'Badge' })],
    [
      'a badge of nearly this kind',
      (authority) => withAchievement(authority, { achievementType: 'ext:authorityToIssue' }),
    ],
    ['one without an end', ({ validUntil: _, ...rest }) => rest],
    ['one that covers nothing', (authority) => withAchievement(authority, { alignment: undefined })],
    ...[
      'https://guild.example/badges/guide/',
      'https://guild.example/badges/Guide',
      'https://guild.example/badges/%67uide',
    ].map((targetUrl): [string, (authority: JsonObject) => object] => [
      `one for ${targetUrl}`,
      (authority) =>
        withAchievement(authority, { alignment: [{ type: ['Alignment'], targetName: 'Guide', targetUrl }] }),
    ]),
    [
      'one about several issuers',
      (authority) => ({
        ...authority,
        credentialSubject: [
          authority['credentialSubject'],
          { ...(authority['credentialSubject'] as JsonObject), id: stranger.profile.id },
        ],
      }),
    ],
    ['one of which a word was changed', (authority) => authority],
  ])('is %s', async (name, change) => {
    const signed = await alteredAuthority(change)
    const authority = name.includes('word') ? { ...signed, name: 'May issue everything' } : signed
    expect(await judge(authority)).toMatchObject({
      verdict: 'indeterminate',
      authority: { state: 'notShown', atAward: { held: 'unknown' } },
    })
  })

  it('is an endorsement of the issuer by the creator', async () => {
    const endorsement = await buildEndorsement({
      id: 'https://guild.example/endorsements/1',
      endorser: creator.profile,
      target: issuer.profile,
      comment: `May issue ${achievement.id}`,
      validFrom: '2026-01-01T00:00:00Z',
      validUntil: '2027-01-01T00:00:00Z',
    })
    const signed = await creator.sign(endorsement, { created: '2026-01-01T00:00:00Z' })
    expect(await judge(signed)).toMatchObject({ verdict: 'indeterminate', authority: { state: 'notShown' } })
    expect(await verify(await badgeOf(), { now, endorsements: [signed] })).toMatchObject({
      endorsements: [{ verdict: 'valid' }],
      authority: { state: 'notShown' },
    })
  })

  it('is one whose digest of the achievement cannot be compared', async () => {
    const authority = await alteredAuthority((unsigned) => ({
      ...unsigned,
      relatedResource: [
        { id: achievement.id, digestSRI: `sha256-${'A'.repeat(43)}=`, mediaType: 'application/json' },
      ],
    }))
    expect(await judge(authority)).toMatchObject({
      verdict: 'indeterminate',
      authority: { state: 'shown', content: 'notBound', atAward: { held: 'unknown' } },
    })
  })
})

function withAchievement(authority: JsonObject, changes: object): JsonObject {
  const subject = authority['credentialSubject'] as JsonObject & { achievement: JsonObject }
  return {
    ...authority,
    credentialSubject: { ...subject, achievement: { ...subject.achievement, ...changes } as JsonObject },
  }
}

describe('several authorities', () => {
  it('count by the best of them: an old one and its renewal', async () => {
    const former = await authorityOf({ validUntil: '2026-05-20T00:00:00Z' })
    const renewal = await authorityOf({
      id: 'https://guild.example/authorities/2',
      validFrom: '2026-05-20T00:00:00Z',
    })
    const report = await verify(await badgeOf(), { now, authorities: [renewal, former] })
    expect(report.authority).toMatchObject({
      credential: 'https://guild.example/authorities/1',
      atAward: { held: 'yes' },
      now: { held: 'yes' },
    })
    expect(problemsOf(report)).toEqual([])
  })
})

describe('policy.authority', () => {
  it('takes told or required, and nothing else', async () => {
    const badge = await badgeOf()
    for (const authority of ['asked', true, null])
      await expect(verify(badge, { now, policy: { authority } as never })).rejects.toThrow(TypeError)
    expect(await verify(badge, { now, policy: { authority: 'told' } })).toEqual(await verify(badge, { now }))
  })

  it('asks nothing of the signers: sections and verdict of another badge stay', async () => {
    const badge = await badgeOf({}, creator)
    expect(await verify(badge, { now, policy: { authority: 'required' } })).toEqual(
      await verify(badge, { now }),
    )
  })
})

describe('the option authorities', () => {
  it('is a list of credentials', async () => {
    const badge = await badgeOf()
    for (const authorities of [{}, 'x', [5], [null], [Promise.resolve({})]])
      await expect(verify(badge, { now, authorities } as never)).rejects.toThrow(/authorities/)
    for (const authorities of [{}, 'x', [5], [null], [Promise.resolve({})]])
      await expect(verify(badge, { now, trust: { authorities } } as never)).rejects.toThrow(
        /trust\.authorities/,
      )
  })

  it('passes over other credentials, and what cannot be read', async () => {
    const badge = await badgeOf()
    const others = ['', '{', 'a.b.c', new Uint8Array([1]), {}, badge, { issuer: creator.profile.id }]
    const report = await verify(badge, { now, authorities: [...others, await authorityOf()] })
    expect(report.authority).toMatchObject({ state: 'shown', atAward: { held: 'yes' } })
    expect(report).toEqual(await verify(badge, { now, authorities: [await authorityOf()] }))
  })

  it('takes the authority as text, bytes and parsed alike', async () => {
    const badge = await badgeOf()
    const authority = await authorityOf()
    const text = JSON.stringify(authority)
    const expected = await verify(badge, { now, authorities: [authority] })
    for (const input of [text, new TextEncoder().encode(text)])
      expect(await verify(badge, { now, authorities: [input] })).toEqual(expected)
  })
})
