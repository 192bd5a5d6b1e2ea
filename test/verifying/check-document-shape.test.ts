import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { readInput } from '../../src/verifying/input/read-input'
import { readVerifyOptions } from '../../src/verifying/options/verify-options'
import type { VerificationReport } from '../../src/verifying/outcome/report'
import { writeUnreadReport } from '../../src/verifying/report/write-report'
import { verify } from '../../src/verifying/verify'
import { craftProof, replaceAt } from '../support/credentials'

const now = '2026-11-22T02:00:00Z'
const issuer = pretendIssuer()
const badge = sampleBadge(issuer.profile) as unknown as JsonObject
const subject = badge['credentialSubject'] as JsonObject
const judge = (document: JsonObject) => verify(JSON.stringify(document), { now })

function many(count: number): JsonObject {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`unknown${index}`, 1]))
}

async function signed(pointer: string, value: JsonValue): Promise<JsonObject> {
  const changed = replaceAt(badge, pointer, value)
  return { ...changed, proof: await craftProof(changed, issuer.signer, '2026-05-18T12:00:00Z', {}) }
}

const decidingOf = ({ problems }: VerificationReport) =>
  problems.filter(
    ({ section, severity }) => section === 'shape' && (severity === 'error' || severity === 'indeterminate'),
  )

describe('verify() of a document that the gate refuses', () => {
  const { type: _, ...untyped } = subject

  it.each([
    ['50 unknown members', many(50)],
    ['100 unknown members', many(100)],
    ['150 unknown members', many(150)],
    ['an unknown member and a null', { ...many(1), name: null }],
    ['100 unknown members and a null', { ...many(100), name: null }],
  ])('says what decides of a node without type and with %s', async (_name, members) => {
    const report = await judge({ ...badge, credentialSubject: { ...untyped, ...members } })
    expect(report.verdict).toBe('invalid')
    expect(report.sections.shape.verdict).toBe('invalid')
    expect(decidingOf(report).map(({ code, pointer }) => `${code} ${pointer}`)).toContain(
      'MEMBER_REQUIRED /credentialSubject',
    )
    expect(report.summary).toContain(decidingOf(report)[0]?.detail)
  })

  it('finds nothing wrong with what was dropped', async () => {
    const report = await judge({ ...badge, credentialSubject: { ...subject, ...many(1), name: null } })
    expect(decidingOf(report).map(({ code }) => code)).toEqual(['TERM_UNDEFINED'])
  })
})

describe('writeUnreadReport()', () => {
  it('never refuses without a problem that decides', async () => {
    const settings = await readVerifyOptions({ now })
    const read = readInput(badge, settings.limits)
    const report = writeUnreadReport(read, settings, 0)
    expect(report.verdict).toBe('indeterminate')
    expect(report.sections.shape).toMatchObject({
      verdict: 'indeterminate',
      reason: expect.stringMatching(/./),
    })
    expect(decidingOf(report).map(({ code }) => code)).toEqual(['SHAPE_UNKNOWN'])
  })
})

describe('verify() of more than is listed', () => {
  const alignments = (count: number, members: JsonObject) =>
    Array.from({ length: count }, (_, index) => ({
      type: ['Alignment'],
      targetName: `A ${index}`,
      targetUrl: `https://target.example/${index}`,
      ...members,
    }))
  const place = '/credentialSubject/achievement/alignment'

  it.each([99, 100, 101, 150])('drops %d nulls alike', async (count) => {
    const report = await judge(await signed(place, alignments(count, { targetFramework: null })))
    expect(report.verdict).toBe('valid')
    expect(JSON.stringify(report.verified)).not.toContain('null')
  })

  it.each([
    [100, 'valid', []],
    [101, 'indeterminate', ['PROBLEMS_OMITTED']],
  ] as const)('says of %d problems of form that the badge is %s', async (count, verdict, codes) => {
    const report = await judge(await signed(place, alignments(count, { targetUrl: '' })))
    expect(report.verdict).toBe(verdict)
    expect(decidingOf(report).map(({ code }) => code)).toEqual(codes)
    expect(report.summary).toContain(decidingOf(report)[0]?.title ?? '')
  })
})
