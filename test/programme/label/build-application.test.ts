import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FormAnswer, Question } from '../../../src/model/generated/documents'
import { buildApplication } from '../../../src/programme/label/build-application'
import { evaluateAwardRule } from '../../../src/programme/label/evaluate-award-rule'
import { formOf } from '../../../src/programme/label/form-of'
import { renewalScheme } from '../../../src/programme/label/renewal-scheme'
import { expectShape } from '../../support/check-document'
import { lagoonLab } from '../../support/lagoon-lab'
import { runs } from '../../support/runs'
import { answersOf } from './answers-of'

const { scheme, application, assessments } = lagoonLab()
const { id, reference, applicant, country, languages, submittedAt } = application
const applies = { id, reference, scheme, applicant, country, languages, submittedAt, language: 'lt' }

/** Any answer that the form takes. */
function answerTo({ id: question, kind, choices = [], required }: Question): fc.Arbitrary<FormAnswer[]> {
  const ids = choices.map((choice) => choice.id)
  const values = {
    text: fc.string({ minLength: 1 }).map((text) => `${text}.`),
    choice: fc.constantFrom(...(ids.length > 0 ? ids : [''])),
    choices: fc.subarray(ids),
    link: fc.nat(9).map((n) => `https://lab.example/proof/${n}`),
    file: fc.constant(''),
  }
  const answer = values[kind].map((value): FormAnswer[] => [{ question, value }])
  // Choices that no one made are an empty list, as the way back writes them.
  return required || kind === 'choices' ? answer : fc.oneof(answer, fc.constant<FormAnswer[]>([]))
}

const anyAnswers = (form: Question[]) => fc.tuple(...form.map(answerTo)).map((answers) => answers.flat())

describe('buildApplication()', () => {
  it('is the way back from the form: the answers of an application give what it says', () => {
    const built = buildApplication({
      ...applies,
      answers: answersOf(application),
      evidence: application.evidence,
    })
    expectShape(built, 'application')
    expect(built.evidence).toEqual(application.evidence)
    expect(built.formal).toEqual(
      application.formal.map((one) => ({
        ...one,
        ...(one.evidence && { evidence: one.evidence.slice(0, 1) }),
      })),
    )
    expect(evaluateAwardRule(scheme, built, assessments)).toEqual(
      evaluateAwardRule(scheme, application, assessments),
    )
  })

  it.each([
    ['of a scheme', scheme],
    ['of a renewal', renewalScheme(scheme)],
  ])('takes any answers to the form %s, and says the same', (_, of) => {
    fc.assert(
      fc.property(anyAnswers(formOf(of)), (answers) => {
        const built = buildApplication({ ...applies, scheme: of, answers })
        expectShape(built, 'application')
        expect(answersOf(built)).toEqual(answers)
      }),
      { numRuns: runs(50) },
    )
  })

  it('makes a link of each address once, where its evidence is not given, and leaves out what is blank', () => {
    const answers = answersOf(application).map(({ question, value }) => ({
      question,
      value: question.endsWith('-evidence') ? 'https://lab.example/all' : value,
    }))
    const { formalCriteria } = scheme
    const blank = { question: `${formalCriteria[0]?.id}-explanation`, value: ' ' }
    const built = buildApplication({ ...applies, answers: [...answers, blank], follows: 'urn:x:decision' })
    expect(built.evidence).toEqual([expect.objectContaining({ id: 'https://lab.example/all' })])
    expect(built.formal[0]).not.toHaveProperty('explanation')
    expect(built.follows).toBe('urn:x:decision')
    expect(built.formal.flatMap(({ evidence = [] }) => evidence)).toContain('https://lab.example/all')
  })

  it('refuses answers in which checkAnswers finds something, and repeats none', () => {
    const [first, ...others] = answersOf(application)
    const build = (answers: FormAnswer[]) => () => buildApplication({ ...applies, answers })
    expect(build(others)).toThrow(/checkAnswers finds nothing, got ANSWER_MISSING at the end for https:/)
    const wrong = build([{ question: first?.question ?? '', value: 'secret' }, ...others])
    expect(wrong).toThrow(/got ANSWER_NOT_A_CHOICE at \/0\/value for/)
    expect(wrong).not.toThrow(/secret/)
    expect(() =>
      buildApplication({ ...applies, answers: answersOf(application), country: 'Lithuania' }),
    ).toThrow(/Cannot build application: expected application to be valid .* at \/country/)
  })
})
