import type { Achievement, Activity, JsonObject } from '../index'
import { buildAchievement } from '../index'
import { attempt } from './command-error'
import { readDocument, readDocumentFile } from './read-documents'

/**
 * The achievement in a file, or what an activity in it becomes: an achievement in each of its languages, each of which names the others.
 *
 * @param option - The option that names the file; without one the file is an argument.
 * @throws {CommandError} As `readDocument` and `readDocumentFile`.
 */
export async function readAchievements(option: string | undefined, file: string): Promise<Achievement[]> {
  const read = await (option === undefined
    ? readDocumentFile<Achievement | Activity>(file, shapeOf)
    : readDocument<Achievement | Activity>(option, file, shapeOf))
  if (!isActivity(read)) return [read]
  return attempt(() => read.languages.map((language) => buildAchievement(read, { language })))
}

function shapeOf({ type }: JsonObject) {
  return type === 'Activity' ? 'activity' : 'achievement'
}

function isActivity(document: Achievement | Activity): document is Activity {
  return document.type === 'Activity'
}
