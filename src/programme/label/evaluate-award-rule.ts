import type { FromJson } from '../../model/from-json'
import type {
  Assessment,
  AwardCheck,
  CheckCode,
  LabelApplication,
  LabelScheme,
} from '../../model/generated/documents'
import type { CombinedAssessments } from './combine-assessments'
import { combineAssessments } from './combine-assessments'
import type { AwardParts } from './list-award-parts'
import { listAwardParts } from './list-award-parts'

/** Result of the award rule and of each of its checks. */
export interface AwardEvaluation {
  award: boolean
  /** In the order of the codes; `actual` and `required` are counts, or levels of the scale. */
  checks: AwardCheck[]
}

/**
 * Evaluates the award rule of a scheme: the label is awarded if all five checks are met.
 *
 * - `FORM_COMPLETE`: number of complete parts of the form; all are required.
 * - `FORMAL_ALL`: number of formal criteria that are met; all are required. An explained one counts if every evaluator accepts it as met.
 * - `EVIDENCE_ALL`: number of criteria with the evidence that they require; all such criteria must have it.
 * - `ANSWERS_MIN_LEVEL`: lowest level of all answers by all evaluators, compared with the required level.
 * - `INDICATORS_MIN_SHARE`: number of indicators that are checked and that all evaluators confirm, compared with the smallest number
 *   that reaches the share.
 *
 * Of an application that renews a label, only the criteria and indicators of `scheme.renewal` count (`renewalScheme`).
 *
 * @throws {RangeError} If a document does not have the structure of its kind, the documents do not belong together, an item is assessed
 *   twice or not at all, or there is no indicator or no assessment.
 */
export function evaluateAwardRule(
  scheme: FromJson<LabelScheme>,
  application: FromJson<LabelApplication>,
  assessments: readonly FromJson<Assessment>[],
): AwardEvaluation {
  return evaluate(
    scheme as LabelScheme,
    application as LabelApplication,
    assessments as readonly Assessment[],
  )
}

function evaluate(
  scheme: LabelScheme,
  application: LabelApplication,
  assessments: readonly Assessment[],
): AwardEvaluation {
  const combined = combineAssessments(scheme, application, assessments)
  const parts = listAwardParts(scheme, application, assessments)
  const checks = [
    checkAll('FORM_COMPLETE', parts),
    checkAll('FORMAL_ALL', parts),
    checkAll('EVIDENCE_ALL', parts),
    checkAnswers(scheme, combined),
    checkIndicators(scheme, combined),
  ]
  return { award: checks.every(({ met }) => met), checks }
}

function checkAll(code: CheckCode, { [code]: parts }: AwardParts): AwardCheck {
  return atLeast(code, parts.filter(({ met }) => met).length, parts.length)
}

function checkAnswers({ rule }: LabelScheme, { answers }: CombinedAssessments): AwardCheck {
  return atLeast('ANSWERS_MIN_LEVEL', Math.min(...answers.map(({ level }) => level)), rule.minimumLevel)
}

function checkIndicators({ rule }: LabelScheme, { indicators }: CombinedAssessments): AwardCheck {
  const { checked, total } = indicators
  // Compared as integers: a share in floating point can round to the wrong side.
  const met = checked * 100 >= rule.minimumIndicatorShare * total
  const required = Math.floor((rule.minimumIndicatorShare * total + 99) / 100)
  return { code: 'INDICATORS_MIN_SHARE', met, actual: checked, required }
}

function atLeast(code: CheckCode, actual: number, required: number): AwardCheck {
  return { code, met: actual >= required, actual, required }
}
