import { describe, expect, it } from 'vitest'
import type { QualityLabelError } from '../../../src/core/errors'
import { validate } from '../../../src/index'
import { buildLabel } from '../../../src/issuing/build-label'
import type { Decision, LabelScheme, OpenBadgeCredential } from '../../../src/model/generated/documents'
import type { DecideOptions } from '../../../src/programme/label/decide'
import { decide } from '../../../src/programme/label/decide'
import { evaluateAwardRule } from '../../../src/programme/label/evaluate-award-rule'
import { renewalScheme } from '../../../src/programme/label/renewal-scheme'
import { expectShape } from '../../support/check-document'
import type { LagoonLab } from '../../support/lagoon-lab'
import { lagoonLab, lagoonLabDecision } from '../../support/lagoon-lab'

const part = (name: string) => `https://network.example/schemes/quality-label/2#${name}`

/** The label of 2026, which ends on 2029-05-18 at 13:30, and its renewal: opened 180 days before, with 30 days of grace. */
function renewal() {
  const dossier = lagoonLab()
  const { scheme, application, committee, organiser, labelOptions } = dossier
  const label = buildLabel({
    id: labelOptions.id,
    decision: lagoonLabDecision(dossier),
    scheme,
    committee,
    holder: organiser,
  })
  scheme.renewal = {
    criteria: [
      part('six-months-of-use'),
      part('improvement-plan'),
      scheme.indicators[0]?.id as string,
      scheme.indicators[1]?.id as string,
    ],
    opensDaysBefore: 180,
    graceDays: 30,
  }
  Object.assign(application, {
    id: 'https://network.example/applications/QL-2029-0012',
    submittedAt: '2029-02-01T09:00:00Z',
    renews: label.id,
  })
  const wanted = new Set(scheme.renewal.criteria)
  const keep = (items: readonly { criterion?: string; indicator?: string }[]) =>
    items.filter(({ criterion, indicator }) => wanted.has(criterion ?? indicator ?? ''))
  for (const document of [application, ...dossier.assessments]) {
    Object.assign(document, {
      formal: keep(document.formal),
      answers: keep(document.answers),
      indicators: keep(document.indicators),
    })
  }
  for (const assessment of dossier.assessments) {
    assessment.application = application.id
    assessment.assessedAt = '2029-03-01T09:00:00Z'
  }
  return { ...dossier, label }
}

type Renewal = ReturnType<typeof renewal>

function decideOn(
  change: (dossier: Renewal) => void = () => {},
  options: Partial<DecideOptions> = {},
): Decision {
  const dossier = renewal()
  change(dossier)
  const { scheme, application, assessments, committee, label } = dossier
  return decide({
    ...{ id: 'urn:example:decision:2029', outcome: 'issue', decidedAt: '2029-04-10T13:30:00Z' },
    ...{ scheme, application, assessments, committee, renews: label, ...options },
  })
}

const failureOf = (run: () => unknown): QualityLabelError => {
  try {
    run()
  } catch (error) {
    return error as QualityLabelError
  }
  throw new Error('nothing was refused')
}

describe('renewalScheme()', () => {
  it('keeps id, version and rule, and of the criteria those that are evaluated again', () => {
    const { scheme } = renewal()
    const reduced = renewalScheme(scheme)
    expectShape(reduced, 'scheme')
    expect(reduced).toMatchObject({ id: scheme.id, version: scheme.version, rule: scheme.rule })
    expect(reduced.formalCriteria.map(({ id }) => id)).toEqual([part('six-months-of-use')])
    expect(reduced.qualityCriteria.map(({ id }) => id)).toEqual([part('improvement-plan')])
    expect(reduced.indicators).toHaveLength(2)
    expect(reduced.renewalsOnly).toBe(true)
    expect(renewalScheme(reduced)).toEqual(reduced)
  })

  it.each<[string, (scheme: LabelScheme) => void, string]>([
    ['without renewal', (scheme) => delete scheme.renewal, 'expected scheme to have renewal'],
    [
      'that names a criterion it does not have',
      (scheme) => scheme.renewal?.criteria.push(part('other')),
      'only what the scheme lists, got https://network.example/schemes/quality-label/2#other',
    ],
    [
      'that leaves no indicator',
      (scheme) =>
        Object.assign(scheme.renewal as object, {
          criteria: [part('six-months-of-use'), part('trained-staff'), part('improvement-plan')],
        }),
      'at least one of scheme.indicators',
    ],
  ])('refuses a scheme %s', (_, change, message) => {
    const { scheme } = renewal()
    change(scheme)
    expect(() => renewalScheme(scheme)).toThrow(message)
  })
})

