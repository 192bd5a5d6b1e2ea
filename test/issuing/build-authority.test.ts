import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestNode } from '../../src/canonical/digest-node'
import type { JsonObject } from '../../src/core/json'
import type { AuthorityOptions } from '../../src/issuing/build-authority'
import { buildAuthority } from '../../src/issuing/build-authority'
import { renewBadge } from '../../src/issuing/renew-badge'
import { languages } from '../../src/problems/find-language'
import { verify } from '../../src/verifying/verify'
import { stockVerify } from '../securing/stock'
import { anyText, anyUri, maybe } from '../support/arbitraries'
import {
  achievement,
  authorityOf,
  authorityOptions,
  badgeOf,
  creator,
  issuer,
  now,
  statusOf,
  stranger,
} from '../support/authority'
import { expectNothingEmpty, expectShape } from '../support/check-document'
import { expectOfficiallyValid } from '../support/official-schemas'
import { runs, withRuns } from '../support/runs'
import { describeWithVectors } from '../support/vectors'

const contexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
]
const lithuanian = {
  ...achievement,
  id: 'https://guild.example/badges/guide/lt',
  name: 'Gidas',
  inLanguage: 'lt',
}

/** Every option that an authority can have. */
async function everyOption(): Promise<AuthorityOptions> {
  const { entry } = await statusOf('revocation', false)
  return authorityOptions({
    achievements: [achievement, lithuanian, { id: 'https://guild.example/badges/host', name: 'Host' }],
    name: 'Partner of the guild',
    language: 'en',
    credentialStatus: entry,
    context: contexts,
  })
}

