import { personOf } from '../../core/same-person'
import { checkSentences, outcomeWords, sayTerm } from '../../describing/terms'
import { evaluateAwardRule } from '../../index'
import type {
  Assessment,
  AwardCheck,
  CheckCode,
  LabelScheme,
  LanguageMap,
} from '../../model/generated/documents'
import { listAwardParts, listFormParts } from '../../programme/label/list-award-parts'
import { colours } from '../output'
import type { Speech } from '../words/speech'
import type { AwardDocuments } from './read-award'

/** A check of the award rule, with the ids of the criteria or indicators that are short. */
export interface ToldCheck extends AwardCheck {
  short: string[]
}

/** How many assessments there are, by how many different evaluators, and how many the scheme asks for, each by another. */
export interface AssessmentCount {
  met: boolean
  actual: number
  distinct: number
  required: number
  /** There for an assessment by the applicant, before others assess: one is enough to see what is short. */
  own?: true
}

/** What the award rule comes to. */
export interface ToldAward {
  award: boolean
  checks: ToldCheck[]
  /** The award rule does not ask how many they are; a committee that decides is asked. */
  assessments: AssessmentCount
  /** What each evaluator recommends: it is not a part of the rule. */
  recommendations: Pick<Assessment, 'evaluator' | 'recommendation'>[]
}

/** Evaluates the award rule, and says of each check what is short, and of the assessments how many there are. */
export function evaluateAward({ scheme, application, assessments }: AwardDocuments): ToldAward {
  const { award, checks } = evaluateAwardRule(scheme, application, assessments)
  const parts = listAwardParts(scheme, application, assessments)
  const short = (code: CheckCode) => parts[code].filter(({ met }) => !met).map(({ id }) => id)
  return {
    award,
    checks: checks.map((check) => ({ ...check, short: short(check.code) })),
    assessments: countAssessments(scheme, application, assessments),
    recommendations: assessments.map(({ evaluator, recommendation }) => ({ evaluator, recommendation })),
  }
}

/** What an application comes to before anyone has assessed it: its form and its evidence. */
export function evaluateForm({ scheme, application }: AwardDocuments): Pick<ToldAward, 'checks'> {
  const parts = listFormParts(scheme, application)
  const codes = ['FORM_COMPLETE', 'EVIDENCE_ALL'] as const
  return {
    checks: codes.map((code) => {
      const short = parts[code].filter(({ met }) => !met).map(({ id }) => id)
      const required = parts[code].length
      return { code, met: short.length === 0, actual: required - short.length, required, short }
    }),
  }
}

/** The form and the evidence in words, and what is short. */
export function sayForm(
  { checks }: Pick<ToldAward, 'checks'>,
  documents: AwardDocuments,
  speech: Speech,
): string[] {
  const met = checks.every((check) => check.met)
  return [
    `${markOf(met)} ${colours.bold(speech.say(met ? 'awardFormMet' : 'awardFormNotMet'))}`,
    ...checks.flatMap((check) => sayCheck(check, documents, speech)),
  ]
}

function countAssessments(
  { committee }: AwardDocuments['scheme'],
  { applicant }: AwardDocuments['application'],
  assessments: AwardDocuments['assessments'],
): AssessmentCount {
  const actual = assessments.length
  const distinct = new Set(assessments.map(({ evaluator }) => personOf(evaluator))).size
  if (actual === 1 && assessments[0]?.evaluator === applicant.id)
    return { met: true, actual, distinct, required: 1, own: true }
  const required = committee.evaluators
  return { met: actual === distinct && distinct === required, actual, distinct, required }
}

/** The award rule in words: each check, and what is short. */
export function sayAward(
  { award, checks, assessments, recommendations }: ToldAward,
  documents: AwardDocuments,
  speech: Speech,
): string[] {
  const { met, actual, distinct, required, own } = assessments
  const unmet = checks.filter((check) => !check.met).length
  const whenEnough = own ? 'awardOwnMet' : 'awardMet'
  const whenMet = met ? whenEnough : 'awardTooFew'
  const told = speech.say(award ? whenMet : 'awardNotMet', { unmet, total: checks.length, required })
  return [
    `${markOf(award && met)} ${colours.bold(told)}`,
    ...checks.flatMap((check) => sayCheck(check, documents, speech)),
    ...(own
      ? []
      : [
          `  ${markOf(met)} ${speech.say('awardAssessments', { actual, distinct, required })}`,
          ...sayRecommendations(recommendations, speech),
        ]),
  ]
}

function sayRecommendations(recommendations: ToldAward['recommendations'], speech: Speech): string[] {
  const { say, show } = speech
  const isAgainst = recommendations.some(({ recommendation }) => recommendation !== 'issue')
  return [
    ...recommendations.map(
      ({ evaluator, recommendation }) =>
        `      ${say('awardRecommends', { evaluator: show(evaluator), outcome: sayTerm(outcomeWords, recommendation, speech) })}`,
    ),
    ...(isAgainst ? [colours.bold(say('awardAgainst'))] : []),
  ]
}

function sayCheck(
  { code, met, actual, required, short }: ToldCheck,
  documents: AwardDocuments,
  speech: Speech,
): string[] {
  const { say } = speech
  const names = namesOf(documents.scheme)
  return [
    `  ${markOf(met)} ${say(checkSentences[code], { actual: String(actual), required: String(required) })}`,
    ...short.map(
      (id) =>
        `      ${say(met ? 'awardUnconfirmed' : 'awardShort', { name: nameOfPart(id, names.get(id) ?? {}, documents, speech) })}`,
    ),
  ]
}

function markOf(met: boolean): string {
  return met ? colours.green('✔') : colours.red('✘')
}

function namesOf({ formalCriteria, qualityCriteria, indicators }: LabelScheme): Map<string, LanguageMap> {
  return new Map([...formalCriteria, ...qualityCriteria, ...indicators].map(({ id, name }) => [id, name]))
}

/** The name in the language of the reader, else in one of the application. */
function nameOfPart(
  id: string,
  name: LanguageMap,
  { scheme, application }: AwardDocuments,
  { words: { language: own }, quote, show }: Speech,
): string {
  const language = [own, ...application.languages, ...scheme.languages].find((tag) => name[tag] !== undefined)
  const text = language === undefined ? undefined : name[language]
  return text === undefined ? show(id) : `${quote(text)} <${show(id)}>`
}
