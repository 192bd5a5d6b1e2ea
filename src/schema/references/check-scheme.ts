import type { LabelScheme } from '../../model/generated/documents'
import { plain, say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { checkUnique, makeFinding, placeEach, placeMembers } from './make-finding'

/** Checks that the parts of a scheme fit together: each id once, ascending levels, and a rule and a committee that can be met. */
export function checkScheme(scheme: LabelScheme): Finding[] {
  return [...checkIds(scheme), ...checkScale(scheme), ...checkCommitteeSize(scheme), ...checkRenewal(scheme)]
}

function checkIds({ formalCriteria, qualityCriteria, indicators, scale }: LabelScheme): Finding[] {
  const ids = [
    ...placeMembers(formalCriteria, 'id', '/formalCriteria'),
    ...placeMembers(qualityCriteria, 'id', '/qualityCriteria'),
    ...placeMembers(indicators, 'id', '/indicators'),
    ...placeMembers(scale, 'id', '/scale'),
  ]
  return checkUnique(ids)
}

function checkScale({ scale, rule }: LabelScheme): Finding[] {
  const levels = scale.map(({ level }) => level)
  const disordered = levels.findIndex((level, index) => index > 0 && level <= (levels[index - 1] ?? level))
  if (disordered > 0) {
    const expected = say('expectLevelAbove', { level: levels[disordered - 1] ?? 0 })
    return [makeFinding('VALUE_RANGE', `/scale/${disordered}/level`, expected, levels[disordered])]
  }
  if (levels.includes(rule.minimumLevel)) return []
  const expected = say('expectScaleLevel', { levels: plain(levels.join(', ')) })
  return [makeFinding('REFERENCE_DANGLING', '/rule/minimumLevel', expected, rule.minimumLevel)]
}

// The smallest allowed committee must be able to reach the quorum and the number of evaluators.
function checkCommitteeSize({ committee }: LabelScheme): Finding[] {
  const { minimumMembers, maximumMembers } = committee
  if (maximumMembers < minimumMembers) {
    const expected = say('expectAtLeastMinimum', { limit: minimumMembers })
    return [makeFinding('VALUE_RANGE', '/committee/maximumMembers', expected, maximumMembers)]
  }
  return (['minimumTrioMembers', 'evaluators', 'quorum'] as const)
    .filter((member) => committee[member] > minimumMembers)
    .map((member) => {
      const expected = say('expectAtMostSmallest', { limit: minimumMembers })
      return makeFinding('VALUE_RANGE', `/committee/${member}`, expected, committee[member])
    })
}

// A check of a shortened evaluation that looks at nothing would be met by everybody.
function checkRenewal({ renewal, formalCriteria, qualityCriteria, indicators }: LabelScheme): Finding[] {
  if (!renewal) return []
  const parts = [formalCriteria, qualityCriteria, indicators].map((part) => new Set(part.map(({ id }) => id)))
  const pointer = '/renewal/criteria'
  const unknown = placeEach(renewal.criteria, pointer).filter(
    ({ value }) => !parts.some((part) => part.has(value)),
  )
  const isEach = parts.every((part) => renewal.criteria.some((id) => part.has(id)))
  return [
    ...unknown.map((place) =>
      makeFinding('REFERENCE_DANGLING', place.pointer, say('expectSchemePart'), place.value),
    ),
    ...(isEach ? [] : [makeFinding('VALUE_COUNT', pointer, say('expectOneOfEach'), renewal.criteria)]),
  ]
}
