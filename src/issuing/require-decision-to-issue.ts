import type { ErrorCode } from '../core/error-codes'
import { QualityLabelError } from '../core/errors'
import { quoteUnlessPlain } from '../core/quote-text'
import type { Committee, Decision, LabelScheme } from '../model/generated/documents'
import { requireStructure } from '../programme/input/require-structure'
import { renewalScheme, requireWholeScheme } from '../programme/label/renewal-scheme'
import * as shapes from '../schema/shapes'

/**
 * Requires a consistent decision to issue: taken under this scheme by this committee about this holder, with every check met, and with
 * criteria, levels and indicators that meet the rule.
 *
 * @throws {QualityLabelError} `DECISION_NOT_TO_ISSUE` if the outcome is another; `DECISION_CHECKS_UNMET` if a check is unmet, or the
 *   recorded results do not meet the rule; `DECISION_OF_ANOTHER_SCHEME`, `DECISION_OF_ANOTHER_COMMITTEE` or
 *   `DECISION_OF_ANOTHER_HOLDER`.
 * @throws {RangeError} If a document does not have the structure of its kind, or the scheme is reduced to renewals.
 */
export function requireDecisionToIssue(
  decision: Decision,
  scheme: LabelScheme,
  committee: Committee,
  holder: string,
): void {
  if (decision.outcome !== 'issue') {
    throw refuse('DECISION_NOT_TO_ISSUE', 'a decision to issue', quoteUnlessPlain(String(decision.outcome)))
  }
  requireStructure('build label', 'decision', decision, shapes.decision)
  requireStructure('build label', 'scheme', scheme, shapes.scheme)
  requireStructure('build label', 'committee', committee, shapes.committee)
  // The achievement of a label lists all criteria, and a first label is decided on by all of them.
  requireWholeScheme('build label', scheme)
  if (decision.scheme !== scheme.id || decision.schemeVersion !== scheme.version) {
    const found = `${quoteUnlessPlain(decision.scheme)} version ${quoteUnlessPlain(decision.schemeVersion)}`
    throw refuse(
      'DECISION_OF_ANOTHER_SCHEME',
      `a decision under ${quoteUnlessPlain(scheme.id)} version ${quoteUnlessPlain(scheme.version)}`,
      found,
    )
  }
  if (decision.committee !== committee.id || committee.network !== scheme.issuer.id) {
    const expected = `a decision by committee ${quoteUnlessPlain(committee.id)} of ${quoteUnlessPlain(scheme.issuer.id)}`
    throw refuse(
      'DECISION_OF_ANOTHER_COMMITTEE',
      expected,
      `${quoteUnlessPlain(decision.committee)} of ${quoteUnlessPlain(committee.network)}`,
    )
  }
  const { applicant } = decision
  // As written: undoing escapes can make the id of another party (in a did:web, `%3A` precedes a port, and `:` a path).
  if (applicant !== undefined && applicant !== holder) {
    throw refuse(
      'DECISION_OF_ANOTHER_HOLDER',
      `a decision about ${quoteUnlessPlain(holder)}`,
      `one about ${quoteUnlessPlain(applicant)}`,
    )
  }
  const evaluated = decision.renews === undefined ? scheme : renewalScheme(scheme)
  const unmet = unmetParts(decision, evaluated)
  if (unmet.length > 0) throw refuse('DECISION_CHECKS_UNMET', 'every check to be met', unmet.join(', '))
}

const checkCodes = [
  'FORM_COMPLETE',
  'FORMAL_ALL',
  'EVIDENCE_ALL',
  'ANSWERS_MIN_LEVEL',
  'INDICATORS_MIN_SHARE',
] as const

/** Returns the codes of checks that the decision calls unmet, leaves out, or calls met although its recorded results say otherwise. */
function unmetParts(decision: Decision, scheme: LabelScheme): string[] {
  const metAsRecorded: Partial<Record<(typeof checkCodes)[number], boolean>> = {
    FORMAL_ALL: covers(scheme.formalCriteria, decision.formal) && decision.formal.every(({ met }) => met),
    ANSWERS_MIN_LEVEL:
      covers(scheme.qualityCriteria, decision.answers) &&
      decision.answers.every(({ level }) => level >= scheme.rule.minimumLevel),
    INDICATORS_MIN_SHARE: reachesShare(decision, scheme),
  }
  return checkCodes.filter((code) => {
    const stated = decision.checks.filter((check) => check.code === code)
    const isMet = stated.length === 1 && stated[0]?.met === true && !decision.unmet.includes(code)
    return !isMet || metAsRecorded[code] === false
  })
}

function covers(criteria: readonly { id: string }[], outcomes: readonly { criterion: string }[]): boolean {
  const assessed = new Set(outcomes.map(({ criterion }) => criterion))
  return (
    assessed.size === outcomes.length &&
    assessed.size === criteria.length &&
    criteria.every(({ id }) => assessed.has(id))
  )
}

function reachesShare({ indicators }: Decision, scheme: LabelScheme): boolean {
  const { checked, total } = indicators
  return (
    total > 0 &&
    total === scheme.indicators.length &&
    checked <= total &&
    checked * 100 >= scheme.rule.minimumIndicatorShare * total
  )
}

function refuse(code: ErrorCode, expected: string, found: string): QualityLabelError {
  return new QualityLabelError(code, `Cannot build label: expected ${expected}, found ${found}`, {
    details: { expected, found },
  })
}
