import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonize, canonizeCounts } from '../../src/canonical/canonize'
import { digestNode, digestNodeUnder } from '../../src/canonical/digest-node'
import { matchesDigest } from '../../src/core/digest'
import { QualityLabelError } from '../../src/core/errors'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { WorkBudget, workOf } from '../../src/core/work-budget'
import { refusal } from '../core/refusal'
import { describeWithVectors, readVector, readVectorJson } from '../support/vectors'
import { badge, badgeContext, endorsement, proof } from './badge'
import type { Path } from './document-paths'
import { objectPathsOf, pathsOf, replaceAt, valueAt } from './document-paths'

/** Returns the digest, or `undefined` if the node is rejected. */
async function digestOrRefused(
  node: JsonObject,
  context: JsonValue = badgeContext,
): Promise<string | undefined> {
  try {
    return await digestNode(node, context)
  } catch (error) {
    if (error instanceof QualityLabelError) return undefined
    throw error
  }
}

const attachments: [string, JsonValue][] = [
  ['proof', proof],
  ['proof', [proof, proof]],
  ['proof', { anything: 'goes' }],
  ['endorsement', endorsement],
  ['endorsement', [endorsement, { ...endorsement, id: 'urn:x:2' }]],
  ['endorsement', []],
  ['endorsementJwt', ['eyJhbGciOiJFZERTQSJ9.e30.AA']],
  ['endorsementJwt', 'eyJhbGciOiJFZERTQSJ9.e30.AA'],
]

