import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs'
import { escapeJson } from '../../describing/clean-text'
import type { JsonObject, JsonValue } from '../../index'
import { parseJson, parseJwt, QualityLabelError } from '../../index'
import { CommandError } from '../command-error'
import { exitCodes } from '../exit-codes'
import type { Output } from '../host'
import { host, pathOf } from '../host'
import { whyNot } from '../read-files'
import type { Line } from './read-lines'
import { readLines } from './read-lines'

/** Where signed credentials go, one a line. */
export interface BatchOutput {
  /** Ids of those that are there from an earlier run. */
  issued: ReadonlySet<string>
  /** Whether the last line was torn and has been taken out. */
  wasTorn: boolean
  /** @returns Whether anybody still reads; a file always takes it. */
  write(line: string): Promise<boolean>
  close(): void
}

// Proofs add a little to the longest line that is read.
const maxLineBytes = 8 * 1024 * 1024

const chunkBytes = 64 * 1024

/** Standard output, as fast as its reader takes it. */
export function openStandardOutput(): BatchOutput {
  const { stdout } = host()
  return {
    issued: new Set(),
    wasTorn: false,
    async write(line) {
      if (!stdout.destroyed && !stdout.write(`${escapeJson(line)}\n`)) await drained(stdout)
      return !stdout.destroyed
    },
    close() {},
  }
}

function drained(stdout: Output): Promise<void> {
  return new Promise((resolve) => {
    if (stdout.destroyed) return resolve()
    const events = ['drain', 'close', 'error'] as const
    const done = () => {
      for (const event of events) stdout.off(event, done)
      resolve()
    }
    for (const event of events) stdout.on(event, done)
  })
}

/**
 * A file that lines are added to, each whole or not at all.
 *
 * Where it is there already, it must be what an earlier run left: a signed credential on every line, of one form. A last line that was torn by
 * the end of that run is taken out.
 *
 * @throws {CommandError} 73 if it cannot be written, or holds anything else, which then stays as it is.
 */
export async function openFileOutput(file: string, form: LineForm): Promise<BatchOutput> {
  const handle = openToAppend(file)
  // A device or pipe holds nothing to go on from.
  const isFile = fstatSync(handle).isFile()
  try {
    const found = isFile ? await readEarlier(handle, file, form) : nothingEarlier
    return writeTo(handle, file, isFile, found)
  } catch (error) {
    closeSync(handle)
    throw error
  }
}

function openToAppend(file: string): number {
  try {
    return openSync(pathOf(file), constants.O_RDWR | constants.O_CREAT | constants.O_APPEND, 0o666)
  } catch (error) {
    throw cannotWrite(file, whyNot(error))
  }
}

interface Earlier {
  issued: Set<string>
  /** Bytes that stay. */
  size: number
  tail: 'none' | 'whole' | 'torn'
}

const nothingEarlier: Earlier = { issued: new Set(), size: 0, tail: 'none' }

async function readEarlier(fd: number, file: string, form: LineForm): Promise<Earlier> {
  const earlier: Earlier = { issued: new Set(), size: 0, tail: 'none' }
  for await (const line of readLines(chunksOf(fd), maxLineBytes)) {
    const id = form.readId(line)
    if (id !== undefined) {
      earlier.issued.add(id)
      earlier.size = line.end
      if (!line.isComplete) earlier.tail = 'whole'
    } else if (form.isTorn(line)) earlier.tail = 'torn'
    else {
      const expected = `expected ${form.what} on each line, as an earlier run leaves it`
      throw cannotWrite(file, `${expected}; line ${line.number} is something else`)
    }
  }
  return earlier
}

// A stream would close the file when its reader stops early, at some time after the file was closed here: by then its number may be
// that of another file.
async function* chunksOf(fd: number): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; ; ) {
    const chunk = Buffer.allocUnsafe(chunkBytes)
    const length = readSync(fd, chunk, 0, chunkBytes, at)
    if (length === 0) return
    yield chunk.subarray(0, length)
    at += length
  }
}

/** The content of each line of an output. */
export interface LineForm {
  what: string
  /** The id of a signed credential; `undefined` for anything else. */
  readId(line: Line): string | undefined
  /** Whether a line may be the beginning of one that was cut off. */
  isTorn(line: Line): boolean
}

/** Credentials with embedded proofs, as JSON. */
export const jsonLines: LineForm = {
  what: 'a signed credential',
  readId({ bytes }) {
    const value = attemptToRead(() => parseJson(bytes, { maxInputBytes: maxLineBytes }))
    if (!isObject(value)) return undefined
    return value['proof'] !== undefined && typeof value['id'] === 'string' ? value['id'] : undefined
  },
  // What was cut off is the beginning of an object, and no JSON yet.
  isTorn: ({ bytes, isComplete }) =>
    !isComplete &&
    bytes[0] === 0x7b &&
    attemptToRead(() => parseJson(bytes, { maxInputBytes: maxLineBytes })) === undefined,
}

/** Credentials as JWTs. */
export const jwtLines: LineForm = {
  what: 'a JWT',
  readId({ bytes, isComplete }) {
    // A signature does not show whether it is complete, so one without the end of its line counts as cut off.
    if (!isComplete) return undefined
    const jwt = attemptToRead(() => parseJwt(bytes, { maxInputBytes: maxLineBytes }))
    if (jwt === undefined || jwt.signature.length === 0) return undefined
    return typeof jwt.payload['id'] === 'string' ? jwt.payload['id'] : undefined
  },
  isTorn: ({ bytes, isComplete }) => !isComplete && /^[\w.-]+$/.test(Buffer.from(bytes).toString('latin1')),
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function attemptToRead<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof QualityLabelError) return undefined
    throw error
  }
}

function writeTo(fd: number, file: string, isFile: boolean, { issued, size, tail }: Earlier): BatchOutput {
  let expected = size
  const append = (text: string): void => {
    const bytes = Buffer.from(text)
    try {
      if (isFile && fstatSync(fd).size !== expected) {
        throw new CommandError(`Cannot write ${file}: another program writes to it`, exitCodes.cannotCreate)
      }
      for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at)
      expected += bytes.length
    } catch (error) {
      if (error instanceof CommandError) throw error
      if (isFile) takeBack(fd, expected)
      throw cannotWrite(file, whyNot(error))
    }
  }
  if (tail === 'torn') ftruncateSync(fd, size)
  if (tail === 'whole') append('\n')
  return {
    issued,
    wasTorn: tail === 'torn',
    async write(line) {
      append(`${line}\n`)
      return true
    },
    close() {
      try {
        if (isFile) fsyncSync(fd)
        closeSync(fd)
      } catch (error) {
        throw cannotWrite(file, whyNot(error))
      }
    },
  }
}

// The next run would take out half a line as well; a reader of the file should not find one before.
function takeBack(fd: number, size: number): void {
  try {
    ftruncateSync(fd, size)
  } catch {
    // The reason why writing failed is the one to tell.
  }
}

function cannotWrite(file: string, why: string): CommandError {
  return new CommandError(`Cannot write ${file}: ${why}`, exitCodes.cannotCreate)
}
