import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonize } from '../../src/canonical/canonize'
import { digestNode } from '../../src/canonical/digest-node'
import type { JsonObject, JsonValue } from '../../src/core/json'
import type { EndorsementOptions } from '../../src/issuing/build-endorsement'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import { buildLabel } from '../../src/issuing/build-label'
import { buildAchievement } from '../../src/model/build-achievement'
import type { OpenBadgeCredential, RelatedResource } from '../../src/model/generated/documents'
import { anyInstant, anyLanguage, anyText, anyUri, maybe } from '../support/arbitraries'
import { expectNothingEmpty, expectShape } from '../support/check-document'
import { lagoonLab, lagoonLabDecision, lagoonLabEvidence } from '../support/lagoon-lab'
import { expectOfficiallyValid } from '../support/official-schemas'
import { describeWithVectors } from '../support/vectors'

function lagoonLabLabel(): OpenBadgeCredential {
  const dossier = lagoonLab()
  const { scheme, committee, organiser, labelOptions } = dossier
  return buildLabel({
    id: labelOptions.id,
    decision: lagoonLabDecision(dossier),
    scheme,
    committee,
    holder: organiser,
    evidence: lagoonLabEvidence(),
  })
}

function endorsementOptions(): EndorsementOptions & { target: OpenBadgeCredential } {
  const { endorser, endorsementOptions: options } = lagoonLab()
  return { ...options, endorser, target: lagoonLabLabel() }
}

async function digestOf(options: EndorsementOptions): Promise<string | undefined> {
  const { relatedResource } = await buildEndorsement(options)
  return (relatedResource as RelatedResource[])[0]?.digestMultibase
}

const badge = buildAchievement({
  id: 'https://pamario-laboratorija.example/zenkleliai/vanduo',
  name: 'Vandens tyrėjas',
  description: 'Ima mėginius',
  criteria: 'Paimk tris',
})

