import { toArray } from '../../core/json'
import type {
  Achievement,
  AchievementSubject,
  Result,
  ResultDescription,
} from '../../model/generated/documents'
import { say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import type { Placed } from './make-finding'
import { makeFinding, placeEach } from './make-finding'

/**
 * Checks that the level that a result description requires is one of its own levels.
 *
 * @see Open Badges 3.0, ResultDescription, `requiredLevel`
 */
export function checkAchievement(achievement: Achievement, pointer = ''): Finding[] {
  return placeEach(achievement.resultDescription, `${pointer}/resultDescription`).flatMap((description) => {
    const { requiredLevel } = description.value
    if (requiredLevel === undefined || levelIds(description.value).has(requiredLevel)) return []
    const place = `${description.pointer}/requiredLevel`
    return [makeFinding('REFERENCE_DANGLING', place, say('expectOwnLevel'), requiredLevel)]
  })
}

/**
 * Checks that results belong to the achievement: to one of its result descriptions, with one of its levels, and with a status if
 * the description is of type `Status`.
 *
 * @see Open Badges 3.0, Result: `resultDescription`, `achievedLevel`, `status`
 */
export function checkSubject(subject: AchievementSubject, pointer: string): Finding[] {
  const described = describe(toArray<ResultDescription>(subject.achievement.resultDescription))
  return [
    ...checkAchievement(subject.achievement, `${pointer}/achievement`),
    ...placeEach(subject.result, `${pointer}/result`).flatMap((result) => checkResult(result, described)),
  ]
}

/** Result descriptions and levels of an achievement, for fast lookup: there may be thousands of them and of results. */
interface Described {
  byId: ReadonlyMap<string, { description: ResultDescription; levels: ReadonlySet<string> }>
  /** Levels of all descriptions. */
  levels: ReadonlySet<string>
}

function describe(descriptions: readonly ResultDescription[]): Described {
  const byId = new Map<string, { description: ResultDescription; levels: ReadonlySet<string> }>()
  const all = new Set<string>()
  for (const description of descriptions) {
    const levels = levelIds(description)
    for (const level of levels) all.add(level)
    if (!byId.has(description.id)) byId.set(description.id, { description, levels })
  }
  return { byId, levels: all }
}

function checkResult(result: Placed<Result>, { byId, levels }: Described): Finding[] {
  const { resultDescription } = result.value
  const own = resultDescription === undefined ? undefined : byId.get(resultDescription)
  if (resultDescription !== undefined && !own) {
    const place = `${result.pointer}/resultDescription`
    const expected = say('expectResultDescription')
    return [makeFinding('REFERENCE_DANGLING', place, expected, resultDescription)]
  }
  // A result without a description, or whose description has no levels, may have a level of any description.
  const reachable = own && own.levels.size > 0 ? own.levels : levels
  return [...checkLevel(result, reachable), ...checkStatus(result, own?.description)]
}

function checkLevel({ value, pointer }: Placed<Result>, levels: ReadonlySet<string>): Finding[] {
  const { achievedLevel } = value
  if (achievedLevel === undefined || levels.has(achievedLevel)) return []
  const expected = say('expectResultLevel')
  return [makeFinding('REFERENCE_DANGLING', `${pointer}/achievedLevel`, expected, achievedLevel)]
}

function checkStatus({ value, pointer }: Placed<Result>, description?: ResultDescription): Finding[] {
  if (description?.resultType !== 'Status' || value.status !== undefined) return []
  const params = { expected: 'status', found: say('foundNoMember') }
  return [{ code: 'MEMBER_REQUIRED', pointer, params }]
}

function levelIds(description: ResultDescription): Set<string> {
  return new Set(placeEach(description.rubricCriterionLevel, '').map(({ value }) => value.id))
}
