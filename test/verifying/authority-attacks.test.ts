import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonizeCounts } from '../../src/canonical/canonize'
import type { JsonObject } from '../../src/core/json'
import { buildAuthority } from '../../src/issuing/build-authority'
import { buildBadge } from '../../src/issuing/build-badge'
import { pretendCommittee } from '../../src/testing'
import type { VerifyOptions } from '../../src/verifying/options/verify-options'
import type { VerificationReport } from '../../src/verifying/outcome/report'
import { verify } from '../../src/verifying/verify'
import { publishedIssuer, stubFetch } from '../keys/published'
import {
  achievement,
  alteredAuthority,
  authorityOf,
  authorityOptions,
  awarded,
  badgeOf,
  issuer,
  learner,
  now,
  statusOf,
  stranger,
} from '../support/authority'
import { codesOf } from '../support/credentials'
import { runs, withRuns } from '../support/runs'
import { disclose, selectiveIssuer, signBase } from '../support/selective'

const required: Partial<VerifyOptions> = { policy: { authority: 'required' } }
const badge = await badgeOf()
const unsignedBadge = () => {
  const { proof: _, ...unsigned } = badge as unknown as JsonObject
  return unsigned
}

describe('verify() of a badge that is shown in part', () => {
  const whole = ['/id', '/issuer', '/name', '/validFrom', '/credentialSubject/id']
  const shown = ['id', 'name', 'description', 'criteria'].map(
    (name) => `/credentialSubject/achievement/${name}`,
  )

  const partOf = async (pointers: readonly string[], more: JsonObject = {}) => {
    const key = await selectiveIssuer()
    const unsigned = unsignedBadge()
    const subject = unsigned['credentialSubject'] as JsonObject & { achievement: JsonObject }
    const document = {
      ...unsigned,
      issuer: { ...(unsigned['issuer'] as JsonObject), id: key.id },
      credentialSubject: { ...subject, achievement: { ...subject.achievement, ...more } },
    }
    const part = await disclose(await signBase(document, key, { mandatory: whole }), pointers)
    const authorities = [await authorityOf({ issuer: { id: key.id } })]
    return { part, authorities, options: { now, allowUndisclosed: true } }
  }

  it('leaves it undecided where the creator may have been left out, and the authority is required', async () => {
    const { part, authorities, options } = await partOf(shown)
    const told = await verify(part, { ...options, authorities })
    expect(told.verdict).toBe('valid')
    expect(told).not.toHaveProperty('authority')
    // `allowUndisclosed` is for the end and the status.
    const report = await verify(part, { ...options, ...required, authorities })
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        code: 'MAY_BE_HIDDEN',
        section: 'authority',
        severity: 'indeterminate',
        pointer: '/credentialSubject/achievement/creator',
      }),
    )
    expect(report.verdict).toBe('indeterminate')
  })

  it('does not take a part of the achievement for a changed one', async () => {
    const { part, authorities, options } = await partOf(
      [...shown, '/credentialSubject/achievement/creator'],
      {
        tag: ['town'],
      },
    )
    expect(await verify(part, { ...options, ...required, authorities })).toMatchObject({
      verdict: 'indeterminate',
      authority: { state: 'shown', content: 'notBound', atAward: { held: 'unknown' } },
    })
  })
})

describe('an authority that is shown in part', () => {
  it('does not count where it may have a digest that was left out', async () => {
    const key = await selectiveIssuer()
    const other = { ...achievement, creator: { id: key.id, type: ['Profile'] } }
    const changed = { ...other, criteria: { narrative: 'Led one walk.' } }
    const unsigned = await buildAuthority(
      authorityOptions({
        creator: { id: key.id, type: ['Profile'], name: 'Guild' },
        achievements: [other],
      }),
    )
    const mandatory = ['/id', '/issuer', '/name', '/validFrom', '/validUntil', '/credentialSubject']
    const base = await signBase(unsigned as unknown as JsonObject, key, { mandatory })
    const shownBadge = await badgeOf({ achievement: changed })
    const judge = async (pointers: string[]) =>
      verify(shownBadge, {
        now,
        allowUndisclosed: true,
        authorities: [await disclose(base, pointers)],
        ...required,
      })
    expect(await judge(['/validFrom'])).toMatchObject({
      verdict: 'indeterminate',
      authority: {
        state: 'shown',
        atAward: { held: 'unknown', reason: 'Not all is shown that the authority has the digest of' },
      },
    })
  })
})

