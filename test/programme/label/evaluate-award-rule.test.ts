import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateAwardRule } from '../../../src/programme/label/evaluate-award-rule'
import type { LagoonLab } from '../../support/lagoon-lab'
import { lagoonLab } from '../../support/lagoon-lab'
import { startWork } from '../../support/start-work'

function evaluate(change: (dossier: LagoonLab) => void = () => {}) {
  const dossier = lagoonLab()
  change(dossier)
  return evaluateAwardRule(dossier.scheme, dossier.application, dossier.assessments)
}

function unmet(change: (dossier: LagoonLab) => void): string[] {
  return evaluate(change)
    .checks.filter(({ met }) => !met)
    .map(({ code }) => code)
}

/** Makes the first `count` indicators checked and confirmed, and the others not. */
function confirm(dossier: LagoonLab, count: number): void {
  for (const [index, declaration] of dossier.application.indicators.entries())
    declaration.checked = index < count
  for (const { indicators } of dossier.assessments) {
    for (const [index, judgement] of indicators.entries()) judgement.met = index < count
  }
}

function first<T>(items: readonly T[]): T {
  return items[0] as T
}

describe('evaluateAwardRule()', () => {
  it('awards the label of the lagoon lab, and says what was found and asked', () => {
    expect(evaluate()).toEqual({
      award: true,
      checks: [
        { code: 'FORM_COMPLETE', met: true, actual: 28, required: 28 },
        { code: 'FORMAL_ALL', met: true, actual: 5, required: 5 },
        { code: 'EVIDENCE_ALL', met: true, actual: 3, required: 3 },
        { code: 'ANSWERS_MIN_LEVEL', met: true, actual: 3, required: 3 },
        { code: 'INDICATORS_MIN_SHARE', met: true, actual: 17, required: 14 },
      ],
    })
  })

  it('takes about ten times the time for ten times the criteria', () => {
    const time = (count: number) => {
      const { scheme, application, assessments } = lagoonLab()
      const id = (index: number) => `${scheme.id}#criterion-${index}`
      const each = Array.from({ length: count }, (_, index) => id(index))
      const criterion = { ...first(scheme.formalCriteria), evidenceRequired: true }
      scheme.formalCriteria = each.map((one) => ({ ...criterion, id: one })) as never
      application.formal = each.map((one) => ({ criterion: one, met: true })) as never
      for (const assessment of assessments)
        assessment.formal = each.map((one) => ({ criterion: one, met: true })) as never
      const worked = startWork()
      evaluateAwardRule(scheme, application, assessments)
      return worked()
    }
    const fastest = (count: number) => Math.min(...[1, 2, 3].map(() => time(count)))
    time(100)
    expect(fastest(20_000)).toBeLessThan(Math.max(fastest(2_000), 20) * 30)
  })

  it('passes 14 of 20 indicators and fails 13', () => {
    expect(unmet((dossier) => confirm(dossier, 14))).toEqual([])
    expect(unmet((dossier) => confirm(dossier, 13))).toEqual(['INDICATORS_MIN_SHARE'])
  })

  it('counts an indicator only where applicant and every evaluator agree', () => {
    const counted = (change: (dossier: LagoonLab) => void) => evaluate(change).checks[4]?.actual
    expect(
      counted(({ application }) => Object.assign(first(application.indicators), { checked: false })),
    ).toBe(16)
    expect(
      counted(({ assessments }) => Object.assign(first(assessments[1].indicators), { met: false })),
    ).toBe(16)
    expect(
      counted(({ assessments, application }) => {
        for (const { indicators } of assessments) for (const judgement of indicators) judgement.met = true
        expect(application.indicators.filter(({ checked }) => checked)).toHaveLength(17)
      }),
    ).toBe(17)
  })

  it('compares shares as whole numbers, for any share and number of indicators', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        (share, total, wanted) => {
          const dossier = lagoonLab()
          const ids = Array.from({ length: total }, (_, index) => `urn:example:indicator:${index}`)
          const count = Math.min(wanted, total)
          dossier.scheme.rule.minimumIndicatorShare = share
          dossier.scheme.indicators = ids.map((id) => ({ id, name: { en: id } }))
          dossier.application.indicators = ids.map((indicator) => ({ indicator, checked: true }))
          for (const assessment of dossier.assessments) {
            assessment.indicators = ids.map((indicator, index) => ({ indicator, met: index < count }))
          }
          const check = evaluateAwardRule(dossier.scheme, dossier.application, dossier.assessments).checks[4]
          expect(check?.met).toBe(BigInt(count) * 100n >= BigInt(share) * BigInt(total))
          expect(check?.met).toBe(count >= Number(check?.required))
        },
      ),
    )
  })

  it('takes the lowest level that any evaluator gives', () => {
    expect(unmet(({ assessments }) => Object.assign(first(assessments[1].answers), { level: 2 }))).toEqual([
      'ANSWERS_MIN_LEVEL',
    ])
    expect(unmet(({ assessments }) => Object.assign(first(assessments[1].answers), { level: 3 }))).toEqual([])
  })

  it('takes thresholds from the scheme', () => {
    expect(unmet(({ scheme }) => Object.assign(scheme.rule, { minimumLevel: 4 }))).toEqual([
      'ANSWERS_MIN_LEVEL',
    ])
    expect(unmet(({ scheme }) => Object.assign(scheme.rule, { minimumIndicatorShare: 85 }))).toEqual([])
    expect(unmet(({ scheme }) => Object.assign(scheme.rule, { minimumIndicatorShare: 86 }))).toEqual([
      'INDICATORS_MIN_SHARE',
    ])
  })

  it('needs every evaluator for a formal criterion', () => {
    expect(unmet(({ assessments }) => Object.assign(first(assessments[0].formal), { met: false }))).toEqual([
      'FORMAL_ALL',
    ])
  })

  it('accepts an unmet formal criterion that is explained where every evaluator does', () => {
    const declare = (explanation?: string) => (dossier: LagoonLab) => {
      dossier.application.formal[1] = {
        ...first(dossier.application.formal.slice(1)),
        met: false,
        ...(explanation !== undefined && { explanation }),
      }
    }
    expect(unmet(declare('Verification was asked for on 20 February.'))).toEqual([])
    expect(unmet(declare())).toEqual(['FORM_COMPLETE', 'FORMAL_ALL'])
    expect(unmet(declare('   '))).toEqual(['FORM_COMPLETE', 'FORMAL_ALL'])
    const refusedByOne = (dossier: LagoonLab) => {
      declare('Verification was asked for on 20 February.')(dossier)
      Object.assign(dossier.assessments[1].formal[1] as object, { met: false })
    }
    expect(unmet(refusedByOne)).toEqual(['FORMAL_ALL'])
  })

  it('finds a form incomplete where any part is left out', () => {
    expect(unmet(({ application }) => application.indicators.pop())).toEqual(['FORM_COMPLETE'])
    expect(unmet(({ application }) => application.formal.shift())).toEqual(['FORM_COMPLETE', 'FORMAL_ALL'])
    expect(unmet(({ application }) => application.answers.shift())).toEqual(['FORM_COMPLETE'])
    expect(
      unmet(({ application }) => Object.assign(first(application.answers), { text: { en: ' ' } })),
    ).toEqual(['FORM_COMPLETE'])
  })

  it('asks for evidence that is there, and only where the scheme does', () => {
    const planOf = ({ application }: LagoonLab) => application.answers[2] as { evidence?: string[] }
    expect(unmet((dossier) => delete planOf(dossier).evidence)).toEqual(['EVIDENCE_ALL'])
    expect(unmet((dossier) => planOf(dossier).evidence?.push('urn:example:nowhere'))).toEqual([
      'EVIDENCE_ALL',
    ])
    expect(
      unmet((dossier) => {
        delete planOf(dossier).evidence
        Object.assign(dossier.scheme.qualityCriteria[2] as object, { evidenceRequired: false })
      }),
    ).toEqual([])
  })

  it.each<[string, (dossier: LagoonLab) => void, RegExp]>([
    [
      'no indicators',
      (dossier) => {
        dossier.scheme.indicators = []
        dossier.application.indicators = []
        for (const assessment of dossier.assessments) assessment.indicators = []
      },
      /VALUE_COUNT at \/indicators/,
    ],
    [
      'no quality criteria',
      ({ scheme }) => Object.assign(scheme, { qualityCriteria: [] }),
      /VALUE_COUNT at \/qualityCriteria/,
    ],
    [
      'a form that is none',
      ({ application }) => Object.assign(application, { answers: 'all' }),
      /expected application to be valid by the schema of its kind \(application\)/,
    ],
    ['no assessment', ({ assessments }) => assessments.splice(0), /assessments/],
    [
      'an assessment of another application',
      ({ assessments }) => Object.assign(assessments[0], { application: 'urn:example:other' }),
      /assessments\[0\]\.application/,
    ],
    [
      'another version',
      ({ application }) => Object.assign(application, { schemeVersion: '1' }),
      /schemeVersion/,
    ],
    [
      'another scheme',
      ({ application }) => Object.assign(application, { scheme: 'urn:x:y' }),
      /application\.scheme/,
    ],
    [
      'an indicator checked twice',
      ({ application }) => application.indicators.push(first(application.indicators)),
      /application\.indicators/,
    ],
    [
      'an answer judged twice',
      ({ assessments }) => assessments[1].answers.push(first(assessments[1].answers)),
      /assessments\[1\]\.answers/,
    ],
    [
      'an indicator not judged',
      ({ assessments }) => assessments[0].indicators.pop(),
      /assessments\[0\]\.indicators/,
    ],
    [
      'an indicator of nobody',
      ({ assessments }) =>
        Object.assign(first(assessments[0].indicators), { indicator: 'urn:example:other' }),
      /assessments\[0\]\.indicators/,
    ],
    [
      'a level off the scale',
      ({ assessments }) => Object.assign(first(assessments[0].answers), { level: 6 }),
      /levels of the scale/,
    ],
    [
      'a share of nothing',
      ({ scheme }) => Object.assign(scheme.rule, { minimumIndicatorShare: 0 }),
      /VALUE_RANGE at \/rule\/minimumIndicatorShare/,
    ],
  ])('refuses %s', (_, change, message) => {
    expect(() => evaluate(change)).toThrow(RangeError)
    expect(() => evaluate(change)).toThrow(message)
  })
})
