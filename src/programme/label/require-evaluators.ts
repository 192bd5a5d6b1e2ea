import { QualityLabelError } from '../../core/errors'
import { parseInstant } from '../../core/instant'
import { isUnderDid } from '../../core/is-under-did'
import { isWithinPeriod } from '../../core/period'
import { quoteText, quoteUnlessPlain } from '../../core/quote-text'
import type {
  Assessment,
  Committee,
  CommitteeMember,
  LabelApplication,
  LabelScheme,
} from '../../model/generated/documents'

/** Documents that show the evaluators of an application. */
export interface EvaluatorGuardOptions {
  scheme: LabelScheme
  application: LabelApplication
  assessments: readonly Assessment[]
  committee: Committee
  /** Ids of people who belong to the applicant and so must not evaluate it. */
  applicantMembers?: readonly string[] | undefined
}

/**
 * Requires that eligible people evaluated an application: as many distinct members in office as the scheme requires, at least one
 * with the country or a language of the applicant, and no one who belongs to the applicant.
 *
 * A person belongs to the applicant if they are the applicant, if their id is a DID URL or path under its DID, or if they are listed
 * in `applicantMembers`.
 *
 * @throws {QualityLabelError} `EVALUATORS_NOT_ELIGIBLE`
 */
export function requireEvaluators(options: EvaluatorGuardOptions): void {
  const { scheme, application, assessments } = options
  const evaluators = assessments.map((assessment) => memberOf(options.committee, assessment))
  const distinct = new Set(evaluators.map(({ id }) => id)).size
  if (distinct !== assessments.length || distinct !== scheme.committee.evaluators) {
    throw notEligible(`${scheme.committee.evaluators} assessments by as many members`, describe(evaluators))
  }
  const partial = evaluators.find(({ id }) => belongsTo(application, id, options.applicantMembers ?? []))
  if (partial) throw notEligible('no one who belongs to the applicant', quoteUnlessPlain(partial.id))
  if (!evaluators.some((evaluator) => isNear(application, evaluator))) {
    throw notEligible("someone with the applicant's country or language", describe(evaluators))
  }
}

function memberOf(committee: Committee, { evaluator, assessedAt }: Assessment): CommitteeMember {
  const member = committee.members.find(({ id }) => id === evaluator)
  if (!member) throw notEligible('members of the committee', quoteUnlessPlain(evaluator))
  const instant = parseInstant(assessedAt)
  if (!isWithinPeriod(committee, instant) || !isWithinPeriod(member, instant)) {
    throw notEligible(`members in office at ${assessedAt}`, quoteUnlessPlain(evaluator))
  }
  return member
}

function belongsTo(application: LabelApplication, id: string, applicantMembers: readonly string[]): boolean {
  const applicant = application.applicant.id
  return id === applicant || isUnderDid(id, applicant) || applicantMembers.includes(id)
}

function isNear(application: LabelApplication, { country, languages = [] }: CommitteeMember): boolean {
  const spoken = new Set(application.languages.map(primaryLanguage))
  return (
    country === application.country || languages.some((language) => spoken.has(primaryLanguage(language)))
  )
}

/** Returns `pt` for `pt-BR`: people with one language understand each other across regions and scripts. */
function primaryLanguage(language: string): string {
  return language.toLowerCase().split('-')[0] ?? language
}

function describe(members: readonly CommitteeMember[]): string {
  return members.map(({ name }) => quoteText(name)).join(', ') || 'none'
}

function notEligible(expected: string, found: string): QualityLabelError {
  return new QualityLabelError(
    'EVALUATORS_NOT_ELIGIBLE',
    `Cannot decide: expected ${expected} among the evaluators, found ${found}`,
    { details: { expected, found } },
  )
}
