import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { sha256 } from '../../src/core/sha256'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import { buildLabel } from '../../src/issuing/build-label'
import { buildTrustMark } from '../../src/issuing/build-trust-mark'
import { Key } from '../../src/keys/key'
import { createSigner } from '../../src/keys/signer'
import { buildAchievement } from '../../src/model/build-achievement'
import { buildProfile } from '../../src/model/build-profile'
import type { EndorsementCredential, OpenBadgeCredential } from '../../src/model/generated/documents'
import { addProof, signCredential } from '../../src/securing/add-proof'
import { verify } from '../../src/verifying/verify'
import {
  lagoonLab,
  lagoonLabDecision,
  lagoonLabEvidence,
  lagoonLabFolder,
  readLagoonLab,
} from '../support/lagoon-lab'

function signerOf(slug: string, id: string) {
  return createSigner(Key.fromSeed(sha256(`lagoon-lab example key: ${slug}`)), { id })
}

const member = (slug: string) => signerOf(slug, `did:web:network.example#${slug}`)

async function signByCommittee(label: OpenBadgeCredential) {
  let signed = await signCredential(label, member('sanne-de-wit'), { created: '2026-05-19T08:00:00Z' })
  for (const slug of ['rasa-petrauskiene', 'nuria-puig']) {
    signed = await addProof(signed, member(slug), { created: '2026-05-20T08:00:00Z' })
  }
  return signed
}

async function story() {
  const dossier = lagoonLab()
  const { scheme, committee, organiser, endorser, labelOptions } = dossier
  const unsigned = buildLabel({
    id: labelOptions.id,
    decision: lagoonLabDecision(dossier),
    scheme,
    committee,
    holder: organiser,
    evidence: lagoonLabEvidence(),
    includeScores: true,
  })
  const label = await signByCommittee(unsigned)
  const { endorsementOptions } = dossier
  const endorsement = await signCredential(
    await buildEndorsement({ ...endorsementOptions, endorser, target: unsigned }),
    signerOf('mariu-savivaldybe', 'did:web:mariu-savivaldybe.example#key-2026'),
    { created: '2026-06-10T08:00:00Z' },
  )
  const mark = await signCredential(
    buildTrustMark({
      id: labelOptions.trustMarkId,
      label: unsigned,
      holder: organiser,
      network: buildProfile(scheme.issuer),
    }),
    member('sanne-de-wit'),
    { created: '2026-05-19T08:00:00Z' },
  )
  return { ...dossier, unsigned, label, endorsement, mark }
}

const didDocuments = [
  readLagoonLab<JsonObject>('network.did.json'),
  readLagoonLab<JsonObject>('endorser.did.json'),
]
const now = '2026-06-15T12:00:00Z'

describe('the story of the lagoon lab', () => {
  it('ends in a label that is valid, signed by enough of the committee and endorsed', async () => {
    const { label, endorsement, committee } = await story()
    const files = Object.fromEntries(
      lagoonLabEvidence().map(({ evidence }, index) => {
        const name = ['evidence/public-report.md', 'evidence/improvement-plan.md'][index] ?? ''
        return [evidence.id ?? '', new Uint8Array(readFileSync(new URL(name, lagoonLabFolder)))]
      }),
    )
    const report = await verify(label, {
      now,
      trust: { committees: [committee], didDocuments },
      endorsements: [endorsement],
      files,
    })
    expect(
      report.problems.filter(({ severity }) => severity === 'error' || severity === 'indeterminate'),
    ).toEqual([])
    expect(report.verdict).toBe('valid')
    expect(report.endorsements).toHaveLength(1)
    expect(report.endorsements[0]).toMatchObject({ binding: 'id+digest', verdict: 'valid' })
  })

  it('lets the label carry an endorsement that was agreed before the committee signed', async () => {
    const { unsigned, endorsement } = await story()
    const endorsed = await signByCommittee({ ...unsigned, endorsement: [endorsement] })
    const report = await verify(endorsed, { now, didDocuments })
    expect(report.verdict).toBe('valid')
    expect(report.endorsements).toHaveLength(1)
    expect(report.endorsements[0]).toMatchObject({ verdict: 'valid', binding: 'id+digest', problems: [] })
  })

  it('lets the badges of the holder carry the trust mark', async () => {
    const { label, mark, organiser } = await story()
    const holderKey = Key.fromSeed(sha256('lagoon-lab example key: holder of a test'))
    const badge = {
      '@context': label['@context'],
      id: 'urn:uuid:0e5b8a70-3c1d-4f0a-9a41-2026070100c1',
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: buildProfile({
        id: organiser.id,
        name: String(organiser.name),
        endorsement: [mark as EndorsementCredential],
      }),
      validFrom: '2026-06-01T00:00:00Z',
      name: 'Vandens tyrėjas',
      credentialSubject: {
        id: 'did:example:learner',
        type: ['AchievementSubject'],
        achievement: buildAchievement({
          id: 'urn:example:achievement:water',
          name: 'Vandens tyrėjas',
          description: 'Ima mėginius',
          criteria: 'Paimk tris',
        }),
      },
    }
    const method = `${organiser.id}#key`
    const document = {
      id: organiser.id,
      verificationMethod: [
        {
          id: method,
          type: 'Multikey',
          controller: organiser.id,
          publicKeyMultibase: holderKey.publicKeyMultibase,
        },
      ],
      assertionMethod: [method],
    }
    const signed = await signCredential(badge, createSigner(holderKey, { id: method }), {
      created: '2026-06-01T00:00:00Z',
    })
    const badgeReport = await verify(signed, { now, didDocuments: [...didDocuments, document] })
    expect(badgeReport.verdict).toBe('valid')
    expect(badgeReport.endorsements[0]).toMatchObject({ verdict: 'valid' })
  })

  it('ends without a quorum where only two of the committee signed', async () => {
    const { label, committee } = await story()
    const proof = [label['proof']].flat().slice(0, 2)
    const report = await verify({ ...label, proof } as object, {
      now,
      trust: { committees: [committee], didDocuments },
    })
    expect(report.verdict).not.toBe('valid')
    expect(report.sections.integrity.verdict).toBe('valid')
    expect(report.sections.policy.verdict).toBe('invalid')
  })
})
