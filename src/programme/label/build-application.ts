import { copyGiven } from '../../core/copy-given'
import type { Kind, KindsOf } from '../../core/kinds'
import { instant, isListOf, list, notText, object, required } from '../../core/kinds'
import { readOptions, refuse } from '../../core/read-options'
import { isVisible } from '../../core/written-text'
import { buildEvidence } from '../../model/build-evidence'
import { language, uri, words } from '../../model/document-kinds'
import type { FromJson } from '../../model/from-json'
import type {
  Evidence,
  FormAnswer,
  LabelApplication,
  LabelScheme,
  NamedEvidence,
  NamedProfile,
  Profile,
} from '../../model/generated/documents'
import * as shapes from '../../schema/shapes'
import { findProblems, ownAnswers } from '../activity/check-answers'
import { ownStructure } from '../input/own-document'
import { requireShape } from '../input/require-structure'
import { questionIds, questionsOf } from './form-of'
import { evaluatedScheme } from './renewal-scheme'

/** What `buildApplication` takes: the answers to the form of a scheme, who applies and when. */
export interface ApplicationOptions {
  /** URI of the application. */
  id: string
  /** By which people name it, such as `QL-2026-0041`. */
  reference: string
  /** The scheme, whole; with `renews` the answers are to the form of `renewalScheme(scheme)`. */
  scheme: FromJson<LabelScheme>
  /** Answers in which `checkAnswers` finds nothing. */
  answers: readonly FromJson<FormAnswer>[]
  /** In which the answers are written; one of `languages`. */
  language: string
  /** Profile with a name. */
  applicant: FromJson<Profile>
  /** Country of the applicant: two capital letters. */
  country: string
  /** Languages of the applicant. */
  languages: readonly string[]
  /** Instant: `xsd:dateTimeStamp` or Date. */
  submittedAt: string | Date
  /** Evidence whose id is an answer, with its name and description; of another address that is answered, a link is made. */
  evidence?: readonly FromJson<Evidence>[] | undefined
  /** Id of the label that is to be renewed. */
  renews?: string | undefined
  /** Id of the decision that it answers. */
  follows?: string | undefined
}

const action = 'build application'

const kinds = {
  id: required(uri),
  reference: required(words),
  scheme: required(object as Kind<LabelScheme>),
  answers: required(list as Kind<readonly FormAnswer[]>),
  language: required(language),
  applicant: required(object as Kind<Profile>),
  country: required(words),
  languages: required(
    notText<readonly string[]>('a list of languages', (value) =>
      isListOf(value, (each) => typeof each === 'string'),
    ),
  ),
  submittedAt: required(instant),
  evidence: list as Kind<readonly Evidence[]>,
  renews: uri,
  follows: uri,
} satisfies KindsOf<ApplicationOptions>

/**
 * Builds the application that answers to the form of a scheme are: the way back from `formOf`.
 *
 * An optional question without an answer is left out; an indicator that is not chosen is not checked.
 *
 * @throws {TypeError | RangeError} If an option cannot be used, an answer has a problem, or the application would not have the structure of
 *   its kind; the message names it, and repeats no answer.
 */
export function buildApplication(options: ApplicationOptions): LabelApplication {
  const read = readOptions(action, options, kinds)
  const { answers, evidence: given = [], renews, follows } = read
  const whole = ownStructure<LabelScheme>(action, 'scheme', read.scheme, shapes.scheme)
  const scheme = evaluatedScheme(whole, renews === undefined ? {} : { renews })
  const evidence = (copyGiven(action, 'evidence', given) as unknown[]).map((item, index) =>
    ownStructure<NamedEvidence>(action, `evidence[${index}]`, item, shapes.evidence),
  )
  if (!read.languages.includes(read.language))
    refuse(action, 'language', `one of languages (${read.languages.join(', ')})`, read.language)
  const application: LabelApplication = {
    type: 'LabelApplication',
    id: read.id,
    reference: read.reference,
    scheme: scheme.id,
    schemeVersion: scheme.version,
    applicant: read.applicant as NamedProfile,
    country: read.country,
    languages: [...read.languages],
    submittedAt: read.submittedAt,
    ...(renews !== undefined && { renews }),
    ...(follows !== undefined && { follows }),
    ...declare(scheme, readAnswers(scheme, answers), read.language),
    evidence,
  }
  const known = new Set(evidence.map(({ id }) => id))
  for (const url of answeredEvidence(application))
    if (!known.has(url)) evidence.push(buildEvidence({ kind: 'link', url }).evidence as NamedEvidence)
  requireShape(action, 'application', application, shapes.application)
  return application
}

/** The values of the answer to a question; none if it is blank or not answered. */
type ValuesOf = (question: string) => string[]

function readAnswers(scheme: LabelScheme, answers: readonly FormAnswer[]): ValuesOf {
  const own = ownAnswers(action, answers)
  const [problem] = findProblems(questionsOf(scheme), own)
  if (problem)
    throw new RangeError(
      `Cannot ${action}: expected answers in which checkAnswers finds nothing, got ${problem.code} at ${problem.pointer || 'the end'} for ${problem.question}`,
    )
  const values = new Map(own.map(({ question, value }) => [question, [value].flat()]))
  return (question) =>
    (values.get(question) ?? []).filter((value) => typeof value === 'string').filter(isVisible)
}

/** What the applicant says of each criterion and each indicator. */
function declare(
  scheme: LabelScheme,
  valuesOf: ValuesOf,
  written: string,
): Pick<LabelApplication, 'formal' | 'answers' | 'indicators'> {
  const { formalCriteria, qualityCriteria, indicators } = scheme
  const ids = questionIds(scheme)
  const valuesAfter = (word: 'explanation' | 'evidence', criterion: string) =>
    valuesOf(ids[word].get(criterion) as string)
  const shownFor = (criterion: string) => {
    const evidence = valuesAfter('evidence', criterion)
    return evidence.length === 0 ? {} : { evidence }
  }
  const checked = new Set(valuesOf(ids.indicators))
  return {
    formal: formalCriteria.map(({ id: criterion }) => {
      const [explanation] = valuesAfter('explanation', criterion)
      return {
        criterion,
        met: valuesOf(criterion)[0] === 'met',
        ...(explanation !== undefined && { explanation }),
        ...shownFor(criterion),
      }
    }),
    answers: qualityCriteria.map(({ id: criterion }) => ({
      criterion,
      text: { [written]: valuesOf(criterion)[0] as string },
      ...shownFor(criterion),
    })),
    indicators: indicators.map(({ id: indicator }) => ({ indicator, checked: checked.has(indicator) })),
  }
}

function answeredEvidence({ formal, answers }: LabelApplication): Set<string> {
  return new Set([...formal, ...answers].flatMap(({ evidence = [] }) => evidence))
}
