import { Readable } from 'node:stream'
import { parseJson } from '../../core/parse-json'
import { imageFormatOf } from '../../formats/image-format'
import type { JsonObject } from '../../index'
import { assertOptionDocument, assertOptionInput } from '../assert-option-input'
import { adviseOnOpenEnded, isOpenEnded, readLines } from '../batch/read-lines'
import { attempt, CommandError, usageError } from '../command-error'
import { isJwt } from '../describe-jwt'
import { exitCodes } from '../exit-codes'
import { readOptionBytes } from '../read-files'
import { isOfLines } from '../verify/read-credentials'

/** What a file of endorsements holds: one that was sent for a target, or a collection of which some are about it. */
export type EndorsementFile =
  | { isCollection: false; bytes: Uint8Array }
  | { isCollection: true; endorsements: (JsonObject | string)[] }

const option = '--endorsement'

/** As much as a trust bundle may have. */
const limits = { maxInputBytes: 64 * 1024 * 1024, maxNodes: 4_000_000 }

/**
 * Reads a file of endorsements that `--endorsement` names: one, JSON or a JWT; or a collection, a JSON array or a line for each (`.ndjson`, `.jsonl`).
 *
 * @throws {CommandError} 66 if the file cannot be read; 64 if it, or an entry of a collection, is recognised as something other than an
 *   endorsement.
 */
export async function readEndorsementOption(file: string): Promise<EndorsementFile> {
  const bytes = await readOptionBytes(option, file)
  if (isOfLines(file)) return { isCollection: true, endorsements: await readEachLine(file, bytes) }
  if (!isArray(bytes)) {
    // As any credential, it may be baked into an image.
    if (imageFormatOf(bytes) === undefined) assertOptionInput(option, file, bytes)
    return { isCollection: false, bytes }
  }
  const entries = await parse(file, bytes)
  const list = Array.isArray(entries) ? entries : []
  return {
    isCollection: true,
    endorsements: list.map((entry, index) => assertEntry(`${file}, entry ${index + 1}`, entry)),
  }
}

async function readEachLine(file: string, bytes: Uint8Array): Promise<(JsonObject | string)[]> {
  const endorsements: (JsonObject | string)[] = []
  for await (const line of readLines(Readable.from([bytes]), limits.maxInputBytes)) {
    if (endorsements.length === 0 && isOpenEnded(line.bytes))
      throw usageError(`${option}: Cannot read ${file}: ${adviseOnOpenEnded(line.number)}`)
    const place = `${file}, line ${line.number}`
    const entry = isJwt(line.bytes)
      ? new TextDecoder().decode(line.bytes).trim()
      : await parse(place, line.bytes)
    endorsements.push(assertEntry(place, entry))
  }
  return endorsements
}

function isArray(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart().startsWith('[')
}

function parse(place: string, bytes: Uint8Array): Promise<unknown> {
  return attempt<unknown>(() => parseJson(bytes, limits), exitCodes.usage).catch((error: Error) => {
    throw error instanceof CommandError ? usageError(`${option}: ${place}: ${error.message}`) : error
  })
}

function assertEntry(place: string, entry: unknown): JsonObject | string {
  const isText = typeof entry === 'string'
  if (isText && isJwt(new TextEncoder().encode(entry))) return entry
  if (!isText) assertOptionDocument(option, place, entry)
  else throw usageError(`${option}: expected an endorsement, JSON or a JWT as text, in ${place}`)
  return entry as JsonObject
}
