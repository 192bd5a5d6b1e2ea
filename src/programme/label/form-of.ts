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
 * have the id of the criterion, and after it the address of the evidence, with `evidence` at the end of its id. The indicators are the choices of one question. Texts are those of the
 * scheme, in its languages; the few besides are in English where others are missing. For the form of a renewal, pass `renewalScheme(scheme)`.
 *
 * @throws {TypeError | RangeError} If the scheme does not have the structure of its kind.
 */
export function formOf(scheme: FromJson<LabelScheme>): Question[] {
  requireStructure('make form', 'scheme', scheme, shapes.scheme)
  return questionsOf(scheme as LabelScheme)
}

/** Ids of the questions beside those of criteria. */
export interface QuestionIds {
  /** By the id of a criterion. */
  explanation: ReadonlyMap<string, string>
  evidence: ReadonlyMap<string, string>
  indicators: string
}

/** Chooses ids for the questions of a scheme, none of them that of a criterion or of another question. */
export function questionIds({ id, formalCriteria, qualityCriteria }: LabelScheme): QuestionIds {
  const criteria = [...formalCriteria, ...qualityCriteria].map((criterion) => criterion.id)
  const taken = new Set(criteria)
  const choose = (whole: string, name: string): string => {
    const chosen = appendFragment(whole, name)
    if (taken.has(chosen)) return choose(chosen, name)
    taken.add(chosen)
    return chosen
  }
  const each = (name: string) => new Map(criteria.map((criterion) => [criterion, choose(criterion, name)]))
  return {
    explanation: each('explanation'),
    evidence: each('evidence'),
    indicators: choose(id, 'indicators'),
  }
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
  const ids = questionIds(scheme)
  return [
    ...scheme.formalCriteria.flatMap((criterion): Question[] => [
      { ...askFor(criterion), kind: 'choice', required: true, choices },
      askAfter(criterion, 'explanation', ids, { kind: 'text', required: false }),
      askForEvidence(criterion, ids),
    ]),
    ...scheme.qualityCriteria.flatMap((criterion): Question[] => [
      { ...askFor(criterion), kind: 'text', required: true },
      askForEvidence(criterion, ids),
    ]),
    {
      id: ids.indicators,
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

function askForEvidence(criterion: FormalCriterion, ids: QuestionIds): Question {
  return askAfter(criterion, 'evidence', ids, { kind: 'link', required: criterion.evidenceRequired })
}

function askAfter(
  { id, name }: FormalCriterion,
  word: 'explanation' | 'evidence',
  ids: QuestionIds,
  kind: Pick<Question, 'kind' | 'required'>,
): Question {
  const prompt = inEach(Object.keys(name), (language) => `${name[language]} – ${formWords(language)[word]}`)
  return { id: ids[word].get(id) as string, prompt, ...kind }
}

function inEach(languages: readonly string[], say: (language: string) => string): LanguageMap {
  return Object.fromEntries(languages.map((language) => [language, say(language)]))
}
