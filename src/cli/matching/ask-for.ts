import { appendFragment } from '../../core/append-fragment'
import { toArray } from '../../core/json'
import type { Achievement, LanguageMap, Requirement } from '../../index'
import { usageError } from '../command-error'
import { readAchievements } from '../read-achievements'

type Option = Requirement['anyOf'][number]

/** A skill or an achievement that is asked for, and its name. */
export type Asked = { name: LanguageMap } & Pick<Option, 'skill' | 'achievement'>

/** Makes a requirement of each that is asked for, in a list or an activity with this id. */
export function requireEach(
  id: string,
  asked: readonly Asked[],
  narrowed: Omit<Option, 'skill' | 'achievement'> = {},
): Requirement[] {
  return asked.map(({ name, ...option }, index) => ({
    id: appendFragment(id, `requirement-${index + 1}`),
    name,
    anyOf: [{ ...option, ...narrowed }],
  }))
}

/**
 * Reads what is asked for from the file of an achievement or an activity, in whichever of its languages the badge is.
 *
 * @param language - That of a name without one.
 * @throws {CommandError} As `readDocument`; 64 if an achievement does not name its creator.
 */
export async function readAsked(option: string, file: string, language: string): Promise<Asked> {
  const editions = await readAchievements(option, file)
  const { id, creator } = editions[0] as Achievement
  if (creator === undefined) {
    throw usageError(
      `${option}: expected an achievement that names its creator in ${file}, since anybody can write its id; new achievement --creator writes one`,
    )
  }
  const name = Object.fromEntries(editions.flatMap((edition) => readName(edition, language)))
  return { name, achievement: { id, creator: creator.id } }
}

/** The name of an achievement by language; one without a language is in that of the achievement, else in that of the list. */
function readName({ name, inLanguage }: Achievement, language: string): [language: string, text: string][] {
  return toArray(name).map((text) =>
    typeof text === 'string'
      ? [inLanguage ?? language, text]
      : [text['@language'] ?? inLanguage ?? language, text['@value']],
  )
}
