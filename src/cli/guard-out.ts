import { open, stat } from 'node:fs/promises'
import { decodeUtf8 } from '../core/bytes'
import { CommandError } from './command-error'
import { exitCodes } from './exit-codes'
import { wasRead } from './file-record'
import { showsSecretKey } from './hide-secrets'
import { whyLasting } from './lasting-files'
import { realPathOf } from './real-path'

// More than the size of any key file, and enough to know any other.
const maxHeadBytes = 65_536

/**
 * Checks that a file may be replaced by the result of a verb: it holds no secret key, is not a log or another record that would be lost, and
 * the command did not read it as an input.
 *
 * @param changed - Files that the verb changes by design, such as a list in which an entry is set.
 * @throws {CommandError} 73, saying what to do.
 */
export async function assertReplaceable(out: string, changed: readonly string[] = []): Promise<void> {
  const path = await realPathOf(out)
  const isOwn = (await Promise.all(changed.map(realPathOf))).includes(path)
  const why = await whyKept(path, isOwn)
  if (why !== undefined) throw refuse(out, why)
  if (wasRead(path) && !isOwn) throw refuse(out, 'it was read as an input')
}

function refuse(out: string, why: string): CommandError {
  return new CommandError(
    `Cannot write ${out}: ${why}. Name another file for the result`,
    exitCodes.cannotCreate,
  )
}

async function whyKept(path: string, isOwn: boolean): Promise<string | undefined> {
  const stats = await stat(path).catch(() => undefined)
  if (!stats?.isFile()) return undefined
  const head = await readHead(path).catch(() => undefined)
  if (!head) return undefined
  // In any form that a key file can have, plain or encrypted.
  if (stats.size <= maxHeadBytes && isSecretKey(head)) return 'it holds a secret key, which would be lost'
  return isOwn ? undefined : whyLasting(new TextDecoder().decode(head))
}

async function readHead(path: string): Promise<Uint8Array> {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(maxHeadBytes), 0, maxHeadBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

function isSecretKey(bytes: Uint8Array): boolean {
  try {
    return showsSecretKey(decodeUtf8(bytes).trim())
  } catch {
    // A seed is 32 random bytes.
    return bytes.length === 32
  }
}
