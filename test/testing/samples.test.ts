import { describe, expect, it } from 'vitest'
import { evaluateAwardRule } from '../../src/programme/label/evaluate-award-rule'
import {
  pretendCommittee,
  pretendIssuer,
  sampleApplication,
  sampleAssessment,
  sampleBadge,
  sampleLabel,
  sampleScheme,
} from '../../src/testing'
import { validate } from '../../src/verify'

const pretend = pretendCommittee()
const scheme = sampleScheme(pretend.network)
const applicant = pretendIssuer('Pretend organiser').profile
const application = sampleApplication(scheme, { applicant })

describe('sample documents', () => {
  it.each([
    ['scheme', scheme],
    ['application', application],
    ['assessment', sampleAssessment(scheme, application, 'urn:example:pretend:member-1')],
    ['label', sampleLabel(pretend)],
    ['badge', sampleBadge(applicant, { validUntil: '2027-05-18T12:00:00Z' })],
  ] as const)('have the shape %s', (shape, document) => {
    expect(validate(document, shape).problems).toEqual([])
  })

  it('are the same bytes each time', () => {
    expect(JSON.stringify(sampleLabel(pretend))).toBe(JSON.stringify(sampleLabel(pretendCommittee())))
    expect(JSON.stringify(sampleBadge(applicant))).toBe(JSON.stringify(sampleBadge(applicant)))
  })

  it.each<[{ indicatorsChecked?: number; level?: number }, string[]]>([
    [{ indicatorsChecked: 7 }, []],
    [{ indicatorsChecked: 6 }, ['INDICATORS_MIN_SHARE']],
    [{ level: 3 }, []],
    [{ level: 2 }, ['ANSWERS_MIN_LEVEL']],
  ])('meet the award rule or not: %j', ({ level = 4, ...options }, unmet) => {
    const sample = sampleApplication(scheme, { applicant, ...options })
    const assessment = sampleAssessment(scheme, sample, 'urn:example:pretend:member-1', { level })
    const { award, checks } = evaluateAwardRule(scheme, sample, [assessment])
    expect(checks.filter(({ met }) => !met).map(({ code }) => code)).toEqual(unmet)
    expect(award).toBe(unmet.length === 0)
  })
})
