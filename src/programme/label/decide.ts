import { documentOf } from '../../core/compare-ids'
import { copyGiven } from '../../core/copy-given'
import { QualityLabelError } from '../../core/errors'
import type { Instant } from '../../core/instant'
import { compareInstants, parseInstant } from '../../core/instant'
import type { Kind, KindsOf, MembersOf } from '../../core/kinds'
import { instant, object, passing, required, unchecked } from '../../core/kinds'
import { readOptions, refuse } from '../../core/read-options'
import { inputGuards, optional } from '../../model/assert-input'
import { uri } from '../../model/document-kinds'
import type { FromJson } from '../../model/from-json'
import type {
  Assessment,
  CheckCode,
  Committee,
  Decision,
  LabelApplication,
  LabelScheme,
  LanguageMap,
  OpenBadgeCredential,
  Outcome,
} from '../../model/generated/documents'
import type { Shape } from '../../schema/shape'
import * as shapes from '../../schema/shapes'
import { ownStructure } from '../input/own-document'
import { listOfIds } from './check-evaluators'
import { combineAssessments } from './combine-assessments'
import type { AwardEvaluation } from './evaluate-award-rule'
import { evaluateAwardRule } from './evaluate-award-rule'
import { dayOf } from './renewal-window'
import { requireCommittee } from './require-committee'
import { requireEarlier } from './require-earlier'
import { requireEvaluators } from './require-evaluators'
import { requireRenewalOpen } from './require-renewal-open'

/** What `decide` takes: the documents of the application, and what the committee decided, by whom and when. */
export interface DecideOptions {
  /** URI of the decision. */
  id: string
  scheme: FromJson<LabelScheme>
  application: FromJson<LabelApplication>
  assessments: readonly FromJson<Assessment>[]
  committee: FromJson<Committee>
  /** `xsd:dateTimeStamp` or Date. */
  decidedAt: string | Date
  /** Outcome that the committee decided. */
  outcome: Outcome
  /** What to improve, by language; required if the label is not yet issued. */
  feedback?: LanguageMap | undefined
  /** Ids of people who belong to the applicant and so must not evaluate it. */
  applicantMembers?: readonly string[] | undefined
  /** The label that the application asks to renew, signed or not; required where `application.renews` names one. Its proofs are not verified. */
  renews?: FromJson<OpenBadgeCredential> | undefined
  /** The decision not to issue yet that the application answers; required where `application.follows` names one. */
  follows?: FromJson<Decision> | undefined
}

const outcomes: readonly unknown[] = ['issue', 'notYetIssued'] satisfies Outcome[]
// `evaluateAwardRule` and `requireStructure` check the documents against their schemas.
const kinds = {
  id: required(uri),
  scheme: required(unchecked<LabelScheme>()),
  application: required(unchecked<LabelApplication>()),
  assessments: required(unchecked<readonly Assessment[]>()),
  committee: required(unchecked<Committee>()),
  decidedAt: required(instant),
  outcome: required(passing<Outcome>('issue or notYetIssued', (value) => outcomes.includes(value))),
  feedback: unchecked<LanguageMap>(),
  applicantMembers: listOfIds,
  renews: object as Kind<OpenBadgeCredential>,
  follows: object as Kind<Decision>,
} satisfies KindsOf<DecideOptions>

/**
 * Records a committee's decision about an application, if the committee is allowed to take it.
 *
 * To issue, all checks of the award rule must be met. Not to issue needs feedback, also if all checks are met. A decision after the
 * deadline is valid, and `afterDeadline` shows it: days are calendar days in UTC, and the last one belongs to the period. An application
 * that renews a label is decided on by `renewalScheme(scheme)`, within its period, and the decision counts for that label only.
 *
 * @throws {TypeError | RangeError} If an argument cannot be used, or the documents do not belong together.
 * @throws {QualityLabelError} `COMMITTEE_NOT_ELIGIBLE`, `EVALUATORS_NOT_ELIGIBLE`, `DECISION_CHECKS_UNMET`,
 *   `DECISION_FEEDBACK_MISSING`, `RENEWAL_NOT_OPEN` or `DECISION_OUT_OF_ORDER` (dates that cannot follow each other).
 */
