import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestNode } from '../../src/canonical/digest-node'
import type { JsonObject } from '../../src/core/json'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import { addProof, signCredential } from '../../src/securing/add-proof'
import { mergeProofs } from '../../src/securing/merge-proofs'
import { pretendCommittee, pretendIssuer, sampleLabel } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import { stockVerifyEach } from '../securing/stock'
import { anyText } from '../support/arbitraries'
import { codesOf, deepFreeze, proofsOf } from '../support/credentials'
import { runs, withRuns } from '../support/runs'
import type { AnyBadge } from './any-badge'
import { anyBadge, anySuites } from './any-badge'

describe('signCredential() then verify()', withRuns, () => {
  it('holds for any badge, in any script, with either suite or both', async () => {
    await fc.assert(
      fc.asyncProperty(anyBadge, anySuites, async ({ issuer, badge, now, created }, cryptosuite) => {
        const signed = await issuer.sign(deepFreeze(badge), { created, cryptosuite })
        const report = await verify(JSON.stringify(signed), { now })
        expect(codesOf(report, 'error')).toEqual([])
        expect(report.verdict).toBe('valid')
        expect(report.sections.integrity.proofs).toHaveLength(cryptosuite.length)
        const unsigned = badge as unknown as JsonObject
        expect(report.credential.digest).toBe(await digestNode(unsigned, badge['@context']))
      }),
      { numRuns: runs(60) },
    )
  })

  it('hands on every text as it was signed', async () => {
    await fc.assert(
      fc.asyncProperty(anyBadge, async ({ issuer, badge, now, created }) => {
        const signed = await issuer.sign(badge, { created })
        const { verified } = await verify(JSON.stringify(signed), { now })
        const { achievement } = badge.credentialSubject
        expect(verified).toMatchObject({
          id: badge.id,
          name: badge.name,
          validFrom: badge.validFrom,
          issuer: { name: issuer.profile.name },
          credentialSubject: {
            achievement: { description: achievement.description, criteria: achievement.criteria },
          },
        })
      }),
      { numRuns: runs(30) },
    )
  })

  it('depends on nothing but what the JSON says: escapes, spaces and the order of members', async () => {
    await fc.assert(
      fc.asyncProperty(anyBadge, fc.nat(6), async ({ issuer, badge, now, created }, indent) => {
        const signed = await issuer.sign(badge, { created })
        const report = await verify(signed, { now })
        const text = JSON.stringify(reverseMembers(signed), null, indent)
        expect(await verify(escapeEverything(text), { now })).toEqual(report)
        expect(await verify(new TextEncoder().encode(text), { now })).toEqual(report)
      }),
      { numRuns: runs(30) },
    )
  })

  it('agrees with @digitalbazaar/vc on any badge', async () => {
    await fc.assert(
      fc.asyncProperty(anyBadge, anySuites, async ({ issuer, badge, now, created }, cryptosuite) => {
        const signed = await issuer.sign(badge, { created, cryptosuite })
        const each = await stockVerifyEach(signed, { now })
        expect(each.map(({ verified }) => verified)).toEqual(cryptosuite.map(() => true))
      }),
      { numRuns: runs(12) },
    )
  })

  it('holds however many issuers sign beside: theirs is ignored, or they are the issuer', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyBadge,
        fc.array(anyText, { maxLength: 3 }),
        async ({ issuer, badge, now, created }, names) => {
          let signed: object = await issuer.sign(badge, { created })
          for (const name of names)
            signed = await addProof(signed, pretendIssuer(name).signer, {
              created,
              allowOtherController: true,
            })
          expect(await verify(signed, { now })).toMatchObject({ verdict: 'valid' })
        },
      ),
      { numRuns: runs(15) },
    )
  })
})

describe('mergeProofs() then verify()', withRuns, () => {
  it('reaches the quorum by any members that are enough, in any order, and by no fewer', async () => {
    const anyCommittee = fc.integer({ min: 1, max: 6 }).chain((size) =>
      fc.record({
        size: fc.constant(size),
        quorum: fc.integer({ min: 1, max: size }),
        by: fc.shuffledSubarray([...Array(size).keys()], { minLength: 1 }),
      }),
    )
    await fc.assert(
      fc.asyncProperty(anyCommittee, fc.boolean(), async ({ size, quorum, by }, twice) => {
        const pretend = pretendCommittee({ size, quorum })
        const label = sampleLabel(pretend)
        const created = '2026-05-18T12:00:00Z'
        const copies = await Promise.all(
          by.map((index) =>
            signCredential(label, pretend.members[index]?.signer ?? pretendIssuer().signer, { created }),
          ),
        )
        const merged = mergeProofs(twice ? [...copies, ...copies] : copies)
        const report = await verify(merged, { now: '2026-06-01T00:00:00Z', trust: pretend.trust })
        expect(report.sections.policy.counted).toHaveLength(by.length)
        expect(report.verdict).toBe(by.length >= quorum ? 'valid' : 'invalid')
        expect(codesOf(report, 'error')).toEqual(by.length >= quorum ? [] : ['QUORUM_NOT_REACHED'])
        expect(proofsOf(merged)).toHaveLength(by.length)
      }),
      { numRuns: runs(30) },
    )
  })
})

describe('buildEndorsement() then verify()', withRuns, () => {
  it('holds for any words about any badge, separate or embedded, and for no other badge', async () => {
    await fc.assert(
      fc.asyncProperty(anyBadge, anyBadge, anyText, anyText, async (subject, other, comment, name) => {
        const { issuer, badge, now, created } = subject
        const endorser = pretendIssuer(`endorser ${name}`)
        const endorsement = await endorser.sign(
          await buildEndorsement({
            id: 'urn:example:endorsement',
            endorser: endorser.profile,
            target: badge as never,
            comment,
            name,
            validFrom: badge.validFrom,
          }),
          { created },
        )
        const apart = await verify(await issuer.sign(badge, { created }), {
          now,
          endorsements: [endorsement],
        })
        expect(apart.endorsements).toMatchObject([{ verdict: 'valid', binding: 'id+digest', comment }])
        const carrying = await issuer.sign({ ...badge, endorsement: [endorsement] }, { created })
        const embedded = await verify(carrying, { now })
        expect(embedded.verdict).toBe('valid')
        expect(embedded.endorsements).toMatchObject([{ verdict: 'valid', binding: 'id+digest', comment }])
        await creditsNothingTo(other, endorsement)
      }),
      { numRuns: runs(15) },
    )
  })
})

async function creditsNothingTo(
  { issuer, badge, now, created }: AnyBadge,
  endorsement: object,
): Promise<void> {
  const report = await verify(await issuer.sign(badge, { created }), { now, endorsements: [endorsement] })
  expect(report.endorsements.map(({ verdict }) => verdict)).toEqual(['invalid'])
}

function reverseMembers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseMembers)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([member, inner]) => [member, reverseMembers(inner)] as const)
  return Object.fromEntries(entries.reverse())
}

/** The same JSON with every character beyond ASCII written as an escape. */
function escapeEverything(text: string): string {
  return text.replace(/[^\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
