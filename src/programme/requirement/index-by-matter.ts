import { isJsonObject, toArray } from '../../core/json'
import { isListOf } from '../../core/kinds'
import { wrongType } from '../../core/read-options'
import type { Achievement } from '../../model/generated/documents'
import type { AskedOption, Widened } from './asked-option'
import type { Held } from './read-holdings'
import { skillsOfResults, targetsOf } from './shown-skills'

/** Returns the skills that a skill counts as beside itself. */
export type Broader = (skill: string) => readonly string[]

/** Finds what an option is about. */
export type Indexed<T> = (option: AskedOption) => readonly T[]

/** Something, the skills to which it is aligned, and the ids under which its achievement is found. */
export interface Matter<T> {
  item: T
  skills: readonly string[]
  achievements: readonly string[]
}

/** Sorts things by the skills and achievements that are asked for: one pass over them, however many requirements there are. */
export function indexByMatter<T>(
  matters: readonly Matter<T>[],
  options: readonly AskedOption[],
  widened: Widened,
): Indexed<T> {
  const bySkill = emptyGroups<T>(options.map(({ skill }) => skill))
  const byAchievement = emptyGroups<T>(options.map(({ achievement }) => achievement?.id))
  for (const { item, skills, achievements } of matters) {
    place(item, bySkill, skills.flatMap(widened))
    place(item, byAchievement, achievements)
  }
  return ({ skill, achievement }) => {
    const ofSkill = bySkill.get(skill ?? '') ?? []
    const ofAchievement = byAchievement.get(achievement?.id ?? '') ?? []
    if (skill === undefined) return ofAchievement
    if (achievement === undefined) return ofSkill
    const both = new Set(ofSkill)
    return ofAchievement.filter((one) => both.has(one))
  }
}

/** A holding, as it is sorted. */
export function matterOf(held: Held): Matter<Held> {
  const skills = [...targetsOf(held.achievement.alignment), ...skillsOfResults(held.shown)]
  return { item: held, skills, achievements: achievementIds(held.achievement) }
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
export function achievementIds({ id, related }: Achievement): string[] {
  const others = toArray<unknown>(related).filter(isJsonObject)
  return [id, ...others.map((other) => other['id']).filter((each) => typeof each === 'string')]
}

function emptyGroups<T>(keys: readonly (string | undefined)[]): Map<string, T[]> {
  return new Map(keys.filter((key) => key !== undefined).map((key) => [key, []]))
}

function place<T>(one: T, groups: ReadonlyMap<string, T[]>, keys: readonly string[]): void {
  for (const key of new Set(keys)) groups.get(key)?.push(one)
}
