import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { validate } from '../../src/gate/validate'
import { signCredential } from '../../src/securing/add-proof'
import { claimsOf } from '../../src/securing/jwt-claims'
import { sampleBadge } from '../../src/testing'
import { checkReplacement } from '../../src/verifying/network/check-replacement'
import type { VerifyOptions } from '../../src/verifying/options/verify-options'
import { verify } from '../../src/verifying/verify'
import { codesOf } from '../support/credentials'
import { alumniCredential, contexts, created, issuer, now, sealGeneric } from '../support/generic'

const ada = { id: 'did:example:ada', alumniOf: 'A' }
const bo = { id: 'did:example:bo', alumniOf: 'B' }

function about(credentialSubject: JsonValue, changes: JsonObject = {}): JsonObject {
  return { ...alumniCredential(), credentialSubject, ...changes }
}

async function judge(document: JsonObject, options: Partial<VerifyOptions> = {}) {
  return verify(JSON.stringify(document), { now, contexts, ...options })
}

describe('verify() and several subjects', () => {
  it.each<[string, JsonValue, JsonValue]>([
    ['two with ids, in the order of their ids', [bo, ada], [ada, bo]],
    ['two without ids', [{ alumniOf: 'B' }, { alumniOf: 'A' }], [{ alumniOf: 'A' }, { alumniOf: 'B' }]],
    ['one in a list, which is one', [ada], ada],
    [
      'one id twice, which is one',
      [ada, { id: ada.id, alumniOf: 'B' }],
      { id: ada.id, alumniOf: ['A', 'B'] },
    ],
  ])('reads %s', async (_, subjects, verified) => {
    const report = await judge(await sealGeneric(about(subjects)))
    expect([report.verdict, report.verified?.['credentialSubject']]).toEqual(['valid', verified])
  })

  it.each<[string, JsonValue, string]>([
    ['none', [], 'MEMBER_REQUIRED'],
    ['an empty one beside another', [ada, {}], 'VALUE_COUNT'],
    ['an address beside another', [ada, bo.id], 'VALUE_TYPE'],
    ['a list in the list', [[ada]], 'VALUE_TYPE'],
  ])('refuses %s', async (_, subjects, code) => {
    const report = await judge(about(subjects))
    expect([report.verdict, codesOf(report, 'error')]).toEqual(['invalid', expect.arrayContaining([code])])
  })

  it('reads one of which only the id is known as an object with that id', async () => {
    const report = await judge(await sealGeneric(about({ id: ada.id })), { recipient: { id: ada.id } })
    expect([report.verdict, report.verified?.['credentialSubject']]).toEqual(['valid', { id: ada.id }])
    expect([report.credential.subject, report.recipient?.verdict]).toEqual([ada.id, 'valid'])
    expect(report.summary).toContain(ada.id)
    const other = await judge(await sealGeneric(about({ id: bo.id })), { recipient: { id: ada.id } })
    expect(codesOf(other, 'error')).toEqual(['RECIPIENT_MISMATCH'])
    const two = await judge(await sealGeneric(about([bo, { id: ada.id }])), { recipient: { id: ada.id } })
    expect(two.verified?.['credentialSubject']).toEqual([{ id: ada.id }, bo])
    expect(codesOf(two)).toContain('RECIPIENT_UNKNOWN')
  })

  it.each<[JsonValue, string]>([
    [{}, '/credentialSubject'],
    [[ada, {}], '/credentialSubject/1'],
  ])('asks at least one member of a subject', (subject, pointer) => {
    const [problem] = validate(about(subject), 'credential').problems.filter(
      (each) => each.pointer === pointer,
    )
    expect(problem).toMatchObject({ code: 'VALUE_COUNT', expected: 'at least one property' })
  })

  it('keeps each signature to its subjects', async () => {
    const { proof } = (await sealGeneric(about([ada, bo]))) as { proof: JsonObject }
    for (const other of [ada, [ada], [ada, bo, { alumniOf: 'C' }], [{ ...ada, alumniOf: 'B' }, bo]]) {
      expect(codesOf(await judge(about(other, { proof })), 'error')).toContain('PROOF_VERIFICATION_ERROR')
    }
  })

  it('signs what it reads', async () => {
    const signed = (await signCredential(about([ada, bo]), issuer.signer, {
      created,
      contexts,
    })) as JsonObject
    expect((await judge(signed)).verdict).toBe('valid')
  })

  it.each(['en', 'fi', 'de', 'lt', 'it', 'es', 'fr', 'nl'])('names none for all in %s', async (language) => {
    const report = await judge(await sealGeneric(about([ada, bo])), { language })
    expect(report.summary).toMatch(/\b2\b/)
    expect(report.summary).not.toMatch(/did:example/)
    expect(report.credential.subject).toBeUndefined()
  })
})

