import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonize } from '../../src/canonical/canonize'
import { digestMultibase } from '../../src/core/digest'
import { QualityLabelError } from '../../src/core/errors'
import { addYears } from '../../src/core/instant'
import type { JsonObject } from '../../src/core/json'
import type { LabelOptions } from '../../src/issuing/build-label'
import { buildLabel } from '../../src/issuing/build-label'
import { buildEvidence } from '../../src/model/build-evidence'
import type { CredentialStatus, Decision } from '../../src/model/generated/documents'
import { anyHttpUrl, anyText, anyUri, maybe } from '../support/arbitraries'
import { expectNothingEmpty, expectShape } from '../support/check-document'
import type { LagoonLab } from '../support/lagoon-lab'
import { lagoonLab, lagoonLabDecision, lagoonLabEvidence } from '../support/lagoon-lab'
import { expectOfficiallyValid } from '../support/official-schemas'
import { describeWithVectors } from '../support/vectors'

const status: CredentialStatus = {
  id: 'https://network.example/status/labels#41',
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: '41',
  statusListCredential: 'https://network.example/status/labels',
}

function labelOptions(change: (decision: Decision, dossier: LagoonLab) => void = () => {}): LabelOptions {
  const dossier = lagoonLab()
  const decision = lagoonLabDecision(dossier)
  change(decision, dossier)
  const { scheme, committee, organiser } = dossier
  return {
    id: dossier.labelOptions.id,
    language: dossier.labelOptions.language,
    decision,
    scheme,
    committee,
    holder: organiser,
    evidence: lagoonLabEvidence(),
    credentialStatus: status,
  }
}

function codeOf(run: () => unknown): string | undefined {
  try {
    run()
  } catch (error) {
    return error instanceof QualityLabelError ? error.code : String(error)
  }
  return undefined
}

