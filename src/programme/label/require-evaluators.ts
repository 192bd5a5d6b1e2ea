import { QualityLabelError } from '../../core/errors'
import { quoteText, quoteUnlessPlain } from '../../core/quote-text'
import type { Assessment, Committee, LabelApplication, LabelScheme } from '../../model/generated/documents'
import type { EvaluatorCode } from './check-evaluators'
import { findAgainst } from './check-evaluators'

/** Documents that show the evaluators of an application. */
export interface EvaluatorGuardOptions {
  scheme: LabelScheme
  application: LabelApplication
  assessments: readonly Assessment[]
  committee: Committee
  /** Ids of people who belong to the applicant and so must not evaluate it. */
  applicantMembers?: readonly string[] | undefined
}

/** Which reason a decision is refused for, where there are several, and what it expects. */
const expected: Readonly<Record<EvaluatorCode, string>> = {
  EVALUATOR_NOT_MEMBER: 'members of the committee',
  EVALUATOR_NOT_IN_OFFICE: 'members in office when they assess',
  EVALUATORS_COUNT: 'as many members as the scheme asks for',
  EVALUATOR_REPEATED: 'each member once',
  EVALUATOR_OF_APPLICANT: 'no one who belongs to the applicant',
  EVALUATORS_NOT_NEAR: "someone with the applicant's country or language",
}

/**
 * Requires that eligible people evaluated an application, each at the instant of the assessment: as `checkEvaluators`.
 *
 * @throws {QualityLabelError} `EVALUATORS_NOT_ELIGIBLE`; `details.findings` has every reason.
 */
export function requireEvaluators(options: EvaluatorGuardOptions): void {
  const evaluators = options.assessments.map(({ evaluator, assessedAt }) => ({
    id: evaluator,
    at: assessedAt,
  }))
  const findings = findAgainst({ ...options, evaluators })
  const codes = Object.keys(expected) as EvaluatorCode[]
  const code = codes.find((each) => findings.some((finding) => finding.code === each))
  if (code === undefined) return
  const { evaluator } = findings.find((finding) => finding.code === code) ?? {}
  const found = evaluator === undefined ? describe(options) : quoteUnlessPlain(evaluator)
  throw new QualityLabelError(
    'EVALUATORS_NOT_ELIGIBLE',
    `Cannot decide: expected ${expected[code]} among the evaluators, found ${found}`,
    { details: { expected: expected[code], found, findings } },
  )
}

function describe({ assessments, committee }: EvaluatorGuardOptions): string {
  const names = assessments.map(({ evaluator }) => committee.members.find(({ id }) => id === evaluator)?.name)
  return names.map((name) => quoteText(name ?? '')).join(', ') || 'none'
}
