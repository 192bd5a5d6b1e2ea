import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { toDigitalBazaarSigner } from '../../src/digitalbazaar'
import { issueBatch } from '../../src/issuing/batch/issue-batch'
import type { Signer } from '../../src/keys/signer'
import { createSigner } from '../../src/keys/signer'
import type { SignOptions } from '../../src/securing/add-proof'
import { addProof, signCredential } from '../../src/securing/add-proof'
import { mergeProofs } from '../../src/securing/merge-proofs'
import { signAsJwt } from '../../src/securing/sign-as-jwt'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { codesOf } from '../support/credentials'

const created = '2026-05-18T12:00:00Z'
const now = '2026-06-01T00:00:00Z'
const issuer = pretendIssuer()
const other = pretendIssuer('City 1')
const badge = sampleBadge(issuer.profile)
const { signer } = issuer

type Way = (credential: object, by: Signer, options?: Partial<SignOptions>) => Promise<object | string>

/** Every way to sign one credential; all reject the same. */
const ways: [string, Way][] = [
  ['signCredential()', (credential, by, more) => signCredential(credential, by, { created, ...more })],
  ['addProof()', (credential, by, more) => addProof(credential, by, { created, ...more })],
  ['signAsJwt()', (credential, by, more) => signAsJwt(credential, by, more)],
  ['issueBatch()', issueOne],
]

/** Returns what an operation throws. */
function refusalOf(operation: () => unknown): unknown {
  try {
    return operation()
  } catch (error) {
    return error
  }
}

async function issueOne(credential: object, by: Signer, more: Partial<SignOptions> = {}): Promise<object> {
  for await (const result of issueBatch([credential], by, { created, ...more })) {
    if (result.status === 'issued') return result.credential
    if (result.status === 'failed') throw result.error
  }
  throw new Error('expected a result')
}

describe.each(ways)('%s', (_, sign) => {
  it('signs what verify() accepts', async () => {
    expect(await verify(await sign(badge, signer), { now })).toMatchObject({ verdict: 'valid' })
  })

  it('refuses a key that cannot be the issuer’s, unless allowed', async () => {
    await expect(sign(badge, other.signer)).rejects.toMatchObject({
      code: 'CONTROLLER_NOT_ISSUER',
      message: expect.stringMatching(/createSigner.*allowOtherController/),
      details: { issuer: issuer.profile.id, verificationMethod: other.signer.id },
    })
    const witnessed = await sign(badge, other.signer, { allowOtherController: true })
    const report = await verify(witnessed, { now })
    expect(codesOf(report, 'error')).toEqual(['CONTROLLER_NOT_ISSUER'])
    const text = { allowOtherController: 'no' as never }
    await expect(async () => sign(badge, other.signer, text)).rejects.toThrow(
      'expected allowOtherController to be true or false, got "no"',
    )
    await expect(sign(badge, other.signer, { allowOtherController: false })).rejects.toMatchObject({
      code: 'CONTROLLER_NOT_ISSUER',
    })
  })

  it('refuses a key instead of a signer, and says what to do', async () => {
    await expect(async () => sign(badge, issuer.key as never)).rejects.toThrow(/got a key.*createSigner/)
    await expect(async () => sign(badge, undefined as never)).rejects.toThrow(TypeError)
  })

  it('refuses a signer under a did:key of another kind, or in another spelling', async () => {
    const id = `${issuer.profile.id}#key-1`
    await expect(async () => sign(badge, { ...signer, id })).rejects.toThrow('signer.id')
  })

  it('refuses a credential that ends before it begins, and signs one that ends when it begins', async () => {
    await expect(sign({ ...badge, validUntil: '2025-01-01T00:00:00Z' }, signer)).rejects.toMatchObject({
      code: 'SHAPE_INVALID',
      details: { problems: [{ code: 'PERIOD_REVERSED', pointer: '/validUntil' }] },
    })
    await expect(sign({ ...badge, validUntil: badge.validFrom }, signer)).resolves.toBeDefined()
  })

  it('refuses a status entry that no verifier can read, and a named schema that it does not satisfy', async () => {
    const entry = {
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '5',
      statusListCredential: 'https://issuer.example/status/1',
    }
    const tooWide = { ...badge, credentialStatus: { ...entry, statusSize: 9 } }
    await expect(sign(tooWide, signer)).rejects.toMatchObject({
      details: { problems: [{ code: 'STATUS_ENTRY_MALFORMED' }] },
    })
    const schema = { id: 'https://w3id.org/quality-label/schemas/trust-mark.json', type: 'JsonSchema' }
    await expect(sign({ ...badge, credentialSchema: [schema] }, signer)).rejects.toMatchObject({
      code: 'SHAPE_INVALID',
    })
  })

  it('refuses more bytes, values and levels than readers accept', async () => {
    const long = 'x'.repeat(4 * 1024 * 1024)
    await expect(sign({ ...badge, description: long }, signer)).rejects.toMatchObject({
      code: 'INPUT_TOO_LARGE',
    })
    const deep: unknown = JSON.parse(`${'{"a":'.repeat(70)}1${'}'.repeat(70)}`)
    await expect(sign({ ...badge, deep }, signer)).rejects.toMatchObject({ code: 'INPUT_TOO_DEEP' })
    const many = Array.from({ length: 200_000 }, () => 0)
    await expect(sign({ ...badge, many }, signer)).rejects.toMatchObject({ code: 'INPUT_TOO_LARGE' })
  })

  it('refuses a document that is too large only with its proof', async () => {
    const room = 4 * 1024 * 1024 - JSON.stringify({ ...badge, description: '' }).length
    const full = { ...badge, description: 'x'.repeat(room - 60) }
    await expect(sign(full, signer)).rejects.toMatchObject({ code: 'INPUT_TOO_LARGE' })
  })

  it('refuses a value inside itself, and does not hang', async () => {
    const circular: JsonObject = { ...(badge as unknown as JsonObject) }
    circular['self'] = circular
    await expect(sign(circular, signer)).rejects.toMatchObject({ code: 'INPUT_TOO_DEEP' })
  })

  it('returns the copy that it signed, with a method on the prototype that returns it', async () => {
    class Badge {
      toJSON(): object {
        return badge
      }
    }
    const signed = await sign(Object.assign(new Badge(), { name: 'never signed' }), signer)
    const report = await verify(signed, { now })
    expect(report.verdict).toBe('valid')
    expect(JSON.stringify(signed)).not.toContain('never signed')
  })

  it('returns the copy that it signed, and calls a getter once', async () => {
    let reads = 0
    const shifting = {
      ...badge,
      get name() {
        reads += 1
        return reads === 1 ? 'Signed' : 'Another'
      },
    }
    const report = await verify(await sign(shifting, signer), { now })
    expect(report).toMatchObject({ verdict: 'valid', verified: { name: 'Signed' } })
    expect(reads).toBe(1)
  })
})

