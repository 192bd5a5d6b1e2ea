import { attempt, CommandError } from './command-error'
import { nameOf } from './read-files'

/**
 * As `attempt`, for a step on documents of files: the message names the file where the library counts, as in `endorsements[0]`.
 *
 * @param files - The files of each list that the library counts, by its name there.
 */
export async function attemptOnFiles<T>(
  files: Readonly<Record<string, readonly string[]>>,
  step: () => T | Promise<T>,
  exitCode?: number,
): Promise<T> {
  try {
    return await attempt(step, exitCode)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    throw new CommandError(nameFiles(error.message, files), error.exitCode, { cause: error.cause })
  }
}

/** Names files in a message in the place of what the library counts. */
export function nameFiles(message: string, files: Readonly<Record<string, readonly string[]>>): string {
  return message.replace(/\b(\w+)\[(\d+)\]/g, (place, list: string, index: string) => {
    const file = Object.hasOwn(files, list) ? files[list]?.[Number(index)] : undefined
    return file === undefined ? place : nameOf(file)
  })
}