describe('an authority by a network', () => {
  const network = pretendCommittee()
  const made = { ...achievement, creator: network.network }
  const options = authorityOptions({ creator: network.network, achievements: [made] })
  const trustOf = (more: object = {}) => ({
    ...network.trust,
    issuers: [{ id: issuer.profile.id, name: 'Havenlab' }],
    ...more,
  })

  it.each<[string, number[] | undefined, object, boolean, string]>([
    ['counts with its quorum', undefined, {}, false, 'yes'],
    ['does not count with fewer', [0], {}, false, 'unknown'],
    ['is not taken beside a register', undefined, { register: [] }, false, 'unknown'],
    [
      'counts beside a register where the trust material carries it',
      undefined,
      { register: [] },
      true,
      'yes',
    ],
  ])('%s', async (_, by, more, isTrusted, held) => {
    const authority = await network.sign(await buildAuthority(options), {
      created: '2026-01-01T00:00:00Z',
      ...(by ? { by } : {}),
    })
    const signed = await badgeOf({ achievement: made })
    const given = isTrusted
      ? { trust: trustOf({ ...more, authorities: [authority] }) }
      : { trust: trustOf(more), authorities: [authority] }
    const report = await verify(signed, { now, ...given })
    expect(report.verdict).toBe('valid')
    expect(report.authority).toMatchObject({
      state: by ? 'notShown' : 'shown',
      atAward: { held },
    })
  })
})

describe('two authorities', () => {
  it.each<[string, () => Promise<object[]>, string]>([
    [
      'that cover the award',
      async () => [
        await authorityOf({ id: 'urn:example:a' }),
        await authorityOf({ id: 'urn:example:b', validFrom: '2026-02-01T00:00:00Z' }),
      ],
      'urn:example:b',
    ],
    [
      'of one begin',
      async () => [await authorityOf({ id: 'urn:example:a' }), await authorityOf({ id: 'urn:example:b' })],
      'urn:example:a',
    ],
    [
      'that were changed',
      async () => [
        { ...(await authorityOf()), id: 'urn:example:b' },
        { ...(await authorityOf()), id: 'urn:example:a' },
      ],
      'urn:example:a',
    ],
  ])('%s are listed in one order: the newest first, then by their text', async (_, arrange, id) => {
    const [first, second] = (await arrange()) as [object, object]
    const report = await verify(badge, { now, authorities: [first, second] })
    expect(report.authority?.credential).toBe(id)
    expect(await verify(badge, { now, authorities: [second, first] })).toEqual(report)
  })
})

describe('many authorities', () => {
  it('of others are not verified: they cost no more than to be read', async () => {
    const others = await Promise.all([
      authorityOf({ issuer: { id: stranger.profile.id } }),
      authorityOf({ achievements: [{ id: achievement.id, name: 'Guide' }] }, stranger),
      authorityOf({ achievements: [{ id: 'https://guild.example/badges/host', name: 'Host' }] }),
    ])
    const authorities = Array.from({ length: 300 }, (_, index) => others[index % 3] as object)
    const own = await authorityOf()
    const count = async (list: readonly object[]) => {
      const { tables, general } = canonizeCounts()
      const report = await verify(badge, { now, authorities: list })
      const after = canonizeCounts()
      return { report, taken: after.tables - tables + after.general - general }
    }
    const alone = await count([own])
    expect(await count([...authorities, own])).toEqual(alone)
    expect(alone.report.authority).toMatchObject({ state: 'shown' })
  })

  it('take no verdict from the badge, also where they take all the work', async () => {
    const allowedValue = Array.from({ length: 2500 }, () => '1')
    const description = {
      id: 'urn:example:d',
      type: ['ResultDescription'],
      name: 'Level',
      resultType: 'RawScore',
    }
    const own = (await authorityOf()) as unknown as JsonObject
    const subject = own['credentialSubject'] as JsonObject & { achievement: JsonObject }
    const resultDescription = [{ ...description, allowedValue }]
    const heavy = {
      ...own,
      credentialSubject: { ...subject, achievement: { ...subject.achievement, resultDescription } },
    }
    const without = await verify(badge, { now })
    const report = await verify(badge, { now, authorities: [heavy] })
    expect(report.authority).toMatchObject({ state: 'notShown', atAward: { held: 'unknown' } })
    expect(codesOf(report.authority?.report as VerificationReport)).toContain('WORK_LIMIT_EXCEEDED')
    expect({ ...report, authority: undefined, problems: [] }).toEqual({
      ...without,
      authority: undefined,
      problems: [],
    })
  })
})

