import { describe, expect, it } from 'vitest'
import { encodeBase64Url } from '../../src/core/base64url'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { decodeMultibase, encodeMultibase } from '../../src/core/multibase'
import { addProof, signCredential } from '../../src/securing/add-proof'
import { readProofValue } from '../../src/securing/check-proof-members'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { codesOf, craftProof, proofsOf } from '../support/credentials'

const created = '2026-05-18T12:00:00Z'
const now = '2026-06-01T00:00:00Z'
const issuer = pretendIssuer()
const { signer } = issuer
const badge = sampleBadge(issuer.profile)
const signed = await signCredential(badge, signer, { created })
const proof = proofsOf(signed)[0] as JsonObject

function withProof(...proofs: JsonValue[]): object {
  return { ...badge, proof: proofs.length === 1 ? (proofs[0] as JsonValue) : proofs }
}

function judge(document: object) {
  return verify(document, { now })
}

/** A proof with a right signature over options that are not as they should be. */
function crafted(changes: JsonObject): Promise<JsonObject> {
  return craftProof(badge, signer, created, changes)
}

describe('verify() and several proofs', () => {
  it('accepts a set whose every proof is good', async () => {
    const both = await addProof(signed, signer, { created: '2026-05-19T12:00:00Z' })
    const report = await judge(both)
    expect(report.verdict).toBe('valid')
    expect(report.sections.integrity.proofs.map(({ pointer, verdict }) => `${pointer} ${verdict}`)).toEqual([
      '/proof/0 valid',
      '/proof/1 valid',
    ])
  })

  it('refuses a forged proof beside a good one, before or after it', async () => {
    const other = await signCredential({ ...badge, name: 'Another' }, signer, { created })
    for (const proofs of [
      [proof, ...proofsOf(other)],
      [...proofsOf(other), proof],
    ]) {
      const report = await judge(withProof(...proofs))
      expect(report.verdict).toBe('invalid')
      expect(codesOf(report, 'error')).toEqual(['PROOF_VERIFICATION_ERROR'])
      expect(report.sections.integrity.proofs.map(({ signature }) => signature).sort()).toEqual([
        'invalid',
        'valid',
      ])
    }
  })

  it("refuses a stranger's forged proof beside a good one too: it or the document was changed", async () => {
    const stranger = pretendIssuer('Stranger').signer
    const other = await signCredential({ ...badge, name: 'Another' }, stranger, {
      created,
      allowOtherController: true,
    })
    const report = await judge(withProof(proof, ...proofsOf(other)))
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toEqual(['PROOF_VERIFICATION_ERROR', 'CONTROLLER_NOT_ISSUER'])
  })

  it('ignores a proof of an unknown suite beside a good one, and lists it with the reason', async () => {
    const unknown = { ...proof, cryptosuite: 'ecdsa-rdfc-2019' }
    const report = await judge(withProof(unknown, proof))
    expect(report.verdict).toBe('valid')
    expect(codesOf(report, 'warning')).toEqual(['CRYPTOSUITE_UNSUPPORTED'])
    expect(report.sections.integrity.proofs[0]).toMatchObject({
      pointer: '/proof/0',
      verdict: 'indeterminate',
      signature: 'notChecked',
      keyBinding: 'notBound',
      cryptosuite: 'ecdsa-rdfc-2019',
      reason: expect.stringContaining('ecdsa-rdfc-2019'),
    })
  })

  it.each<[string, JsonObject]>([
    ['the older name, which is for data model 1.1', { cryptosuite: 'eddsa-2022' }],
    ['the JCS suite of another curve', { cryptosuite: 'ecdsa-jcs-2019' }],
    ['Ed25519Signature2018', { type: 'Ed25519Signature2018' }],
    ['Ed25519Signature2020 with a cryptosuite', { type: 'Ed25519Signature2020' }],
    ['a cryptosuite in a list', { cryptosuite: ['eddsa-rdfc-2022'] }],
  ])('is undecided about a lone proof of %s', async (_, changes) => {
    const report = await judge(withProof({ ...proof, ...changes }))
    expect(report.verdict).toBe('indeterminate')
    expect(codesOf(report, 'indeterminate')).toContain('CRYPTOSUITE_UNSUPPORTED')
  })

  it.each<[string, object]>([
    ['no proof', badge],
    ['an empty proof set', { ...badge, proof: [] }],
    ['a proof that is null', { ...badge, proof: null }],
    ['a proof that is text', { ...badge, proof: 'z5x9aCBYovW3CQ' }],
    ['a set of texts', { ...badge, proof: ['z5x9aCBYovW3CQ'] }],
    ['an empty proof', { ...badge, proof: {} }],
    ['nested sets', { ...badge, proof: [[proof]] }],
    ['a type in a list', { ...badge, proof: { ...proof, type: ['DataIntegrityProof'] } }],
  ])('never accepts a document with %s', async (_, document) => {
    expect((await judge(document)).verdict).not.toBe('valid')
  })

  it('does not skip an entry of the set that is not a proof', async () => {
    for (const entry of ['z5x9', 7, null, [proof]]) {
      const report = await judge(withProof(proof, entry as JsonValue))
      expect([entry, report.verdict]).not.toEqual([entry, 'valid'])
    }
  })
})