describe('buildLabel()', () => {
  it('refuses a begin at which the committee is not in office: its signatures would not count', () => {
    const options = labelOptions()
    const begin = options.decision.decidedAt
    const untilBegin = (validUntil: string) => ({
      ...options,
      committee: { ...options.committee, validUntil },
    })
    const later = begin.replace(/^\d{4}/, (year) => String(Number(year) + 1))
    expect(codeOf(() => buildLabel({ ...untilBegin(later), validFrom: later }))).toBe(
      'COMMITTEE_NOT_ELIGIBLE',
    )
    expect(() => buildLabel({ ...untilBegin(later), validFrom: later })).toThrow(/in office at validFrom/)
    expect(codeOf(() => buildLabel(untilBegin(later)))).toBeUndefined()
    expect(codeOf(() => buildLabel({ ...options, validFrom: later }))).toBeUndefined()
  })

  it('maps the decision of the lagoon lab to an Open Badge', () => {
    const label = buildLabel(labelOptions())
    expectShape(label, 'label')
    expectShape(label, 'badge')
    expectNothingEmpty(label)
    expect(label).toMatchObject({
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: { id: 'did:web:network.example', type: ['Profile'], name: 'Cities of Learning Network' },
      name: 'Quality Label for Badge Recognition',
      awardedDate: '2026-05-18T13:30:00Z',
      validFrom: '2026-05-18T13:30:00Z',
      validUntil: '2029-05-18T13:30:00Z',
      credentialSubject: {
        id: 'did:web:pamario-laboratorija.example',
        type: ['AchievementSubject'],
        achievement: { achievementType: 'QualityAssuranceCredential', inLanguage: 'en', version: '2' },
        source: {
          id: 'https://network.example/committees/2026',
          type: ['Profile'],
          name: 'Evaluation Committee 2026',
        },
      },
      credentialStatus: status,
    })
    expect(JSON.stringify(buildLabel(labelOptions()))).toBe(JSON.stringify(label))
  })

  it('canonicalises in safe mode under the two contexts', async () => {
    const nquads = await canonize(
      buildLabel({ ...labelOptions(), includeScores: true }) as unknown as JsonObject,
    )
    expect(nquads).toContain('"2029-05-18T13:30:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>')
    expect(nquads).toContain('<https://w3id.org/security#digestMultibase>')
    expect(nquads).toContain('vocab.html#achievedLevel>')
  })

  it('shows that every result is completed, and scores only where asked', () => {
    const results = (options: Partial<LabelOptions> = {}) =>
      [buildLabel({ ...labelOptions(), ...options }).credentialSubject.result ?? []].flat()
    expect(results()).toHaveLength(9)
    for (const result of results()) {
      expect(Object.keys(result).sort()).toEqual(['resultDescription', 'status', 'type'])
      expect(result.status).toBe('Completed')
    }
    const scheme = 'https://network.example/schemes/quality-label/2'
    const scored = results({ includeScores: true })
    expect(scored[5]).toMatchObject({ resultDescription: `${scheme}#indicator-share`, value: '85' })
    expect(scored.slice(6).map(({ achievedLevel }) => achievedLevel)).toEqual([
      `${scheme}#level-4`,
      `${scheme}#level-3`,
      `${scheme}#level-4`,
    ])
  })

  it('points every result into the achievement it asserts', () => {
    const { achievement, result = [] } = buildLabel(labelOptions()).credentialSubject
    const described = [achievement.resultDescription ?? []].flat().map(({ id }) => id)
    expect([result].flat().map(({ resultDescription }) => resultDescription)).toEqual(described)
  })

  it('binds the files of its evidence at the root, and takes evidence as it is otherwise', () => {
    const { evidence = [], relatedResource = [] } = buildLabel({
      ...labelOptions(),
      evidence: [...lagoonLabEvidence(), { id: 'urn:example:e', type: 'Evidence', name: 'Told' }],
    })
    expect([evidence].flat().map(({ type }) => type)).toEqual([['Evidence'], ['Evidence'], ['Evidence']])
    const resources = [relatedResource].flat()
    expect(resources.map(({ id }) => id)).toEqual(
      [evidence]
        .flat()
        .slice(0, 2)
        .map(({ id }) => id),
    )
    for (const resource of resources) {
      expect(Object.keys(resource).sort()).toEqual(['digestMultibase', 'id', 'mediaType'])
    }
    expect(buildLabel({ ...labelOptions(), evidence: [] })).not.toHaveProperty('evidence')
    expect(buildLabel({ ...labelOptions(), evidence: [] })).not.toHaveProperty('relatedResource')
  })

  it('carries neither names nor comments of evaluators', () => {
    const text = JSON.stringify(buildLabel({ ...labelOptions(), includeScores: true }))
    expect(text).not.toMatch(/rasa|jovana|assessments\//i)
  })

  it('takes validity and thresholds from the scheme, in calendar years', () => {
    const decidedIn2028 = (decision: Decision) =>
      Object.assign(decision, { decidedAt: '2028-02-01T10:00:00Z' })
    const leap = labelOptions((decision, lab) => {
      Object.assign(lab.scheme, { validityYears: 4 })
      decidedIn2028(decision)
    })
    expect(buildLabel({ ...leap, validFrom: '2028-02-29T12:00:00+02:00' }).validUntil).toBe(
      '2032-02-29T10:00:00Z',
    )
    const three = buildLabel({ ...labelOptions(decidedIn2028), validFrom: '2028-02-29T10:00:00Z' })
    expect(three.validUntil).toBe('2031-02-28T10:00:00Z')
  })

  it('begins a first label within a year of the decision', () => {
    expect(buildLabel({ ...labelOptions(), validFrom: '2027-05-18T13:30:00Z' }).validFrom).toBe(
      '2027-05-18T13:30:00Z',
    )
    expect(() => buildLabel({ ...labelOptions(), validFrom: '2027-05-18T13:30:01Z' })).toThrow(
      'expected validFrom to be no later than 2027-05-18T13:30:00Z, a year after the decision',
    )
  })

  it('names no edition by the id of another scheme', () => {
    const { scheme } = labelOptions()
    const own = `${scheme.id}/en`
    const label = buildLabel({ ...labelOptions(), language: 'en', editionIds: { en: own } })
    expect(label.credentialSubject.achievement.id).toBe(own)
    for (const id of [`${scheme.id}0#en`, 'https://network.example/schemes/other#en', 5])
      expect(() => buildLabel({ ...labelOptions(), editionIds: { lt: id as string } })).toThrow(
        `expected editionIds.lt to be an id that begins with ${scheme.id}`,
      )
  })

  it('builds by the copy of the scheme that it checked', () => {
    const options = labelOptions()
    const years = [3, 3]
    Object.defineProperty(options.scheme, 'validityYears', {
      get: () => years.shift() ?? 50,
      enumerable: true,
    })
    expect(buildLabel(options).validUntil).toBe('2029-05-18T13:30:00Z')
  })

  it('renews under the same id, with a newer validFrom and the date of the first award', () => {
    const renewed = buildLabel({
      ...labelOptions((decision) => Object.assign(decision, { decidedAt: '2029-04-20T10:00:00Z' })),
      awardedDate: '2026-05-18T13:30:00Z',
      validFrom: '2029-05-18T13:30:00Z',
    })
    expectShape(renewed, 'label')
    expect(renewed).toMatchObject({
      id: buildLabel(labelOptions()).id,
      awardedDate: '2026-05-18T13:30:00Z',
      validFrom: '2029-05-18T13:30:00Z',
      validUntil: '2032-05-18T13:30:00Z',
    })
  })

  describe('with the label that it renews', () => {
    const former = buildLabel(labelOptions())
    // A scheme without renewals: what it grants is renewed by a decision as the first one was.
    const decidedAt =
      (at: string) =>
      (decision: Decision, { scheme }: LagoonLab) => {
        delete scheme.renewal
        Object.assign(decision, { decidedAt: at })
      }
    const { id: _, ...renewal } = labelOptions(decidedAt('2029-04-20T10:00:00Z'))

    it('keeps id and award, and begins where the former label ends', () => {
      const renewed = buildLabel({ ...renewal, renews: former })
      expectShape(renewed, 'label')
      expect(renewed).toMatchObject({
        id: former.id,
        awardedDate: former.awardedDate,
        validFrom: former.validUntil,
        validUntil: '2032-05-18T13:30:00Z',
      })
      expect(
        buildLabel({ ...renewal, id: former.id, awardedDate: former.awardedDate, renews: former }),
      ).toEqual(renewed)
    })

    it('begins with the decision where that is after the end of the former label', () => {
      const { id: _id, ...late } = labelOptions(decidedAt('2029-06-01T10:00:00Z'))
      expect(buildLabel({ ...late, renews: former }).validFrom).toBe('2029-06-01T10:00:00Z')
    })

    it('may be in another language, and renews a renewal with its first award', () => {
      const first = buildLabel({ ...renewal, language: 'lt', renews: former })
      const { id: _id, ...again } = labelOptions(decidedAt('2032-05-01T00:00:00Z'))
      expect(buildLabel({ ...again, renews: first })).toMatchObject({
        awardedDate: former.awardedDate,
        validFrom: first.validUntil,
      })
    })

    it.each<[string, Partial<LabelOptions>, string]>([
      ['another id', { id: 'urn:example:other' }, 'expected id to be left out, or that of the former'],
      ['another award', { awardedDate: '2026-05-19T00:00:00Z' }, 'expected awardedDate to be left out'],
      [
        'the decision by which the former label was granted',
        { decision: { ...renewal.decision, decidedAt: former.validFrom } },
        `expected decision.decidedAt to be later than the former label began (${former.validFrom})`,
      ],
      [
        'a decision that names no label, under a scheme with renewals',
        { scheme: labelOptions().scheme },
        `expected decision.renews to be the former label (${former.id})`,
      ],
      [
        'another holder',
        {
          renews: {
            ...former,
            credentialSubject: { ...former.credentialSubject, id: 'did:web:other.example' },
          },
        },
        'expected renews.credentialSubject.id',
      ],
      [
        'another network',
        { renews: { ...former, issuer: { id: 'did:web:other.example', type: ['Profile'], name: 'Other' } } },
        'expected renews.issuer',
      ],
      [
        'another scheme',
        {
          renews: {
            ...former,
            credentialSubject: {
              ...former.credentialSubject,
              achievement: {
                ...former.credentialSubject.achievement,
                resultDescription: [
                  {
                    id: 'urn:x:y#indicator-share',
                    type: ['ResultDescription'],
                    resultType: 'Percent',
                    name: 'Share',
                  },
                ],
              },
            },
          },
        },
        'expected renews.credentialSubject.achievement.id to be of the scheme',
      ],
      [
        'a badge that is no label',
        { renews: { ...former, validUntil: undefined } as never },
        'expected renews to be valid',
      ],
      ['a text', { renews: 'x' as never }, 'expected renews to be an object'],
    ])('refuses %s', (_name, options, message) => {
      expect(() => buildLabel({ ...renewal, renews: former, ...options })).toThrow(message)
    })

    it('renews once by one decision', () => {
      const renewed = buildLabel({ ...renewal, renews: former })
      expect(() => buildLabel({ ...renewal, renews: renewed })).toThrow('expected decision.decidedAt')
      const end = former.validUntil as string
      expect(() => buildLabel({ ...renewal, renews: former, validFrom: addYears(end, 3) })).toThrow(
        `expected validFrom to be no later than ${end}, the end of the former label or the decision`,
      )
      expect(buildLabel({ ...renewal, renews: former, validFrom: end }).validFrom).toBe(end)
    })

    it('asks for an id where it renews nothing', () => {
      expect(() => buildLabel(renewal)).toThrow('expected id to be an absolute URI')
    })
  })

  it.each<[string, (decision: Decision, dossier: LagoonLab) => void, string]>([
    [
      'not yet to issue',
      (decision) => Object.assign(decision, { outcome: 'notYetIssued' }),
      'DECISION_NOT_TO_ISSUE',
    ],
    [
      'without outcome',
      (decision) => Object.assign(decision, { outcome: undefined }),
      'DECISION_NOT_TO_ISSUE',
    ],
    [
      'with a check unmet',
      (decision) => Object.assign(decision.checks[0] as object, { met: false }),
      'DECISION_CHECKS_UNMET',
    ],
    ['with a check left out', (decision) => decision.checks.pop(), 'DECISION_CHECKS_UNMET'],
    ['that lists an unmet code', (decision) => decision.unmet.push('FORMAL_ALL'), 'DECISION_CHECKS_UNMET'],
    [
      'with a criterion unmet',
      (decision) => Object.assign(decision.formal[0] as object, { met: false }),
      'DECISION_CHECKS_UNMET',
    ],
    ['with a criterion left out', (decision) => decision.formal.pop(), 'DECISION_CHECKS_UNMET'],
    [
      'with a level below the rule',
      (decision) => Object.assign(decision.answers[1] as object, { level: 2 }),
      'DECISION_CHECKS_UNMET',
    ],
    [
      'with 13 of 20 indicators',
      (decision) => Object.assign(decision.indicators, { checked: 13 }),
      'DECISION_CHECKS_UNMET',
    ],
    [
      'with more indicators than there are',
      (decision) => Object.assign(decision.indicators, { checked: 21 }),
      'DECISION_CHECKS_UNMET',
    ],
    [
      'under another version',
      (decision) => Object.assign(decision, { schemeVersion: '1' }),
      'DECISION_OF_ANOTHER_SCHEME',
    ],
    [
      'under another scheme',
      (decision) => Object.assign(decision, { scheme: 'urn:x:y' }),
      'DECISION_OF_ANOTHER_SCHEME',
    ],
    [
      'by another committee',
      (decision) => Object.assign(decision, { committee: 'urn:x:y' }),
      'DECISION_OF_ANOTHER_COMMITTEE',
    ],
    [
      'by a committee of another network',
      (_, { committee }) => Object.assign(committee, { network: 'did:web:other.example' }),
      'DECISION_OF_ANOTHER_COMMITTEE',
    ],
    [
      'about another holder',
      (decision) => Object.assign(decision, { applicant: 'did:web:somebody.example' }),
      'DECISION_OF_ANOTHER_HOLDER',
    ],
  ])('refuses a decision %s', (_, change, code) => {
    expect(codeOf(() => buildLabel(labelOptions(change)))).toBe(code)
  })

  it.each([
    ['did:web:h.example:8080', 'did:web:h.example%3A8080'],
    ['https://h.example/a%2Fb', 'https://h.example/a/b'],
    ['https://h.example/x%23y', 'https://h.example/x#y'],
  ])('refuses a decision about %s for %s', (applicant, id) => {
    for (const [decided, asked] of [
      [applicant, id],
      [id, applicant],
    ] as const) {
      const options = labelOptions((decision) => Object.assign(decision, { applicant: decided }))
      const holder = { ...options.holder, id: asked }
      expect(codeOf(() => buildLabel({ ...options, holder }))).toBe('DECISION_OF_ANOTHER_HOLDER')
      expect(codeOf(() => buildLabel({ ...options, holder: { ...holder, id: decided } }))).toBeUndefined()
    }
  })

  it('accepts a decision that was recorded before decisions named the applicant', () => {
    const { applicant: _, ...decision } = labelOptions().decision
    expect(codeOf(() => buildLabel({ ...labelOptions(), decision }))).toBeUndefined()
  })

  it('accepts 14 of 20 indicators', () => {
    const change = (decision: Decision) => Object.assign(decision.indicators, { checked: 14 })
    expect(codeOf(() => buildLabel(labelOptions(change)))).toBeUndefined()
  })

  it.each<[string, Partial<LabelOptions>, string]>([
    ['an id that is none', { id: '41' }, 'expected id to be an absolute URI'],
    ['a holder without id', { holder: {} as { id: string } }, 'expected holder.id'],
    ['the network as its own holder', { holder: { id: 'did:web:network.example' } }, 'expected holder.id'],
    ['a language that the scheme has not', { language: 'nl' }, 'expected language'],
    ['validity before the decision', { validFrom: '2026-05-18T13:29:59Z' }, 'expected validFrom'],
    ['an award after the decision', { awardedDate: '2026-05-19T00:00:00Z' }, 'expected decision.decidedAt'],
    ['a date without a zone', { validFrom: '2026-06-01T00:00:00' }, 'expected validFrom'],
    [
      'a status without id',
      { credentialStatus: { ...status, id: undefined as never } },
      'credentialStatus.id',
    ],
    [
      'a status of another type',
      { credentialStatus: { ...status, type: '1EdTechRevocationList' } },
      'credentialStatus.type',
    ],
    [
      'a status that suspends',
      { credentialStatus: { ...status, statusPurpose: 'suspension' } },
      'statusPurpose',
    ],
    [
      'an index that is a number',
      { credentialStatus: { ...status, statusListIndex: 41 } },
      'statusListIndex',
    ],
    [
      'a decision that is none',
      { decision: { outcome: 'issue' } as Decision },
      'expected decision to be valid',
    ],
    ['evidence that is none', { evidence: [{ id: 'urn:x:y' } as never] }, 'expected evidence[0] to be valid'],
    [
      'one evidence twice',
      { evidence: [...lagoonLabEvidence(), ...lagoonLabEvidence()] },
      'expected evidence to be a list with distinct ids',
    ],
  ])('refuses %s', (_, options, message) => {
    expect(() => buildLabel({ ...labelOptions(), ...options })).toThrow(message)
  })

  it('is deterministic, without empty values, valid and canonicalisable, for any names and texts', async () => {
    const evidence = fc.oneof(
      fc
        .record({ id: anyUri, text: anyText, name: maybe(anyText) })
        .map((given) => buildEvidence({ kind: 'text', ...given })),
      fc
        .record({ url: anyHttpUrl, bytes: fc.uint8Array({ maxLength: 8 }) })
        .map((given) => buildEvidence({ kind: 'file', mediaType: 'text/plain', ...given })),
    )
    const given = fc
      .record({
        id: anyUri,
        holder: fc.record({ id: anyUri }),
        name: anyText,
        criterion: anyText,
        committeeName: anyText,
        language: fc.constantFrom('en', 'lt'),
        includeScores: fc.boolean(),
        evidence: fc.uniqueArray(evidence, { maxLength: 3, selector: (item) => item.evidence.id }),
      })
      // One id for two things contradicts itself, which validate() says.
      .filter(({ id, holder, evidence: items }) => {
        const ids = [id, holder.id, ...items.map((item) => item.evidence.id)]
        return new Set(ids).size === ids.length
      })
    await fc.assert(
      fc.asyncProperty(given, async ({ name, criterion, committeeName, ...options }) => {
        const base = labelOptions((decision, { scheme, committee }) => {
          Object.assign(decision, { applicant: options.holder.id })
          Object.assign(scheme.name, { en: name, lt: name })
          Object.assign(scheme.formalCriteria[0]?.name as object, { en: criterion, lt: criterion })
          Object.assign(committee, { name: committeeName })
        })
        const label = buildLabel({ ...base, ...options })
        expect(JSON.stringify(buildLabel({ ...base, ...options }))).toBe(JSON.stringify(label))
        expectNothingEmpty(label)
        expectShape(label, 'label')
        expect(await canonize(label as unknown as JsonObject)).toContain('QualityAssuranceCredential')
      }),
      { numRuns: 40 },
    )
  })
})

describeWithVectors('buildLabel() beside the official schemas', () => {
  it('is valid by both flavours, with and without status, evidence and scores', () => {
    expectOfficiallyValid(buildLabel(labelOptions()), 'badge')
    expectOfficiallyValid(buildLabel({ ...labelOptions(), includeScores: true, language: 'lt' }), 'badge')
    const { credentialStatus: _status, evidence: _evidence, ...bare } = labelOptions()
    expectOfficiallyValid(buildLabel(bare), 'badge')
  })
})

describe('the digest of evidence', () => {
  it('is the digest of the bytes of the file, so that another file differs', () => {
    const [first] = lagoonLabEvidence()
    expect(first?.relatedResource?.digestMultibase).not.toBe(digestMultibase(''))
  })
})
