import { describe, expect, it } from 'vitest'
import type { Activity } from '../../../src/model/generated/documents'
import { checkAnswers } from '../../../src/programme/activity/check-answers'
import { formOf } from '../../../src/programme/label/form-of'
import { formWords } from '../../../src/programme/label/form-words'
import { renewalScheme } from '../../../src/programme/label/renewal-scheme'
import { expectShape } from '../../support/check-document'
import { lagoonLab } from '../../support/lagoon-lab'
import { answersOf } from './answers-of'

const part = (name: string) => `https://network.example/schemes/quality-label/2#${name}`

describe('formOf()', () => {
  it('asks for each criterion, with its evidence, and once for all indicators', () => {
    const { scheme } = lagoonLab()
    const form = formOf(scheme)
    const { formalCriteria, qualityCriteria, indicators } = scheme
    expect(form).toHaveLength(3 * formalCriteria.length + 2 * qualityCriteria.length + 1)
    const find = (id: string) => form.find((question) => question.id === id)
    expect(find(part('trained-staff'))).toMatchObject({
      kind: 'choice',
      required: true,
      prompt: { en: 'Trained staff member' },
      description: { en: expect.stringContaining('mandatory training playlist') },
      choices: [{ id: 'met', label: { lt: 'Atitinka' } }, { id: 'notMet' }],
    })
    expect(find(part('trained-staff-evidence'))).toMatchObject({ kind: 'link', required: true })
    expect(find(part('registered-organiser-evidence'))).toMatchObject({ required: false })
    expect(find(part('verified-account-explanation'))).toEqual({
      id: part('verified-account-explanation'),
      prompt: {
        en: 'Verified account – why it is not met yet',
        lt: `${formalCriteria[1]?.name['lt']} – kodėl dar neatitinka`,
      },
      kind: 'text',
      required: false,
    })
    expect(find(part('improvement-plan'))).toMatchObject({ kind: 'text', required: true })
    expect(find(part('indicators'))?.choices?.map(({ id }) => id)).toEqual(indicators.map(({ id }) => id))
  })

  it('is a form as the tasks of activities have them', () => {
    const { scheme } = lagoonLab()
    const activity: Activity = {
      type: 'Activity',
      id: 'urn:example:application',
      organiser: { id: scheme.issuer.id, type: ['Profile'], name: 'Network' },
      name: scheme.name,
      description: scheme.description,
      languages: ['en'],
      tasks: [
        {
          id: 'urn:example:application:form',
          prompt: { en: 'Apply' },
          accepts: ['form'],
          form: formOf(scheme) as [ReturnType<typeof formOf>[number]],
          review: { by: 'organisers', count: 2 },
        },
      ],
    }
    expectShape(activity, 'activity')
  })

  it('lets checkAnswers find what an application lacks', () => {
    const dossier = lagoonLab()
    const form = formOf(dossier.scheme)
    const answers = answersOf(dossier.application)
    expect(checkAnswers(form, answers)).toEqual([])
    const less = answers.filter(({ question }) => question !== part('trained-staff-evidence'))
    expect(checkAnswers(form, less)).toEqual([
      { code: 'ANSWER_MISSING', pointer: '', question: part('trained-staff-evidence') },
    ])
    expect(checkAnswers(form, [...answers, { question: part('verified-account'), value: 'yes' }])).toEqual([
      expect.objectContaining({ code: 'ANSWER_REPEATED' }),
    ])
  })

  it('is shorter for a renewal', () => {
    const { scheme } = lagoonLab()
    const form = formOf(renewalScheme(scheme))
    expect(form.map(({ id }) => id)).toEqual([
      ...['six-months-of-use', 'six-months-of-use-explanation', 'six-months-of-use-evidence'].map(part),
      ...['improvement-plan', 'improvement-plan-evidence', 'indicators'].map(part),
    ])
    expect(form.at(-1)?.choices).toHaveLength(5)
  })

  it('has words of its own in eight languages, and English ones elsewhere', () => {
    const said = ['en', 'fi', 'de', 'lt', 'it', 'es', 'fr', 'nl'].map(
      (language) => formWords(language).notMet,
    )
    expect(new Set(said).size).toBe(8)
    expect(formWords('pt-BR')).toBe(formWords('en'))
  })

  it('refuses what is not a scheme', () => {
    expect(() => formOf({} as never)).toThrow(/Cannot make form: expected scheme/)
  })
})
