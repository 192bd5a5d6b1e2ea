import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { QualityLabelError } from '../../src/core/errors'
import { exportKey } from '../../src/keys/export-key'
import type { Signer } from '../../src/keys/signer'
import {
  credentialsV2ContextUrl,
  ed25519Signature2020ContextUrl,
  openBadgesContextUrl,
} from '../../src/model/contexts/context-urls'
import type { SignOptions } from '../../src/securing/add-proof'
import { addProof, signCredential } from '../../src/securing/add-proof'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { deepFreeze, linkedDataSuites, proofsOf } from '../support/credentials'

const created = '2026-05-18T12:00:00Z'
const now = '2026-06-01T00:00:00Z'
const issuer = pretendIssuer()
const badge = deepFreeze(sampleBadge(issuer.profile))
const { signer } = issuer

function withCredits(creditsEarned: number): object {
  return { credentialSubject: { ...badge.credentialSubject, creditsEarned } }
}

/** Returns the error of a call that must be rejected. */
async function refusal(operation: Promise<unknown>): Promise<QualityLabelError> {
  const error: unknown = await operation.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof QualityLabelError) return error
  throw new Error(`expected a QualityLabelError, got ${String(error)}`)
}

describe('signCredential()', () => {
  it('signs with eddsa-rdfc-2022 by default', async () => {
    const { proof } = await signCredential(badge, signer, { created })
    expect(proof).toEqual({
      type: 'DataIntegrityProof',
      cryptosuite: 'eddsa-rdfc-2022',
      created,
      verificationMethod: signer.id,
      proofPurpose: 'assertionMethod',
      proofValue: expect.stringMatching(/^z[1-9A-HJ-NP-Za-km-z]{85,88}$/),
    })
  })

  it('gives the same bytes for the same input, and other bytes for another instant', async () => {
    const once = JSON.stringify(await signCredential(badge, signer, { created }))
    expect(JSON.stringify(await signCredential(badge, signer, { created }))).toBe(once)
    const later = await signCredential(badge, signer, { created: '2026-05-18T12:00:01Z' })
    expect(JSON.stringify(later)).not.toBe(once)
  })

  it('changes only the proof, and not its input', async () => {
    const before = JSON.stringify(badge)
    const { proof: _, ...content } = await signCredential(badge, signer, { created })
    expect(JSON.stringify(content)).toBe(before)
    expect(JSON.stringify(badge)).toBe(before)
  })

  it('writes expires if supplied, and signs it', async () => {
    const expires = '2026-12-31T00:00:00Z'
    const signed = await signCredential(badge, signer, { created, expires })
    expect(signed.proof).toMatchObject({ expires })
    expect(await verify(signed, { now })).toMatchObject({ verdict: 'valid' })
    const { expires: _, ...endless } = proofsOf(signed)[0] ?? {}
    expect(await verify({ ...signed, proof: endless }, { now })).toMatchObject({ verdict: 'invalid' })
  })

  it('signs with both suites as two proofs of one document', async () => {
    const signed = await signCredential(badge, signer, { created, cryptosuite: linkedDataSuites })
    expect(proofsOf(signed).map(({ type }) => type)).toEqual(['DataIntegrityProof', 'Ed25519Signature2020'])
    const report = await verify(signed, { now })
    expect(report.sections.integrity.proofs.map(({ verdict }) => verdict)).toEqual(['valid', 'valid'])
  })

  it('adds the context of Ed25519Signature2020 at the end, once', async () => {
    const expected = [credentialsV2ContextUrl, openBadgesContextUrl, ed25519Signature2020ContextUrl]
    const cryptosuite = 'Ed25519Signature2020'
    const signed = await signCredential(badge, signer, { created, cryptosuite })
    expect(signed['@context']).toEqual(expected)
    const { proof: _, ...content } = signed
    const again = await signCredential(content, signer, { created, cryptosuite })
    expect(again['@context']).toEqual(expected)
  })

  it('adds no context for eddsa-rdfc-2022, whose terms are in the credentials context', async () => {
    const signed = await signCredential(badge, signer, { created })
    expect(signed['@context']).toEqual(badge['@context'])
  })

  it('refuses a signed credential', async () => {
    const signed = await signCredential(badge, signer, { created })
    expect(await refusal(signCredential(signed, signer, { created }))).toMatchObject({
      code: 'ALREADY_SIGNED',
    })
  })

  it('refuses an empty proof set too, because the credential is not unsigned', async () => {
    const error = await refusal(signCredential({ ...badge, proof: [] }, signer, { created }))
    expect(error.code).toBe('ALREADY_SIGNED')
  })

  it('refuses a document with a wrong shape, naming every problem and its place', async () => {
    const { name: _, ...nameless } = badge
    const broken = { ...nameless, validFrom: '2026-05-18', issuanceDate: created }
    const error = await refusal(signCredential(broken, signer, { created }))
    expect(error.code).toBe('SHAPE_INVALID')
    const problems = error.details['problems'] as { code: string; pointer: string }[]
    const found = problems.map(({ code, pointer }) => `${code} ${pointer}`)
    expect(found).toContain('VALUE_FORMAT /validFrom')
    expect(problems.length).toBeGreaterThan(1)
  })

  it('refuses a document of an unknown kind', async () => {
    const { type: _, credentialSubject: __, ...rest } = badge
    const unknown = { ...rest, type: ['VerifiableCredential', 'DrivingLicence'] }
    const error = await refusal(signCredential(unknown, signer, { created }))
    expect(error).toMatchObject({ code: 'SHAPE_INVALID' })
    expect(error.details['problems']).toMatchObject([{ code: 'SHAPE_UNKNOWN', pointer: '/type' }])
  })

  it('refuses a term that no context defines, because no signature would cover it', async () => {
    const error = await refusal(signCredential({ ...badge, mood: 'fine' }, signer, { created }))
    expect(['SHAPE_INVALID', 'TERM_UNDEFINED']).toContain(error.code)
  })

  it('refuses a context that is not pinned', async () => {
    const contexts = [...badge['@context'], 'https://example.org/context.json']
    const error = await refusal(signCredential({ ...badge, '@context': contexts }, signer, { created }))
    expect(['SHAPE_INVALID', 'CONTEXT_NOT_PINNED']).toContain(error.code)
  })

  it.each<[string, object, string, string]>([
    ['a lone surrogate', { name: 'a\ud800' }, 'JSON_STRING', '/name'],
    ['a pair the wrong way round', { name: '\udc00\ud800' }, 'JSON_STRING', '/name'],
    ['a lone surrogate in a name of a member', { 'a\udfff': 'b' }, 'JSON_STRING', '/a\udfff'],
    ['-0', withCredits(-0), 'JSON_NUMBER', '/credentialSubject/creditsEarned'],
    ['not a number', withCredits(Number.NaN), 'JSON_NUMBER', '/credentialSubject/creditsEarned'],
    [
      'an infinite number',
      withCredits(Number.POSITIVE_INFINITY),
      'JSON_NUMBER',
      '/credentialSubject/creditsEarned',
    ],
    ['a number past 2^53', withCredits(2 ** 53), 'JSON_NUMBER', '/credentialSubject/creditsEarned'],
  ])('refuses %s, which JSON text cannot carry to a reader', async (_, changes, code, pointer) => {
    const error = await refusal(signCredential({ ...badge, ...changes }, signer, { created }))
    expect(error).toMatchObject({ code, details: { pointer } })
  })

  it.each<[string, object]>([
    ['a pair of surrogates', { name: 'a😀' }],
    ['0', withCredits(0)],
    ['2^53 - 1', withCredits(2 ** 53 - 1)],
    ['a fraction', withCredits(0.25)],
  ])('signs %s so that its text verifies', async (_, changes) => {
    const signed = await signCredential({ ...badge, ...changes }, signer, { created })
    expect(await verify(JSON.stringify(signed), { now })).toMatchObject({ verdict: 'valid' })
  })

  it.each<[string, unknown]>([
    ['none', undefined],
    ['no zone', '2026-05-18T12:00:00'],
    ['a date', '2026-05-18'],
    ['no calendar day', '2026-02-30T12:00:00Z'],
    ['a number', 1_779_105_600],
  ])('refuses created that is %s', async (_, value) => {
    const options = { created: value } as unknown as SignOptions
    await expect(signCredential(badge, signer, options)).rejects.toThrow(
      'expected created to be an instant with a time zone',
    )
  })

  it('refuses expires without a zone', async () => {
    const options = { created, expires: '2026-12-31T00:00:00' }
    await expect(signCredential(badge, signer, options)).rejects.toThrow(
      'expected expires to be an instant with a time zone',
    )
  })

  it.each<[string, unknown]>([
    ["the specification's misspelling", 'eddsa-rdf-2022'],
    ['the older name', 'eddsa-2022'],
    ['another suite', 'ecdsa-rdfc-2019'],
    ['an empty list', []],
    ['one unknown beside one known', ['eddsa-rdfc-2022', 'ecdsa-jcs-2019']],
    ['a name of every object', 'constructor'],
  ])('refuses a cryptosuite that is %s', async (_, cryptosuite) => {
    const options = { created, cryptosuite } as unknown as SignOptions
    await expect(signCredential(badge, signer, options)).rejects.toThrow(RangeError)
    await expect(signCredential(badge, signer, options)).rejects.toThrow('cryptosuite')
  })

  it.each<[string, unknown]>([
    ['an array', [badge]],
    ['null', null],
    ['text', JSON.stringify(badge)],
  ])('refuses a credential that is %s', async (_, value) => {
    await expect(signCredential(value as object, signer, { created })).rejects.toThrow(TypeError)
  })
})