describe('buildEndorsement()', () => {
  it('refuses what no verifier could ever match with the target', async () => {
    const options = endorsementOptions()
    await expect(buildEndorsement({ ...options, id: options.target.id as string })).rejects.toThrow(
      /Cannot build endorsement: expected id to be another than that of the target/,
    )
    const { target } = options
    const again = { id: target.id, type: ['Evidence'], narrative: 'The label itself' }
    const evidence = [...[(target as OpenBadgeCredential).evidence ?? []].flat(), again]
    await expect(buildEndorsement({ ...options, target: { ...target, evidence } as never })).rejects.toThrow(
      /Cannot build endorsement: expected target to be described only at its root/,
    )
  })

  it('endorses the label of the lagoon lab, bound to what it says', async () => {
    const options = endorsementOptions()
    const endorsement = await buildEndorsement(options)
    expectShape(endorsement, 'endorsement')
    expectNothingEmpty(endorsement)
    const { target } = options
    expect(endorsement).toMatchObject({
      type: ['VerifiableCredential', 'EndorsementCredential'],
      issuer: { id: 'did:web:mariu-savivaldybe.example', type: ['Profile'], name: 'Marių savivaldybė' },
      inLanguage: 'lt',
      validFrom: '2026-06-10T08:00:00Z',
      credentialSubject: { id: target.id, type: ['EndorsementSubject'] },
    })
    expect(endorsement.relatedResource).toEqual([
      {
        id: target.id,
        digestMultibase: await digestNode(target as JsonObject, target['@context'] as JsonValue),
        mediaType: 'application/n-quads',
      },
    ])
    expect(JSON.stringify(await buildEndorsement(endorsementOptions()))).toBe(JSON.stringify(endorsement))
    expect(await canonize(endorsement as unknown as JsonObject)).toContain('endorsementComment')
  })

  it('stays valid while proofs and endorsements are added to the label, and not after any other change', async () => {
    const options = endorsementOptions()
    const before = await digestOf(options)
    const target = options.target as OpenBadgeCredential
    const endorsed = {
      ...target,
      proof: [{ type: 'DataIntegrityProof' }],
      endorsement: [await buildEndorsement(options)],
    }
    expect(await digestOf({ ...options, target: endorsed })).toBe(before)
    expect(
      await digestOf({ ...options, target: { ...target, validUntil: '2030-05-18T13:30:00Z' } }),
    ).not.toBe(before)
    const renamed = { ...target.credentialSubject.achievement, name: 'Another label' }
    const changed = { ...target, credentialSubject: { ...target.credentialSubject, achievement: renamed } }
    expect(await digestOf({ ...options, target: changed })).not.toBe(before)
  })

  it('endorses an achievement and an organiser too, and names both unless told otherwise', async () => {
    const { name: _name, ...options } = endorsementOptions()
    for (const target of [badge, lagoonLab().organiser]) {
      const endorsement = await buildEndorsement({ ...options, target })
      expectShape(endorsement, 'endorsement')
      expect(endorsement.credentialSubject.id).toBe(target.id)
      expect(endorsement.name).toBe(`Marių savivaldybė – ${target.name}`)
    }
  })

  it('takes the digest under the contexts of the document that contains the target', async () => {
    const options = { ...endorsementOptions(), target: badge }
    const older = [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json',
    ]
    expect(await digestOf({ ...options, targetContext: older })).toBe(
      await digestNode(badge as JsonObject, older),
    )
    await expect(
      digestOf({ ...options, targetContext: ['https://nowhere.example/context'] }),
    ).rejects.toMatchObject({
      code: 'CONTEXT_NOT_PINNED',
    })
  })

  it.each<[string, JsonObject, string]>([
    [
      'a context of its own',
      { '@context': [...contextsOf(badge), { nick: 'urn:x:nick' }], nick: 'Best' },
      'CONTEXT_NOT_PINNED',
    ],
    [
      'a context that is not pinned',
      { '@context': ['https://nowhere.example/context'] },
      'CONTEXT_NOT_PINNED',
    ],
    [
      'one thing described in two ways',
      { creator: { id: badge.id, type: ['Profile'], name: 'Another' } },
      'SHAPE_INVALID',
    ],
  ])('refuses a target with %s', async (_, changes, code) => {
    const target = { ...badge, ...changes } as never
    await expect(buildEndorsement({ ...endorsementOptions(), target })).rejects.toMatchObject({ code })
  })

  it('endorses what it read: a target cannot show one thing to the gate and another to the digest', async () => {
    let reads = 0
    const shifting = {
      ...badge,
      get name() {
        reads += 1
        return reads === 1 ? badge.name : 'Another'
      },
    }
    const endorsement = await buildEndorsement({ ...endorsementOptions(), target: shifting as never })
    const plain = await buildEndorsement({ ...endorsementOptions(), target: badge })
    expect(endorsement['relatedResource']).toEqual(plain['relatedResource'])
  })

  it('refuses a target with a term that its contexts do not define', async () => {
    const target = { ...badge, shoeSize: '41' }
    await expect(buildEndorsement({ ...endorsementOptions(), target })).rejects.toMatchObject({
      code: 'TERM_UNDEFINED',
    })
  })

  it.each<[string, Partial<EndorsementOptions>, string]>([
    ['the holder of the label', { endorser: lagoonLab().organiser }, 'expected endorser.id'],
    [
      'its issuer',
      { endorser: { id: 'did:web:network.example', type: ['Profile'], name: 'N' } },
      'endorser.id',
    ],
    ['the profile itself', { target: lagoonLab().endorser }, 'expected endorser.id'],
    [
      'the creator of a badge',
      { target: { ...badge, creator: lagoonLab().endorser } },
      'expected endorser.id',
    ],
    ['somebody without a name', { endorser: { id: 'urn:x:y', type: ['Profile'] } }, 'expected endorser.name'],
  ])('refuses an endorsement by %s', async (_, options, message) => {
    await expect(buildEndorsement({ ...endorsementOptions(), ...options })).rejects.toThrow(message)
  })

  it.each<[string, Partial<EndorsementOptions>, string]>([
    ['a blank comment', { comment: ' ' }, 'expected comment'],
    ['no begin', { validFrom: undefined as never }, 'expected validFrom'],
    ['an end before the begin', { validUntil: '2026-06-09T00:00:00Z' }, 'expected validUntil'],
    ['an id that is none', { id: 'b1' }, 'Cannot build endorsement: expected id'],
    ['a language that is none', { language: 'Lithuanian' }, 'expected language'],
    ['a target without id', { target: { type: ['Profile'] } as never }, 'expected target.id'],
  ])('refuses %s', async (_, options, message) => {
    await expect(buildEndorsement({ ...endorsementOptions(), ...options })).rejects.toThrow(message)
  })

  it('is deterministic, without empty values and valid, for any statement about any target', async () => {
    const options = fc.record({
      id: anyUri,
      endorser: fc.record({
        id: fc.uuid().map((id) => `urn:uuid:${id}`),
        type: fc.constant<string[]>(['Profile']),
        name: anyText,
      }),
      target: fc.record({ id: anyUri, name: anyText }).map((names) => ({ ...badge, ...names })),
      comment: anyText,
      name: maybe(anyText),
      language: maybe(anyLanguage),
      validFrom: anyInstant,
    })
    const given = options.filter(({ id, target }) => id !== target.id)
    await fc.assert(
      fc.asyncProperty(given, async (options) => {
        const endorsement = await buildEndorsement(options)
        expect(JSON.stringify(await buildEndorsement(options))).toBe(JSON.stringify(endorsement))
        expectNothingEmpty(endorsement)
        expectShape(endorsement, 'endorsement')
        expect(endorsement.credentialSubject.endorsementComment).toBe(options.comment)
      }),
      { numRuns: 50 },
    )
  })
})

describeWithVectors('buildEndorsement() beside the official schemas', () => {
  it('is valid', async () => {
    expectOfficiallyValid(await buildEndorsement(endorsementOptions()), 'endorsement')
  })
})

function contextsOf(node: object): string[] {
  const { '@context': contexts } = node as { '@context'?: string[] }
  return (
    contexts ?? [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ]
  )
}
