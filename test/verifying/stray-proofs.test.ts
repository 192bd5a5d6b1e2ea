import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { pretendCommittee, pretendIssuer, sampleBadge, sampleLabel } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { codesOf, craftProof, proofsOf } from '../support/credentials'

const now = '2026-06-01T00:00:00Z'
const created = '2026-05-18T12:00:00Z'
const expires = '2026-05-20T00:00:00Z'
const pretend = pretendCommittee({ size: 5, quorum: 4 })
const { committee, didDocument } = pretend
const label = sampleLabel(pretend)
const good = proofsOf(await pretend.sign(label, { created, by: [0, 1, 2, 3] }))
const stranger = pretendIssuer('Pretend stranger').signer
const [member] = pretend.members.slice(4)
const byStranger = (changes: JsonObject = {}) => craftProof(label, stranger, created, changes)
const byMember = (changes: JsonObject = {}) =>
  craftProof(label, member?.signer as typeof stranger, created, changes)

/** The network's document in which the key of the last member has been changed. */
function withLastKey(change: (method: JsonObject) => JsonObject[], forAssertion = true): JsonObject {
  const methods = didDocument['verificationMethod'] as JsonObject[]
  const listed = didDocument['assertionMethod'] as string[]
  return {
    ...didDocument,
    verificationMethod: methods.flatMap((method, index) => (index === 4 ? change(method) : [method])),
    assertionMethod: forAssertion ? listed : listed.slice(0, 4),
  }
}
const revoked = withLastKey((method) => [{ ...method, revoked: '2026-05-25T00:00:00Z' }])
const ended = withLastKey((method) => [{ ...method, expires: '2026-05-25T00:00:00Z' }])
const removed = withLastKey(() => [], false)
const demoted = withLastKey((method) => [method], false)
const published = withLastKey((method) => [{ ...method, secretKeyMultibase: 'z3u2' }])

type Verdicts = [besideGood: string, alone: string, besideUndecided: string, aloneUndecided: string]
const undecided = 'indeterminate'
const stray: [string, JsonObject, JsonObject, Verdicts][] = [
  ['by somebody else', await byStranger(), didDocument, ['valid', 'invalid', undecided, 'invalid']],
  [
    'by somebody else, expired',
    await byStranger({ expires }),
    didDocument,
    ['valid', 'invalid', undecided, 'invalid'],
  ],
  [
    'by somebody else, from the future',
    await byStranger({ created: '2027-01-01T00:00:00Z' }),
    didDocument,
    ['valid', 'invalid', undecided, 'invalid'],
  ],
  [
    'by somebody else, for another purpose',
    await byStranger({ proofPurpose: 'authentication' }),
    didDocument,
    ['valid', 'invalid', undecided, 'invalid'],
  ],
  [
    'by somebody else, malformed',
    { ...(await byStranger()), more: 'x' },
    didDocument,
    ['valid', 'invalid', undecided, 'invalid'],
  ],
  [
    'by somebody else, wrong',
    { ...(await byStranger()), nonce: 'x' },
    didDocument,
    ['invalid', 'invalid', undecided, 'invalid'],
  ],
  [
    'by another did:web',
    { ...(await byStranger()), verificationMethod: 'did:web:other.example#key' },
    didDocument,
    ['valid', 'invalid', undecided, 'invalid'],
  ],
  [
    'of an unknown suite',
    { ...(await byStranger()), cryptosuite: 'bbs-2023' },
    didDocument,
    ['valid', undecided, undecided, undecided],
  ],
  ['by a revoked key', await byMember(), revoked, ['valid', 'invalid', undecided, undecided]],
  [
    'by a revoked key, expired',
    await byMember({ expires }),
    revoked,
    ['valid', 'invalid', undecided, 'invalid'],
  ],
  [
    'by a revoked key, wrong',
    { ...(await byMember()), nonce: 'x' },
    revoked,
    // The committee lists the key, which shows the forgery.
    ['invalid', 'invalid', 'invalid', 'invalid'],
  ],
  ['by a key that ended', await byMember(), ended, ['valid', 'invalid', undecided, undecided]],
  ['by a key that was removed', await byMember(), removed, ['valid', 'invalid', undecided, undecided]],
  ['by a key not for assertions', await byMember(), demoted, ['valid', 'invalid', undecided, undecided]],
  [
    'by a key whose secret is published',
    await byMember(),
    published,
    ['valid', 'invalid', undecided, undecided],
  ],
  [
    "by the issuer's key, expired",
    await byMember({ expires }),
    didDocument,
    ['invalid', 'invalid', undecided, 'invalid'],
  ],
  [
    "by the issuer's key, wrong",
    { ...(await byMember()), nonce: 'x' },
    didDocument,
    ['invalid', 'invalid', 'invalid', 'invalid'],
  ],
  [
    "in the issuer's name, malformed",
    { ...(await byMember()), more: 'x' },
    didDocument,
    ['invalid', 'invalid', 'invalid', 'invalid'],
  ],
  [
    'that names no key, malformed',
    { ...(await byStranger()), verificationMethod: 'key' },
    didDocument,
    ['invalid', 'invalid', 'invalid', 'invalid'],
  ],
]

