import { expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { validate } from '../../src/gate/validate'
import { signCredential } from '../../src/securing/add-proof'
import { pretendIssuer } from '../../src/testing/pretend-issuer'
import { sampleBadge } from '../../src/testing/sample-badge'
import type { VerificationReport } from '../../src/verifying/outcome/report'
import { verify } from '../../src/verifying/verify'
import { craftProof, replaceAt } from '../support/credentials'
import { describeWithVectors, readVector } from '../support/vectors'

const now = '2026-11-28T00:00:00Z'
const created = '2026-05-18T12:00:00Z'
const issuer = pretendIssuer()
const endorser = pretendIssuer('Pretend endorser')
const achievement = '/credentialSubject/achievement'
const readCase = (name: string) => readVector(`../cases/${name}`)

/** A badge with other values, signed by an issuer that checks nothing. */
async function signed(...changes: [pointer: string, value: JsonValue | undefined][]): Promise<JsonObject> {
  const badge = changes.reduce<JsonObject>(
    (document, [pointer, value]) => replaceAt(document, pointer, value),
    sampleBadge(
      Object.assign({}, issuer.profile, { url: 'https://issuer.example/' }),
    ) as unknown as JsonObject,
  )
  return { ...badge, proof: await craftProof(badge, issuer.signer, created, {}) }
}

const judge = (badge: JsonObject) => verify(JSON.stringify(badge), { now })

/** Verdict, and what its shape says: severity, code and place. */
function toldOf({ verdict, problems }: VerificationReport): string[] {
  const ofShape = problems.filter(({ section }) => section === 'shape')
  return [verdict, ...ofShape.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`)]
}

const achievementOf = (verified: JsonObject = {}) =>
  (verified['credentialSubject'] as { achievement: JsonObject }).achievement

const toldByValidate = (badge: unknown) =>
  validate(badge).problems.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`)

describeWithVectors('verify() and validate() of form on which no trust hangs', () => {
  it.each([
    ['t-achievementType-program.json', `VALUE_NOT_ALLOWED ${achievement}/achievementType`],
    ['t-criteria-empty.json', `VALUE_FORMAT ${achievement}/criteria/narrative`],
    ['t-issuer-url-empty.json', 'VALUE_FORMAT /issuer/url'],
    ['56-image-text.json', `VALUE_TYPE ${achievement}/image`],
  ])('warn of %s, and call it a problem', async (file, told) => {
    const text = readCase(file)
    expect(toldOf(await verify(text, { now }))).toEqual(['valid', `warning ${told}`])
    expect(toldByValidate(JSON.parse(text))).toEqual([`error ${told}`])
  })

  it.each([
    ['38-skill-no-achievement.json', 'invalid', 'error MEMBER_REQUIRED /credentialSubject'],
    ['57-field-of-study.json', 'invalid', `error VALUE_TYPE ${achievement}/fieldOfStudy`],
    ['58-alignment-long.json', 'valid'],
    ['59-result-object.json', 'invalid', 'error VALUE_TYPE /credentialSubject/result/0/resultDescription'],
    ['36-mint.json', 'indeterminate'],
    ['10-tsugi.json', 'indeterminate', 'indeterminate OPEN_BADGES_2 '],
    ['good-badge.json', 'valid'],
  ])('report on %s as before: %s', async (file, ...told) => {
    expect(toldOf(await verify(readCase(file), { now }))).toEqual(told)
  })
})

/** A case with another issuer and one other value; signed where it has a canonical form, else with the proof of another document. */
async function resigned(file: string, pointer: string, value: JsonValue | undefined): Promise<JsonObject> {
  const { proof: _, ...read } = JSON.parse(readCase(file)) as JsonObject
  const badge = replaceAt(replaceAt(read as JsonObject, '/issuer/id', issuer.profile.id), pointer, value)
  const sign = (document: JsonObject) => craftProof(document, issuer.signer, created, {})
  return { ...badge, proof: await sign(badge).catch(() => sign(sampleBadge(issuer.profile) as JsonObject)) }
}

// Each case with the nearest value that is accepted, and the nearest that is refused.
const neighbours: [
  file: string,
  pointer: string,
  good: JsonValue | undefined,
  bad: JsonValue | undefined,
  told: string,
][] = [
  ['36-mint.json', '/credentialStatus', undefined, {}, 'MEMBER_REQUIRED /credentialStatus'],
  [
    '38-skill-no-achievement.json',
    achievement,
    { id: 'urn:a', type: ['Achievement'], name: 'A', description: 'A', criteria: { narrative: 'A' } },
    'urn:a',
    `VALUE_TYPE ${achievement}`,
  ],
  [
    '57-field-of-study.json',
    `${achievement}/fieldOfStudy`,
    'History',
    ['History'],
    `VALUE_TYPE ${achievement}/fieldOfStudy`,
  ],
  [
    '58-alignment-long.json',
    `${achievement}/alignment/0/targetUrl`,
    `https://x.example/${'a'.repeat(20_000)}`,
    [`https://x.example/${'a'.repeat(2_000)}`],
    `VALUE_TYPE ${achievement}/alignment/0/targetUrl`,
  ],
  [
    '59-result-object.json',
    '/credentialSubject/result/0/resultDescription',
    'urn:uuid:rd',
    ['urn:uuid:rd'],
    'VALUE_TYPE /credentialSubject/result/0/resultDescription',
  ],
  [
    '22-subject-name.json',
    '/credentialSubject/name',
    { '@value': 'Taylor Tuna', '@language': 'en' },
    ['Taylor Tuna', 'Taylor Tuna'],
    'VALUE_TYPE /credentialSubject/name',
  ],
  [
    '56-no-subject-type.json',
    '/credentialSubject/type',
    ['AchievementSubject'],
    ['Subject'],
    'TERM_UNDEFINED /credentialSubject/type/0',
  ],
  [
    '56-type-text.json',
    '/type',
    ['VerifiableCredential', 'OpenBadgeCredential'],
    ['OpenBadgeCredential'],
    'VALUE_NOT_ALLOWED /type',
  ],
]

describeWithVectors('verify() of what is next to a case', () => {
  it.each(neighbours)('accepts or refuses %s by its %s', async (file, pointer, good, bad, told) => {
    expect((await judge(await resigned(file, pointer, good))).verdict).toBe('valid')
    const report = await judge(await resigned(file, pointer, bad))
    expect(report.verdict).toBe('invalid')
    expect(toldOf(report)).toContain(`error ${told}`)
  })

  it('accepts 20-sjcc-v1.json with its types in lists, and refuses it with another date', async () => {
    const badge = JSON.parse(readCase('20-sjcc-v1.json')) as JsonObject
    expect(toldOf(await judge(replaceAt(badge, '/issuer/type', ['Profile'])))).toEqual(['valid'])
    for (const date of ['2020-05-22T00:00:00Z', '2020-05-22', undefined])
      expect((await judge(replaceAt(badge, '/issuanceDate', date))).verdict).toBe('invalid')
  })

  it('accepts issuer-profile.json as a profile, and not without its type', () => {
    const profile = JSON.parse(readCase('issuer-profile.json')) as JsonObject
    expect(validate({ ...profile, description: 'More' }, 'profile').valid).toBe(true)
    expect(validate(replaceAt(profile, '/type', undefined), 'profile').problems).toMatchObject([
      { code: 'MEMBER_REQUIRED' },
    ])
  })

  it('counts the endorsement of 37-endorsement-no-proof.json once its endorser signed it, and no forged one', async () => {
    const at = `${achievement}/endorsement/0`
    const text = readCase('37-endorsement-no-proof.json')
    const { endorsement } = achievementOf(JSON.parse(text)) as { endorsement: JsonObject[] }
    const own = replaceAt(endorsement[0] as JsonObject, '/issuer/id', endorser.profile.id)
    const proof = await craftProof(own, endorser.signer, created, {})
    const answerTo = async (given: JsonObject) => {
      const { verdict, endorsements } = await judge(await resigned('37-endorsement-no-proof.json', at, given))
      return [verdict, endorsements[0]?.verdict]
    }
    expect(await answerTo({ ...own, proof })).toEqual(['valid', 'valid'])
    expect(await answerTo({ ...own, name: 'Another', proof })).toEqual(['indeterminate', 'invalid'])
  })
})

// Each with the nearest value that is well-formed, and the nearest that is refused.
const rows: [string, JsonValue | undefined, string, JsonValue | undefined, string, JsonValue | undefined][] =
  [
    [
      `${achievement}/achievementType`,
      'Program',
      `VALUE_NOT_ALLOWED ${achievement}/achievementType`,
      'ext:Program',
      `VALUE_TYPE ${achievement}/achievementType`,
      ['Badge', 'Program'],
    ],
    [
      `${achievement}/criteria`,
      {},
      `MEMBER_REQUIRED ${achievement}/criteria`,
      { id: 'https://a.example/criteria' },
      `VALUE_TYPE ${achievement}/criteria/id`,
      { id: '' },
    ],
    [
      `${achievement}/criteria`,
      undefined,
      `MEMBER_REQUIRED ${achievement}`,
      { narrative: 'Three walks' },
      `VALUE_TYPE ${achievement}/criteria/narrative`,
      { narrative: 3 },
    ],
    [
      `${achievement}/description`,
      undefined,
      `MEMBER_REQUIRED ${achievement}`,
      'Shows visitors around',
      `VALUE_TYPE ${achievement}/description`,
      7,
    ],
    [
      `${achievement}/image`,
      'https://a.example/x.png',
      `VALUE_TYPE ${achievement}/image`,
      { id: 'https://a.example/x.png', type: 'Image' },
      `VALUE_TYPE ${achievement}/image`,
      'x.png',
    ],
    [
      `${achievement}/image`,
      { id: 'https://a.example/x.png' },
      `MEMBER_REQUIRED ${achievement}/image`,
      { id: 'https://a.example/x.png', type: 'Image', caption: 'A walk' },
      `TERM_UNDEFINED ${achievement}/image/caption`,
      { id: 'https://a.example/x.png', caption: 'A walk' },
    ],
    [
      `${achievement}/inLanguage`,
      'en_GB',
      `VALUE_FORMAT ${achievement}/inLanguage`,
      'en-GB',
      `VALUE_TYPE ${achievement}/inLanguage`,
      ['en', 'lt'],
    ],
    [
      `${achievement}/alignment`,
      { type: 'Alignment', targetName: 'A', targetUrl: 'a.example' },
      `VALUE_FORMAT ${achievement}/alignment/targetUrl`,
      { type: 'Alignment', targetName: 'A', targetUrl: 'https://a.example' },
      `TERM_UNDEFINED ${achievement}/alignment/targetURL`,
      { type: 'Alignment', targetName: 'A', targetURL: 'https://a.example' },
    ],
    [
      '/issuer/url',
      'www.issuer.example',
      'VALUE_FORMAT /issuer/url',
      'https://www.issuer.example',
      'VALUE_TYPE /issuer/url',
      ['https://www.issuer.example'],
    ],
    [
      '/credentialSubject/result',
      [{ type: 'Result', resultDescription: 'urn:x:nowhere', value: '3' }],
      'REFERENCE_DANGLING /credentialSubject/result/0/resultDescription',
      [{ type: 'Result', value: '3' }],
      'VALUE_TYPE /credentialSubject/result/0/value',
      [{ type: 'Result', value: 3 }],
    ],
    [
      '/credentialSubject/result',
      [{ type: 'Result', status: 'Passed' }],
      'VALUE_NOT_ALLOWED /credentialSubject/result/0/status',
      [{ type: 'Result', status: 'Completed' }],
      'TERM_UNDEFINED /credentialSubject/result/0/type/0',
      [{ type: ['Grade'], value: 'A' }],
    ],
    [
      '/evidence',
      [{ id: 'https://a.example/walk' }],
      'MEMBER_REQUIRED /evidence/0',
      [{ id: 'https://a.example/walk', type: 'Evidence' }],
      'VALUE_TYPE /evidence/0/id',
      [{ id: 'walk', type: 'Evidence' }],
    ],
  ]

describeWithVectors('verify() of one value of form', () => {
  it.each(rows)('warns at %s of %j: %s', async (pointer, loose, told, strict, refused, wrong) => {
    const badge = await signed([pointer, loose])
    expect(toldOf(await judge(badge))).toEqual(['valid', `warning ${told}`])
    expect(toldByValidate(badge)).toEqual([`error ${told}`])
    const { proof: _, ...unsigned } = badge
    await expect(signCredential(unsigned, issuer.signer, { created })).rejects.toMatchObject({
      code: 'SHAPE_INVALID',
    })
    expect(toldOf(await judge(await signed([pointer, strict])))).toEqual(['valid'])
    // What has no canonical form cannot be signed; it is refused before its signature is looked at.
    const { proof } = badge
    const report = await judge({
      ...replaceAt(unsigned as JsonObject, pointer, wrong),
      proof: proof as JsonValue,
    })
    expect(toldOf(report)).toEqual(['invalid', `error ${refused}`])
  })

  it.each([
    ['the type of the subject', '/credentialSubject/type', 'Subject'],
    ['the id of the achievement', `${achievement}/id`, undefined],
    ['the type of the issuer', '/issuer/type', undefined],
    ['the begin of validity', '/validFrom', '2026-05-18'],
    ['the end of validity', '/validUntil', 'next year'],
    ['an identifier', '/credentialSubject/identifier', [{ type: 'IdentityObject', hashed: true }]],
    ['the type of an entry of the status', '/credentialStatus', {}],
    ['a bound file without digest', '/relatedResource', [{ id: 'https://a.example/file' }]],
    ['terms of use of no type', '/termsOfUse', {}],
  ])('refuses without %s', async (_, pointer, value) => {
    const badge = replaceAt(await signed(), pointer, value)
    expect(toldOf(await judge(badge))[0]).toBe('invalid')
    const report = toldOf(await judge(badge)).filter((told) => told.startsWith('error'))
    expect(report).not.toEqual([])
  })
})

describeWithVectors('verify() of a credential that names a schema', () => {
  const official = (name: string) =>
    `https://purl.imsglobal.org/spec/ob/v3p0/schema/${name}credential_schema.json`
  const naming = (id: string): [string, JsonValue] => ['/credentialSchema', [{ id, type: 'JsonSchema' }]]
  const verdicts = async (...changes: [string, JsonValue | undefined][]) => {
    const { verdict, sections } = await judge(await signed(...changes))
    return [verdict, sections.schema.verdict]
  }

  it.each(['w3-schema-no-subject-id.json', 'w3-the-same-without-credentialSchema.json'])(
    'reports the same on %s',
    async (file) => {
      const report = await verify(readCase(file), { now })
      expect(toldOf(report)).toEqual(['valid', 'warning SUBJECT_UNIDENTIFIED /credentialSubject'])
      expect(report.sections.schema.verdict).toBe('valid')
    },
  )

  it('knows the addresses of all official schemas of credentials, and no others', async () => {
    expect((await verify(readCase('42-json-ld-schema.json'), { now })).verdict).toBe('valid')
    for (const folder of ['json', 'json-ld'])
      for (const kind of ['achievement', 'anyachievement'])
        expect(await verdicts(naming(official(`${folder}/ob_v3p0_${kind}`)))).toEqual(['valid', 'valid'])
    // A badge is not an endorsement.
    for (const kind of ['endorsement', 'anyendorsement'])
      expect(await verdicts(naming(official(`json-ld/ob_v3p0_${kind}`)))).toEqual(['invalid', 'invalid'])
    for (const name of [
      'xml/ob_v3p0_achievement',
      'json/ob_v3p0_alsoachievement',
      'json/clr_v2p0_achievement',
    ])
      expect(await verdicts(naming(official(name)))).toEqual(['indeterminate', 'indeterminate'])
  })

  it('asks what the official schema asks, and nothing more', async () => {
    const named = naming(official('json/ob_v3p0_achievement'))
    const own = naming('https://w3id.org/quality-label/schemas/open-badge-credential.json')
    const loose: [string, JsonValue | undefined][] = [
      ['/issuer/url', ''],
      [`${achievement}/criteria`, {}],
      [`${achievement}/criteria/narrative`, ''],
      ['/credentialSubject/result', [{ type: 'Result', achievedLevel: 'urn:x:nowhere', value: '3' }]],
    ]
    for (const change of loose) expect(await verdicts(change, named)).toEqual(['valid', 'valid'])
    for (const change of loose.slice(0, 3))
      expect(await verdicts(change, own)).toEqual(['invalid', 'invalid'])
    const wrong: [string, JsonValue | undefined][] = [
      [`${achievement}/achievementType`, 'Program'],
      [`${achievement}/image`, 'https://a.example/x.png'],
      [`${achievement}/description`, undefined],
    ]
    for (const change of wrong) expect(await verdicts(change, named)).toEqual(['invalid', 'invalid'])
  })
})

describeWithVectors('verify() and what form hands on', () => {
  it('hands on no link that is not an absolute address, and every other value as it is signed', async () => {
    const related = { type: ['Alignment'], targetName: 'A', targetUrl: '//evil.example' }
    const report = await judge(
      await signed(
        ['/issuer/url', ''],
        [`${achievement}/alignment`, [related]],
        [`${achievement}/name`, 'url'],
      ),
    )
    expect(report.verdict).toBe('valid')
    expect(report.verified?.['issuer']).toEqual(issuer.profile)
    const handed = achievementOf(report.verified)
    expect(handed['alignment']).toEqual([{ type: ['Alignment'], targetName: 'A' }])
    expect(handed['name']).toBe('url')
  })

  it('hands on an image by its address as an address, whichever way it is written', async () => {
    const handed = async (image: JsonValue) => {
      const { verified } = await judge(await signed([`${achievement}/image`, image]))
      return achievementOf(verified)['image']
    }
    expect(await handed('https://a.example/x.png')).toBe('https://a.example/x.png')
    expect(await handed({ id: 'https://a.example/x.png' })).toBe('https://a.example/x.png')
  })

  it('hands on neither of two captions of one image', async () => {
    const image = (caption: string) => ({ id: 'https://a.example/x.png', type: 'Image', caption })
    const at = [`${achievement}/image`, '/issuer/image'] as const
    const badge = await signed([at[0], image('A walk')], [at[1], image('A logo')])
    const swapped = { ...replaceAt(replaceAt(badge, at[0], image('A logo')), at[1], image('A walk')) }
    const [report, twin] = [await judge(badge), await judge(swapped)]
    expect(toldOf(report)).toEqual(['valid', `warning NODE_CONFLICT ${achievement}/image/caption`])
    expect(twin.verified).toEqual(report.verified)
    expect(JSON.stringify(report.verified)).not.toMatch(/A walk|A logo|caption/)
    const { proof: _, ...unsigned } = badge
    await expect(signCredential(unsigned, issuer.signer, { created })).rejects.toMatchObject({
      code: 'SHAPE_INVALID',
    })
    const same = await judge(await signed([at[0], image('A walk')], [at[1], image('A walk')]))
    expect(toldOf(same)).toEqual(['valid'])
    expect(JSON.stringify(same.verified)).toMatch(/A walk/)
    const names = await signed(
      ['/issuer/name', 'A'],
      [`${achievement}/creator`, { id: issuer.profile.id, type: ['Profile'], name: 'B' }],
    )
    expect(toldOf(await judge(names))).toEqual(['invalid', `error NODE_CONFLICT ${achievement}/creator/name`])
  })

  it('decides nothing where there is more than is listed: what decides could be among the rest', async () => {
    const alignment = Array.from({ length: 100 }, (_, index) => ({
      type: 'Alignment',
      targetName: `A ${index}`,
      targetUrl: '',
    }))
    const many = await signed([`${achievement}/alignment`, alignment])
    expect((await judge(many)).verdict).toBe('valid')
    const more = await judge(await signed([`${achievement}/alignment`, alignment], ['/validFrom', undefined]))
    expect(more.verdict).toBe('invalid')
    const [last] = alignment
    const tooMany = await judge(
      await signed([`${achievement}/alignment`, [...alignment, last as JsonObject]]),
    )
    expect(tooMany.verdict).toBe('indeterminate')
    expect(tooMany.verified).toBeUndefined()
  })
})
