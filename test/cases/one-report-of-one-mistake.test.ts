import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { isJsonObject } from '../../src/core/json'
import { parseJson } from '../../src/core/parse-json'
import { validate } from '../../src/gate/validate'
import { signCredential } from '../../src/securing/add-proof'
import { pretendIssuer } from '../../src/testing/pretend-issuer'
import { sampleBadge } from '../../src/testing/sample-badge'
import { verify } from '../../src/verifying/verify'
import { replaceAt } from '../support/credentials'
import { describeWithVectors, readVector, vectorsFolder } from '../support/vectors'

const now = '2026-11-28T00:00:00Z'
const issuer = pretendIssuer()
const badge = sampleBadge(issuer.profile) as unknown as JsonObject
const withValue = (pointer: string, value: JsonValue) => replaceAt(badge, pointer, value)

const placesOf = (problems: readonly { code: string; pointer: string }[]) =>
  problems.map(({ code, pointer }) => `${code} ${pointer}`)

describeWithVectors('one report of one mistake', () => {
  it.each(['55-no-zone.json', '55-24h.json'])('verify() reports the date in %s once', async (name) => {
    const { problems, sections } = await verify(readVector(`../cases/${name}`), { now })
    const dates = placesOf(problems).filter((place) => place.startsWith('VALUE_FORMAT'))
    expect(dates).toEqual([...new Set(dates)])
    expect(dates.length).toBeGreaterThan(0)
    expect(sections.time.verdict).not.toBe('valid')
  })

  it('validate() reports an undefined term with its place and advice, as signing does', async () => {
    const odd = withValue('/credentialSubject/achievement/madeUp', 'x')
    const pointer = '/credentialSubject/achievement/madeUp'
    const { valid, problems } = validate(odd)
    expect([valid, placesOf(problems)]).toEqual([false, [`TERM_UNDEFINED ${pointer}`]])
    await expect(
      signCredential(odd, issuer.signer, { created: '2026-05-18T12:00:00Z' }),
    ).rejects.toMatchObject({
      code: 'TERM_UNDEFINED',
      details: { pointer, problems: [problems[0]] },
    })
  })

  it('validate() accepts the same value under a term that is defined', () => {
    expect(validate(withValue('/credentialSubject/achievement/humanCode', 'x'))).toMatchObject({
      valid: true,
    })
  })

  it.each([
    ['two captions', 'another', false],
    ['one caption, twice', 'a leaf', true],
  ])('validate() says whether one image has %s', (_, caption, valid) => {
    const image = (text: string) => ({ id: 'https://a.example/1.png', type: 'Image', caption: text })
    const once = withValue('/image', image('a leaf'))
    const result = validate(replaceAt(once, '/credentialSubject/achievement/image', image(caption)))
    expect(result.valid, placesOf(result.problems).join()).toBe(valid)
  })

  it('validate() keeps to the schema under contexts that are not pinned', () => {
    const contexts = [...(badge['@context'] as JsonValue[]), 'https://terms.example/context.json']
    expect(validate(withValue('/@context', contexts))).toMatchObject({ valid: true })
  })
})

/** Two reports at one place, or at a place and within it, that are two mistakes, or two facts that a reader needs. */
const two = new Set([
  // What comes first is not the W3C context, and is not known either.
  'same CONTEXT_ORDER CONTEXT_UNKNOWN',
  // Several members are missing.
  'same MEMBER_REQUIRED MEMBER_REQUIRED',
  'within MEMBER_REQUIRED MEMBER_UNKNOWN',
  'within MEMBER_REQUIRED VALUE_NOT_ALLOWED',
  // One node says two things in two ways.
  'within NODE_CONFLICT NODE_CONFLICT',
  // It is over today, and was never valid.
  'same EXPIRED PERIOD_REVERSED',
  // A signature, and the key or the proof on which it depends.
  'within PROOF_VERIFICATION_ERROR PREVIOUS_PROOF_INVALID',
  'within PROOF_VERIFICATION_ERROR VERIFICATION_METHOD_UNRESOLVED',
  'within PROOF_REPEATED VERIFICATION_METHOD_UNRESOLVED',
  'within PROOFS_TOO_MANY CONTROLLER_NOT_ISSUER',
  // An endorsement is not valid, and what the badge says by it is open for that.
  'same ENDORSEMENT_ALTERED ENDORSEMENT_INVALID',
  // An endorsement is not its endorser's, and says of the badge what only its own words would cover.
  'within ENDORSEMENT_ALTERED ENDORSEMENT_SAYS_MORE',
  'within ENDORSEMENT_INVALID ENDORSEMENT_SAYS_MORE',
  // A file was not supplied, and another is listed without a digest.
  'within EVIDENCE_NOT_GIVEN MEMBER_REQUIRED',
])

