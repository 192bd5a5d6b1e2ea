import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/core/sha256'
import { Key } from '../../../src/keys/key'
import { expectShape } from '../../support/check-document'
import { lagoonLab, lagoonLabEvidence, readLagoonLab } from '../../support/lagoon-lab'

interface DidDocument {
  id: string
  verificationMethod: { id: string; type: string; controller: string; publicKeyMultibase: string }[]
  assertionMethod: string[]
}

function exampleKey(slug: string): string {
  return Key.fromSeed(sha256(`lagoon-lab example key: ${slug}`)).publicKeyMultibase
}

describe('the dossier of the lagoon lab', () => {
  it('is valid by the schema of each document', () => {
    const { scheme, application, assessments, committee, organiser, endorser } = lagoonLab()
    expectShape(scheme, 'scheme')
    expectShape(application, 'application')
    for (const assessment of assessments) expectShape(assessment, 'assessment')
    expectShape(committee, 'committee')
    expectShape(organiser, 'profile')
    expectShape(endorser, 'profile')
  })

  it('has a scheme in which every text is in every language, and every id is unique', () => {
    const { scheme } = lagoonLab()
    const maps: object[] = []
    const ids: string[] = [scheme.id]
    const collect = (items: readonly { id: string; name: object; description?: object }[]) => {
      for (const { id, name, description } of items) {
        ids.push(id)
        maps.push(name, ...(description ? [description] : []))
      }
    }
    collect(scheme.formalCriteria)
    collect(scheme.qualityCriteria)
    collect(scheme.indicators)
    collect(scheme.scale)
    for (const map of [scheme.name, scheme.description, scheme.criteria, ...maps]) {
      expect(Object.keys(map).sort()).toEqual([...scheme.languages].sort())
    }
    expect(new Set(ids).size).toBe(ids.length)
    expect(scheme.indicators).toHaveLength(20)
    expect(scheme.scale.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5])
  })

  it('refers only to evidence that the application lists', () => {
    const { application } = lagoonLab()
    const given = application.evidence.map(({ id }) => id)
    const parts = [...application.formal, ...application.answers, ...application.indicators]
    for (const reference of parts.flatMap(({ evidence = [] }) => evidence)) expect(given).toContain(reference)
  })

  it('has the keys that its README derives, listed by the DID documents of network and endorser', () => {
    const { committee, endorser } = lagoonLab()
    const network = readLagoonLab<DidDocument>('network.did.json')
    const keys = committee.members.flatMap((member) => member.keys.map((key) => ({ member, key })))
    for (const { member, key } of keys) {
      const slug = member.id.split('/').at(-1) ?? ''
      expect(key).toMatchObject({ id: `${committee.network}#${slug}`, publicKeyMultibase: exampleKey(slug) })
    }
    const expected = (id: string, publicKeyMultibase: string, controller: string) => ({
      id,
      type: 'Multikey',
      controller,
      publicKeyMultibase,
    })
    expect(network.id).toBe(committee.network)
    expect(network.verificationMethod).toEqual(
      keys.map(({ key }) => expected(key.id, key.publicKeyMultibase, committee.network)),
    )
    expect(network.assertionMethod).toEqual(keys.map(({ key }) => key.id))
    const municipality = readLagoonLab<DidDocument>('endorser.did.json')
    const method = `${endorser.id}#key-2026`
    expect(municipality.id).toBe(endorser.id)
    expect(municipality.verificationMethod).toEqual([
      expected(method, exampleKey('mariu-savivaldybe'), endorser.id),
    ])
    expect(municipality.assertionMethod).toEqual([method])
  })

  it('has evidence whose files lie in the dossier', () => {
    for (const { evidence, relatedResource } of lagoonLabEvidence()) {
      expectShape(evidence, 'evidence')
      expect(relatedResource).toMatchObject({ id: evidence.id, mediaType: 'text/markdown' })
    }
  })
})