describe('verify() and a recipient among several', () => {
  it.each<[string, JsonValue, string, string[]]>([
    ['is the only one', [ada], ada.id, []],
    ['is the first', [ada, bo], ada.id, ['RECIPIENT_UNKNOWN']],
    ['is the last', [ada, bo], bo.id, ['RECIPIENT_UNKNOWN']],
    ['may be one without id', [ada, { alumniOf: 'B' }], bo.id, ['RECIPIENT_UNKNOWN']],
    ['is none of them', [ada, bo], 'did:example:eve', ['RECIPIENT_MISMATCH']],
  ])('who %s', async (_, subjects, id, codes) => {
    const report = await judge(await sealGeneric(about(subjects)), { recipient: { id } })
    const found = (['error', 'indeterminate'] as const).flatMap((severity) => codesOf(report, severity))
    expect(found.filter((code) => code.startsWith('RECIPIENT'))).toEqual(codes)
    expect(report.verdict === 'valid').toBe(codes.length === 0)
  })
})

describe('checkReplacement() of a credential with several subjects', () => {
  const later = { validFrom: '2024-01-01T00:00:00Z' }
  const of = async (subjects: JsonValue, changes?: JsonObject) =>
    judge(await sealGeneric(about(subjects, changes)))

  it.each<[string, JsonValue, JsonValue, string]>([
    ['the same subjects in another order', [ada, bo], [bo, { ...ada, alumniOf: 'C' }], 'replaced'],
    ['the first of them alone', [ada, bo], ada, 'refused'],
    ['another beside the first', [ada, bo], [ada, { ...bo, id: 'did:example:eve' }], 'refused'],
    ['one that nothing tells', [ada, { alumniOf: 'B' }], [ada, { alumniOf: 'B' }], 'refused'],
  ])('finds %s', async (_, own, other, state) => {
    expect(checkReplacement(await of(own), await of(other, later)).state).toBe(state)
  })
})

describe('claimsOf() of a credential with several subjects', () => {
  it('has sub for one, and none for two', () => {
    expect(claimsOf(about([ada])).sub).toBe(ada.id)
    expect('sub' in claimsOf(about([ada, bo]))).toBe(false)
  })
})

describe('a badge with several subjects', () => {
  const badge = sampleBadge(issuer.profile) as unknown as JsonObject
  const { credentialSubject } = badge as { credentialSubject: JsonObject }
  const two = [credentialSubject, { ...credentialSubject, id: 'did:example:bo' }]

  it.each<[string, JsonObject]>([
    ['a list of two', { credentialSubject: two }],
    ['a list of one', { credentialSubject: [credentialSubject] }],
    ['a list of two, and no type of a badge', { credentialSubject: two, type: ['VerifiableCredential'] }],
  ])('is refused: %s', async (_, changes) => {
    const document = { ...badge, ...changes }
    for (const options of [{}, { contexts: undefined as never }]) {
      const report = await judge(await sealGeneric(document), options)
      expect(report.verdict).toBe('invalid')
      const problem = report.problems.find(({ pointer }) => pointer === '/credentialSubject')
      expect(problem).toMatchObject({
        code: 'VALUE_TYPE',
        detail: expect.stringMatching(/object.*(list|array)/),
      })
    }
    expect(validate(document).problems.map(({ pointer }) => pointer)).toContain('/credentialSubject')
    await expect(signCredential(document as never, issuer.signer, { created })).rejects.toMatchObject({
      code: 'SHAPE_INVALID',
    })
  })
})

describe('verify() and one credential at two places', () => {
  const inner = (credentialSubject: JsonObject) => ({
    id: 'urn:example:inner',
    type: 'Enrolment',
    credentialSubject,
  })

  it('reads it where both name one subject, and unites no two', async () => {
    const at = (first: JsonObject, second: JsonObject) =>
      sealGeneric(about(ada, { evidence: [inner(first)], termsOfUse: [inner(second)] }))
    expect((await judge(await at(ada, ada))).verdict).toBe('valid')
    const report = await judge(await at(ada, bo))
    expect([report.verdict, codesOf(report, 'error')]).toEqual(['invalid', ['NODE_CONFLICT']])
  })

  it('gives the credential no second subject from within itself', async () => {
    const { id } = alumniCredential() as { id: string }
    const report = await judge(await sealGeneric(about(ada, { evidence: [{ ...inner(bo), id }] })))
    expect([report.verdict, codesOf(report, 'error')]).toEqual(['invalid', ['NODE_CONFLICT']])
  })
})
