import { describe, expect, it } from 'vitest'
import type { EvaluatorOptions } from '../../../src/programme/label/check-evaluators'
import { checkEvaluators } from '../../../src/programme/label/check-evaluators'
import { decide } from '../../../src/programme/label/decide'
import type { LagoonLab } from '../../support/lagoon-lab'
import { lagoonLab } from '../../support/lagoon-lab'
import { startWork } from '../../support/start-work'

const member = (name: string) => `https://network.example/members/${name}`
const rasa = member('rasa-petrauskiene')
const jovana = member('jovana-ilic')
const efisio = member('efisio-melis')

function check(
  evaluators: readonly string[],
  change: (dossier: LagoonLab) => void = () => {},
  options: Partial<EvaluatorOptions> = {},
) {
  const dossier = lagoonLab()
  change(dossier)
  const { scheme, application, committee } = dossier
  const found = checkEvaluators({
    scheme,
    application,
    committee,
    evaluators,
    at: '2026-04-14T12:00:00Z',
    ...options,
  })
  return found.map(({ code, pointer }) => `${code} ${pointer}`)
}

describe('checkEvaluators()', () => {
  it('finds nothing against the readers of the lagoon lab', () => {
    expect(check([rasa, jovana])).toEqual([])
  })

  it.each<[string, readonly string[], (dossier: LagoonLab) => void, Partial<EvaluatorOptions>, string[]]>([
    ['an empty list', [], () => {}, {}, ['EVALUATORS_COUNT ', 'EVALUATORS_NOT_NEAR ']],
    ['one', [rasa], () => {}, {}, ['EVALUATORS_COUNT ']],
    ['three', [rasa, jovana, efisio], () => {}, {}, ['EVALUATORS_COUNT ']],
    ['the same twice', [rasa, rasa], () => {}, {}, ['EVALUATOR_REPEATED /1']],
    ['a stranger', [rasa, member('unknown')], () => {}, {}, ['EVALUATOR_NOT_MEMBER /1']],
    [
      'a committee that is not in office yet',
      [rasa, jovana],
      () => {},
      { at: '2025-12-31T23:59:59Z' },
      ['EVALUATOR_NOT_IN_OFFICE /0', 'EVALUATOR_NOT_IN_OFFICE /1'],
    ],
    [
      'a member who left',
      [rasa, jovana],
      ({ committee }) =>
        Object.assign(committee.members.find(({ id }) => id === jovana) as object, {
          validUntil: '2026-04-14T12:00:00Z',
        }),
      {},
      ['EVALUATOR_NOT_IN_OFFICE /1'],
    ],
    [
      'the applicant',
      [rasa, jovana],
      ({ application }) => Object.assign(application.applicant, { id: rasa }),
      {},
      ['EVALUATOR_OF_APPLICANT /0'],
    ],
    [
      'the applicant in another spelling',
      [rasa, jovana],
      ({ application }) => Object.assign(application.applicant, { id: `${rasa}/` }),
      {},
      ['EVALUATOR_OF_APPLICANT /0'],
    ],
    [
      'a colleague of the applicant in another spelling',
      [rasa, jovana],
      () => {},
      { applicantMembers: [`${jovana.toUpperCase()}#me`] },
      ['EVALUATOR_OF_APPLICANT /1'],
    ],
    [
      'a colleague of the applicant',
      [rasa, jovana],
      () => {},
      { applicantMembers: [jovana] },
      ['EVALUATOR_OF_APPLICANT /1'],
    ],
    [
      'readers without country or language of the applicant',
      [rasa, jovana],
      ({ application }) => Object.assign(application, { country: 'PT', languages: ['pt-BR'] }),
      {},
      ['EVALUATORS_NOT_NEAR '],
    ],
    [
      'several reasons',
      [efisio, efisio, member('unknown')],
      () => {},
      { applicantMembers: [efisio] },
      [
        'EVALUATOR_OF_APPLICANT /0',
        'EVALUATOR_REPEATED /1',
        'EVALUATOR_OF_APPLICANT /1',
        'EVALUATOR_NOT_MEMBER /2',
        'EVALUATORS_COUNT ',
        'EVALUATORS_NOT_NEAR ',
      ],
    ],
  ])('names what speaks against %s', (_, evaluators, change, options, found) => {
    expect(check(evaluators, change, options)).toEqual(found)
  })

  it('finds what decide refuses', () => {
    const { scheme, application, assessments, committee, decisionOptions } = lagoonLab()
    const applicantMembers = [jovana]
    const findings = checkEvaluators({
      scheme,
      application,
      committee,
      evaluators: [rasa, jovana],
      at: '2026-04-14T12:00:00Z',
      applicantMembers,
    })
    expect(findings).toEqual([{ code: 'EVALUATOR_OF_APPLICANT', pointer: '/1', evaluator: jovana }])
    const run = () =>
      decide({ ...decisionOptions, scheme, application, assessments, committee, applicantMembers })
    expect(run).toThrow(
      expect.objectContaining({
        code: 'EVALUATORS_NOT_ELIGIBLE',
        details: expect.objectContaining({ findings }),
      }),
    )
  })

  it('refuses ids that are not texts, and documents of another kind', () => {
    expect(() => check([1 as never, rasa])).toThrow('expected evaluators to be a list of ids')
    expect(() => check([rasa, jovana], ({ committee }) => Object.assign(committee, { type: 'x' }))).toThrow(
      'expected committee to be valid',
    )
  })
})