describe('verify() and the members of a proof', () => {
  it('accepts the proof as it was made', async () => {
    expect(await judge(withProof(proof))).toMatchObject({ verdict: 'valid' })
    expect(await judge(withProof(await crafted({})))).toMatchObject({ verdict: 'valid' })
  })

  it.each<[string, JsonObject]>([
    ['id', { id: 'urn:uuid:26329423-bec9-4b2e-88cb-a7c7d9dc4544' }],
    ['expires', { expires: '2026-06-01T00:00:01Z' }],
    ['domain', { domain: 'verifier.example' }],
    ['challenge', { challenge: 'abc' }],
    ['nonce', { nonce: 'zabc' }],
  ])('accepts %s where it was signed, and not where it was added', async (_, changes) => {
    expect(await judge(withProof(await crafted(changes)))).toMatchObject({ verdict: 'valid' })
    const added = await judge(withProof({ ...proof, ...changes }))
    expect(codesOf(added, 'error')).toEqual(['PROOF_VERIFICATION_ERROR'])
  })

  it('accepts a proof without created, which need not be there', async () => {
    const { created: _, ...timeless } = await crafted({})
    const report = await judge(withProof(timeless))
    // Taken away after signing it breaks the signature.
    expect(codesOf(report, 'error')).toEqual(['PROOF_VERIFICATION_ERROR'])
  })

  it.each<[string, JsonObject, string]>([
    ['a member that no proof has', { quorum: 'one' }, '/proof/quorum'],
    ['a null', { nonce: null }, '/proof/nonce'],
    ['a list', { domain: ['verifier.example'] }, '/proof/domain'],
    ['a purpose in a list', { proofPurpose: ['assertionMethod'] }, '/proof/proofPurpose'],
    ['a method as an object', { verificationMethod: { id: signer.id } }, '/proof/verificationMethod'],
    ['a created without a zone', { created: '2026-05-18T12:00:00' }, '/proof/created'],
    ['a created of no calendar day', { created: '2026-02-30T12:00:00Z' }, '/proof/created'],
    ['an expires that is a date', { expires: '2027-01-01' }, '/proof/expires'],
    ['a number', { created: 5 }, '/proof/created'],
  ])('refuses %s', async (_, changes, pointer) => {
    const report = await judge(withProof({ ...proof, ...changes }))
    expect(report.verdict).toBe('invalid')
    expect(report.problems.map(({ code, pointer: place }) => `${code} ${place}`)).toContain(
      `MALFORMED_VALUE_ERROR ${pointer}`,
    )
  })

  it.each(['verificationMethod', 'proofPurpose', 'proofValue'])(
    'refuses a proof without %s',
    async (member) => {
      const { [member]: _, ...without } = proof
      const report = await judge(withProof(without))
      expect(report.verdict).toBe('invalid')
      expect(codesOf(report, 'error')).toEqual(['MALFORMED_VALUE_ERROR'])
    },
  )

  it.each<[string, JsonObject, string]>([
    ['keyAgreement', { proofPurpose: 'keyAgreement' }, 'PROOF_PURPOSE_MISMATCH'],
    ['authentication', { proofPurpose: 'authentication' }, 'PROOF_PURPOSE_MISMATCH'],
    ['an expiry at the instant of the check', { expires: now }, 'PROOF_EXPIRED'],
    ['an expiry long ago', { expires: '2026-05-19T00:00:00Z' }, 'PROOF_EXPIRED'],
    ['a creation a second from now', { created: '2026-06-01T00:00:01Z' }, 'PROOF_FROM_THE_FUTURE'],
  ])('refuses a proof with %s, however well it is signed', async (_, changes, code) => {
    const report = await judge(withProof(await crafted(changes)))
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toEqual([code])
    expect(report.sections.integrity.proofs[0]?.signature).toBe('valid')
  })

  it('refuses such a proof beside a good one too', async () => {
    for (const changes of [
      { proofPurpose: 'authentication' },
      { expires: now },
      { created: '2027-01-01T00:00:00Z' },
    ]) {
      expect(await judge(withProof(proof, await crafted(changes)))).toMatchObject({ verdict: 'invalid' })
    }
  })

  it('accepts a proof made at the instant of the check, and one that expires a second later', async () => {
    for (const changes of [{ created: now }, { expires: '2026-06-01T00:00:01Z' }]) {
      expect(await judge(withProof(await crafted(changes)))).toMatchObject({ verdict: 'valid' })
    }
  })

  it('grants the skew of the caller to both ends of a proof, and no more', async () => {
    const soon = withProof(await crafted({ created: '2026-06-01T00:01:00Z' }))
    expect(await verify(soon, { now, clockSkewSeconds: 60 })).toMatchObject({ verdict: 'valid' })
    expect(await verify(soon, { now, clockSkewSeconds: 59 })).toMatchObject({ verdict: 'invalid' })
    const late = withProof(await crafted({ expires: '2026-05-31T23:59:30Z' }))
    expect(await verify(late, { now, clockSkewSeconds: 31 })).toMatchObject({ verdict: 'valid' })
    expect(await verify(late, { now, clockSkewSeconds: 30 })).toMatchObject({ verdict: 'invalid' })
  })
})