describe('signCredential() with a signer that fails', () => {
  const failing = (sign: Signer['sign']): Signer => ({ ...signer, sign })

  it('refuses with the cause', async () => {
    const cause = new Error('the security module is locked')
    const error = await refusal(
      signCredential(
        badge,
        failing(() => Promise.reject(cause)),
        { created },
      ),
    )
    expect(error).toMatchObject({ code: 'SIGNING_FAILED', cause })
    expect(error.message).toContain(signer.id)
  })

  it('refuses a signer that throws at once', async () => {
    const throwing = failing(() => {
      throw new Error('no such key')
    })
    expect(await refusal(signCredential(badge, throwing, { created }))).toMatchObject({
      code: 'SIGNING_FAILED',
    })
  })

  it.each<[string, unknown]>([
    ['63 bytes', new Uint8Array(63)],
    ['65 bytes', new Uint8Array(65)],
    ['0 bytes', new Uint8Array()],
    ['a text', 'z'.repeat(64)],
    ['an ArrayBuffer', new ArrayBuffer(64)],
    ['undefined', undefined],
  ])('refuses a signature of %s, and says so', async (found, signature) => {
    const short = failing(async () => signature as Uint8Array)
    const error = await refusal(signCredential(badge, short, { created }))
    expect(error).toMatchObject({ code: 'SIGNING_FAILED' })
    expect(error.message).toMatch(/ to return a Uint8Array of 64 bytes, got /)
    expect(error.message.endsWith(`, got ${found}`)).toBe(true)
  })

  it('shows no secret in any error', async () => {
    const secrets = [
      (await exportKey(issuer.key, 'multikey', { includeSecret: true })).secretKeyMultibase,
      (await exportKey(issuer.key, 'jwk', { includeSecret: true })).d,
    ]
    const errors = await Promise.all([
      refusal(
        signCredential(
          badge,
          failing(() => Promise.reject(new Error('locked'))),
          { created },
        ),
      ),
      refusal(signCredential({ ...badge, proof: {} }, signer, { created })),
      refusal(signCredential({ ...badge, validFrom: 'soon' }, signer, { created })),
    ])
    const shown = errors
      .map((error) => inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error))
      .join()
    for (const secret of secrets) {
      expect(secret).toMatch(/.{40}/)
      expect(shown).not.toContain(secret)
    }
  })
})

