import { exactNumber } from '../../core/exact-number'
import { toArray } from '../../core/json'
import type {
  RequiredMinimum,
  ResultDescription,
  RubricCriterionLevel,
} from '../../model/generated/documents'
import type { AskedOption, Widened } from './asked-option'
import type { Held } from './read-holdings'
import type { ShortCode } from './short-badge'
import type { ShownResult } from './shown-skills'
import { shownResults, skillsOfAchievement, skillsOfResult } from './shown-skills'

/**
 * Finds whether a badge stays below the level that is asked for. One result has to reach all of it.
 *
 * Only results count that are about the skill, where one is asked for: all results of an achievement that is aligned to it, else those that
 * are aligned to it themselves.
 *
 * @returns `LEVEL_TOO_LOW` if a result says how far it reaches and none far enough; `LEVEL_UNKNOWN` if none says it; nothing if one does.
 */
export function findShortLevel(
  held: Held,
  { minimum, skill }: AskedOption,
  widened: Widened,
): ShortCode | undefined {
  if (minimum === undefined) return undefined
  const isAbout = (skills: readonly string[]) =>
    skill === undefined || skills.some((each) => widened(each).includes(skill))
  const isWhole = isAbout(skillsOfAchievement(held))
  const reached = shownResults(held)
    .filter((shown) => isWhole || isAbout(skillsOfResult(shown)))
    .filter(({ description }) => isAsked(description, minimum))
    .map((shown) => isReached(shown, minimum))
  if (reached.includes(true)) return undefined
  return reached.includes(false) ? 'LEVEL_TOO_LOW' : 'LEVEL_UNKNOWN'
}

function isAsked(
  description: ResultDescription | undefined,
  { resultDescription }: RequiredMinimum,
): boolean {
  return resultDescription === undefined || description?.id === resultDescription
}

/** Whether a result reaches all that is asked; `undefined` if it does not say so in numbers. */
function isReached(shown: ShownResult, { value, level }: RequiredMinimum): boolean | undefined {
  const reached = [
    ...(value === undefined ? [] : [compare(valueReached(shown), value)]),
    ...(level === undefined ? [] : [compare(levelReached(shown), level)]),
  ]
  if (reached.includes(false)) return false
  return reached.includes(undefined) ? undefined : true
}

function compare(found: number | undefined, least: number): boolean | undefined {
  return found === undefined ? undefined : found >= least
}

/** The value of a result, which says something only on the scale of its description. */
function valueReached({ result, description }: ShownResult): number | undefined {
  const value = numberOf(result.value)
  if (value === undefined || description === undefined) return undefined
  const { valueMin, valueMax } = description
  const [least, most] = [valueMin ?? '-9007199254740991', valueMax ?? '9007199254740991'].map(numberOf)
  return least !== undefined && most !== undefined && least <= value && value <= most ? value : undefined
}

/** The level that a result reached, as a number: levels have no order of their own in a signed document. */
function levelReached({ result, description }: ShownResult): number | undefined {
  const { achievedLevel } = result
  const own = toArray<RubricCriterionLevel>(description?.rubricCriterionLevel)
  const reached = own.find(({ id }) => id !== undefined && id === achievedLevel)
  return reached && numberOf(reached.level ?? reached.points)
}

function numberOf(text: unknown): number | undefined {
  return typeof text === 'string' ? exactNumber(text.trim()) : undefined
}
