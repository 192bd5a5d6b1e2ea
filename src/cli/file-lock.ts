import { open, rm } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { CommandError } from './command-error'
import { exitCodes } from './exit-codes'
import { whyNot } from './read-files'
import { realPathOf } from './real-path'

const mostTries = 100
const pauseMilliseconds = 50

/**
 * Runs a step while no other command changes some files. `<file>.lock`, beside each, exists as long.
 *
 * A lock that a command left behind when it was ended by force is not removed: the message says what to do.
 *
 * @throws {CommandError} 73 if a lock is held for more than five seconds, or cannot be made.
 */
export async function withLocks<T>(files: readonly string[], step: () => Promise<T>): Promise<T> {
  const byPath = new Map<string, string>()
  for (const file of files) byPath.set(await realPathOf(file), file)
  const held: string[] = []
  try {
    // In one order everywhere, so that two commands never wait for each other.
    for (const [path, file] of [...byPath].sort(([a], [b]) => (a < b ? -1 : 1))) {
      await take(`${path}.lock`, file)
      held.push(`${path}.lock`)
    }
    return await step()
  } finally {
    for (const lock of held) await rm(lock, { force: true }).catch(() => undefined)
  }
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
