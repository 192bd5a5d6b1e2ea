import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { QualityLabelError } from '../../src/core/errors'
import { validate } from '../../src/gate/validate'
import type { Secured } from '../../src/securing/add-proof'
import { signCredential } from '../../src/securing/add-proof'
import { mergeProofs } from '../../src/securing/merge-proofs'
import { pretendCommittee, pretendIssuer, sampleLabel } from '../../src/testing'
import { buildTrustRoot } from '../../src/trust/build-trust-root'
import { signTrustRoot } from '../../src/trust/sign-trust-document'
import { verify } from '../../src/verifying/verify'
import { deepFreeze, proofsOf } from '../support/credentials'
import { runs } from '../support/runs'

const created = '2026-05-18T12:00:00Z'
const now = '2026-06-01T00:00:00Z'
const pretend = pretendCommittee()
const label = sampleLabel(pretend)
let copies: Secured<typeof label>[] = []

beforeAll(async () => {
  copies = deepFreeze(
    await Promise.all(pretend.members.map(({ signer }) => signCredential(label, signer, { created }))),
  )
})

function refusal(merge: () => unknown): QualityLabelError {
  try {
    merge()
  } catch (error) {
    if (error instanceof QualityLabelError) return error
    throw error
  }
  throw new Error('expected a QualityLabelError')
}

/** One to eight of the five copies, in any order; some occur more than once. */
const someCopies = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 8 })

describe('mergeProofs()', () => {
  it('merges copies that members signed separately into one proof set that reaches the quorum', async () => {
    const merged = mergeProofs(copies.slice(1, 4))
    expect(proofsOf(merged)).toHaveLength(3)
    expect(await verify(merged, { now, trust: pretend.trust })).toMatchObject({ verdict: 'valid' })
    const short = mergeProofs(copies.slice(1, 3))
    expect(await verify(short, { now, trust: pretend.trust })).toMatchObject({ verdict: 'invalid' })
  })

  it('gives the same bytes for the same copies in any order', () => {
    fc.assert(
      fc.property(someCopies, fc.infiniteStream(fc.nat()), (indices, keys) => {
        const given = indices.map((index) => copies[index] as Secured<typeof label>)
        const shuffled = [...given]
          .map((copy) => ({ copy, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
        expect(JSON.stringify(mergeProofs(shuffled.map(({ copy }) => copy)))).toBe(
          JSON.stringify(mergeProofs(given)),
        )
      }),
      { numRuns: runs(100) },
    )
  })

  it('keeps each proof once, from any number of copies', () => {
    fc.assert(
      fc.property(someCopies, (indices) => {
        const merged = mergeProofs(indices.map((index) => copies[index] as Secured<typeof label>))
        expect(proofsOf(merged)).toHaveLength(new Set(indices).size)
      }),
      { numRuns: runs(100) },
    )
  })

  it('keeps a single proof of a plain JSON document in its list, as the shape of a trust root requires', async () => {
    const { key, signer } = pretendIssuer()
    const { publicKeyMultibase } = key
    const root = buildTrustRoot({
      id: 'https://network.example/root',
      threshold: 1,
      keys: [{ publicKeyMultibase }],
    })
    const signed = await signTrustRoot(root, signer, { created })
    expect(mergeProofs([signed])).toEqual(signed)
    expect(validate(mergeProofs([signed]), 'trustRoot').problems).toEqual([])
  })

  it('changes nothing when its result is merged again, with or without any of the copies', () => {
    fc.assert(
      fc.property(someCopies, someCopies, (indices, others) => {
        const given = indices.map((index) => copies[index] as Secured<typeof label>)
        const merged = mergeProofs(given)
        expect(mergeProofs([merged])).toEqual(merged)
        expect(mergeProofs([merged, ...given])).toEqual(merged)
        const more = others.map((index) => copies[index] as Secured<typeof label>)
        expect(mergeProofs([merged, mergeProofs(more)])).toEqual(mergeProofs([...given, ...more]))
      }),
      { numRuns: runs(100) },
    )
  })

  it('keeps a single proof as it was, and not in a list', () => {
    expect(mergeProofs(copies.slice(0, 1))).toEqual(copies[0])
    expect(mergeProofs([{ ...label, proof: proofsOf(copies[0] ?? {}) }])).toEqual(copies[0])
  })

  it('accepts copies with properties in another order as the same document', () => {
    const [first, second] = copies as [Secured<typeof label>, Secured<typeof label>]
    const reordered = Object.fromEntries(Object.entries(second).reverse())
    expect(mergeProofs<object>([first, reordered])).toEqual(mergeProofs([first, second]))
  })

  it('keeps proofs that it cannot check, even forged ones: verify() checks them', async () => {
    const [first, second] = copies as [Secured<typeof label>, Secured<typeof label>]
    const forged = { ...second, proof: { ...proofsOf(second)[0], created: '2026-05-18T12:00:01Z' } }
    const merged = mergeProofs<object>([first, forged])
    expect(proofsOf(merged)).toHaveLength(2)
    expect(await verify(merged, { now, trust: pretend.trust })).toMatchObject({ verdict: 'invalid' })
  })

  it('refuses a copy that differs in more than its proofs, and says which', () => {
    const [first, second, third] = copies as [typeof label, typeof label, typeof label]
    const changed = { ...third, name: 'Another label' }
    expect(refusal(() => mergeProofs([first, second, changed]))).toMatchObject({
      code: 'COPIES_DIFFER',
      details: { index: 2 },
    })
  })

  it.each<[string, (copy: object) => object]>([
    ['a member more', (copy) => ({ ...copy, inLanguage: 'en' })],
    ['a member less', ({ validUntil: _, ...copy }: { validUntil?: string }) => copy],
    [
      'a context more',
      (copy) => ({
        ...copy,
        '@context': [...label['@context'], 'https://w3id.org/security/data-integrity/v2'],
      }),
    ],
    ['an instant written otherwise', (copy) => ({ ...copy, validFrom: '2026-05-18T12:00:00.0Z' })],
  ])('refuses a copy with %s', (_, change) => {
    const [first, second] = copies as [object, object]
    expect(refusal(() => mergeProofs([first, change(second)])).code).toBe('COPIES_DIFFER')
  })

  it.each<[string, object]>([
    ['no proof', {}],
    ['an empty proof set', { proof: [] }],
    ['a proof that is no object', { proof: 'z5x9' }],
  ])('refuses a copy with %s, and says which', (_, proof) => {
    const [first] = copies as [object]
    expect(refusal(() => mergeProofs<object>([first, { ...label, ...proof }]))).toMatchObject({
      code: 'COPY_UNSIGNED',
      details: { index: 1 },
    })
    expect(refusal(() => mergeProofs<object>([{ ...label, ...proof }, first]))).toMatchObject({
      code: 'COPY_UNSIGNED',
      details: { index: 0 },
    })
  })

  it('refuses no copies at all', () => {
    expect(() => mergeProofs([])).toThrow(TypeError)
  })

  it('changes none of its copies', () => {
    const before = JSON.stringify(copies)
    const merged = mergeProofs(copies)
    expect(JSON.stringify(copies)).toBe(before)
    expect(merged).not.toBe(copies[0])
  })
})