describe('verify() and the spelling of proofValue', () => {
  const value = String(proof['proofValue'])
  const bytes = decodeMultibase(value)

  it.each<[string, string]>([
    ['base64url multibase', `u${encodeBase64Url(bytes)}`],
    ['hexadecimal multibase', `f${Buffer.from(bytes).toString('hex')}`],
    ['no prefix', value.slice(1)],
    ['a leading zero byte', `z1${value.slice(1)}`],
    ['a byte less', encodeMultibase(bytes.subarray(1))],
    ['a byte more', encodeMultibase(Uint8Array.of(1, ...bytes))],
    ['a character more', `${value}1`],
    ['a character outside base58', `${value.slice(0, -1)}0`],
    ['a space around', ` ${value}`],
    ['a newline after', `${value}\n`],
    ['another case', value.toUpperCase()],
    ['nothing', ''],
    ['the prefix alone', 'z'],
    ['a megabyte', `z${'2'.repeat(1_000_000)}`],
  ])('refuses %s', async (_, proofValue) => {
    expect(readProofValue({ proofValue })).toBeUndefined()
    const report = await judge(withProof({ ...proof, proofValue }))
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toContain('MALFORMED_VALUE_ERROR')
  })

  it('reads the 64 bytes of a right one', () => {
    expect(readProofValue({ proofValue: value })).toEqual(bytes)
    expect(bytes).toHaveLength(64)
  })

  it('refuses the twin of a signature whose scalar is past the order of the group', async () => {
    const report = await judge(withProof({ ...proof, proofValue: addOrder(bytes) }))
    expect(codesOf(report, 'error')).toEqual(['PROOF_VERIFICATION_ERROR'])
  })
})