describe.each(stray)('verify() and a proof %s', (_, proof, document, verdicts) => {
  const cases: [string, JsonObject[], JsonObject[], number][] = [
    ['beside good ones', [...good, proof], [document], 0],
    ['ahead of good ones', [proof, ...good], [document], 0],
    ['alone', [proof], [document], 1],
    ["beside others, without the issuer's document", [...good, proof], [], 2],
    ["alone, without the issuer's document", [proof], [], 3],
  ]
  it.each(cases)('%s', async (__, proofs, didDocuments, column) => {
    const trust = { committees: [committee], didDocuments }
    const report = await verify({ ...label, proof: proofs }, { now, trust })
    expect(report.sections.integrity.verdict).toBe(verdicts[column])
    // The quorum is reached without it, or not at all.
    expect(report.verdict === 'valid').toBe(verdicts[column] === 'valid')
    expect(report.sections.policy.counted ?? []).toHaveLength(column === 0 ? 4 : 0)
    const listed = report.sections.integrity.proofs[proofs.indexOf(proof)]
    expect(listed?.verdict).not.toBe('valid')
    expect(listed?.reason).toBeTruthy()
    if (verdicts[column] === 'valid') expect(codesOf(report, 'warning')).not.toEqual([])
    const { notCounted } = report.sections.policy
    expect(notCounted).toContainEqual({ pointer: listed?.pointer, reason: listed?.reason })
  })
})

describe('verify() and a compromised key', () => {
  it('asks for the quorum without it', async () => {
    const three = [...good.slice(1), await byMember()]
    const trust = { committees: [committee], didDocuments: [revoked] }
    const report = await verify({ ...label, proof: three }, { now, trust })
    expect(report.sections.integrity.verdict).toBe('valid')
    expect(codesOf(report, 'error')).toEqual(['QUORUM_NOT_REACHED'])
    expect(codesOf(report, 'warning')).toContain('VERIFICATION_METHOD_REVOKED')
  })

  it('without a committee, takes a badge with one good key of the issuer beside a revoked one', async () => {
    const proof = [good[0] as JsonObject, await byMember()]
    const report = await verify({ ...label, proof }, { now, didDocuments: [revoked] })
    expect(report.verdict).toBe('valid')
    expect(codesOf(report, 'warning')).toContain('VERIFICATION_METHOD_REVOKED')
    expect((await verify({ ...label, proof: proof[1] }, { now, didDocuments: [revoked] })).verdict).toBe(
      'invalid',
    )
  })
})

describe("verify() and somebody else's JWT around a badge with a proof of its own", async () => {
  const issuer = pretendIssuer()
  const badge = await issuer.sign(sampleBadge(issuer.profile), { created })
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
  const jwk = await exportJWK(publicKey)
  const kid = `did:jwk:${Buffer.from(JSON.stringify(jwk)).toString('base64url')}#0`
  const claims = {
    iss: issuer.profile.id,
    jti: badge.id,
    sub: badge.credentialSubject.id as string,
    nbf: 1779105600,
  }
  const wrap = (header: object, changes: object = {}) =>
    new SignJWT({ ...badge, ...claims, ...changes })
      .setProtectedHeader({ alg: 'ES256', typ: 'JWT', ...header })
      .sign(privateKey)

  it.each([
    ['kid', { kid }, kid],
    ['jwk', { jwk }, 'a key that it does not name'],
  ])('names the signer by %s, and takes the badge by its own proof', async (_, header, signer) => {
    const report = await verify(await wrap(header), { now })
    expect(report.verdict).toBe('valid')
    expect(codesOf(report, 'error')).toEqual([])
    const named = report.problems.find(({ code }) => code === 'JWT_NOT_BY_ISSUER')
    expect(named?.severity).toBe('warning')
    expect(named?.detail).toContain(signer)
    const [jwt, own] = report.sections.integrity.proofs
    expect([jwt?.verdict, jwt?.keyBinding, own?.verdict]).toEqual(['invalid', 'notBound', 'valid'])
    expect(jwt?.verificationMethod).not.toBe(issuer.profile.id)
  })

  it('refuses what such a JWT claims of the badge and the badge does not say', async () => {
    const report = await verify(await wrap({ kid }, { sub: 'did:example:another' }), { now })
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toContain('JWT_CLAIM_MISMATCH')
  })

  it('takes no badge without a proof of its own by such a JWT', async () => {
    for (const header of [{ kid }, { jwk }]) {
      const report = await verify(await wrap(header, { proof: undefined }), { now })
      expect(report.verdict).toBe('invalid')
      expect(codesOf(report, 'warning')).not.toContain('JWT_NOT_BY_ISSUER')
    }
  })
})