describe('digestNode()', () => {
  it('digestNode() is the SHA-256 multihash of the canonical form', async () => {
    const digest = await digestNode(badge(), badgeContext)
    const canonical = await canonize(badge())
    expect(digest).toMatch(/^zQm[1-9A-HJ-NP-Za-km-z]{44}$/)
    expect(matchesDigest(digest, canonical)).toBe(true)
    expect(matchesDigest(digest, `${canonical} `)).toBe(false)
  })

  it.each(attachments)(
    'digestNode() does not change when %s is attached to any node: %j',
    async (member, value) => {
      const original = await digestNode(badge(), badgeContext)
      for (const path of objectPathsOf(badge())) {
        const attached = replaceAt(badge(), [...path, member], value)
        expect(await digestNode(attached, badgeContext), path.join('/')).toBe(original)
      }
    },
  )

  it('digestNode() does not change with any number of attachments anywhere', async () => {
    const original = await digestNode(badge(), badgeContext)
    const places = objectPathsOf(badge())
    const attachment = fc.tuple(fc.constantFrom(...places), fc.constantFrom(...attachments))
    await fc.assert(
      fc.asyncProperty(fc.array(attachment, { maxLength: 8 }), async (chosen) => {
        const attached = chosen.reduce(
          (document, [path, [member, value]]) => replaceAt(document, [...path, member], value),
          badge(),
        )
        expect(await digestNode(attached, badgeContext)).toBe(original)
      }),
      { numRuns: 60 },
    )
  })

  it('digestNode() changes, or is refused, when any value changes', async () => {
    const original = await digestNode(badge(), badgeContext)
    for (const path of pathsOf(badge())) {
      const value = valueAt(badge(), path)
      if (typeof value === 'object') continue
      const other = typeof value === 'string' ? `${value}x` : typeof value === 'number' ? value + 1 : !value
      expect(await digestOrRefused(replaceAt(badge(), path, other)), path.join('/')).not.toBe(original)
    }
  })

  it('digestNode() changes, or is refused, when any part is removed', async () => {
    const original = await digestNode(badge(), badgeContext)
    for (const path of pathsOf(badge())) {
      expect(await digestOrRefused(replaceAt(badge(), path, undefined)), path.join('/')).not.toBe(original)
    }
  })

  it('digestNode() changes, or is refused, when any other property is added', async () => {
    const original = await digestNode(badge(), badgeContext)
    const others: [string, JsonValue][] = [
      ['description', 'More'],
      ['proofs', proof],
      ['Endorsement', [endorsement]],
      ['endorsement ', [endorsement]],
      ['related', [{ id: 'https://havenlab.example/related', type: ['Related'] }]],
      ['https://w3id.org/security#proof', proof],
    ]
    for (const path of objectPathsOf(badge())) {
      for (const [member, value] of others) {
        const place: Path = [...path, member]
        if (valueAt(badge(), path) !== undefined && member in (valueAt(badge(), path) as JsonObject)) continue
        expect(await digestOrRefused(replaceAt(badge(), place, value)), place.join('/')).not.toBe(original)
      }
    }
  })

  it('digestNode() changes when any text is replaced', async () => {
    const original = await digestNode(badge(), badgeContext)
    const texts = pathsOf(badge()).filter((path) => typeof valueAt(badge(), path) === 'string')
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...texts), fc.string({ unit: 'binary' }), async (path, text) => {
        if (text === valueAt(badge(), path)) return
        expect(await digestOrRefused(replaceAt(badge(), path, text))).not.toBe(original)
      }),
      { numRuns: 150 },
    )
  })

  it('digestNode() of an inner node is that of only the node, under the context of its document', async () => {
    const document = badge()
    const { achievement } = document['credentialSubject'] as { achievement: JsonObject }
    const digest = await digestNode(achievement, badgeContext)
    expect(digest).toBe(`${await digestNode({ '@context': badgeContext, ...achievement }, badgeContext)}`)
    expect(digest).not.toBe(await digestNode(document, badgeContext))
    const elsewhere: JsonObject = { ...document, name: 'Another badge' }
    expect(
      await digestNode(
        (elsewhere['credentialSubject'] as { achievement: JsonObject }).achievement,
        badgeContext,
      ),
    ).toBe(digest)
  })

  it("digestNode() replaces the node's own context, and depends on the meaning of the supplied one", async () => {
    const original = await digestNode(badge(), badgeContext)
    expect(await digestNode({ ...badge(), '@context': 'https://stranger.example' }, badgeContext)).toBe(
      original,
    )
    expect(await digestOrRefused(badge(), [badgeContext[0] as string])).not.toBe(original)
    await expect(digestNode(badge(), ['https://stranger.example'])).rejects.toThrow(
      refusal('CONTEXT_NOT_PINNED'),
    )
  })

  it('digestNode() refuses a node without statements, so that no two ids share a digest', async () => {
    await expect(digestNode({ id: 'did:example:1' }, badgeContext)).rejects.toThrow(refusal('TERM_UNDEFINED'))
    await expect(digestNode({}, badgeContext)).rejects.toThrow(refusal('TERM_UNDEFINED'))
    await expect(digestNode({ id: 'did:example:1', proof, endorsement }, badgeContext)).rejects.toThrow(
      refusal('TERM_UNDEFINED'),
    )
  })

  it('digestNode() reads at most 1,000 values outside the tables, and counts each time that it does', async () => {
    // The node, its properties, the one type and the entries of the context are values too.
    const tagged = (count: number): JsonObject => ({
      id: '_:outside',
      type: ['Achievement'],
      name: 'x',
      tag: Array.from({ length: count }, (_, index) => `t${index}`),
    })
    const most = 1000 - 7 - badgeContext.length
    const before = canonizeCounts().general
    const work = new WorkBudget()
    await digestNodeUnder(tagged(most), badgeContext, undefined, work)
    expect(canonizeCounts().general).toBe(before + 1)
    expect(work.spent).toBeGreaterThan(1000 * workOf.generalValue)
    await expect(digestNode(tagged(most + 1), badgeContext)).rejects.toThrow(refusal('WORK_LIMIT_EXCEEDED'))
    await expect(digestNodeUnder(tagged(most), badgeContext, undefined, work)).rejects.toThrow(
      refusal('WORK_LIMIT_EXCEEDED'),
    )
  })

  it('digestNode() does not change the node', async () => {
    const node = { ...badge(), proof, endorsement }
    await digestNode(node, badgeContext)
    expect(node).toEqual({ ...badge(), proof, endorsement })
  })
})

describeWithVectors('digestNode() on the official Open Badges 3.0 vector', () => {
  it('digestNode() of the signed document is the multihash of its official canonical form', async () => {
    const document = readVectorJson<JsonObject>('ob3/spec-examples/impl_linked-data-proof-ob-5.json')
    const { documentHash } = readVectorJson<{ documentHash: string }>('ob3/spec/vector.json')
    const canonical = readVector('ob3/spec/obv3p0/document-canon.txt')
    expect(createHash('sha256').update(canonical).digest('hex')).toBe(documentHash)
    expect(matchesDigest(await digestNode(document, document['@context'] as JsonValue), canonical)).toBe(true)
  })
})