describe('signCredential() and the times of proofs', () => {
  it.each([created, '2026-05-18T11:59:59Z', '2026-05-18T14:00:00+02:00'])(
    'refuses expires %s',
    async (expires) => {
      const options = { created, expires }
      await expect(signCredential(badge, signer, options)).rejects.toThrow(RangeError)
      expect(() => issueBatch([badge], signer, options)).toThrow(RangeError)
    },
  )

  it('refuses a proof that ends before its credential begins', async () => {
    const options = { created: '2020-01-01T00:00:00Z', expires: '2020-02-01T00:00:00Z' }
    await expect(signCredential(badge, signer, options)).rejects.toMatchObject({ code: 'PROOF_NEVER_VALID' })
    await expect(issueOne(badge, signer, options)).rejects.toMatchObject({ code: 'PROOF_NEVER_VALID' })
  })
})

describe('addProof(), mergeProofs() and many proofs', () => {
  const proofs = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      type: 'DataIntegrityProof',
      cryptosuite: 'eddsa-rdfc-2022',
      created,
      verificationMethod: `${issuer.profile.id}#${index}`,
      proofPurpose: 'assertionMethod',
      // 64 bytes, like a signature.
      proofValue: `z${'1'.repeat(64)}`,
    }))
  const tooMany = {
    code: 'SHAPE_INVALID',
    details: { problems: [{ code: 'VALUE_COUNT', pointer: '/proof' }] },
  }

  it('accept 256 and refuse 257', async () => {
    expect((await addProof({ ...badge, proof: proofs(255) }, signer, { created })).proof).toHaveLength(256)
    await expect(addProof({ ...badge, proof: proofs(256) }, signer, { created })).rejects.toMatchObject(
      tooMany,
    )
    const copies = proofs(257).map((proof) => ({ ...badge, proof }))
    expect(mergeProofs(copies.slice(0, 256)).proof).toHaveLength(256)
    expect(refusalOf(() => mergeProofs(copies))).toMatchObject(tooMany)
  })

  it.each<[string, JsonObject, string]>([
    ['with another member', { mood: 'fine' }, 'MALFORMED_VALUE_ERROR'],
    ['that ends before it begins', { expires: '2020-01-01T00:00:00Z' }, 'MALFORMED_VALUE_ERROR'],
    ['that follows none', { previousProof: 'urn:example:none' }, 'PREVIOUS_PROOF_INVALID'],
  ])('refuse to build on a proof %s', async (_, changes, code) => {
    const proof = { ...proofs(1)[0], ...changes }
    const refused = { code: 'SHAPE_INVALID', details: { problems: [{ code }] } }
    await expect(addProof({ ...badge, proof }, signer, { created })).rejects.toMatchObject(refused)
    expect(refusalOf(() => mergeProofs([{ ...badge, proof }]))).toMatchObject(refused)
  })

  it('merge copies whose content comes from a method', async () => {
    const signed = await signCredential(badge, signer, { created })
    class Copy {
      toJSON(): object {
        return signed
      }
    }
    expect(mergeProofs([signed, new Copy()])).toEqual(signed)
    expect(mergeProofs([new Copy(), signed])).toEqual(signed)
  })

  it('refuse to merge a credential that ends before it begins', () => {
    const copy = { ...badge, validUntil: '2020-01-01T00:00:00Z', proof: proofs(1)[0] }
    expect(() => mergeProofs([copy])).toThrow(expect.objectContaining({ code: 'SHAPE_INVALID' }))
  })
})

describe('createSigner() and toDigitalBazaarSigner()', () => {
  it('refuse the did:key of another key', () => {
    expect(() => createSigner(issuer.key, { id: other.signer.id })).toThrow(TypeError)
    expect(createSigner(issuer.key, { id: signer.id }).id).toBe(signer.id)
  })

  it('refuse a key instead of a signer', () => {
    expect(() => toDigitalBazaarSigner(issuer.key as never)).toThrow(/got a key/)
  })
})
