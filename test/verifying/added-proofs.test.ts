import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { codesOf, craftProof } from '../support/credentials'

const now = '2026-10-10T12:00:00Z'
const created = '2026-05-18T12:00:00Z'
const issuer = pretendIssuer()
const badge = sampleBadge(issuer.profile)
const stranger = pretendIssuer('Pretend stranger').signer
const byIssuer = (changes: JsonObject = {}, previous: JsonObject[] = []) =>
  craftProof(badge, issuer.signer, created, changes, previous)
const byStranger = (changes: JsonObject = {}, previous: JsonObject[] = []) =>
  craftProof(badge, stranger, created, changes, previous)
const own = await byIssuer()
const strange = await byStranger()
const judge = async (proof: JsonObject[]) => {
  const report = await verify({ ...badge, proof }, { now })
  return [report.verdict, codesOf(report, report.verdict === 'invalid' ? 'error' : 'warning')[0]]
}
const many = (count: number, make: (index: number) => JsonObject) =>
  Array.from({ length: count }, (_, index) => make(index))

describe('verify() and the content of a proof', () => {
  const unknown = {
    '@context': badge['@context'] as string[],
    type: 'DataIntegrityProof',
    cryptosuite: 'ecdsa-jcs-2019',
    created,
    verificationMethod: `${issuer.profile.id}#key-2`,
    proofPurpose: 'assertionMethod',
    proofValue: 'z2iAR3',
  }
  const inside: [string, JsonObject][] = [
    ['its contexts', {}],
    ['a context of its own', { '@context': 'https://other.example/context' }],
    ['a context as an object', { '@context': { name: 'https://schema.org/description' } }],
    ['a name that is no term', { '': 'x', '@id': 'urn:x', 'a b': ['x'] }],
    ['an object with the name of a keyword', { more: { '@graph': [{ '@id': badge.id as string }] } }],
    ['another proof', { proof: { '@context': 'https://other.example/context', type: 'Foo' } }],
  ]
  it.each(inside)('does not read %s in one of an unknown suite', async (_, changes) => {
    const proof = { ...unknown, ...changes }
    expect(await verify({ ...badge, proof }, { now })).toMatchObject({ verdict: 'indeterminate' })
    for (const proofs of [
      [own, proof],
      [proof, own],
    ])
      expect(await judge(proofs)).toEqual(['valid', 'CRYPTOSUITE_UNSUPPORTED'])
  })

  const malformed: [string, JsonObject][] = [
    ['a context of its own', { '@context': ['https://other.example/context'] }],
    ['types in a list', { type: ['DataIntegrityProof'] }],
    ['a key without fragment', { more: 'x', verificationMethod: 'https://other.example/key' }],
    ['its key as an object', { verificationMethod: { id: stranger.id, type: 'Multikey' } }],
    ['a member of an endless name', { ['x'.repeat(100_000)]: 'x' }],
  ]
  it.each(malformed)(
    "sets a stranger's proof aside that has %s, and refuses the issuer's",
    async (_, changes) => {
      expect(await judge([own, { ...strange, ...changes }])).toEqual(['valid', 'MALFORMED_VALUE_ERROR'])
      expect(await judge([{ ...strange, ...changes }])).toEqual(['invalid', 'MALFORMED_VALUE_ERROR'])
      const method = changes['verificationMethod']
      const named =
        typeof method === 'object' ? { verificationMethod: { ...method, id: issuer.signer.id } } : {}
      const ours = typeof method === 'string' ? { more: 'x' } : { ...changes, ...named }
      expect(await judge([own, { ...own, ...ours }])).toEqual(['invalid', 'MALFORMED_VALUE_ERROR'])
    },
  )

  it.each([
    ['without type', ({ type: _, ...proof }: JsonObject) => proof],
    ['by its type alone', ({ type }: JsonObject) => ({ type: [type as string] })],
  ])('refuses a proof that names no key or the issuer, %s', async (_, change) => {
    expect((await judge([own, change(own)]))[0]).toBe('invalid')
  })

  it('says little of a proof that has many members', async () => {
    const members = Object.fromEntries(
      many(5000, (index) => ({ name: `m${index}` })).map(({ name }) => [name, 'x']),
    )
    const report = await verify({ ...badge, proof: [own, { ...strange, ...members }] }, { now })
    expect(report.verdict).toBe('valid')
    expect(report.problems.length).toBeLessThan(20)
  })

  it('refuses a proof anywhere but at the root of a credential', async () => {
    const nested = { ...badge, issuer: { ...(badge['issuer'] as JsonObject), proof: unknown } }
    expect((await verify({ ...nested, proof: own }, { now })).verdict).toBe('invalid')
  })
})