describe('verify() with fetch', () => {
  it('asks for the document and the list of the authority of this badge, and of no other', async () => {
    const guild = publishedIssuer('did:web:guild.example')
    const other = publishedIssuer('did:web:other.example')
    const { entry, list } = await statusOf('revocation', false)
    const authorityBy = async ({ id, sign }: typeof guild, issuerId: string) => {
      const made = { ...achievement, creator: { id, type: ['Profile'] } }
      return sign(
        await buildAuthority(
          authorityOptions({
            creator: { id, type: ['Profile'], name: 'Guild' },
            issuer: { id: issuerId },
            achievements: [made],
            validFrom: awarded,
            ...(id === guild.id ? { credentialStatus: entry } : {}),
          }),
        ),
      )
    }
    const { credential } = list
    const stub = stubFetch({
      'https://guild.example/.well-known/did.json': guild.document,
      'https://guild.example/status/1': credential as unknown as JsonObject,
    })
    const made = { ...achievement, creator: { id: guild.id, type: ['Profile'] } }
    const signed = await badgeOf({ achievement: made })
    const authorities = [
      await authorityBy(other, issuer.profile.id),
      await authorityBy(guild, stranger.profile.id),
      await authorityBy(guild, issuer.profile.id),
    ]
    const report = await verify(signed, { now, authorities, fetch: stub.fetch })
    expect(stub.urls().sort()).toEqual([
      'https://guild.example/.well-known/did.json',
      'https://guild.example/status/1',
    ])
    // The list is by another party than the authority: fetched, and not taken.
    expect(report.authority).toMatchObject({ state: 'shown', atAward: { held: 'unknown' } })
    expect(report.verdict).toBe('valid')
  })
})

describe('any list of authorities', withRuns, () => {
  const lists = (async () => {
    const { entry, list } = await statusOf('revocation', true)
    return {
      statusLists: [list],
      pool: [
        await authorityOf(),
        await authorityOf({ validUntil: awarded }),
        await authorityOf({ id: 'urn:example:a', validFrom: '2026-05-20T00:00:00Z' }),
        await authorityOf({ id: 'urn:example:b', credentialStatus: entry }),
        await authorityOf({ issuer: { id: stranger.profile.id } }),
        await authorityOf({ achievements: [{ id: achievement.id, name: 'Guide' }] }, stranger),
        await authorityOf({ achievements: [{ id: achievement.id, name: 'Guide' }] }),
        { ...(await authorityOf()), name: 'Changed' },
        { ...(await authorityOf()), name: 'Changed otherwise' },
        await alteredAuthority(({ validUntil: _, ...rest }) => rest),
        badge,
        'x',
      ],
    }
  })()
  const anyChoice = fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 6 })

  it('says the same in any order', async () => {
    const { pool, statusLists } = await lists
    await fc.assert(
      fc.asyncProperty(anyChoice, fc.infiniteStream(fc.nat()), async (choice, numbers) => {
        const shuffled = [...choice]
        for (let last = shuffled.length - 1; last > 0; last -= 1) {
          const other = (numbers.next().value as number) % (last + 1)
          const held = shuffled[last] as number
          shuffled[last] = shuffled[other] as number
          shuffled[other] = held
        }
        const report = await verify(badge, {
          now,
          statusLists,
          authorities: choice.map((index) => pool[index] as object),
        })
        const again = await verify(badge, {
          now,
          statusLists,
          authorities: shuffled.map((index) => pool[index] as object),
        })
        expect(again).toEqual(report)
      }),
      { numRuns: runs(60) },
    )
  })

  it('changes no verdict, no section and nothing that is verified, unless the caller asks for an authority', async () => {
    const { pool, statusLists } = await lists
    const without = await verify(badge, { now, statusLists })
    const requiredWithout = await verify(badge, { now, statusLists, ...required })
    expect(requiredWithout.verdict).toBe('indeterminate')
    await fc.assert(
      fc.asyncProperty(anyChoice, async (choice) => {
        const authorities = choice.map((index) => pool[index] as object)
        const report = await verify(badge, { now, statusLists, authorities })
        const { verdict, sections, verified, credential, endorsements } = report
        expect({ verdict, sections, verified, credential, endorsements }).toEqual({
          verdict: without.verdict,
          sections: without.sections,
          verified: without.verified,
          credential: without.credential,
          endorsements: without.endorsements,
        })
        const held = report.authority?.atAward.held
        const verdicts = { yes: 'valid', no: 'invalid', unknown: 'indeterminate' } as const
        expect((await verify(badge, { now, statusLists, authorities, ...required })).verdict).toBe(
          verdicts[held ?? 'unknown'],
        )
      }),
      { numRuns: runs(60) },
    )
  })
})

describe('verify() of a badge that names several creators', () => {
  it('takes an authority of none of them', async () => {
    const own = buildBadge({
      id: 'urn:example:several',
      issuer: issuer.profile,
      achievement,
      recipient: { id: learner.profile.id },
      validFrom: awarded,
    }) as unknown as JsonObject
    const subject = own['credentialSubject'] as JsonObject
    const several = { ...own, credentialSubject: [subject, { ...subject, id: stranger.profile.id }] }
    // No program of ours signs it: a badge has one subject.
    const given = { ...several, proof: (badge as unknown as JsonObject)['proof'] }
    const report = await verify(given, { now, authorities: [await authorityOf()], ...required })
    expect(report.authority).toMatchObject({
      state: 'notShown',
      atAward: { held: 'unknown', reason: 'The badge names several creators or achievements' },
    })
  })
})
