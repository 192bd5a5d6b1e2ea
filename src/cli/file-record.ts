import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { CommandError } from './command-error'
import { exitCodes } from './exit-codes'
import type { Host } from './host'
import { findHost } from './host'

// What each command has read, by the real path of the file. The digest keeps no content in memory.
const records = new WeakMap<Host, Map<string, string>>()

function recordOfHost(): Map<string, string> {
  const current = findHost()
  const known = current && records.get(current)
  if (known) return known
  const made = new Map<string, string>()
  if (current) records.set(current, made)
  return made
}

function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64')
}

/** Remembers what a file contained when the command first read it. */
export function rememberRead(path: string, content: Uint8Array): void {
  const record = recordOfHost()
  if (!record.has(path)) record.set(path, digestOf(content))
}

/** Remembers what the command itself wrote to a file. */
export function rememberWritten(path: string, content: string | Uint8Array): void {
  const record = recordOfHost()
  if (record.has(path)) record.set(path, digestOf(content))
}

/** Checks whether the command read a file. */
export function wasRead(path: string): boolean {
  return recordOfHost().has(path)
}

/**
 * Checks that a file still contains what the command read, where it read it: what another command wrote there meanwhile would be lost.
 *
 * @throws {CommandError} 73 if it has changed.
 */
export async function assertUnchanged(file: string, path: string): Promise<void> {
  const read = recordOfHost().get(path)
  if (read === undefined) return
  const now = await readFile(path).then(digestOf, () => undefined)
  if (now === read) return
  throw new CommandError(
    `Cannot write ${file}: it has changed since it was read, and that change would be lost. Nothing was written; run this again`,
    exitCodes.cannotCreate,
  )
}
