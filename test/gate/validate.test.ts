import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { QualityLabelError } from '../../src/core/errors'
import type { JsonObject } from '../../src/core/json'
import { isJsonObject } from '../../src/core/json'
import { defaultJsonLimits } from '../../src/core/parse-json'
import { passGate } from '../../src/gate/gate-document'
import { validate } from '../../src/gate/validate'
import { credentialsV1ContextUrl } from '../../src/model/contexts/context-urls'
import type { OpenBadgeCredential } from '../../src/model/generated/documents'
import { checkShape } from '../../src/schema/check-shape'
import type { ShapeName } from '../../src/schema/shape-names'
import { shapeNames } from '../../src/schema/shape-names'
import * as shapes from '../../src/schema/shapes'
import { checkAndHash } from '../../src/securing/check-and-hash'
import { change, removed } from '../schema/change'
import { badge, goodDocuments, olderDocuments } from '../schema/good-documents'
import { startWork } from '../support/start-work'
import { readVectors } from '../vectors/read-vectors'

describe('validate()', () => {
  test('throws for an unknown shape, and lists the known ones', () => {
    expect(() => validate({}, 'diploma' as ShapeName)).toThrow(RangeError)
    expect(() => validate({}, 'diploma' as ShapeName)).toThrow(/badge, label, .*committee, .*, got "diploma"/)
    expect(() => validate({}, 'toString' as ShapeName)).toThrow(RangeError)
  })

  test.each<[unknown, ShapeName]>([
    [goodDocuments.badge, 'badge'],
    [goodDocuments.label, 'badge'],
    [goodDocuments.trustMark, 'endorsement'],
    [goodDocuments.committee, 'committee'],
    [goodDocuments.application, 'application'],
    [{ type: 'Profile' }, 'profile'],
    [{ type: ['VerifiableCredential', 'AchievementCredential'] }, 'badge'],
    [{ '@context': [], credentialSubject: { achievement: {} } }, 'badge'],
    [{ '@context': [], type: 5, credentialSubject: { type: 'EndorsementSubject' } }, 'endorsement'],
  ])('detects the shape of document %#: %s', (document, shape) => {
    expect(validate(document).shape).toBe(shape)
  })

  test.each<[unknown, string]>([
    [undefined, 'nothing'],
    [null, 'nothing'],
    [5, 'nothing'],
    [[], 'nothing'],
    [{}, 'nothing'],
    [{ type: 'BadgeClass' }, '"BadgeClass"'],
    [{ type: ['toString', 'x'] }, '["toString", "x"]'],
    [{ '@context': [], credentialSubject: [] }, 'nothing'],
  ])('does not recognise document %#: %j', (document, found) => {
    const result = validate(document)
    expect(result).toMatchObject({ valid: false, problems: [{ code: 'SHAPE_UNKNOWN', pointer: '', found }] })
    expect(result).not.toHaveProperty('shape')
  })

  test('accepts a document typed as OpenBadgeCredential, and does not change it', () => {
    const document: OpenBadgeCredential = structuredClone(badge)
    expect(validate(document, 'badge').valid).toBe(true)
    expect(document).toEqual(badge)
  })

  test.each([
    ['a text that is written twice', { credentialSubject: { ...badge.credentialSubject, name: ['A', 'A'] } }],
    [
      'more proofs than are read',
      { proof: Array.from({ length: 257 }, () => ({ type: 'DataIntegrityProof' })) },
    ],
  ])('refuses %s, as signing does', (_, change) => {
    const document = { ...badge, ...change }
    const { findings } = passGate(document as unknown as JsonObject)
    const [refused] = findings
    expect(refused).toBeDefined()
    expect(validate(document, 'badge').problems).toMatchObject([
      { code: refused?.code, pointer: refused?.pointer },
    ])
  })

  // Not seen without the contexts and the time of a verifier: supplied contexts, the older data model, digests of contexts, and work.
  const notOfValidate = [
    'DATA_MODEL_1_1',
    'CONTEXT_INLINE',
    'CONTEXT_NOT_PINNED',
    'CONTEXT_DIGEST_MISMATCH',
    'CANONICALIZATION_FAILED',
    'WORK_LIMIT_EXCEEDED',
  ]

  test('rejects every vector that signing rejects by its form', async () => {
    const documents = [...readVectors('valid'), ...readVectors('invalid')].flatMap(({ name, input }) =>
      isJsonObject(input) ? [{ name, document: { ...input, proof: undefined } }] : [],
    )
    let rejected = 0
    for (const { name, document } of documents) {
      const { proof: _, ...unsecured } = document
      const error: unknown = await checkAndHash(unsecured as JsonObject, []).catch((reason) => reason)
      if (!(error instanceof QualityLabelError)) continue
      const [problem] = (error.details['problems'] ?? []) as { code: string; pointer: string }[]
      const { code, pointer = '' } = problem ?? { code: error.code }
      // A repeated or nested context can never be supplied.
      if (notOfValidate.includes(code) && !(code === 'CONTEXT_NOT_PINNED' && pointer !== '')) continue
      rejected += 1
      expect(validate(unsecured).valid, `${name}: ${code} ${pointer}`).toBe(false)
    }
    expect(rejected).toBeGreaterThan(50)
  })

  test('never throws for JSON, and rejects it as every shape', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, ...shapeNames), (document, shape) => {
        const { valid, problems } = validate(document, shape)
        expect(valid).toBe(false)
        expect(problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 2000 },
    )
  })

  test('never throws for a value that is not JSON', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (document) => {
        expect(validate(document, 'badge').valid).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })

  test('refuses nesting beyond the limit, and a value inside itself', () => {
    const circular: Record<string, unknown> = { ...goodDocuments.profile }
    circular['parentOrg'] = circular
    expect(validate(nest(defaultJsonLimits.maxDepth), 'profile').valid).toBe(true)
    for (const document of [nest(defaultJsonLimits.maxDepth + 1), nest(20_000), circular]) {
      expect(validate(document, 'profile')).toMatchObject({
        valid: false,
        problems: [{ code: 'PARSING_ERROR' }],
      })
    }
  })

  test('finds many mistakes at once', () => {
    const twice = change(change(badge, '/validFrom', 'today'), '/credentialSubject/achievement/name', removed)
    expect(
      validate(twice)
        .problems.map(({ code }) => code)
        .sort(),
    ).toEqual(['MEMBER_REQUIRED', 'VALUE_FORMAT'])
  })

  const late = '2028-01-01T00:00:00Z'
  test.each<[string, ShapeName, object, string]>([
    ['a label awarded after it begins', 'label', { awardedDate: late }, 'AWARDED_TOO_LATE'],
    ['a badge awarded after it begins', 'badge', { awardedDate: late }, 'AWARDED_TOO_LATE'],
    [
      'a label that ends before it begins',
      'label',
      { validUntil: '2020-01-01T00:00:00Z' },
      'PERIOD_REVERSED',
    ],
    [
      'an endorsement that ends before it begins',
      'endorsement',
      { validUntil: '2020-01-01T00:00:00Z' },
      'PERIOD_REVERSED',
    ],
  ])('reports %s, and not the nearest correct order', (_, shape, members, code) => {
    const good = { badge, label: goodDocuments.label, endorsement: goodDocuments.trustMark }[
      shape as 'badge' | 'label' | 'endorsement'
    ] as { validFrom: string }
    const [member] = Object.keys(members) as [string]
    expect(validate({ ...good, ...members }, shape).problems).toMatchObject([{ code, pointer: `/${member}` }])
    expect(validate({ ...good, [member]: good.validFrom }, shape)).toMatchObject({
      valid: true,
      problems: [],
    })
  })

  test('reports the dates of an endorsement in a badge, and those of data model 1.1', () => {
    const endorsement = { ...goodDocuments.trustMark, awardedDate: late }
    expect(validate({ ...badge, endorsement: [endorsement] }).problems).toContainEqual(
      expect.objectContaining({ code: 'AWARDED_TOO_LATE', pointer: '/endorsement/0/awardedDate' }),
    )
    for (const older of [olderDocuments.badge, goodDocuments.statusList2021])
      expect(validate({ ...older, expirationDate: '2020-01-01T00:00:00Z' }).problems).toMatchObject([
        { code: 'PERIOD_REVERSED', pointer: '/expirationDate' },
      ])
  })

  test.each([
    ['/endorsement', 'one'],
    ['/endorsement/0', 'a list'],
    ['/issuer/endorsement/0', 'a list'],
    ['/credentialSubject/achievement/endorsement', 'one'],
    ['/credentialSubject/achievement/creator/endorsement/0', 'a list'],
  ])('reports the dates of an endorsement at %s, as %s', (pointer) => {
    const member = pointer.replace('/0', '')
    const at = (validUntil: string) => {
      const endorsement = { ...goodDocuments.endorsement, validUntil }
      const creator = { id: 'https://creator.example', type: ['Profile'], name: 'Creator' }
      const whole = change(badge, '/credentialSubject/achievement/creator', creator)
      return validate(change(whole, member, pointer === member ? endorsement : [endorsement])).problems
    }
    expect(at('2020-01-01T00:00:00Z')).toMatchObject([
      { code: 'PERIOD_REVERSED', pointer: `${pointer}/validUntil` },
    ])
    expect(at('2030-01-01T00:00:00Z')).toEqual([])
  })

  test('reads the dates of data model 1.1 as renamed, each once', () => {
    const { validFrom, validUntil, ...rest } = badge
    const document = { ...rest, issuanceDate: validFrom, expirationDate: validUntil }
    expect(validate(document).problems).toMatchObject([
      { code: 'MEMBER_RENAMED', pointer: '/issuanceDate', expected: 'validFrom', found: 'issuanceDate' },
      { code: 'MEMBER_RENAMED', pointer: '/expirationDate', expected: 'validUntil', found: 'expirationDate' },
    ])
  })

  test('checks a badge and an endorsement of data model 1.1 against that model', () => {
    for (const document of Object.values(olderDocuments))
      expect(validate(document)).toMatchObject({ valid: true, problems: [] })
  })

  test.each([
    [{ validFrom: '2026-05-18T12:00:00Z' }, 'MEMBER_RENAMED', '/validFrom', 'issuanceDate'],
    [{ validUntil: '2029-05-18T12:00:00Z' }, 'MEMBER_RENAMED', '/validUntil', 'expirationDate'],
    [{ issuanceDate: undefined }, 'MEMBER_REQUIRED', '', 'issuanceDate'],
    [
      { issuanceDate: undefined, validFrom: '2026-05-18T12:00:00Z' },
      'MEMBER_RENAMED',
      '/validFrom',
      'issuanceDate',
    ],
    [{ expirationDate: '2029-05-18' }, 'VALUE_FORMAT', '/expirationDate', expect.any(String)],
    [
      { '@context': [credentialsV1ContextUrl, 'https://school.example/v1'] },
      'CONTEXT_ORDER',
      '/@context',
      expect.stringContaining(credentialsV1ContextUrl),
    ],
  ])('finds one problem in a badge of data model 1.1 with %j: %s', (members, code, pointer, expected) => {
    const document = JSON.parse(JSON.stringify({ ...olderDocuments.badge, ...members }))
    expect(validate(document).problems).toMatchObject([{ code, pointer, expected }])
  })

  test('rejects a label and a trust mark of data model 1.1', () => {
    for (const [shape, document] of [
      ['label', olderDocuments.badge],
      ['trustMark', olderDocuments.endorsement],
    ] as const)
      expect(validate(document, shape).problems).toContainEqual(
        expect.objectContaining({ code: 'DATA_MODEL_1_1', pointer: '/@context/0' }),
      )
  })

  test('lists a hundred problems of a document that is wrong everywhere, and says that there are more', () => {
    const document = change(badge, '/credentialSubject/achievement/tag', Array(100_000).fill(5))
    const worked = startWork()
    const { problems } = validate(document)
    expect(problems).toHaveLength(101)
    expect(problems[100]).toMatchObject({ code: 'PROBLEMS_OMITTED', severity: 'note', pointer: '' })
    expect(worked()).toBeLessThan(1000)
  })
})

