import type { LabelEvent } from '../index'
import type { CheckCode, Outcome } from '../model/generated/documents'
import type { Speech } from './speech'
import type { DescribingKey } from './words/catalogue'

/** What status lists are for, in words. */
export const purposes = {
  revocation: 'purposeRevocation',
  suspension: 'purposeSuspension',
  refresh: 'purposeRefresh',
  message: 'purposeMessage',
} as const satisfies Readonly<Record<string, DescribingKey>>

/** What happens to a label, in words. */
export const labelEvents = {
  issued: 'eventIssued',
  renewed: 'eventRenewed',
  suspended: 'eventSuspended',
  reinstated: 'eventReinstated',
  withdrawn: 'eventWithdrawn',
} as const satisfies Readonly<Record<LabelEvent['type'], DescribingKey>>

/** The checks of the award rule, as sentences with `{actual}` and `{required}`. */
export const checkSentences = {
  FORM_COMPLETE: 'awardForm',
  FORMAL_ALL: 'awardFormal',
  EVIDENCE_ALL: 'awardEvidence',
  ANSWERS_MIN_LEVEL: 'awardAnswers',
  INDICATORS_MIN_SHARE: 'awardIndicators',
} as const satisfies Readonly<Record<CheckCode, DescribingKey>>

/** The checks of the award rule, by name. */
export const checkNames = {
  FORM_COMPLETE: 'checkForm',
  FORMAL_ALL: 'checkFormal',
  EVIDENCE_ALL: 'checkEvidence',
  ANSWERS_MIN_LEVEL: 'checkAnswers',
  INDICATORS_MIN_SHARE: 'checkIndicators',
} as const satisfies Readonly<Record<CheckCode, DescribingKey>>

/** What a committee decides, or an evaluator recommends. */
export const outcomeWords = {
  issue: 'outcomeIssue',
  notYetIssued: 'factNotYetIssued',
} as const satisfies Readonly<Record<Outcome, DescribingKey>>

/** What a key of a DID document may do. */
export const keyPurposes = {
  assertionMethod: 'keyAsserts',
  authentication: 'keyLogsIn',
} as const satisfies Readonly<Record<string, DescribingKey>>

/** Says a term of a document in words: one that is not in the table is foreign text, and shown as such. */
export function sayTerm(
  table: Readonly<Record<string, DescribingKey>>,
  term: string,
  { say, show }: Pick<Speech, 'say' | 'show'>,
): string {
  const key = Object.hasOwn(table, term) ? table[term] : undefined
  return key === undefined ? show(term) : say(key)
}
