import { describe, expect, it } from 'vitest'
import { QualityLabelError } from '../../../src/core/errors'
import type { DecideOptions } from '../../../src/programme/label/decide'
import { decide } from '../../../src/programme/label/decide'
import { requireEarlier } from '../../../src/programme/label/require-earlier'
import { expectShape } from '../../support/check-document'
import type { LagoonLab } from '../../support/lagoon-lab'
import { lagoonLab } from '../../support/lagoon-lab'

function decideWith(change: (dossier: LagoonLab) => void = () => {}, options: Partial<DecideOptions> = {}) {
  const dossier = lagoonLab()
  change(dossier)
  const { scheme, application, assessments, committee, decisionOptions } = dossier
  return decide({ ...decisionOptions, scheme, application, assessments, committee, ...options })
}

function codeOf(run: () => unknown): string | undefined {
  try {
    run()
  } catch (error) {
    return error instanceof QualityLabelError ? error.code : String(error)
  }
  return undefined
}

const feedback = { en: 'Describe how badges build on one another', lt: 'Aprašykite, kaip ženkleliai siejasi' }

describe('decide()', () => {
  it('records the decision of the lagoon lab', () => {
    const decision = decideWith()
    expectShape(decision, 'decision')
    expect(decision).toMatchObject({
      type: 'Decision',
      application: 'https://network.example/applications/QL-2026-0041',
      applicant: 'did:web:pamario-laboratorija.example',
      reference: 'QL-2026-0041',
      schemeVersion: '2',
      committee: 'https://network.example/committees/2026',
      decidedAt: '2026-05-18T13:30:00Z',
      outcome: 'issue',
      unmet: [],
      indicators: { checked: 17, total: 20 },
      afterDeadline: false,
    })
    expect(decision.answers.map(({ level }) => level)).toEqual([4, 3, 4])
    expect(decision.formal.every(({ met }) => met)).toBe(true)
    expect(decision).not.toHaveProperty('feedback')
    expect(JSON.stringify(decideWith())).toBe(JSON.stringify(decision))
  })

  it('names no evaluator', () => {
    expect(JSON.stringify(decideWith())).not.toMatch(/rasa|jovana/i)
  })

  it('refuses to issue while a check is unmet, and records the same as not yet issued with feedback', () => {
    const unmetPlan = ({ assessments }: LagoonLab) =>
      Object.assign(assessments[0].answers[2] as object, { level: 2 })
    expect(codeOf(() => decideWith(unmetPlan))).toBe('DECISION_CHECKS_UNMET')
    expect(codeOf(() => decideWith(unmetPlan, { outcome: 'notYetIssued' }))).toBe('DECISION_FEEDBACK_MISSING')
    const decision = decideWith(unmetPlan, { outcome: 'notYetIssued', feedback })
    expectShape(decision, 'decision')
    expect(decision).toMatchObject({ outcome: 'notYetIssued', unmet: ['ANSWERS_MIN_LEVEL'], feedback })
  })

  it('refuses feedback that says nothing, or in no language', () => {
    const run = (given: Record<string, string>) => () =>
      decideWith(undefined, { outcome: 'notYetIssued', feedback: given })
    expect(run({})).toThrow(/expected feedback/)
    expect(run({ en: ' ' })).toThrow(/feedback\.en/)
    expect(run({ portuguese: 'Descreva' })).toThrow(/language of feedback/)
    expect(run({ pt_BR: 'Descreva' })().feedback).toEqual({ 'pt-BR': 'Descreva' })
    expect(run({ pt_BR: 'Descreva', 'pt-BR': 'Descreve' })).toThrow(/each language once/)
    expect(run({ 'pt-BR': 'Descreva' })).not.toThrow()
  })

  it('allows a decision after the deadline and flags it; the last day still belongs to the period', () => {
    const flag = (decidedAt: string) => decideWith(undefined, { decidedAt }).afterDeadline
    expect(flag('2026-05-31T23:59:59Z')).toBe(false)
    expect(flag('2026-06-01T00:00:00Z')).toBe(true)
    expect(flag('2026-06-01T01:00:00+02:00')).toBe(false)
    const soon = decideWith(({ scheme }) => Object.assign(scheme, { decisionDeadlineDays: 30 }))
    expect(soon.afterDeadline).toBe(true)
  })

  it.each<[string, (dossier: LagoonLab) => void]>([
    ['of two members', ({ committee }) => committee.members.splice(2)],
    [
      'of six members',
      ({ committee }) =>
        committee.members.push({
          ...(committee.members[3] as LagoonLab['committee']['members'][0]),
          id: 'urn:x:6',
        }),
    ],
    [
      'that lists a member twice',
      ({ committee }) =>
        committee.members.splice(4, 1, committee.members[3] as LagoonLab['committee']['members'][0]),
    ],
    [
      'without anybody of the trio',
      ({ committee }) => {
        for (const member of committee.members) member.trio = false
      },
    ],
    [
      'whose trio has left office',
      ({ committee }) => {
        for (const member of committee.members) if (member.trio) member.validUntil = '2026-05-01T00:00:00Z'
      },
    ],
    ['of another network', ({ committee }) => Object.assign(committee, { network: 'did:web:other.example' })],
    ['not in office yet', ({ committee }) => Object.assign(committee, { validFrom: '2026-05-19T00:00:00Z' })],
    ['with a quorum below that of the scheme', ({ committee }) => Object.assign(committee, { quorum: 2 })],
    ['with a quorum above its size', ({ committee }) => Object.assign(committee, { quorum: 6 })],
  ])('refuses a committee %s', (_, change) => {
    expect(codeOf(() => decideWith(change))).toBe('COMMITTEE_NOT_ELIGIBLE')
  })

  it('accepts a committee of three with one of the trio, and takes its size from the scheme', () => {
    expect(codeOf(() => decideWith(({ committee }) => committee.members.splice(3)))).toBeUndefined()
    const smaller = ({ committee, scheme }: LagoonLab) => {
      committee.members.splice(3)
      Object.assign(scheme.committee, { minimumMembers: 4 })
    }
    expect(codeOf(() => decideWith(smaller))).toBe('COMMITTEE_NOT_ELIGIBLE')
  })

  it.each<[string, (dossier: LagoonLab) => void]>([
    ['one evaluator', ({ assessments }) => assessments.pop()],
    [
      'one evaluator twice',
      ({ assessments }) => Object.assign(assessments[1], { evaluator: assessments[0].evaluator }),
    ],
    [
      'a stranger',
      ({ assessments }) =>
        Object.assign(assessments[1], { evaluator: 'https://network.example/members/nobody' }),
    ],
    [
      'a member who came into office later',
      ({ committee }) => Object.assign(committee.members[1] as object, { validFrom: '2026-04-15T00:00:00Z' }),
    ],
    [
      'the applicant',
      ({ application, assessments }) =>
        Object.assign(application.applicant, { id: assessments[0].evaluator }),
    ],
    [
      'somebody under the DID of the applicant',
      ({ committee, assessments, application }) => {
        const id = `${application.applicant.id}#rasa`
        Object.assign(committee.members[1] as object, { id })
        Object.assign(assessments[0], { evaluator: id })
      },
    ],
    [
      'nobody of the country or a language',
      ({ application }) => Object.assign(application, { country: 'PT', languages: ['pt-BR'] }),
    ],
  ])('refuses assessments by %s', (_, change) => {
    expect(codeOf(() => decideWith(change))).toBe('EVALUATORS_NOT_ELIGIBLE')
  })

  it('refuses an evaluator whom the caller names as belonging to the applicant', () => {
    const applicantMembers = ['https://network.example/members/jovana-ilic']
    expect(codeOf(() => decideWith(undefined, { applicantMembers }))).toBe('EVALUATORS_NOT_ELIGIBLE')
  })

  it('takes one evaluator of the country, or of a language in any region', () => {
    const apply = (country: string, languages: string[]) =>
      codeOf(() => decideWith(({ application }) => Object.assign(application, { country, languages })))
    expect(apply('LT', ['pt'])).toBeUndefined()
    expect(apply('PT', ['sr-Latn'])).toBeUndefined()
    expect(apply('PT', ['en-GB'])).toBeUndefined()
  })

  it.each<[string, Partial<DecideOptions>, (dossier: LagoonLab) => void]>([
    ['before an assessment', { decidedAt: '2026-04-20T00:00:00Z' }, () => {}],
    [
      'before the application',
      {},
      ({ application }) => Object.assign(application, { submittedAt: '2026-06-01T00:00:00Z' }),
    ],
    [
      'on an assessment older than the application',
      {},
      ({ assessments }) => Object.assign(assessments[0], { assessedAt: '2026-03-01T00:00:00Z' }),
    ],
  ])('refuses a decision %s', (_, options, change) => {
    expect(codeOf(() => decideWith(change, options))).toBe('DECISION_OUT_OF_ORDER')
  })

  it('refuses dates without a zone, another outcome and an invalid id, naming them', () => {
    expect(() => decideWith(undefined, { decidedAt: '2026-05-18T13:30:00' })).toThrow(/decidedAt/)
    expect(() => decideWith(undefined, { outcome: 'rejected' as 'issue' })).toThrow(/outcome/)
    expect(() => decideWith(undefined, { id: 'QL-2026-0041' })).toThrow(RangeError)
    const half = ({ committee }: LagoonLab) => Object.assign(committee, { quorum: 3.5 })
    expect(() => decideWith(half)).toThrow('expected committee to be valid')
  })
})