describe('checkEvaluators() and people in two spellings', () => {
  const spelled = `${rasa.replace('network', 'NETWORK')}/`
  const twice = ({ committee }: LagoonLab) => {
    const [one] = committee.members.filter(({ id }) => id === rasa)
    const other = { ...one, id: spelled, keys: [{ ...one?.keys[0], id: 'did:web:network.example#again' }] }
    committee.members.push(other as (typeof committee.members)[number])
  }

  it('counts a person once', () => {
    expect(check([rasa, spelled], twice)).toEqual(['EVALUATOR_REPEATED /1'])
  })

  it.each([
    'did:web:pamario-laboratorija.example:staff:ana',
    'did:web:PAMARIO-laboratorija.example:staff:ana',
    'did:web:pamario-laboratorija.example%3A443:staff:ana',
    'did:web:pamario%2Dlaboratorija.example:staff:ana',
    'did:web:pamario-laboratorija.example#ana',
    'did:web:pamario-laboratorija.example%2e',
  ])('takes %s for somebody of the applicant', (id) => {
    const rename = ({ committee }: LagoonLab) => {
      const [one] = committee.members.filter((each) => each.id === rasa)
      Object.assign(one as object, { id })
    }
    expect(check([id, jovana], rename)).toEqual(['EVALUATOR_OF_APPLICANT /0'])
  })

  it('takes no one of another party for one of the applicant', () => {
    const id = 'did:web:pamario-laboratorija.example.org:staff:ana'
    const rename = ({ committee }: LagoonLab) => {
      const [one] = committee.members.filter((each) => each.id === rasa)
      Object.assign(one as object, { id })
    }
    expect(check([id, jovana], rename)).toEqual([])
  })

  it.each([[[null]], [[5]], [new Array(2)]])('refuses the members %j of an applicant', (applicantMembers) => {
    const options = { applicantMembers: applicantMembers as string[] }
    expect(() => check([rasa, jovana], () => {}, options)).toThrow(
      'expected applicantMembers to be a list of ids',
    )
  })

  it('takes about ten times the time for ten times the people', () => {
    const time = (count: number) => {
      const people = Array.from({ length: count }, (_, index) => member(`person-${index}`))
      const worked = startWork()
      check(people, () => {}, { applicantMembers: people })
      return worked()
    }
    time(100)
    expect(time(20_000)).toBeLessThan(Math.max(time(2_000), 20) * 40)
  })
})
