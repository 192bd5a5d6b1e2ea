import { describe, expect, it } from 'vitest'
import { canonize } from '../../src/canonical/canonize'
import type { JsonObject } from '../../src/core/json'
import { buildLabel } from '../../src/issuing/build-label'
import type { TrustMarkOptions } from '../../src/issuing/build-trust-mark'
import { buildTrustMark } from '../../src/issuing/build-trust-mark'
import { buildProfile } from '../../src/model/build-profile'
import { expectNothingEmpty, expectShape } from '../support/check-document'
import { lagoonLab, lagoonLabDecision } from '../support/lagoon-lab'
import { expectOfficiallyValid } from '../support/official-schemas'
import { describeWithVectors } from '../support/vectors'

function trustMarkOptions(): TrustMarkOptions {
  const dossier = lagoonLab()
  const { scheme, committee, organiser, labelOptions } = dossier
  const label = buildLabel({
    id: labelOptions.id,
    decision: lagoonLabDecision(dossier),
    scheme,
    committee,
    holder: organiser,
  })
  return { id: labelOptions.trustMarkId, label, holder: organiser, network: buildProfile(scheme.issuer) }
}

describe('buildTrustMark()', () => {
  it('endorses the profile of the holder by the network, as long as the label', () => {
    const mark = buildTrustMark(trustMarkOptions())
    expectShape(mark, 'trustMark')
    expectShape(mark, 'endorsement')
    expectNothingEmpty(mark)
    expect(mark).toMatchObject({
      type: ['VerifiableCredential', 'EndorsementCredential'],
      issuer: { id: 'did:web:network.example', type: ['Profile'] },
      name: 'Quality Label for Badge Recognition',
      inLanguage: 'en',
      validFrom: '2026-05-18T13:30:00Z',
      validUntil: '2029-05-18T13:30:00Z',
      credentialSubject: {
        id: 'did:web:pamario-laboratorija.example',
        type: ['EndorsementSubject'],
        endorsementComment: lagoonLab().scheme.description['en'],
      },
    })
    expect(JSON.stringify(buildTrustMark(trustMarkOptions()))).toBe(JSON.stringify(mark))
  })

  it('takes words and a suspension entry of its own', async () => {
    const mark = buildTrustMark({
      ...trustMarkOptions(),
      name: 'Kokybės ženklas',
      comment: 'Organizatorius turi kokybės ženklą',
      language: 'lt',
      credentialStatus: {
        id: 'https://network.example/status/marks#41',
        type: 'BitstringStatusListEntry',
        statusPurpose: 'suspension',
        statusListIndex: '41',
        statusListCredential: 'https://network.example/status/marks',
      },
    })
    expectShape(mark, 'trustMark')
    expect(mark).toMatchObject({ name: 'Kokybės ženklas', inLanguage: 'lt' })
    expect(await canonize(mark as unknown as JsonObject)).toContain('"suspension"')
  })

  it('is embedded by the holder in the badges it issues', async () => {
    const mark = buildTrustMark(trustMarkOptions())
    const issuer = buildProfile({
      ...lagoonLab().organiser,
      name: 'Pamario laboratorija',
      endorsement: [mark],
    } as never)
    expectShape(issuer, 'profile')
    expect(issuer.endorsement).toEqual([mark])
  })

  it('refuses a label of another holder or network, and one without an end, naming the option', () => {
    const options = trustMarkOptions()
    expect(() => buildTrustMark({ ...options, holder: { id: 'did:web:other.example' } })).toThrow(
      'Cannot build trust mark: expected holder.id to be the subject of the label',
    )
    expect(() =>
      buildTrustMark({ ...options, network: { ...options.network, id: 'did:web:other.example' } }),
    ).toThrow('expected network.id to be the issuer of the label')
    const { validUntil: _validUntil, ...endless } = options.label
    expect(() => buildTrustMark({ ...options, label: endless as never })).toThrow('expected label.validUntil')
    const revocation = { ...options, credentialStatus: { id: 'urn:x:y', type: 'BitstringStatusListEntry' } }
    expect(() => buildTrustMark(revocation)).toThrow('credentialStatus.statusListCredential')
  })
})

describe('buildTrustMark() with the mark that it renews', () => {
  const { id, ...options } = trustMarkOptions()
  const former = buildTrustMark({ ...options, id })
  const label = { ...options.label, validFrom: '2029-05-18T13:30:00Z', validUntil: '2032-05-18T13:30:00Z' }

  it('keeps its id, and is valid as long as the renewed label', () => {
    const renewed = buildTrustMark({ ...options, label, renews: former })
    expectShape(renewed, 'trustMark')
    expect(renewed).toEqual({ ...former, validFrom: label.validFrom, validUntil: label.validUntil })
    const awarded = { ...former, awardedDate: former.validFrom }
    expect(buildTrustMark({ ...options, id, label, renews: awarded }).awardedDate).toBe(former.validFrom)
  })

  it.each<[string, Partial<TrustMarkOptions>, string]>([
    ['another id', { id: 'urn:example:other' }, 'expected id to be left out, or that of the former'],
    [
      'a label that was first awarded after the mark began',
      { label: { ...label, awardedDate: '2028-01-01T00:00:00Z' } },
      'expected renews.validFrom to be no earlier than label.awardedDate',
    ],
    [
      'a later label without award',
      { label: { ...label, awardedDate: undefined } as never },
      'label.awardedDate',
    ],
    ['the label of the former mark', { label: options.label }, 'expected label.validFrom to be later'],
    [
      'the mark of another holder',
      {
        renews: {
          ...former,
          credentialSubject: { ...former.credentialSubject, id: 'did:web:other.example' },
        },
      },
      'expected renews.credentialSubject.id to be the holder of the label',
    ],
    [
      'the mark of another network',
      { renews: { ...former, issuer: { id: 'did:web:other.example', type: ['Profile'], name: 'Other' } } },
      'expected renews.issuer to be the network',
    ],
    ['what is no mark', { renews: options.label as never }, 'expected renews to be valid'],
  ])('refuses %s', (_, changes, message) => {
    expect(() => buildTrustMark({ ...options, label, renews: former, ...changes })).toThrow(message)
  })

  it('asks for an id where it renews nothing', () => {
    expect(() => buildTrustMark(options)).toThrow('expected id to be an absolute URI')
  })
})

describeWithVectors('buildTrustMark() beside the official schemas', () => {
  it('is valid', () => expectOfficiallyValid(buildTrustMark(trustMarkOptions()), 'endorsement'))
})