/** Pairs of reports that may be of one mistake; what is said at the root is said of the whole. */
function pairsOf(problems: readonly { code: string; pointer: string }[]): string[] {
  return problems.flatMap((a, index) =>
    problems.flatMap((b, other) => {
      if (a.pointer === '') return []
      if (a.pointer === b.pointer) return index < other ? [`same ${a.code} ${b.code}`] : []
      return b.pointer.startsWith(`${a.pointer}/`) ? [`within ${a.code} ${b.code}`] : []
    }),
  )
}

/** Every document in a file: itself, and those that it has as members, as vectors do. */
function documentsIn(text: string): (JsonObject | string)[] {
  try {
    const value = parseJson(text)
    if (!isJsonObject(value)) return []
    const inner = Object.values(value).filter(isJsonObject)
    return [value, ...inner.filter((member) => member['@context'] !== undefined)]
  } catch {
    return [text]
  }
}

describeWithVectors('one report of one mistake, in every document there is', () => {
  const folders = [
    join(vectorsFolder ?? '', '..', 'cases'),
    vectorsFolder ?? '',
    fileURLToPath(new URL('../vectors', import.meta.url)),
  ]
  // Read only in the test: a skipped group is collected, too, if there are no vectors.
  const readFiles = () =>
    folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true })
        .map((name) => join(folder, String(name)))
        .filter((name) => /\.(?:json|jwt|jws|txt)$/.test(name)),
    )

  it('verify() and validate() report no mistake twice', { timeout: 60_000 }, async () => {
    const found: [string, string][] = []
    let documents = 0
    for (const file of readFiles()) {
      const text = readFileSync(file, 'utf8')
      if (text.length > 300_000) continue
      for (const document of documentsIn(text)) {
        documents += 1
        const { problems, endorsements } = await verify(document, { now })
        const reports = [problems, ...endorsements.map((endorsement) => endorsement.problems)]
        if (typeof document !== 'string') reports.push(validate(document).problems)
        for (const pair of reports.flatMap(pairsOf)) if (!two.has(pair)) found.push([file, pair])
      }
    }
    expect(found).toEqual([])
    expect(documents).toBeGreaterThan(500)
  })

  it.each<[string, JsonValue, string[]]>([
    ['/credentialStatus', { type: 'BitstringStatusListEntry' }, ['STATUS_ENTRY_MALFORMED']],
    ['/credentialStatus', { id: 'https://a.example/1' }, ['MEMBER_REQUIRED']],
  ])('verify() says once what is wrong at %s with %j', async (pointer, value, codes) => {
    const { problems, sections } = await verify(withValue(pointer, value), { now })
    const deciding = problems.filter(
      ({ severity, section }) => severity !== 'note' && section !== 'integrity',
    )
    const told = deciding.filter((problem) => problem.pointer === pointer).map(({ code }) => code)
    expect([...new Set(told)]).toEqual(codes)
    expect(sections.shape.verdict).toBe('invalid')
  })

  it('validate() says of a name without text what it lacks, and not that it has no language', () => {
    const codes = validate(withValue('/name', {})).problems.map(({ code }) => code)
    expect(codes).toEqual(['MEMBER_REQUIRED'])
  })
})
