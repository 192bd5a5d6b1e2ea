import { lstat, realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import { CommandError } from './command-error'
import { exitCodes } from './exit-codes'
import { pathOf } from './host'

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
  return resolve(path)
}