export function decide(options: DecideOptions): Decision {
  inputGuards('decide', options)
  const given = readOptions('decide', options, kinds)
  const read = { ...given, ...ownDocuments(given) }
  const { id, scheme, application, assessments, committee, decidedAt, outcome } = read
  requireRenewalOpen(read)
  requireEarlier(application, read.follows)
  // Before the rest, because it rejects assessments without the structure of their kind.
  const evaluation = evaluateAwardRule(scheme, application, assessments)
  if (new Set(assessments.map((each) => documentOf(each.id))).size < assessments.length)
    refuse('decide', 'assessments', 'a list of assessments with an id each', 'one id twice')
  requireOrder(application, assessments, decidedAt)
  requireCommittee(scheme, committee, decidedAt)
  requireEvaluators(read)
  requireGrounds(evaluation, read)
  const feedback = optional(readFeedback, 'feedback', read.feedback)
  return {
    type: 'Decision',
    id,
    application: application.id,
    applicant: application.applicant.id,
    reference: application.reference,
    ...(application.renews !== undefined && { renews: application.renews }),
    ...(application.follows !== undefined && { follows: application.follows }),
    scheme: scheme.id,
    schemeVersion: scheme.version,
    committee: committee.id,
    decidedAt,
    outcome,
    checks: evaluation.checks,
    unmet: unmetCodes(evaluation),
    ...combineAssessments(scheme, application, assessments),
    afterDeadline: isAfterDeadline(scheme, application, decidedAt),
    ...(feedback && { feedback }),
  }
}

/** Copies of the documents, so that what is checked is what is recorded. */
function ownDocuments({
  scheme,
  application,
  assessments,
  committee,
  renews,
  follows,
}: MembersOf<typeof kinds>) {
  const own = <T>(field: string, document: T, shape: Shape) =>
    ownStructure<T>('decide', field, document, shape)
  return {
    scheme: own('scheme', scheme, shapes.scheme),
    application: own('application', application, shapes.application),
    committee: own('committee', committee, shapes.committee),
    // Their structure is checked where they are compared.
    assessments: copyGiven('decide', 'assessments', assessments) as unknown as readonly Assessment[],
    ...(renews && { renews: copyGiven('decide', 'renews', renews) as unknown as OpenBadgeCredential }),
    ...(follows && { follows: copyGiven('decide', 'follows', follows) as unknown as Decision }),
  }
}

/** Requires the order submitted, assessed, decided. */
function requireOrder(
  { submittedAt }: LabelApplication,
  assessments: readonly Assessment[],
  decidedAt: string,
): void {
  const dates = [
    ['application.submittedAt', submittedAt, 'decidedAt', decidedAt],
    ...assessments.flatMap(({ assessedAt }, index) => [
      ['application.submittedAt', submittedAt, `assessments[${index}].assessedAt`, assessedAt],
      [`assessments[${index}].assessedAt`, assessedAt, 'decidedAt', decidedAt],
    ]),
  ] as [string, string, string, string][]
  for (const [earlier, from, later, until] of dates) {
    // The schemas of the documents require instants.
    if (compareInstants(parseInstant(from) as Instant, parseInstant(until) as Instant) > 0) {
      throw new QualityLabelError(
        'DECISION_OUT_OF_ORDER',
        `Cannot decide: expected ${later} not to come before ${earlier}, got ${until} and ${from}`,
        { details: { earlier, later } },
      )
    }
  }
}

function requireGrounds(evaluation: AwardEvaluation, { outcome, feedback }: MembersOf<typeof kinds>): void {
  const unmet = unmetCodes(evaluation)
  if (outcome === 'issue' && unmet.length > 0) {
    throw new QualityLabelError(
      'DECISION_CHECKS_UNMET',
      `Cannot decide to issue: expected every check to be met, found ${unmet.join(', ')} unmet`,
      { details: { unmet } },
    )
  }
  if (outcome === 'notYetIssued' && feedback === undefined) {
    throw new QualityLabelError(
      'DECISION_FEEDBACK_MISSING',
      'Cannot decide not to issue yet: expected feedback on what to improve, found none',
      { details: { unmet } },
    )
  }
}

function unmetCodes({ checks }: AwardEvaluation): CheckCode[] {
  return checks.filter(({ met }) => !met).map(({ code }) => code)
}

function readFeedback(field: string, value: unknown): LanguageMap {
  const guards = inputGuards('decide')
  const entries = Object.entries((value ?? {}) as LanguageMap)
  if (entries.length === 0) return guards.refuse(field, 'a text in at least one language', value)
  const texts = new Map(
    entries.map(([language, text]) => [
      guards.language(`language of ${field}`, language),
      guards.text(`${field}.${language}`, text),
    ]),
  )
  if (texts.size < entries.length) return guards.refuse(field, 'texts with each language once', value)
  return Object.fromEntries(texts)
}

function isAfterDeadline(scheme: LabelScheme, { submittedAt }: LabelApplication, decidedAt: string): boolean {
  return dayOf(decidedAt) - dayOf(submittedAt) > scheme.decisionDeadlineDays
}