describe('addProof()', () => {
  it('adds a proof for each of several signers, the same as one after another', async () => {
    const signers = [signer, pretendIssuer('another').signer]
    const [first, second] = signers as [Signer, Signer]
    const options = { created, allowOtherController: true }
    const apart = await addProof(await addProof(badge, first, options), second, options)
    expect(await addProof(badge, signers, options)).toEqual(apart)
    expect(await signCredential(badge, signers, options)).toEqual(apart)
  })

  it('refuses an empty list of signers', async () => {
    await expect(signCredential(badge, [], { created })).rejects.toThrow(
      new TypeError('Cannot sign: expected at least one signer, got none'),
    )
  })

  it('adds a proof to a credential that has none', async () => {
    const signed = await addProof(badge, signer, { created })
    expect(signed).toEqual(await signCredential(badge, signer, { created }))
  })

  it('does not change existing proofs or its input', async () => {
    const first = deepFreeze(await signCredential(badge, signer, { created }))
    const before = JSON.stringify(first)
    const both = await addProof(first, signer, { created: '2026-05-19T12:00:00Z' })
    expect(proofsOf(both)).toHaveLength(2)
    expect(proofsOf(both)[0]).toEqual(first.proof)
    expect(JSON.stringify(first)).toBe(before)
    const three = await addProof(deepFreeze(both), signer, { created: '2026-05-20T12:00:00Z' })
    expect(proofsOf(three).slice(0, 2)).toEqual(both.proof)
    expect(await verify(three, { now })).toMatchObject({ verdict: 'valid' })
  })

  it('signs the document without its proofs, so that the order of signers does not matter', async () => {
    const alone = await addProof(badge, signer, { created })
    const witness = pretendIssuer('Another').signer
    const first = await signCredential(badge, witness, { created, allowOtherController: true })
    const beside = await addProof(first, signer, { created })
    expect(proofsOf(beside)[1]).toEqual(alone.proof)
  })

  it('refuses a suite whose context the credential lacks, because adding it would break existing proofs', async () => {
    const first = await signCredential(badge, signer, { created })
    const error = await refusal(addProof(first, signer, { created, cryptosuite: 'Ed25519Signature2020' }))
    expect(error).toMatchObject({
      code: 'CONTEXT_MISSING',
      details: { url: ed25519Signature2020ContextUrl, pointer: '/@context' },
    })
  })

  it('accepts that suite if its context was there from the start', async () => {
    const ready = { ...badge, '@context': [...badge['@context'], ed25519Signature2020ContextUrl] }
    const first = await signCredential(ready, signer, { created })
    const both = await addProof(first, signer, { created, cryptosuite: 'Ed25519Signature2020' })
    const report = await verify(both, { now })
    expect(report.sections.integrity.proofs.map(({ verdict }) => verdict)).toEqual(['valid', 'valid'])
  })

  it('refuses a document with a wrong shape, like signCredential()', async () => {
    const first = await signCredential(badge, signer, { created })
    const error = await refusal(addProof({ ...first, validFrom: '2026-05-18' }, signer, { created }))
    expect(error).toMatchObject({ code: 'SHAPE_INVALID' })
  })
})

describe('signCredential() and the gate of every verifier', () => {
  it('refuses one node described in two ways, naming the place', async () => {
    const { achievement } = badge.credentialSubject
    const subject = {
      ...badge.credentialSubject,
      achievement: { ...achievement, creator: { ...issuer.profile, name: 'Another' } },
    }
    const error = await refusal(signCredential({ ...badge, credentialSubject: subject }, signer, { created }))
    expect(error.code).toBe('SHAPE_INVALID')
    expect(error.details['problems']).toMatchObject([
      { code: 'NODE_CONFLICT', pointer: '/credentialSubject/achievement/creator/name' },
    ])
  })

  it('signs one node described twice in the same way', async () => {
    const { achievement } = badge.credentialSubject
    const subject = { ...badge.credentialSubject, achievement: { ...achievement, creator: issuer.profile } }
    const signed = await signCredential({ ...badge, credentialSubject: subject }, signer, { created })
    expect((await verify(signed, { now })).verdict).toBe('valid')
  })
})
