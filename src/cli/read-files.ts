import { readFile } from 'node:fs/promises'
import { parseJson } from '../core/parse-json'
import { typeOf } from '../core/quote-text'
import type { JsonObject } from '../index'
import { describeInput } from '../model/input-kinds'
import { recogniseDocument } from '../schema/recognise-document'
import { attempt, CommandError, usageError } from './command-error'
import { exitCodes } from './exit-codes'
import { rememberRead } from './file-record'
import { host, pathOf } from './host'
import type { OpenedFile } from './open-file'
import { openFile, refuseOtherFormat } from './open-file'
import { limitsOf } from './option-values'
import { realPathOf } from './real-path'

/** The file name that means standard input. */
export const stdinName = '-'

/**
 * The bytes of a FILE argument; `-` is standard input.
 *
 * @throws {CommandError} 66 if it cannot be read.
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  const bytes = await readContent(file)
  // A pipe has no path behind its name.
  if (file !== stdinName)
    await realPathOf(file).then(
      (path) => rememberRead(path, bytes),
      () => undefined,
    )
  return bytes
}

async function readContent(file: string): Promise<Uint8Array> {
  try {
    return file === stdinName ? await readStdin() : await readFile(pathOf(file))
  } catch (error) {
    throw new CommandError(`Cannot read ${nameOf(file)}: ${whyNotRead(file, error)}`, exitCodes.noInput)
  }
}

/** The bytes of several FILE arguments, in order; standard input can be read once. */
export async function readAllBytes(files: readonly string[]): Promise<Uint8Array[]> {
  assertStdinOnce(files)
  const contents: Uint8Array[] = []
  for (const file of files) contents.push(await readBytes(file))
  return contents
}

/** A FILE argument: what it holds, or why it cannot be read. */
export type ReadFile =
  | { file: string; bytes: Uint8Array; error?: never }
  | { file: string; bytes?: never; error: CommandError }

/** Reads FILE arguments one after another, each when it is asked for; one that cannot be read does not hide the others. */
export async function* readEachBytes(files: readonly string[]): AsyncGenerator<ReadFile, void, undefined> {
  assertStdinOnce(files)
  for (const file of files) {
    try {
      yield { file, bytes: await readContent(file) }
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      yield { file, error }
    }
  }
}

/** @throws {CommandError} 64 if standard input is among the names twice: it can be read once. */
export function assertStdinOnce(files: readonly string[]): void {
  if (files.filter((file) => file === stdinName).length > 1) {
    throw usageError('Cannot read standard input twice: expected - once')
  }
}

/**
 * The JSON object in a FILE argument, read strictly.
 *
 * @throws {CommandError} 66 if it cannot be read, 65 if it is not a JSON object.
 */
export async function readJsonFile(file: string): Promise<JsonObject> {
  return parseObject(await readBytes(file), file)
}

/**
 * The bytes of a document in a FILE argument, also where it is baked into an image.
 *
 * @throws {CommandError} 66 if it cannot be read, 65 if it is an image without a credential.
 */
export async function readBakedFile(file: string, maxBytes?: number): Promise<OpenedFile> {
  const content = await readBytes(file)
  return attempt(() => openFile(content, maxBytes)).catch((error: Error) => {
    throw error instanceof CommandError ? unusable(file, error.message) : error
  })
}

/** As `readJsonFile`, for a file that an option names: one that cannot be used is 64, and the message names the option. */
export async function readJsonOption(option: string, file: string): Promise<JsonObject> {
  return forOption(option, () => readJsonFile(file))
}

/**
 * Reads the document with an id in a file that an option names, once: it may be a pipe.
 *
 * @param assertKind - Refuses bytes that are recognised as something else, before they are parsed.
 */
export async function readOptionWithId(
  option: string,
  file: string,
  assertKind: (bytes: Uint8Array) => void = () => undefined,
): Promise<JsonObject & { id: string }> {
  const bytes = await readOptionBytes(option, file)
  assertKind(bytes)
  const document = await forOption(option, () => parseObject(bytes, file))
  const { id } = document
  if (typeof id === 'string') return { ...document, id }
  throw usageError(`${option}: expected a document with an id in ${file}`)
}

/** As `readBytes`, for a file that an option names. */
export async function readOptionBytes(option: string, file: string): Promise<Uint8Array> {
  return forOption(option, () => readBytes(file))
}

/** How a file is called in messages. */
export function nameOf(file: string): string {
  return file === stdinName ? 'standard input' : file
}

/** Runs a step on a file that an option names: what cannot be used is 64, and the message names the option. */
export async function forOption<T>(option: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    const exitCode = error.exitCode === exitCodes.noInput ? exitCodes.noInput : exitCodes.usage
    throw new CommandError(`${option}: ${error.message}`, exitCode)
  }
}

/** The JSON object in the bytes of a file; errors as `readJsonFile`. */
export async function parseObject(bytes: Uint8Array, file: string, maxBytes?: number): Promise<JsonObject> {
  const parse = () => {
    refuseOtherFormat(bytes)
    return parseJson(bytes, limitsOf(maxBytes))
  }
  const value = await attempt(parse).catch((error: Error) => {
    throw error instanceof CommandError ? unusable(file, error.message) : error
  })
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  const other = recogniseDocument(value)
  const { found, advice } = other ? describeInput(other) : { found: typeOf(value), advice: '' }
  throw unusable(file, `Cannot read JSON: expected an object, found ${found}. ${advice}`.trimEnd())
}

function unusable(file: string, message: string): CommandError {
  return new CommandError(`${nameOf(file)}: ${message}`, exitCodes.data)
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of host().stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  EEXIST: 'it exists already',
  ENOSPC: 'no space is left',
  EROFS: 'the disk can only be read',
  EDQUOT: 'no space is left for you',
  EFBIG: 'a file may not be that large here',
}

// Nothing is fetched for the name of a file.
function whyNotRead(file: string, error: unknown): string {
  if (!/^https?:\/\//i.test(file)) return whyNot(error)
  const { found, advice } = describeInput({ kind: 'inputAddress' })
  return `it is ${found}, not a file. ${advice}`
}

/** Why a file could not be read or written, in words. */
export function whyNot(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return reasons[code ?? ''] ?? message
}