describe('verify() and more proofs than it checks', async () => {
  const unchained = await Promise.all(
    many(40, (i) => ({ id: `urn:s${i}`, previousProof: 'urn:none' })).map((names) => byStranger(names)),
  )
  const chained = (index: number) => ({ ...strange, id: `urn:s${index}`, previousProof: 'urn:s0' })
  const selective = (proofValue: number, verificationMethod = stranger.id) => ({
    ...strange,
    cryptosuite: 'ecdsa-sd-2023',
    verificationMethod,
    proofValue: `u2V0B${proofValue}`,
  })

  it.each([
    [
      'unknown suites that name a proof',
      many(40, (i) => ({ type: 'Foo', id: `urn:f${i}`, previousProof: 'urn:f0' })),
    ],
    ['strangers that name a proof', many(40, chained)],
    ['strangers that name no proof', unchained],
    ['selective ones by strangers', many(5, (i) => selective(i))],
    ["selective ones in the issuer's name", many(5, (i) => selective(i, `${issuer.profile.id}#none`))],
  ])('sets aside %s', async (_, strays) => {
    // What is not read has no wrong signature: where it is read, row 2 of the table would decide.
    for (const proofs of [
      [own, ...strays],
      [...strays, own],
    ])
      expect((await judge(proofs))[0]).toBe('valid')
  })

  it("reads the issuer's chain beside a heap of other chains", async () => {
    const first = await byIssuer({ id: 'urn:p1' })
    const second = await byIssuer({ id: 'urn:p2', previousProof: 'urn:p1' }, [first])
    const report = await verify({ ...badge, proof: [...many(40, chained), first, second] }, { now })
    expect(report.verdict).toBe('valid')
    expect(report.sections.integrity.proofs.filter(({ verdict }) => verdict === 'valid')).toHaveLength(2)
    expect(codesOf(report, 'warning')).toContain('PROOFS_TOO_MANY')
  })

  it('decides nothing about more than 256, whosever they are', async () => {
    const report = await verify({ ...badge, proof: [own, ...many(256, () => strange)] }, { now })
    expect([report.verdict, report.sections.integrity.verdict]).toEqual(['indeterminate', 'indeterminate'])
    expect(codesOf(report)).toEqual(['PROOFS_TOO_MANY'])
    expect((await verify({ ...badge, proof: [own, ...many(255, () => strange)] }, { now })).verdict).toBe(
      'valid',
    )
  })

  it("does not decide where the issuer's own chain is longer, in any order", async () => {
    const chain = [await byIssuer({ id: 'urn:p0' })]
    for (let index = 1; index <= 17; index += 1) {
      const previous = chain.slice(-1)
      chain.push(await byIssuer({ id: `urn:p${index}`, previousProof: `urn:p${index - 1}` }, previous))
    }
    expect((await verify({ ...badge, proof: chain.slice(0, 17) }, { now })).verdict).toBe('valid')
    for (const proof of [chain, [...chain].reverse()]) {
      const report = await verify({ ...badge, proof }, { now })
      expect(report.verdict).toBe('indeterminate')
      expect(codesOf(report, 'error')).toEqual([])
      expect(codesOf(report, 'indeterminate')).toContain('PROOFS_TOO_MANY')
    }
  })
})

describe('verify() and a proof under the id of a link of a chain', async () => {
  const first = await byIssuer({ id: 'urn:p1' })
  const second = await byIssuer({ id: 'urn:p2', previousProof: 'urn:p1' }, [first])
  const reordered = Object.fromEntries(Object.entries(first).reverse())
  const borrowed: [string, JsonObject][] = [
    ['by somebody else', await byStranger({ id: 'urn:p1' })],
    ['of an unknown suite', { type: 'Foo', id: 'urn:p1', verificationMethod: 'did:key:z#z' }],
    ['malformed, by somebody else', { ...(await byStranger({ id: 'urn:p1' })), more: 'x' }],
    ['that copies the link', first],
    ['that copies the link in another order', reordered],
    ['of a chain of its own', await byStranger({ id: 'urn:p1', previousProof: 'urn:p2' }, [second])],
  ]
  it.each(borrowed)('%s, keeps the chain', async (_, stray) => {
    for (const proof of [
      [first, second, stray],
      [stray, second, first],
    ]) {
      const report = await verify({ ...badge, proof }, { now })
      expect(codesOf(report, 'error')).toEqual([])
      expect(report.verdict).toBe('valid')
    }
  })

  it("breaks a stranger's chain at most, whose signature is not to blame", async () => {
    const theirs = await byStranger({ id: 'urn:p1' })
    const after = await byStranger({ id: 'urn:s2', previousProof: 'urn:p1' }, [theirs])
    const report = await verify({ ...badge, proof: [first, second, theirs, after] }, { now })
    expect(report.verdict).toBe('valid')
    expect(codesOf(report, 'warning')).toContain('PREVIOUS_PROOF_INVALID')
    expect(JSON.stringify(report)).not.toContain('PROOF_VERIFICATION_ERROR')
  })

  it("sets a stranger's proof aside that follows a malformed one", async () => {
    const theirs = await byStranger({ id: 'urn:s1' })
    const after = await byStranger({ id: 'urn:s2', previousProof: 'urn:s1' }, [theirs])
    expect((await judge([own, { ...theirs, more: 'x' }, after]))[0]).toBe('valid')
  })

  it('refuses two links of the issuer with one id, and blames no signature', async () => {
    const other = await byIssuer({ id: 'urn:p1', nonce: 'other' })
    const report = await verify({ ...badge, proof: [first, other, second] }, { now })
    expect(codesOf(report, 'error')).toEqual(['PREVIOUS_PROOF_INVALID'])
  })

  it('refuses a chain whose link is taken away, though a stranger has its id', async () => {
    const report = await verify({ ...badge, proof: [second, await byStranger({ id: 'urn:p1' })] }, { now })
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toContain('PREVIOUS_PROOF_INVALID')
  })
})
