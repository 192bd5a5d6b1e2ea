import { dirname, resolve } from 'node:path'
import type { SuppliedContext } from '../index'
import { usageError } from './command-error'
import { pathOf } from './host'
import { readJsonOption, readOptionBytes } from './read-files'

const option = '--contexts'

/**
 * Reads contexts from a file that lists them, `{ "contexts": [{ "url", "file", "sha256" }] }` with files beside it, and from
 * hashes of inline contexts.
 *
 * @throws {CommandError} 64 if it, or a file that it names, cannot be used; hashes are compared by `verify`.
 */
export async function readContexts(
  list: string | undefined,
  inline: readonly string[],
): Promise<SuppliedContext[]> {
  const listed = list === undefined ? [] : await readList(list)
  return [...listed, ...inline.map((sha256) => ({ sha256 }))]
}

async function readList(list: string): Promise<SuppliedContext[]> {
  const { contexts, ...others } = await readJsonOption(option, list)
  if (!Array.isArray(contexts) || Object.keys(others).length > 0) throw notAList(list)
  const read: SuppliedContext[] = []
  for (const entry of contexts) {
    const { url, file, sha256, ...more } = (entry ?? {}) as Record<string, unknown>
    const texts = [url ?? '', file, sha256].every((text) => typeof text === 'string')
    if (!texts || Object.keys(more).length > 0) throw notAList(list)
    const body = await readOptionBytes(option, resolve(pathOf(dirname(list)), String(file)))
    const accepted = { body, sha256: String(sha256) }
    read.push(url === undefined ? accepted : { ...accepted, url: String(url) })
  }
  return read
}

function notAList(list: string): Error {
  return usageError(`${option}: expected {"contexts": [{"url", "file", "sha256"}]} in ${list}`)
}
