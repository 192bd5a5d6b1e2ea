import type { Decision } from '../../model/generated/documents'
import { plain } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { checkUnique, makeFinding, placeMembers } from './make-finding'

/** Checks that a decision agrees with its own checks: a label is not issued if one of them is unmet. */
export function checkDecision(decision: Decision): Finding[] {
  return [
    ...checkUnique(placeMembers(decision.checks, 'code', '/checks'), 'each check once'),
    ...checkUnmet(decision),
    ...checkOutcome(decision),
    ...checkUnique(placeMembers(decision.formal, 'criterion', '/formal'), 'each criterion once'),
    ...checkUnique(placeMembers(decision.answers, 'criterion', '/answers'), 'each criterion once'),
    ...checkIndicators(decision),
  ]
}

function checkUnmet({ checks, unmet }: Decision): Finding[] {
  const stated = new Set<string>(unmet)
  const failed = checks.filter(({ met }) => !met).map(({ code }) => code)
  if (failed.length === unmet.length && failed.every((code) => stated.has(code))) return []
  const params = {
    expected: `the checks that are not met: ${failed.join(', ') || 'none'}`,
    found: plain(unmet.join(', ') || 'none'),
  }
  return [{ code: 'VALUE_NOT_ALLOWED', pointer: '/unmet', params }]
}

function checkOutcome({ checks, outcome }: Decision): Finding[] {
  if (outcome !== 'issue' || checks.every(({ met }) => met)) return []
  return [makeFinding('VALUE_NOT_ALLOWED', '/outcome', 'notYetIssued, since a check is not met', outcome)]
}

function checkIndicators({ indicators }: Decision): Finding[] {
  if (indicators.checked <= indicators.total) return []
  const expected = `at most ${indicators.total}, the total`
  return [makeFinding('VALUE_RANGE', '/indicators/checked', expected, indicators.checked)]
}
