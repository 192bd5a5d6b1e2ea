import { existsSync } from 'node:fs'
import type { SeenTrustBundle, TrustBundleFacts } from '../../verify'
import { usageError } from '../command-error'
import { pathOf } from '../host'
import { readJsonOption } from '../read-files'
import { toJsonText, writeTextFile } from '../write-files'

const option = '--trust-state'

/** What a state file remembers of the bundle that was read last; nothing where there is none yet. */
export async function readTrustState(file: string): Promise<SeenTrustBundle | undefined> {
  if (!existsSync(pathOf(file))) return undefined
  const { id, version, digest, rootVersion } = await readJsonOption(option, file)
  const isRight =
    typeof id === 'string' &&
    Number.isSafeInteger(version) &&
    typeof digest === 'string' &&
    Number.isSafeInteger(rootVersion)
  // A state that cannot be read must not become one that forgets.
  if (!isRight) throw usageError(`${option}: expected what trust check remembered in ${file}`)
  return { id, version: version as number, digest, rootVersion: rootVersion as number }
}

/** Remembers a bundle that was read against a pinned root. */
export async function writeTrustState(file: string, facts: TrustBundleFacts): Promise<void> {
  const { id, version, digest, rootVersion } = facts
  await writeTextFile(file, toJsonText({ id, version, digest, rootVersion }))
}