describe('buildAuthority()', () => {
  it('builds a badge by the creator about the issuer, bound to the achievement', async () => {
    const authority = await buildAuthority(authorityOptions())
    expect(authority).toEqual({
      '@context': contexts,
      id: 'https://guild.example/authorities/1',
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: creator.profile,
      name: 'May issue “Guide”',
      validFrom: '2026-01-01T00:00:00Z',
      validUntil: '2027-01-01T00:00:00Z',
      credentialSubject: {
        id: issuer.profile.id,
        type: ['AchievementSubject'],
        achievement: {
          id: 'https://guild.example/authorities/1#authority',
          type: ['Achievement'],
          achievementType: 'ext:AuthorityToIssue',
          name: 'May issue “Guide”',
          description: 'Guild of guides lets this issuer issue “Guide”.',
          criteria: { narrative: 'Two trained assessors.' },
          alignment: [{ type: ['Alignment'], targetName: 'Guide', targetUrl: achievement.id }],
        },
      },
      relatedResource: [
        {
          id: achievement.id,
          digestMultibase: await digestNode(achievement as unknown as JsonObject, contexts),
          mediaType: 'application/n-quads',
        },
      ],
    })
    expectShape(authority, 'authority')
    expect(await buildAuthority(authorityOptions())).toEqual(authority)
  })

  it('carries everything that is given, with a digest of each whole achievement', async () => {
    const authority = await buildAuthority(await everyOption())
    expectShape(authority, 'authority')
    expectNothingEmpty(authority)
    expect(authority).toMatchObject({
      name: 'Partner of the guild',
      inLanguage: 'en',
      credentialStatus: { statusPurpose: 'revocation' },
      credentialSubject: { achievement: { alignment: [{}, {}, { targetName: 'Host' }] } },
    })
    const bound = (authority.relatedResource as { id: string }[]).map(({ id }) => id)
    expect(bound).toEqual([achievement.id, lithuanian.id])
  })

  it('states no digest of an achievement that is only named', async () => {
    const authority = await buildAuthority(
      authorityOptions({ achievements: [{ id: achievement.id, name: 'Guide' }] }),
    )
    expectShape(authority, 'authority')
    expect(authority).not.toHaveProperty('relatedResource')
  })

  it.each(languages)('has words of its own in %s', async (language) => {
    const { conditions: _, ...options } = authorityOptions({ language })
    const authority = await buildAuthority(options)
    const told = authority.credentialSubject.achievement
    expect(told.inLanguage).toBe(language)
    expect(told.name).toContain('Guide')
    expect(told.description).toMatch(/Guild of guides.*Guide/)
    expect(told.criteria.narrative).toBe(told.description)
    const english = await buildAuthority({ ...options, language: 'en' })
    expect(told.name === english.credentialSubject.achievement.name).toBe(language === 'en')
  })

  it('asks for the words in any other language', async () => {
    const { conditions: _, ...options } = authorityOptions({ language: 'pl' })
    await expect(buildAuthority(options)).rejects.toThrow(/expected name/)
    await expect(buildAuthority({ ...options, name: 'Uprawnienie' })).rejects.toThrow(/expected conditions/)
    const own = await buildAuthority({ ...options, name: 'Uprawnienie', conditions: 'Dwóch asesorów.' })
    expect(own.credentialSubject.achievement).toMatchObject({
      description: 'Dwóch asesorów.',
      criteria: { narrative: 'Dwóch asesorów.' },
    })
  })

  it.each<[string, Partial<AuthorityOptions>, RegExp]>([
    ['the creator as issuer', { issuer: { id: creator.profile.id } }, /issuer\.id/],
    ['an issuer without an id', { issuer: { name: 'Havenlab' } as never }, /issuer\.id/],
    ['no achievement', { achievements: [] }, /achievements/],
    [
      'one id twice',
      { achievements: [achievement, { id: achievement.id, name: 'Guide' }] },
      /achievements\[1\]\.id/,
    ],
    ['an achievement of somebody else', { creator: stranger.profile }, /achievements\[0\]\.creator\.id/],
    [
      'an achievement of nobody',
      { achievements: [{ ...achievement, creator: undefined } as never] },
      /creator/,
    ],
    [
      'a named one without a name',
      { achievements: [{ id: 'urn:example:1' } as never] },
      /achievements\[0\]\.name/,
    ],
    ['an end before the begin', { validUntil: '2025-01-01T00:00:00Z' }, /validUntil/],
    ['an end at the begin', { validUntil: '2026-01-01T00:00:00Z' }, /validUntil/],
    ['no end', { validUntil: undefined as never }, /validUntil/],
    [
      'a creator without a name',
      { creator: { ...creator.profile, name: undefined } as never },
      /creator\.name/,
    ],
    ['a misspelt option', { condition: 'x' } as never, /condition/],
  ])('refuses %s', async (_, changes, message) => {
    await expect(buildAuthority(authorityOptions(changes))).rejects.toThrow(message)
  })

  it('refuses an achievement with a term that its contexts do not define', async () => {
    const odd = { ...achievement, colour: 'red' } as never
    await expect(buildAuthority(authorityOptions({ achievements: [odd] }))).rejects.toMatchObject({
      code: 'TERM_UNDEFINED',
    })
  })

  it('can be renewed as any badge, with its digests', async () => {
    const former = await authorityOf()
    const renewed = renewBadge({
      badge: former,
      validFrom: '2027-01-01T00:00:00Z',
      validUntil: '2028-01-01T00:00:00Z',
    })
    expectShape(renewed, 'authority')
    const signed = await creator.sign(renewed, { created: '2027-01-01T00:00:00Z' })
    const badge = await badgeOf({ validFrom: '2027-05-01T00:00:00Z' })
    const report = await verify(badge, { now: '2027-06-01T00:00:00Z', authorities: [former, signed] })
    expect(report.authority).toMatchObject({
      content: 'same',
      atAward: { held: 'yes' },
      now: { held: 'yes' },
    })
  })

  it('is deterministic, without empty values and valid, for any achievements', withRuns, async () => {
    const named = fc.record({ id: anyUri, name: anyText })
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(named, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
        anyUri,
        maybe(anyText),
        async (achievements, id, conditions) => {
          const options = authorityOptions({ id, achievements, conditions })
          const authority = await buildAuthority(options)
          expect(JSON.stringify(await buildAuthority(options))).toBe(JSON.stringify(authority))
          expectNothingEmpty(authority)
          expectShape(authority, 'authority')
        },
      ),
      { numRuns: runs(100) },
    )
  })
})

describeWithVectors('an authority, signed', () => {
  it('passes @digitalbazaar/vc in safe mode, and the official schemas', async () => {
    for (const options of [authorityOptions(), await everyOption()]) {
      const signed = await authorityOf(options)
      const { entry: _, list } = await statusOf('revocation', false)
      expect(await verify(signed, { now, statusLists: [list] })).toMatchObject({ verdict: 'valid' })
      expect((await stockVerify(signed, { now, statusChecked: true })).verified).toBe(true)
      const changed = { ...signed, validUntil: '2099-01-01T00:00:00Z' }
      expect((await stockVerify(changed, { now, statusChecked: true })).verified).toBe(false)
      expectOfficiallyValid({ ...signed, proof: [signed.proof] }, 'badge')
    }
  })
})
