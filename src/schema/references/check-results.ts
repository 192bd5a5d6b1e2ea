import { toArray } from '../../core/json'
import type {
  Achievement,
  AchievementSubject,
  Result,
  ResultDescription,
} from '../../model/generated/documents'
import { plain } from '../../model/problems/phrases/phrase'
import type { Finding } from '../../model/problems/problem'
import type { Placed } from './make-finding'
import { makeFinding, placeEach } from './make-finding'

/**
 * Checks that every level that a result description asks for is one of its own levels.
 *
 * @see Open Badges 3.0, ResultDescription, `requiredLevel`
 */
export function checkAchievement(achievement: Achievement, pointer = ''): Finding[] {
  return placeEach(achievement.resultDescription, `${pointer}/resultDescription`).flatMap((description) => {
    const { requiredLevel } = description.value
    if (requiredLevel === undefined || levelIds(description.value).includes(requiredLevel)) return []
    const place = `${description.pointer}/requiredLevel`
    return [makeFinding('REFERENCE_DANGLING', place, 'the id of a level of this description', requiredLevel)]
  })
}

/**
 * Checks that results are results of the achievement asserted: of one of its descriptions, with one of its levels, and with a
 * status where the description is of a status.
 *
 * @see Open Badges 3.0, Result: `resultDescription`, `achievedLevel`, `status`
 */
export function checkSubject(subject: AchievementSubject, pointer: string): Finding[] {
  const descriptions = toArray<ResultDescription>(subject.achievement.resultDescription)
  return [
    ...checkAchievement(subject.achievement, `${pointer}/achievement`),
    ...placeEach(subject.result, `${pointer}/result`).flatMap((result) => checkResult(result, descriptions)),
  ]
}

function checkResult(result: Placed<Result>, descriptions: readonly ResultDescription[]): Finding[] {
  const { resultDescription } = result.value
  const description = descriptions.find(({ id }) => id === resultDescription)
  if (resultDescription !== undefined && !description) {
    const place = `${result.pointer}/resultDescription`
    const expected = 'the id of a result description of the achievement'
    return [makeFinding('REFERENCE_DANGLING', place, expected, resultDescription)]
  }
  return [...checkLevel(result, descriptions, description), ...checkStatus(result, description)]
}

// Where its own description has no levels, or it has none, a result can have reached a level of any.
function checkLevel(
  { value, pointer }: Placed<Result>,
  descriptions: readonly ResultDescription[],
  own?: ResultDescription,
): Finding[] {
  const { achievedLevel } = value
  const ownLevels = own ? levelIds(own) : []
  const levels = ownLevels.length > 0 ? ownLevels : descriptions.flatMap(levelIds)
  if (achievedLevel === undefined || levels.includes(achievedLevel)) return []
  const expected = 'the id of a level of the result description'
  return [makeFinding('REFERENCE_DANGLING', `${pointer}/achievedLevel`, expected, achievedLevel)]
}

function checkStatus({ value, pointer }: Placed<Result>, description?: ResultDescription): Finding[] {
  if (description?.resultType !== 'Status' || value.status !== undefined) return []
  const params = { expected: 'status', found: plain('no such member') }
  return [{ code: 'MEMBER_REQUIRED', pointer, params }]
}

function levelIds(description: ResultDescription): string[] {
  return placeEach(description.rubricCriterionLevel, '').map(({ value }) => value.id)
}
