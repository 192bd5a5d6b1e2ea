import type { RequiredMinimum } from '../../model/generated/documents'
import type { AskedOption, Matching, ResultsAbout, Widened } from './asked-option'
import type { Held } from './read-holdings'
import type { ShortCode } from './short-badge'
import type { ShownDescription, ShownResult } from './shown-skills'
import { targetsOf } from './shown-skills'

/**
 * Finds whether a badge stays below the level that is asked for. One result has to reach all of it.
 *
 * @returns `LEVEL_TOO_LOW` if a result says how far it reaches and none far enough; `LEVEL_UNKNOWN` if none says it; nothing if one does.
 */
export function findShortLevel(
  held: Held,
  { minimum, skill }: AskedOption,
  { resultsAbout }: Matching,
): ShortCode | undefined {
  if (minimum === undefined) return undefined
  let isKnown = false
  for (const shown of resultsAbout(held, skill)) {
    const reached = isAsked(shown, minimum) ? isReached(shown, minimum) : undefined
    if (reached) return undefined
    if (reached === false) isKnown = true
  }
  return isKnown ? 'LEVEL_TOO_LOW' : 'LEVEL_UNKNOWN'
}

/**
 * Makes a function that finds the results about a skill, once for each badge and skill: all results of an achievement that is aligned to it,
 * else those that are aligned to it themselves or by their description.
 */
export function rememberResults(widened: Widened): ResultsAbout {
  const known = new Map<Held, Map<string, readonly ShownResult[]>>()
  return (held, skill) => {
    if (skill === undefined) return held.shown
    const bySkill = known.get(held) ?? new Map<string, readonly ShownResult[]>()
    known.set(held, bySkill)
    const found =
      bySkill.get(skill) ??
      resultsAbout(held, (skills) => skills.some((each) => widened(each).includes(skill)))
    bySkill.set(skill, found)
    return found
  }
}

function resultsAbout(
  { achievement, shown }: Held,
  isAbout: (skills: readonly string[]) => boolean,
): readonly ShownResult[] {
  if (isAbout(targetsOf(achievement.alignment))) return shown
  const described = new Set(shown.flatMap(({ description }) => description ?? []))
  const about = new Set<ShownDescription | undefined>([...described].filter(({ skills }) => isAbout(skills)))
  return shown.filter(({ description, skills }) => about.has(description) || isAbout(skills))
}

function isAsked({ description }: ShownResult, { resultDescription }: RequiredMinimum): boolean {
  return resultDescription === undefined || description?.id === resultDescription
}

/** Whether a result reaches all that is asked; `undefined` if it does not say so in numbers. */
function isReached(shown: ShownResult, { value, level }: RequiredMinimum): boolean | undefined {
  const byValue = value === undefined || compare(shown.value, value)
  const byLevel = level === undefined || compare(shown.level, level)
  if (byValue === false || byLevel === false) return false
  return byValue === undefined || byLevel === undefined ? undefined : true
}

function compare(found: number | undefined, least: number): boolean | undefined {
  return found === undefined ? undefined : found >= least
}
