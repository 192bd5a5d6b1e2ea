import { isJsonObject, toArray } from '../../core/json'
import type { Alignment, Result, ResultDescription } from '../../model/generated/documents'
import type { Held } from './read-holdings'

/** A result that a badge shows, with its description. */
export interface ShownResult {
  result: Result
  description: ResultDescription | undefined
}

/** Lists the results that show something: those without a status, or whose status is `Completed`. */
export function shownResults({ achievement, results }: Held): ShownResult[] {
  if (results.length === 0) return []
  const descriptions = new Map(
    toArray<ResultDescription>(achievement.resultDescription).map((each) => [each.id, each]),
  )
  return results
    .filter(({ status }) => status === undefined || status === 'Completed')
    .map((result) => ({ result, description: descriptions.get(result.resultDescription ?? '') }))
}

/** Lists the skills that an achievement is aligned to. */
export function skillsOfAchievement({ achievement }: Held): string[] {
  return targetsOf(achievement.alignment)
}

/** Lists the skills that a result or its description is aligned to. */
export function skillsOfResult({ result, description }: ShownResult): string[] {
  return [...targetsOf(result.alignment), ...targetsOf(description?.alignment)]
}

/** Lists the targets of alignments. */
export function targetsOf(alignment: Alignment | readonly Alignment[] | undefined): string[] {
  return toArray<Alignment>(alignment as Alignment | Alignment[] | undefined)
    .filter(isJsonObject)
    .map(({ targetUrl }) => targetUrl)
    .filter((target) => typeof target === 'string')
}
