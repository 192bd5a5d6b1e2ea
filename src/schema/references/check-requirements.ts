import type { Requirement, RequirementList } from '../../model/generated/documents'
import { say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { checkUnique, makeFinding, placeMembers } from './make-finding'

/** Checks a list of requirements: each id once, something that is not optional, and a count that can be reached. */
export function checkRequirementList({ requirements, count }: RequirementList): Finding[] {
  const findings = checkRequirements(requirements, '/requirements', count, '/count')
  if (requirements.some(isRequired)) return findings
  // Otherwise everybody would meet the list.
  const params = { expected: say('expectSomeRequired'), found: say('foundNone') }
  return [...findings, { code: 'VALUE_COUNT', pointer: '/requirements', params }]
}

/**
 * Checks requirements wherever they are: each id once, and a count that can be reached.
 *
 * @param count - How many must be met, at `placeOfCount`.
 */
export function checkRequirements(
  requirements: readonly Requirement[],
  pointer: string,
  count?: number,
  placeOfCount = '',
): Finding[] {
  const findings = checkUnique(placeMembers(requirements, 'id', pointer))
  const limit = requirements.filter(isRequired).length
  if (count === undefined || limit === 0 || count <= limit) return findings
  return [
    ...findings,
    makeFinding('VALUE_RANGE', placeOfCount, say('expectAtMostRequired', { limit }), count),
  ]
}

/** Whether a requirement counts: those marked optional are only reported. */
export function isRequired({ optional }: Requirement): boolean {
  return optional !== true
}
