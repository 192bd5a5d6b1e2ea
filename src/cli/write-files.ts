import { randomUUID } from 'node:crypto'
import { constants, copyFile, mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { CommandError } from './command-error'
import { exitCodes } from './exit-codes'
import { pathOf } from './host'
import { note, print, printJson } from './output'
import { whyNot } from './read-files'

/** A document as it is written to a file. */
export function toJsonText(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`
}

/**
 * Writes a document to the file of `--out`, or to standard output.
 *
 * @param keep - Files that must not be overwritten by mistake, such as the key just used.
 */
export async function writeResult(
  document: unknown,
  out: string | undefined,
  keep: readonly string[] = [],
): Promise<void> {
  if (out === undefined) return printJson(document)
  await writeContent(toJsonText(document), out, keep)
}

/** As `writeResult`, for one line of text such as a JWT. */
export async function writeTextResult(
  line: string,
  out: string | undefined,
  keep: readonly string[] = [],
): Promise<void> {
  if (out === undefined) return print(line)
  await writeContent(`${line}\n`, out, keep)
}

/**
 * Writes text or bytes to the letter to the file of `--out`.
 *
 * @param keep - Files that must not be overwritten by mistake.
 */
export async function writeContent(
  content: string | Uint8Array,
  out: string,
  keep: readonly string[],
): Promise<void> {
  if (keep.some((file) => resolve(pathOf(file)) === resolve(pathOf(out)))) {
    throw new CommandError(`Cannot write ${out}: it was read as an input`, exitCodes.cannotCreate)
  }
  await writeTextFile(out, content)
  note(`Wrote ${out}`)
}

/**
 * Writes a file whole or not at all: beside its place first, then moved there.
 *
 * @throws {CommandError} 73 if it cannot be written.
 */
export function writeTextFile(file: string, text: string | Uint8Array): Promise<void> {
  return writeTogether([{ file, content: text }])
}

/** A file that is to be written, and what it will contain. */
export interface WrittenFile {
  file: string
  content: string | Uint8Array
}

/**
 * Writes several files, all of them or none: each beside its place first, then each is moved there. If one cannot be moved, those that were
 * moved before are put back.
 *
 * Only an end of the machine between two moves can leave some of them written. They are moved in the order of the list.
 *
 * @throws {CommandError} 73 if one cannot be written, naming it.
 */
export async function writeTogether(files: readonly WrittenFile[]): Promise<void> {
  const moves = files.map(({ file, content }) => ({ file, content, ...placesOf(file), hadContent: false }))
  let current = ''
  const moved: typeof moves = []
  try {
    for (const { file, content, draft } of moves) {
      current = file
      await writeNew(draft, content, 0o666)
    }
    for (const move of moves) {
      current = move.file
      // A single file needs no way back.
      if (moves.length > 1) move.hadContent = await keepCopy(move.path, move.before)
      await rename(move.draft, move.path)
      moved.push(move)
    }
  } catch (error) {
    for (const { path, before, hadContent } of moved.reverse()) {
      if (hadContent) await rename(before, path)
      else await rm(path, { force: true })
    }
    throw cannotWrite(current, error)
  } finally {
    for (const { draft, before } of moves) {
      await rm(draft, { force: true }).catch(() => undefined)
      await rm(before, { force: true }).catch(() => undefined)
    }
  }
}

function placesOf(file: string): Record<'path' | 'draft' | 'before', string> {
  const path = pathOf(file)
  const hidden = join(dirname(path), `.${basename(path)}.${randomUUID()}`)
  return { path, draft: hidden, before: `${hidden}.before` }
}

/** Copies a file aside, where there is one. */
async function keepCopy(path: string, aside: string): Promise<boolean> {
  try {
    await copyFile(path, aside, constants.COPYFILE_EXCL)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

/**
 * Writes a secret to a file that does not exist yet and that only its owner may read (0600).
 *
 * @throws {CommandError} 73 if it exists, or cannot be written.
 */
export async function writeSecretFile(file: string, text: string): Promise<void> {
  try {
    await writeNew(pathOf(file), text, 0o600)
  } catch (error) {
    throw cannotWrite(file, error)
  }
}

/** Makes a folder, with those above it, where it is not there yet. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(pathOf(folder), { recursive: true })
  } catch (error) {
    throw cannotWrite(folder, error)
  }
}

// Exclusive creation never follows a link that somebody laid in the way.
async function writeNew(path: string, text: string | Uint8Array, mode: number): Promise<void> {
  const handle = await open(path, 'wx', mode)
  try {
    await handle.writeFile(text)
  } finally {
    await handle.close()
  }
}

function cannotWrite(file: string, error: unknown): CommandError {
  return new CommandError(`Cannot write ${file}: ${whyNot(error)}`, exitCodes.cannotCreate)
}