describe('verify() and chains of proofs', () => {
  const id = 'urn:uuid:26329423-bec9-4b2e-88cb-a7c7d9dc4544'
  const follow = (previous: JsonObject, changes: JsonObject = {}) =>
    craftProof(badge, signer, created, { previousProof: id, ...changes }, [previous])

  it('accepts a proof that is over the document together with the one that it follows', async () => {
    const first = await crafted({ id })
    const second = await follow(first)
    for (const proofs of [
      [first, second],
      [second, first],
      [first, second, proof],
    ]) {
      const report = await judge(withProof(...proofs))
      expect(report.verdict).toBe('valid')
      expect(report.sections.integrity.proofs.every(({ verdict }) => verdict === 'valid')).toBe(true)
    }
  })

  it('accepts a third that follows the second', async () => {
    const secondId = 'urn:uuid:8cc9022b-6b14-4cf3-8571-74972c5feb54'
    const first = await crafted({ id })
    const second = await follow(first, { id: secondId })
    const third = await craftProof(badge, signer, created, { previousProof: secondId }, [second])
    expect(await judge(withProof(first, second, third))).toMatchObject({ verdict: 'valid' })
    expect(await judge(withProof(second, third))).toMatchObject({ verdict: 'invalid' })
    expect(await judge(withProof(first, third))).toMatchObject({ verdict: 'invalid' })
  })

  it('refuses one that is only over the document', async () => {
    const first = await crafted({ id })
    const report = await judge(withProof(first, await crafted({ previousProof: id })))
    expect(codesOf(report, 'error')).toEqual(['PROOF_VERIFICATION_ERROR'])
  })

  it('refuses one whose predecessor was put in the place of another, good in itself', async () => {
    const first = await crafted({ id })
    const swapped = await craftProof(badge, signer, '2026-05-19T12:00:00Z', { id })
    const second = await follow(first)
    const report = await judge(withProof(swapped, second))
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toEqual(['PROOF_VERIFICATION_ERROR'])
    expect((await judge(withProof(first, swapped, second))).verdict).toBe('invalid')
  })

  it('refuses one whose predecessor is missing', async () => {
    const chained = await follow(await crafted({ id }))
    for (const proofs of [[chained], [proof, chained]]) {
      const report = await judge(withProof(...proofs))
      expect(report.verdict).toBe('invalid')
      expect(codesOf(report, 'error')).toContain('PREVIOUS_PROOF_INVALID')
    }
  })

  it('refuses one whose predecessor does not hold', async () => {
    const expired = await crafted({ id, expires: '2026-05-19T00:00:00Z' })
    const report = await judge(withProof(expired, await follow(expired)))
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error').sort()).toEqual(['PREVIOUS_PROOF_INVALID', 'PROOF_EXPIRED'])
  })

  it('takes none for good that follows a broken chain, however far behind', async () => {
    const [secondId, thirdId] = ['urn:proof:second', 'urn:proof:third']
    const expired = await crafted({ id, expires: '2026-05-19T00:00:00Z' })
    const second = await follow(expired, { id: secondId })
    const third = await craftProof(badge, signer, created, { id: thirdId, previousProof: secondId }, [second])
    const fourth = await craftProof(badge, signer, created, { previousProof: thirdId }, [third])
    for (const proofs of [
      [expired, second, third, fourth],
      [fourth, third, second, expired],
    ]) {
      const { verdict, sections } = await judge(withProof(...proofs, proof))
      expect(verdict).toBe('invalid')
      const held = sections.integrity.proofs.map((each) => each.verdict)
      expect(held).toEqual(['invalid', 'invalid', 'invalid', 'invalid', 'valid'])
    }
  })

  it.each<[string, JsonObject]>([
    ['relative', { id: 'second' }],
    ['blank', { id: '_:b0' }],
    ['no IRI', { id: 'urn:a proof' }],
    ['relative, of a predecessor', { previousProof: 'first' }],
    ['one of many predecessors that are none', { previousProof: [id, ...Array(300).keys()].map(String) }],
  ])('refuses the name of a proof that is %s', async (_, changes) => {
    const report = await judge(withProof(await crafted({ id }), { ...proof, ...changes }))
    expect(codesOf(report, 'error')).toContain('MALFORMED_VALUE_ERROR')
    expect(report.sections.integrity.proofs[1]).toMatchObject({ signature: 'notChecked' })
  })

  it('refuses one whose predecessor is itself', async () => {
    const own = await crafted({ id, previousProof: id })
    const report = await judge(withProof(own))
    expect(codesOf(report, 'error')).toContain('PROOF_VERIFICATION_ERROR')
  })

  it('refuses one that names its predecessor after the fact', async () => {
    const first = await crafted({ id })
    expect((await judge(withProof(first, { ...proof, previousProof: id }))).verdict).toBe('invalid')
  })

  it('accepts a list of predecessors, each of which must be there and hold', async () => {
    const other = 'urn:uuid:8cc9022b-6b14-4cf3-8571-74972c5feb54'
    const first = await crafted({ id })
    const beside = await crafted({ id: other })
    const both = await craftProof(badge, signer, created, { previousProof: [id, other] }, [first, beside])
    expect((await judge(withProof(first, beside, both))).verdict).toBe('valid')
    expect((await judge(withProof(first, await follow(first, { previousProof: [id] })))).verdict).toBe(
      'valid',
    )
    const report = await judge(withProof(first, both))
    expect(codesOf(report, 'error')).toContain('PREVIOUS_PROOF_INVALID')
    const one = await follow(first, { previousProof: [id, other] })
    expect(codesOf(await judge(withProof(first, one)), 'error')).toEqual(['PREVIOUS_PROOF_INVALID'])
  })

  it.each<[string, JsonValue]>([
    ['empty', []],
    ['with a number', [1]],
    ['that names one twice', [id, id]],
  ])('refuses a list of predecessors that is %s', async (_, previousProof) => {
    const first = await crafted({ id })
    const report = await judge(withProof(first, { ...proof, previousProof }))
    expect(codesOf(report, 'error')).toContain('MALFORMED_VALUE_ERROR')
  })

  it('checks none of more chained proofs than anybody needs, and decides nothing', async () => {
    const first = await crafted({ id })
    const chained = await Promise.all(
      Array.from({ length: 17 }, (_, index) => follow(first, { nonce: String(index) })),
    )
    expect(await judge(withProof(first, ...chained.slice(1)))).toMatchObject({ verdict: 'valid' })
    const report = await judge(withProof(first, ...chained))
    expect(report.verdict).toBe('indeterminate')
    const [own, ...others] = report.sections.integrity.proofs
    expect(own?.signature).toBe('valid')
    expect(new Set(others.map(({ signature }) => signature))).toEqual(new Set(['notChecked']))
    expect(codesOf(report, 'error')).toEqual([])
  })

  it('checks a chained proof once, however often it is repeated', async () => {
    const first = await crafted({ id })
    const chained = await follow(first)
    const report = await judge(withProof(first, ...Array<JsonObject>(17).fill(chained)))
    expect(report.verdict).toBe('valid')
    expect(codesOf(report, 'warning')).toContain('PROOF_REPEATED')
  })
})

const order = 2n ** 252n + 27_742_317_777_372_353_535_851_937_790_883_648_493n

/** `proofValue` of a signature with the group's order added to its scalar, which lax verifiers take for the same. */
function addOrder(signature: Uint8Array): string {
  const scalar = [...signature.subarray(32)].reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n) + order
  const twin = Uint8Array.from(signature)
  for (let index = 0, rest = scalar; index < 32; index += 1, rest /= 256n)
    twin[32 + index] = Number(rest % 256n)
  return encodeMultibase(twin)
}