describe('validate() says', () => {
  test.each<[ShapeName, pointer: string, value: unknown, expected: string, found: string]>([
    ['badge', '/issuer', 5, 'text or an object', '5'],
    ['badge', '/evidence', 'x', 'an object or a list', '"x"'],
    [
      'badge',
      '/type',
      [],
      'a list with VerifiableCredential and a list with OpenBadgeCredential or AchievementCredential',
      '[]',
    ],
    ['badge', '/credentialSubject/achievement/criteria', {}, 'id or narrative', 'no such property'],
    ['badge', '/validFrom', null, 'text', 'null'],
    [
      'badge',
      '/id',
      'x'.repeat(200),
      'an absolute URI, such as https://example.org/1 or did:web:example.org',
      `"${'x'.repeat(59)}…"`,
    ],
    [
      'badge',
      '/id',
      'a\u202eb\n',
      'an absolute URI, such as https://example.org/1 or did:web:example.org',
      '"a\\u{202e}b\\n"',
    ],
    ['profile', '/image', { id: 'urn:a:b', type: 'Image', captoin: 'x' }, 'caption', '"captoin"'],
    [
      'profile',
      '/image',
      { id: 'urn:a:b', type: 'Image', licence: 'x' },
      'one of id, type, caption',
      '"licence"',
    ],
    ['scheme', '/name', { pt_BR: 'x' }, 'pt-BR (a language tag, such as lt or pt-BR)', '"pt_BR"'],
    ['scheme', '/name', { portuguese: 'x' }, 'a language tag, such as lt or pt-BR', '"portuguese"'],
    ['scheme', '/languages', ['sr_cyrl'], 'sr-Cyrl (a language tag, such as lt or pt-BR)', '"sr_cyrl"'],
    ['committee', '/quorum', 9, 'at most 2, the number of members', '9'],
    ['decision', '/unmet', ['EVIDENCE_ALL'], 'the checks that are not met: none', 'EVIDENCE_ALL'],
  ])('%s %s as %j: expected %s; found %s', (shape, pointer, value, expected, found) => {
    expect(validate(change(goodDocuments[shape], pointer, value), shape).problems).toMatchObject([
      { expected, found },
    ])
  })

  test('which misspelled property may be the missing one', () => {
    const document = change(change(badge, '/validFrom', removed), '/validfrom', '2026-05-18T12:00:00Z')
    expect(validate(document).problems).toMatchObject([
      { code: 'MEMBER_REQUIRED', expected: 'validFrom', found: 'only "validfrom"' },
    ])
  })

  test('which kind was meant, if its name is misspelled', () => {
    const document = change(goodDocuments.achievement, '/achievementType', 'Certifcate')
    expect(validate(document).problems[0]?.expected).toMatch(
      /^Certificate \(one of Achievement, .*, or a value that begins with ext:\)$/,
    )
  })
})

test('checkShape() puts the pointer of the document before each pointer', () => {
  const findings = checkShape(
    change(goodDocuments.profile, '/image/type', 'Picture'),
    shapes.profile,
    '/issuer',
  )
  expect(findings.map(({ pointer }) => pointer)).toEqual(['/issuer/image/type'])
  const dangling = change(badge, '/credentialSubject/result/0/resultDescription', 'urn:a:b')
  expect(checkShape(dangling, shapes.badge, '/a')[0]?.pointer).toBe(
    '/a/credentialSubject/result/0/resultDescription',
  )
})

function nest(depth: number): object {
  let document: object = { id: 'urn:example:0', type: 'Profile' }
  for (let level = 1; level < depth; level++)
    document = { id: 'urn:example:1', type: 'Profile', parentOrg: document }
  return document
}
