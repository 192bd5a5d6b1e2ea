import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { validate } from '../../src/gate/validate'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import { buildAchievement } from '../../src/model/build-achievement'
import { buildProfile } from '../../src/model/build-profile'
import type { TextInLanguages } from '../../src/model/generated/documents'
import { signCredential } from '../../src/securing/add-proof'
import { signAsJwt } from '../../src/securing/sign-as-jwt'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { casesNow, describeWithCases, readCase } from '../support/cases'

const now = casesNow
const issuer = pretendIssuer()
const created = '2026-06-01T00:00:00Z'

async function outcomeOf(input: string | object, language = 'en') {
  const { verdict, problems, verified, summary } = await verify(input, { now, language })
  return { verdict, verified, summary, codes: problems.map(({ code }) => code) }
}

function named(name: unknown): JsonObject {
  return { ...sampleBadge(issuer.profile), name } as unknown as JsonObject
}

describeWithCases('names in several languages', () => {
  const text = readCaseOrNothing('27-name-languages.json')
  const change = (edit: (name: JsonObject[]) => JsonValue) => {
    const badge = JSON.parse(text) as JsonObject
    return { ...badge, name: edit(badge['name'] as JsonObject[]) }
  }

  it('verify() takes them, and hands on what is signed: the texts and their languages', async () => {
    const outcome = await outcomeOf(text)
    expect(outcome).toMatchObject({ verdict: 'valid' })
    expect(outcome.verified?.['name']).toEqual([
      { '@value': 'Guide', '@language': 'en' },
      { '@value': 'Gidas', '@language': 'lt', '@direction': 'ltr' },
    ])
  })

  it.each([
    ['lt', 'Gidas'],
    ['en', 'Guide'],
    ['nl', 'Guide'],
  ])('verify() names the badge in the language of a reader of %s', async (language, name) => {
    const { summary } = await outcomeOf(text, language)
    expect(summary).toContain(`${name}`)
    for (const other of ['Gidas', 'Guide'].filter((word) => word !== name))
      expect(summary).not.toContain(other)
  })

  it('verify() returns one content for any order and letter case of tags', async () => {
    const first = await outcomeOf(text)
    const forms = [
      change((name) => [...name].reverse()),
      change((name) =>
        name.map((entry) => ({ ...entry, '@language': String(entry['@language']).toUpperCase() })),
      ),
    ]
    for (const form of forms) {
      const { verdict, verified } = await outcomeOf(JSON.stringify(form))
      expect({ verdict, verified }).toEqual({ verdict: 'valid', verified: first.verified })
    }
  })

  const refused: [string, (name: JsonObject[]) => JsonValue, string][] = [
    ['one of them alone', (name) => [name[0] as JsonObject], 'PROOF_VERIFICATION_ERROR'],
    [
      'the tags swapped',
      ([a, b]) => [
        { ...a, '@language': 'lt' },
        { ...b, '@language': 'en' },
      ],
      'PROOF_VERIFICATION_ERROR',
    ],
    [
      'a region added',
      ([a, b]) => [{ ...a, '@language': 'en-GB' }, b as JsonObject],
      'PROOF_VERIFICATION_ERROR',
    ],
    ['the text alone', ([a, b]) => [{ '@value': a?.['@value'] as string }, b as JsonObject], 'VALUE_TYPE'],
    [
      'a direction left out',
      ([a, b]) => [a as JsonObject, { '@value': b?.['@value'] as string, '@language': 'lt' }],
      'PROOF_VERIFICATION_ERROR',
    ],
    [
      'a direction turned',
      ([a, b]) => [a as JsonObject, { ...b, '@direction': 'rtl' }],
      'PROOF_VERIFICATION_ERROR',
    ],
    [
      'a direction added',
      ([a, b]) => [{ ...a, '@direction': 'ltr' }, b as JsonObject],
      'PROOF_VERIFICATION_ERROR',
    ],
    ['a text in place of an object', ([a, b]) => [a?.['@value'] as string, b as JsonObject], 'VALUE_TYPE'],
    ['one language twice', ([a, b]) => [a as JsonObject, a as JsonObject, b as JsonObject], 'VALUE_TYPE'],
    [
      'one language in two letter cases',
      ([a, b]) => [a as JsonObject, { ...a, '@language': 'EN' }, b as JsonObject],
      'VALUE_TYPE',
    ],
    ['a further member', ([a, b]) => [{ ...a, url: 'https://a.example' }, b as JsonObject], 'VALUE_TYPE'],
    ['an index', ([a, b]) => [{ ...a, '@index': 'x' }, b as JsonObject], 'VALUE_TYPE'],
    ['a type', ([a, b]) => [{ ...a, '@type': 'xsd:string' }, b as JsonObject], 'VALUE_TYPE'],
    ['a malformed tag', ([a, b]) => [{ ...a, '@language': 'en_GB' }, b as JsonObject], 'VALUE_TYPE'],
    ['an empty tag', ([a, b]) => [{ ...a, '@language': '' }, b as JsonObject], 'VALUE_TYPE'],
    ['no tag but null', ([a, b]) => [{ ...a, '@language': null }, b as JsonObject], 'VALUE_TYPE'],
    ['another direction', ([a, b]) => [{ ...a, '@direction': 'up' }, b as JsonObject], 'VALUE_TYPE'],
    ['a number as text', ([a, b]) => [{ ...a, '@value': 7 }, b as JsonObject], 'VALUE_TYPE'],
    ['a list within', ([a, b]) => [[a as JsonObject], b as JsonObject], 'VALUE_TYPE'],
    ['a language map', () => ({ en: 'Guide', lt: 'Gidas' }), 'TERM_UNDEFINED'],
    ['@set around them', (name) => ({ '@set': name }), 'MEMBER_UNKNOWN'],
  ]
  it.each(refused)('verify() refuses %s', async (_what, edit, code) => {
    const outcome = await outcomeOf(JSON.stringify(change(edit)))
    expect(outcome.verdict).toBe('invalid')
    expect(outcome.codes).toContain(code)
  })

  it('validate() accepts them, and refuses any other object', () => {
    expect(validate(JSON.parse(text))).toMatchObject({ valid: true })
    const wrong: JsonValue[] = [
      [{ '@value': 'Guide', '@language': 'en_GB' }],
      { '@value': 'Guide', '@direction': 'up' },
      { '@language': 'en' },
      { '@value': 'Guide', url: 'https://a.example' },
      ['Guide'],
      [],
    ]
    for (const name of wrong) expect([name, validate(change(() => name)).valid]).toEqual([name, false])
  })

  it('verify() takes the name of a subject as a text', async () => {
    const outcome = await outcomeOf(readCase('22-subject-name.json'))
    expect(outcome).toMatchObject({
      verdict: 'valid',
      verified: { credentialSubject: { name: 'Taylor Tuna' } },
    })
    expect(outcome.summary).toContain('Taylor Tuna')
  })
})