describe('decide() and what is counted or answered', () => {
  it('refuses a committee that lists a person in two spellings', () => {
    const repeat = ({ committee }: LagoonLab) => {
      const [one] = committee.members
      committee.members.push({ ...one, id: `${one?.id.toUpperCase().replace('HTTPS', 'https')}` } as never)
    }
    expect(codeOf(() => decideWith(repeat))).toBe('COMMITTEE_NOT_ELIGIBLE')
  })

  it.each(['', '#', '/'])('counts an assessment once, also under an id with %j behind it', (end) => {
    const repeat = ({ assessments }: LagoonLab) =>
      Object.assign(assessments[1], { id: `${assessments[0].id}${end}` })
    expect(codeOf(() => decideWith(repeat))).toContain('a list of assessments with an id each')
  })

  it('reads each document once', () => {
    const answers = [false, false]
    const change = ({ assessments }: LagoonLab) =>
      Object.defineProperty(assessments[0].formal[0] as object, 'met', {
        get: () => answers.shift() ?? true,
        enumerable: true,
      })
    expect(codeOf(() => decideWith(change))).toBe('DECISION_CHECKS_UNMET')
  })

  it.each([
    ['scheme', { scheme: 'https://network.example/schemes/other' }],
    ['label', { renews: 'urn:x:other' }],
  ])('answers no decision about another %s', (_, other) => {
    const dossier = lagoonLab()
    const { scheme, application, assessments, committee, decisionOptions } = dossier
    const earlier = decideWith(
      ({ application: before }) => Object.assign(before, { submittedAt: '2026-01-02T00:00:00Z' }),
      { id: 'urn:x:earlier', outcome: 'notYetIssued', feedback },
    )
    const again = { ...application, follows: earlier.id, submittedAt: '2026-06-01T00:00:00Z' }
    const dated = assessments.map((each) => ({ ...each, assessedAt: '2026-06-02T00:00:00Z' }))
    const options = {
      ...decisionOptions,
      decidedAt: '2026-06-03T00:00:00Z',
      scheme,
      assessments: dated,
      committee,
    }
    expect(decide({ ...options, application: again, follows: earlier }).follows).toBe(earlier.id)
    const renews = 'urn:x:label'
    expect(() => requireEarlier({ ...again, renews }, { ...earlier, ...other })).toThrow(
      /expected follows\.(scheme|renews) to be/,
    )
  })

  it('quotes versions that cannot be shown in a line', () => {
    const change = ({ scheme }: LagoonLab) =>
      Object.assign(scheme, { version: `2\n\u202e${'x'.repeat(9999)}` })
    const message = String(codeOf(() => decideWith(change)))
    expect(message).not.toMatch(/[\n\u202e]/)
    expect(message.length).toBeLessThan(1000)
  })
})
