import { lstat, open, realpath, rm } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { CommandError } from './command-error'
import { exitCodes } from './exit-codes'
import { pathOf } from './host'
import { whyNot } from './read-files'

const mostTries = 100
const pauseMilliseconds = 50

/**
 * Runs a step while no other command changes a file. `<file>.lock`, beside it, exists as long.
 *
 * A lock that a command left behind when it was ended by force is not removed: the message says what to do.
 *
 * @throws {CommandError} 73 if the lock is held for more than five seconds, or cannot be made.
 */
export async function withLock<T>(file: string, step: () => Promise<T>): Promise<T> {
  const lock = `${await realPathOf(file)}.lock`
  await take(lock, file)
  try {
    return await step()
  } finally {
    await rm(lock, { force: true }).catch(() => undefined)
  }
}

/** As `withLock`, for several files. */
export function withLocks<T>(files: readonly string[], step: () => Promise<T>): Promise<T> {
  // In one order everywhere, so that two commands never wait for each other.
  return [...new Set(files)]
    .sort()
    .reverse()
    .reduce<() => Promise<T>>((inner, file) => () => withLock(file, inner), step)()
}

async function take(lock: string, file: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await (await open(lock, 'wx')).close()
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw cannotLock(file, whyNot(error))
      if (tries >= mostTries)
        throw cannotLock(
          file,
          `another command is changing it. If none is, remove ${lock} and run this again`,
        )
      await setTimeout(pauseMilliseconds)
    }
  }
}

function cannotLock(file: string, reason: string): CommandError {
  return new CommandError(`Cannot change ${file}: ${reason}`, exitCodes.cannotCreate)
}

/**
 * Returns where a file is, behind all links; where there is none yet, its path as it was named.
 *
 * @throws {CommandError} 73 for a link that leads to no file.
 */
export async function realPathOf(file: string): Promise<string> {
  const path = pathOf(file)
  const found = await realpath(path).catch(() => undefined)
  if (found !== undefined) return found
  const isLink = await lstat(path)
    .then((stats) => stats.isSymbolicLink())
    .catch(() => false)
  if (isLink)
    throw new CommandError(`Cannot write ${file}: it is a link that leads to no file`, exitCodes.cannotCreate)
  return path
}