describe('language value objects, built and signed', () => {
  const inTwo: TextInLanguages = [
    { '@value': 'Guide', '@language': 'en' },
    { '@value': 'مرشد', '@language': 'ar' },
  ]

  it('builders take them for names and descriptions, and verify() hands them on', async () => {
    const profile = buildProfile({ id: issuer.profile.id, name: inTwo, description: inTwo })
    const achievement = buildAchievement({
      id: 'urn:example:a',
      name: inTwo,
      description: { '@value': 'Walks', '@language': 'en' },
      criteria: 'Walk',
    })
    const badge = sampleBadge(issuer.profile)
    const signed = await signCredential(
      {
        ...badge,
        name: inTwo,
        issuer: profile,
        credentialSubject: { ...badge.credentialSubject, achievement },
      },
      issuer.signer,
      { created },
    )
    const { verdict, verified, summary } = await outcomeOf(JSON.stringify(signed))
    expect(verdict).toBe('valid')
    expect(verified).toMatchObject({
      issuer: { name: [{ '@language': 'ar' }, { '@language': 'en' }] },
      credentialSubject: { achievement: { description: { '@value': 'Walks', '@language': 'en' } } },
    })
    expect(summary).toContain('\u2068“Guide”\u2069')
  })

  it('verify() accepts a text in no language only as a string', async () => {
    const plain = await signCredential(named('Guide'), issuer.signer, { created })
    const outcome = await outcomeOf(JSON.stringify(plain))
    expect(outcome).toMatchObject({ verdict: 'valid', verified: { name: 'Guide' } })
    const others = [{ '@value': 'Guide' }, [{ '@value': 'Guide' }], { '@value': 'Guide', '@language': 'en' }]
    for (const name of others)
      expect((await outcomeOf(JSON.stringify({ ...plain, name }))).verdict).toBe('invalid')
  })

  it.each([
    [[]],
    [
      [
        { '@value': 'A', '@language': 'en' },
        { '@value': 'B', '@language': 'EN' },
      ],
    ],
    [{ '@value': ' ', '@language': 'en' }],
    [{ '@value': 'A', '@language': 'english text' }],
    [{ '@value': 'A', '@language': 'en', more: 1 }],
    [{ en: 'A' }],
    [['A']],
  ])('builders refuse %j', (name) => {
    expect(() => buildProfile({ id: 'did:example:a', name: name as never })).toThrow(TypeError)
  })

  it('buildEndorsement() names both in the language of the endorsement', async () => {
    const endorser = pretendIssuer('Pretend municipality')
    const target = buildAchievement({
      id: 'urn:example:a',
      name: inTwo,
      description: 'Walks',
      criteria: 'Walk',
    })
    const options = {
      id: 'urn:example:e',
      endorser: endorser.profile,
      target,
      comment: 'Good',
      validFrom: created,
    }
    expect((await buildEndorsement(options)).name).toBe('Pretend municipality – Guide')
    expect((await buildEndorsement({ ...options, language: 'ar' })).name).toBe('Pretend municipality – مرشد')
    expect((await buildEndorsement({ ...options, name: inTwo })).name).toEqual(inTwo)
  })

  it.each([
    [{ '@value': 'مرشد', '@language': 'ar', '@direction': 'rtl' }],
    [{ '@value': 'مرشد', '@direction': 'rtl' }],
    [{ '@value': '', '@language': 'ar' }],
  ])('signCredential() and signAsJwt() sign %j, and verify() hands it on', async (name) => {
    const signed = await signCredential(named(name), issuer.signer, { created })
    const jwt = await signAsJwt(named(name), issuer.signer)
    for (const input of [JSON.stringify(signed), jwt])
      expect(await outcomeOf(input)).toMatchObject({ verdict: 'valid', verified: { name } })
  })

  it('verify() refuses them where no name or description may have them', async () => {
    const text = { '@value': 'Walk', '@language': 'en' }
    const badge = sampleBadge(issuer.profile)
    const { achievement } = badge.credentialSubject
    const places: unknown[] = [
      {
        ...badge,
        credentialSubject: {
          ...badge.credentialSubject,
          achievement: { ...achievement, criteria: { narrative: text } },
        },
      },
      { ...badge, credentialSubject: { ...badge.credentialSubject, narrative: text } },
      { ...badge, inLanguage: text },
      { ...badge, id: text },
    ]
    for (const place of places) {
      const { verdict } = await outcomeOf(JSON.stringify(place))
      expect(verdict).toBe('invalid')
      await expect(signCredential(place as object, issuer.signer, { created })).rejects.toThrow()
    }
  })
})

function readCaseOrNothing(name: string): string {
  return process.env['QUALITY_LABEL_VECTORS'] ? readCase(name) : '{}'
}
