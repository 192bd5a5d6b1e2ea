import { dirname, resolve } from 'node:path'
import type { AcceptedContext, VerifyProfile } from '../index'
import { usageError } from './command-error'
import { readJsonOption, readOptionBytes } from './read-files'

const option = '--contexts'

/**
 * The generic profile from a file that lists contexts: `{ "contexts": [{ "url", "file", "sha256" }] }`, files beside it.
 *
 * @throws {CommandError} 64 if it, or a file that it names, cannot be used; hashes are compared by `verify`.
 */
export async function readContexts(list: string): Promise<VerifyProfile> {
  const { contexts, ...others } = await readJsonOption(option, list)
  if (!Array.isArray(contexts) || Object.keys(others).length > 0) throw notAList(list)
  const read: AcceptedContext[] = []
  for (const entry of contexts) {
    const { url, file, sha256, ...more } = (entry ?? {}) as Record<string, unknown>
    const texts = [url, file, sha256].every((text) => typeof text === 'string')
    if (!texts || Object.keys(more).length > 0) throw notAList(list)
    const body = await readOptionBytes(option, resolve(dirname(list), String(file)))
    read.push({ url: String(url), body, sha256: String(sha256) })
  }
  return { name: 'generic', contexts: read }
}

function notAList(list: string): Error {
  return usageError(`${option}: expected {"contexts": [{"url", "file", "sha256"}]} in ${list}`)
}
