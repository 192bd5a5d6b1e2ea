import type { Decision } from '../../model/generated/documents'
import type { Phrase } from '../../problems/phrases/phrase'
import { plain, say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { checkUnique, makeFinding, placeMembers } from './make-finding'

/** Checks that a decision agrees with its own checks: a label is not issued if one of them is unmet. */
export function checkDecision(decision: Decision): Finding[] {
  return [
    ...checkUnique(placeMembers(decision.checks, 'code', '/checks')),
    ...checkUnmet(decision),
    ...checkOutcome(decision),
    ...checkUnique(placeMembers(decision.formal, 'criterion', '/formal')),
    ...checkUnique(placeMembers(decision.answers, 'criterion', '/answers')),
    ...checkIndicators(decision),
  ]
}

function checkUnmet({ checks, unmet }: Decision): Finding[] {
  const stated = new Set<string>(unmet)
  const failed = checks.filter(({ met }) => !met).map(({ code }) => code)
  if (failed.length === unmet.length && failed.every((code) => stated.has(code))) return []
  const params = {
    expected: say('expectUnmet', { checks: listCodes(failed) }),
    found: listCodes(unmet),
  }
  return [{ code: 'VALUE_NOT_ALLOWED', pointer: '/unmet', params }]
}

function listCodes(codes: readonly string[]): Phrase {
  return codes.length === 0 ? say('foundNone') : plain(codes.join(', '))
}

function checkOutcome({ checks, outcome }: Decision): Finding[] {
  if (outcome !== 'issue' || checks.every(({ met }) => met)) return []
  return [makeFinding('VALUE_NOT_ALLOWED', '/outcome', say('expectNotYetIssued'), outcome)]
}

function checkIndicators({ indicators }: Decision): Finding[] {
  if (indicators.checked <= indicators.total) return []
  const expected = say('expectAtMostTotal', { limit: indicators.total })
  return [makeFinding('VALUE_RANGE', '/indicators/checked', expected, indicators.checked)]
}