describe('validate()', () => {
  it('finds in the renewal of a scheme what it does not have, and a check of nothing', async () => {
    const { scheme } = renewal()
    const criteria = [part('six-months-of-use'), part('other'), part('improvement-plan')]
    Object.assign(scheme.renewal as object, { criteria })
    const { problems } = await validate(scheme)
    expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['REFERENCE_DANGLING', '/renewal/criteria/1'],
      ['VALUE_COUNT', '/renewal/criteria'],
    ])
  })
})

describe('evaluateAwardRule() on a renewal', () => {
  it('looks at what is evaluated again, and at all of it', () => {
    const { scheme, application, assessments } = renewal()
    const { award, checks } = evaluateAwardRule(scheme, application, assessments)
    expect(award).toBe(true)
    expect(checks.map(({ required }) => required)).toEqual([4, 1, 2, 3, 2])
    expect(evaluateAwardRule(renewalScheme(scheme), application, assessments)).toEqual({ award, checks })
  })
})

describe('a scheme reduced to renewals', () => {
  const whole = 'expected the whole scheme, got what renewalScheme reduced it to'

  it('makes no first label', () => {
    const { label: _, ...dossier } = renewal()
    delete dossier.application.renews
    const { application, assessments, committee } = dossier
    const scheme = renewalScheme(dossier.scheme)
    expect(() => evaluateAwardRule(scheme, application, assessments)).toThrow(whole)
    const options = { scheme, application, assessments, committee }
    const decidedAt = '2029-04-10T13:30:00Z'
    expect(() => decide({ ...options, id: 'urn:example:d', decidedAt, outcome: 'issue' })).toThrow(whole)
  })

  it('describes no label, nor renews one', () => {
    const { scheme: full, committee, organiser: holder, label } = renewal()
    const { renews: _, ...decision } = decideOn()
    const scheme = renewalScheme(full)
    const id = 'urn:example:new'
    expect(() => buildLabel({ id, decision, scheme, committee, holder })).toThrow(whole)
    expect(() => buildLabel({ decision: decideOn(), scheme, committee, holder, renews: label })).toThrow(
      whole,
    )
    const first = () => buildLabel({ id, decision, scheme: full, committee, holder })
    expect(failureOf(first)).toMatchObject({ code: 'DECISION_CHECKS_UNMET' })
  })
})

