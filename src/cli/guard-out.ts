import { readFile, stat } from 'node:fs/promises'
import { decodeUtf8 } from '../core/bytes'
import { CommandError } from './command-error'
import { exitCodes } from './exit-codes'
import { wasRead } from './file-record'
import { showsSecretKey } from './hide-secrets'
import { realPathOf } from './real-path'

// More than the size of any key file.
const maxKeyBytes = 65_536

/**
 * Checks that a file may be replaced by the result of a verb: it holds no secret key, and the command did not read it as an input.
 *
 * @param changed - Files that the verb changes by design, such as a list in which an entry is set.
 * @throws {CommandError} 73, saying what to do.
 */
export async function assertReplaceable(out: string, changed: readonly string[] = []): Promise<void> {
  const path = await realPathOf(out)
  if (await holdsSecretKey(path)) throw refuse(out, 'it holds a secret key, which would be lost')
  const ownFiles = await Promise.all(changed.map(realPathOf))
  if (wasRead(path) && !ownFiles.includes(path)) throw refuse(out, 'it was read as an input')
}

function refuse(out: string, why: string): CommandError {
  return new CommandError(
    `Cannot write ${out}: ${why}. Name another file for the result`,
    exitCodes.cannotCreate,
  )
}

/** Checks whether a file holds a secret key in any form that a key file can have, plain or encrypted. */
async function holdsSecretKey(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined)
  if (!stats?.isFile() || stats.size > maxKeyBytes) return false
  const bytes = await readFile(path).catch(() => undefined)
  return bytes !== undefined && isSecretKey(bytes)
}

function isSecretKey(bytes: Uint8Array): boolean {
  try {
    return showsSecretKey(decodeUtf8(bytes).trim())
  } catch {
    // A seed is 32 random bytes.
    return bytes.length === 32
  }
}
