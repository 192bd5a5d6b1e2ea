import { evaluateAwardRule } from '../../index'
import type { AwardCheck, CheckCode } from '../../model/generated/documents'
import { listAwardParts } from '../../programme/list-award-parts'
import { quoteShort, showShort } from '../clean-text'
import { colours } from '../output'
import type { AwardDocuments } from './read-award'

/** A check of the award rule, with the ids of the criteria or indicators that are short. */
export interface ToldCheck extends AwardCheck {
  short: string[]
}

/** What the award rule comes to. */
export interface ToldAward {
  award: boolean
  checks: ToldCheck[]
}

/** Evaluates the award rule, and says of each check what is short. */
export function evaluateAward({ scheme, application, assessments }: AwardDocuments): ToldAward {
  const { award, checks } = evaluateAwardRule(scheme, application, assessments)
  const parts = listAwardParts(scheme, application, assessments)
  const short = (code: CheckCode) => parts[code].filter(({ met }) => !met).map(({ id }) => id)
  return { award, checks: checks.map((check) => ({ ...check, short: short(check.code) })) }
}

type Amount = AwardCheck['actual']

const words: Readonly<Record<CheckCode, (actual: Amount, required: Amount) => string>> = {
  FORM_COMPLETE: (actual, required) => `Form: ${actual} of ${required} parts are complete`,
  FORMAL_ALL: (actual, required) => `Formal criteria: ${actual} of ${required} are met`,
  EVIDENCE_ALL: (actual, required) => `Evidence: there for ${actual} of ${required} criteria that ask for it`,
  ANSWERS_MIN_LEVEL: (actual, required) => `Answers: the lowest level is ${actual}, ${required} is required`,
  INDICATORS_MIN_SHARE: (actual, required) => `Indicators: ${actual} are confirmed, ${required} are required`,
}

/** The award rule in words: each check, and what is short. */
export function sayAward({ award, checks }: ToldAward, documents: AwardDocuments): string[] {
  const unmet = checks.filter(({ met }) => !met).length
  const headline = award
    ? `${colours.green('✔')} ${colours.bold('Every check is met.')} The committee may issue the label.`
    : `${colours.red('✘')} ${colours.bold(`${unmet} of ${checks.length} checks are not met.`)} The label can not yet be issued.`
  return [headline, ...checks.flatMap((check) => sayCheck(check, documents))]
}

function sayCheck({ code, met, actual, required, short }: ToldCheck, documents: AwardDocuments): string[] {
  const mark = met ? colours.green('✔') : colours.red('✘')
  return [
    `  ${mark} ${words[code](actual, required)}`,
    ...short.map((id) => `      short: ${nameOfPart(id, documents)}`),
  ]
}

function nameOfPart(id: string, { scheme, application }: AwardDocuments): string {
  const parts = [...scheme.formalCriteria, ...scheme.qualityCriteria, ...scheme.indicators]
  const name = parts.find((part) => part.id === id)?.name ?? {}
  const language = application.languages.find((tag) => name[tag] !== undefined) ?? scheme.languages[0] ?? ''
  return name[language] === undefined ? showShort(id) : `${quoteShort(name[language])} <${showShort(id)}>`
}