describe('decide() on a renewal', () => {
  it('names the label, and counts for no other', () => {
    const dossier = renewal()
    const decision = decideOn()
    expectShape(decision, 'decision')
    expect(decision).toMatchObject({ renews: dossier.label.id, indicators: { checked: 2, total: 2 } })
    const { scheme, committee, organiser: holder, label } = dossier
    const renewed = buildLabel({ decision, scheme, committee, holder, renews: label })
    expectShape(renewed, 'label')
    expect(renewed).toMatchObject({
      id: label.id,
      awardedDate: label.awardedDate,
      validFrom: label.validUntil,
      validUntil: '2032-05-18T13:30:00Z',
    })
    expect(renewed.credentialSubject.achievement).toEqual(label.credentialSubject.achievement)
    const late = { ...decision, decidedAt: '2029-06-01T10:00:00Z' }
    expect(buildLabel({ decision: late, scheme, committee, holder, renews: label }).validFrom).toBe(
      late.decidedAt,
    )
    const anew = () => buildLabel({ id: 'urn:example:new', decision, scheme, committee, holder })
    expect(anew).toThrow(`expected renews to be the label that the decision renews (${label.id})`)
    const twice = () => buildLabel({ decision, scheme, committee, holder, renews: renewed })
    expect(twice).toThrow(`decision.decidedAt to be later than the former label began (${label.validUntil})`)
    const other: OpenBadgeCredential = { ...label, id: 'urn:example:other' }
    expect(() => buildLabel({ decision, scheme, committee, holder, renews: other })).toThrow(
      'expected renews.id',
    )
  })

  it.each([
    ['on the day on which it opens', '2028-11-19T00:00:00Z', '2029-04-10T13:30:00Z', undefined],
    [
      'a day early',
      '2028-11-18T23:59:59Z',
      '2029-04-10T13:30:00Z',
      'application.submittedAt from 2028-11-19 on',
    ],
    ['on the last day of grace', '2029-02-01T09:00:00Z', '2029-06-17T23:59:59Z', undefined],
    ['a day late', '2029-02-01T09:00:00Z', '2029-06-18T00:00:00Z', 'decidedAt no later than 2029-06-17'],
  ])('%s', (_, submittedAt, decidedAt, expected) => {
    const run = () =>
      decideOn(({ application }) => Object.assign(application, { submittedAt }), { decidedAt })
    if (expected === undefined) expect(run().renews).toBeDefined()
    else
      expect(failureOf(run)).toMatchObject({
        code: 'RENEWAL_NOT_OPEN',
        details: {
          expected: expect.stringMatching(
            new RegExp(`^${expected}, since the scheme (opens|closes) renewals \\d+ days`),
          ),
        },
      })
  })

  it('is refused under a scheme without renewals', () => {
    const run = () => decideOn(({ scheme }) => delete scheme.renewal)
    expect(failureOf(run)).toMatchObject({ code: 'RENEWAL_NOT_OPEN' })
  })

  it.each<[string, (dossier: Renewal) => void, Partial<DecideOptions>, string]>([
    ['without the label', () => {}, { renews: undefined }, 'expected renews to be the label'],
    [
      'with a label that it does not renew',
      ({ application }) => delete application.renews,
      {},
      'expected renews to be left out',
    ],
    [
      'of another label',
      ({ label }) => Object.assign(label, { id: 'urn:example:other' }),
      {},
      'expected renews.id',
    ],
    [
      'of the label of another',
      ({ label }) => Object.assign(label.credentialSubject, { id: 'did:web:other.example' }),
      {},
      'expected renews.credentialSubject.id',
    ],
    [
      'of the label of another network',
      ({ label }) =>
        Object.assign(label, { issuer: { id: 'did:web:other.example', type: ['Profile'], name: 'Other' } }),
      {},
      'expected renews.issuer',
    ],
    [
      'of something else',
      ({ label }) => Object.assign(label, { type: ['VerifiableCredential'] }),
      {},
      'expected renews to be valid',
    ],
  ])('is refused %s', (_, change, options, message) => {
    expect(() => decideOn(change, options)).toThrow(message)
  })
})

describe('decide() on an application that answers a decision', () => {
  const feedback = { en: 'Write a plan', lt: 'Parenkite planą' }
  function answer(
    change: (dossier: LagoonLab, earlier: Decision) => void = () => {},
    options: Partial<DecideOptions> = {},
  ) {
    const dossier = lagoonLab()
    const { scheme, application, assessments, committee, decisionOptions } = dossier
    const documents = { scheme, application, assessments, committee }
    const earlier = decide({ ...decisionOptions, ...documents, outcome: 'notYetIssued', feedback })
    Object.assign(application, {
      id: 'https://network.example/applications/QL-2026-0099',
      submittedAt: earlier.decidedAt,
      follows: earlier.id,
    })
    for (const assessment of assessments) {
      assessment.application = application.id
      assessment.assessedAt = '2026-06-18T13:30:00Z'
    }
    change(dossier, earlier)
    return decide({
      ...documents,
      id: 'urn:example:second',
      outcome: 'issue',
      decidedAt: '2026-07-01T00:00:00Z',
      follows: earlier,
      ...options,
    })
  }

  it('names the earlier decision', () => {
    const decision = answer()
    expectShape(decision, 'decision')
    expect(decision).toMatchObject({
      outcome: 'issue',
      follows: 'https://network.example/decisions/QL-2026-0041',
    })
  })

  it.each<[string, Parameters<typeof answer>[0], Partial<DecideOptions>, string]>([
    ['is missing', () => {}, { follows: undefined }, 'expected follows to be the decision'],
    [
      'is not answered',
      ({ application }) => delete application.follows,
      {},
      'expected follows to be left out',
    ],
    [
      'is another',
      (_, earlier) => Object.assign(earlier, { id: 'urn:example:other' }),
      {},
      'expected follows.id',
    ],
    [
      'is about another',
      (_, earlier) => Object.assign(earlier, { applicant: 'did:web:other.example' }),
      {},
      'expected follows.applicant',
    ],
    [
      'issued the label',
      (_, earlier) => Object.assign(earlier, { outcome: 'issue' }),
      {},
      'expected follows.outcome',
    ],
    [
      'came later',
      ({ application }) => Object.assign(application, { submittedAt: '2026-05-18T13:29:59Z' }),
      {},
      'expected follows.decidedAt',
    ],
  ])('refuses it where that decision %s', (_, change, options, message) => {
    expect(() => answer(change, options)).toThrow(message)
  })
})
