import { isJsonObject, toArray } from '../../core/json'
import { isListOf } from '../../core/kinds'
import { wrongType } from '../../core/read-options'
import type { AskedOption, Widened } from './asked-option'
import type { Held } from './read-holdings'
import { shownResults, skillsOfAchievement, skillsOfResult } from './shown-skills'

/** Returns the skills that a skill counts as beside itself. */
export type Broader = (skill: string) => readonly string[]

/** Holdings by what is asked for, so that each option meets only those that are about it. */
export interface IndexedHoldings {
  candidates: (option: AskedOption) => readonly Held[]
}

/** Sorts holdings by the skills and achievements that are asked for: one pass over them, however many requirements there are. */
export function indexHoldings(
  held: readonly Held[],
  options: readonly AskedOption[],
  widened: Widened,
): IndexedHoldings {
  const bySkill = emptyGroups(options.map(({ skill }) => skill))
  const byAchievement = emptyGroups(options.map(({ achievement }) => achievement?.id))
  for (const one of held) {
    place(one, bySkill, skillsOf(one).flatMap(widened))
    place(one, byAchievement, achievementIds(one))
  }
  return {
    candidates: ({ skill, achievement }) => {
      const ofSkill = bySkill.get(skill ?? '') ?? []
      const ofAchievement = byAchievement.get(achievement?.id ?? '') ?? []
      if (skill === undefined) return ofAchievement
      if (achievement === undefined) return ofSkill
      const both = new Set(ofSkill)
      return ofAchievement.filter((one) => both.has(one))
    },
  }
}

/** Makes a function that remembers what the caller answered, and checks it. */
export function widen(action: string, broader: Broader | undefined): Widened {
  const known = new Map<string, readonly string[]>()
  return (skill) => {
    const before = known.get(skill)
    if (before) return before
    const answer: unknown = broader?.(skill) ?? []
    if (!isListOf(answer, (each) => typeof each === 'string'))
      throw wrongType(action, 'the answer of broader', 'a list of texts', answer)
    const all = [skill, ...(answer as string[])]
    known.set(skill, all)
    return all
  }
}

/** The ids under which an achievement is found: its own, and those of its other editions and versions. */
export function achievementIds({ achievement }: Pick<Held, 'achievement'>): string[] {
  const others = toArray<unknown>(achievement.related).filter(isJsonObject)
  return [achievement.id, ...others.map(({ id }) => id).filter((id) => typeof id === 'string')]
}

function skillsOf(one: Held): string[] {
  return [...skillsOfAchievement(one), ...shownResults(one).flatMap(skillsOfResult)]
}

function emptyGroups(keys: readonly (string | undefined)[]): Map<string, Held[]> {
  return new Map(keys.filter((key) => key !== undefined).map((key) => [key, []]))
}

function place(one: Held, groups: ReadonlyMap<string, Held[]>, keys: readonly string[]): void {
  for (const key of new Set(keys)) groups.get(key)?.push(one)
}
