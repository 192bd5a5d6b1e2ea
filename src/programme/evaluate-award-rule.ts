import type { FromJson } from '../model/from-json'
import type {
  Assessment,
  AwardCheck,
  CheckCode,
  LabelApplication,
  LabelScheme,
} from '../model/generated/documents'
import type { CombinedAssessments } from './combine-assessments'
import { combineAssessments, hasText } from './combine-assessments'

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
  const checks = [
    checkForm(scheme, application),
    checkFormal(combined),
    checkEvidence(scheme, application),
    checkAnswers(scheme, combined),
    checkIndicators(scheme, combined),
  ]
  return { award: checks.every(({ met }) => met), checks }
}

function checkForm(scheme: LabelScheme, { formal, answers, indicators }: LabelApplication): AwardCheck {
  const parts = [
    ...scheme.formalCriteria.map(({ id }) => {
      const declaration = formal.find(({ criterion }) => criterion === id)
      return declaration !== undefined && (declaration.met || hasText(declaration.explanation))
    }),
    ...scheme.qualityCriteria.map(({ id }) =>
      Object.values(answers.find(({ criterion }) => criterion === id)?.text ?? {}).some(hasText),
    ),
    ...scheme.indicators.map(({ id }) => indicators.some(({ indicator }) => indicator === id)),
  ]
  return atLeast('FORM_COMPLETE', count(parts), parts.length)
}

function checkFormal({ formal }: CombinedAssessments): AwardCheck {
  return atLeast('FORMAL_ALL', count(formal.map(({ met }) => met)), formal.length)
}

function checkEvidence(scheme: LabelScheme, application: LabelApplication): AwardCheck {
  const given = new Set(application.evidence.map(({ id }) => id))
  const declared = [...application.formal, ...application.answers]
  const asking = [...scheme.formalCriteria, ...scheme.qualityCriteria].filter(
    ({ evidenceRequired }) => evidenceRequired,
  )
  const provided = asking.map(({ id }) => {
    const references = declared.find(({ criterion }) => criterion === id)?.evidence ?? []
    return references.length > 0 && references.every((reference) => given.has(reference))
  })
  return atLeast('EVIDENCE_ALL', count(provided), asking.length)
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

function count(parts: readonly boolean[]): number {
  return parts.filter(Boolean).length
}
