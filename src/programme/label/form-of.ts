import { appendFragment } from '../../core/append-fragment'
import type { FromJson } from '../../model/from-json'
import type { FormalCriterion, LabelScheme, LanguageMap, Question } from '../../model/generated/documents'
import * as shapes from '../../schema/shapes'
import { requireStructure } from '../input/require-structure'
import { formWords } from './form-words'

/**
 * Returns the form of an application for a label: the questions that `checkAnswers` takes, as an activity has them.
 *
 * A formal criterion is a choice between `met` and `notMet`, followed by a text with the explanation. A quality criterion is a text. Both
 * have the id of the criterion, and after it the address of the evidence. The indicators are the choices of one question. Texts are those of the
 * scheme, in its languages; the few besides are in English where others are missing. For the form of a renewal, pass `renewalScheme(scheme)`.
 *
 * @throws {TypeError | RangeError} If the scheme does not have the structure of its kind.
 */
export function formOf(scheme: FromJson<LabelScheme>): Question[] {
  requireStructure('make form', 'scheme', scheme, shapes.scheme)
  return questionsOf(scheme as LabelScheme)
}

/** Ids of the questions that belong to a criterion, or to the whole scheme. */
export const questionId = {
  explanation: (criterion: string) => appendFragment(criterion, 'explanation'),
  evidence: (criterion: string) => appendFragment(criterion, 'evidence'),
  indicators: (scheme: string) => appendFragment(scheme, 'indicators'),
}

/** As `formOf`, for a scheme that has the structure of its kind. */
export function questionsOf(scheme: LabelScheme): Question[] {
  const [met, notMet, which] = (['met', 'notMet', 'indicators'] as const).map((name) =>
    inEach(scheme.languages, (language) => formWords(language)[name]),
  ) as [LanguageMap, LanguageMap, LanguageMap]
  const choices = [
    { id: 'met', label: met },
    { id: 'notMet', label: notMet },
  ]
  return [
    ...scheme.formalCriteria.flatMap((criterion): Question[] => [
      { ...askFor(criterion), kind: 'choice', required: true, choices },
      askAfter(criterion, 'explanation', { kind: 'text', required: false }),
      askForEvidence(criterion),
    ]),
    ...scheme.qualityCriteria.flatMap((criterion): Question[] => [
      { ...askFor(criterion), kind: 'text', required: true },
      askForEvidence(criterion),
    ]),
    {
      id: questionId.indicators(scheme.id),
      prompt: which,
      kind: 'choices',
      required: false,
      choices: scheme.indicators.map(({ id, name }) => ({ id, label: name })),
    },
  ]
}

function askFor({ id, name, description }: FormalCriterion): Pick<Question, 'id' | 'prompt' | 'description'> {
  return { id, prompt: name, ...(description && { description }) }
}

function askForEvidence(criterion: FormalCriterion): Question {
  return askAfter(criterion, 'evidence', { kind: 'link', required: criterion.evidenceRequired })
}

function askAfter(
  { id, name }: FormalCriterion,
  word: 'explanation' | 'evidence',
  kind: Pick<Question, 'kind' | 'required'>,
): Question {
  const prompt = inEach(Object.keys(name), (language) => `${name[language]} – ${formWords(language)[word]}`)
  return { id: questionId[word](id), prompt, ...kind }
}

function inEach(languages: readonly string[], say: (language: string) => string): LanguageMap {
  return Object.fromEntries(languages.map((language) => [language, say(language)]))
}
