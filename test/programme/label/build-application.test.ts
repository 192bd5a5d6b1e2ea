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
        const renews = of === scheme ? undefined : 'urn:x:label'
        const built = buildApplication({ ...applies, scheme, renews, answers })
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

  it('takes the whole scheme for a renewal, as decide does, and what it is reduced to', () => {
    const reduced = renewalScheme(scheme)
    const answers = answersOf(application).filter(({ question }) =>
      formOf(reduced).some(({ id: asked }) => asked === question),
    )
    const kept = answers.filter(({ question }) => !question.endsWith('#indicators'))
    const renewal = { ...applies, renews: 'urn:x:label', answers: kept }
    const built = buildApplication({ ...renewal, scheme })
    expect(built.formal).toHaveLength(1)
    expect(buildApplication({ ...renewal, scheme: reduced })).toEqual(built)
    expect(() => buildApplication({ ...applies, scheme: reduced, answers: renewal.answers })).toThrow(
      /expected the whole scheme/,
    )
  })

  it('tells the answers to criteria from each other whose ids follow each other', () => {
    const [first, ...others] = scheme.qualityCriteria
    const twin = { ...first, id: `${first?.id}-evidence`, evidenceRequired: false }
    const third = { ...twin, id: `${twin.id}-evidence` }
    const indicator = { ...twin, id: `${scheme.id}#indicators` }
    const close = {
      ...scheme,
      qualityCriteria: [first, twin, third, indicator, ...others],
    } as typeof scheme
    const form = formOf(close)
    expect(new Set(form.map(({ id: question }) => question)).size).toBe(form.length)
    fc.assert(
      fc.property(anyAnswers(form), (answers) => {
        const built = buildApplication({ ...applies, scheme: close, answers })
        for (const { criterion, text } of built.answers)
          expect(answers).toContainEqual({ question: criterion, value: text['lt'] })
        const shown = built.answers.flatMap(({ evidence = [] }) => evidence)
        const links = answers.filter(({ question }) => {
          const asked = form.find(({ id: each }) => each === question)
          return asked?.kind === 'link' && form.indexOf(asked) >= 3 * scheme.formalCriteria.length
        })
        expect(shown).toEqual(links.map(({ value }) => value))
      }),
      { numRuns: runs(30) },
    )
  })

  it('leaves out optional answers in which nothing can be seen, of every kind', () => {
    const optional = formOf(scheme).filter(({ required, kind }) => !required && kind !== 'choices')
    const blank = optional.map(({ id: question }) => ({ question, value: '\u200b' }))
    const given = answersOf(application).filter(
      ({ question }) => !optional.some(({ id: each }) => each === question),
    )
    const built = buildApplication({ ...applies, answers: [...given, ...blank] })
    expect(JSON.stringify(built)).not.toContain('\u200b')
    expect(built).toEqual(buildApplication({ ...applies, answers: given }))
  })

  it.each<[string, object, RegExp]>([
    ['null among the evidence', { evidence: [null] }, /expected evidence\[0\] to be an object/],
    ['a gap among the evidence', { evidence: new Array(4e9) }, /evidence/],
    ['evidence of another kind', { evidence: [{ id: 5 }] }, /expected evidence\[0\] to be valid/],
    [
      'a language that the applicant does not have',
      { language: 'fi' },
      /expected language to be one of languages/,
    ],
    ['languages with a gap', { languages: new Array(4e9) }, /expected languages to be a list of languages/],
    [
      'an answer to a question that is no URI',
      { answers: [{ question: 'x', value: 'y' }] },
      /got ANSWER_UNKNOWN/,
    ],
  ])('refuses %s', (_, change, message) => {
    const all = { ...applies, answers: answersOf(application), ...change } as Parameters<
      typeof buildApplication
    >[0]
    expect(() => buildApplication(all)).toThrow(message)
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
