import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { adviseOnOpenEnded, isOpenEnded, readLines } from '../batch/read-lines'
import { CommandError } from '../command-error'
import { exitCodes } from '../exit-codes'
import { pathOf } from '../host'
import type { ReadFile } from '../read-files'
import { assertStdinOnce, readEachBytes, stdinName, whyNot } from '../read-files'

/** A credential to verify: what a file holds, or a line of it, from 1; or why it cannot be read. */
export type ReadCredential = ReadFile & { line?: number }

/** As long as `verify` reads without another limit; a longer line fails as too large. */
const maxLineBytes = 4 * 1024 * 1024

/** Checks whether each line of a file is a credential, by its name: a program that reads JSON would find no end of it. */
export function isOfLines(file: string): boolean {
  return /\.(?:ndjson|jsonl)$/i.test(file)
}

/** The files to read. */
export interface ListedFiles {
  files: string[]
  /** Folders within a folder that was named, which are not read; hidden ones are left out. */
  foldersNotRead: string[]
}

/**
 * Puts the files of each folder in its place, by name. Hidden files and folders within it are left out; a folder without a file stays
 * in the list, where it is reported.
 */
export async function listFiles(names: readonly string[]): Promise<ListedFiles> {
  const lists: ListedFiles[] = []
  for (const name of names) lists.push(await listFolder(name))
  return {
    files: lists.flatMap(({ files }) => files),
    foldersNotRead: lists.flatMap(({ foldersNotRead }) => foldersNotRead),
  }
}

async function listFolder(name: string): Promise<ListedFiles> {
  if (name === stdinName || !(await isFolder(name))) return { files: [name], foldersNotRead: [] }
  const entries = await readdir(pathOf(name), { withFileTypes: true }).catch(() => [])
  const shown = entries.filter((entry) => !entry.name.startsWith('.'))
  const files = pathsOf(shown.filter((entry) => entry.isFile() || entry.isSymbolicLink()))
  const foldersNotRead = pathsOf(shown.filter((entry) => entry.isDirectory()))
  return { files: files.length === 0 ? [name] : files, foldersNotRead }

  function pathsOf(some: typeof entries): string[] {
    return some.map((entry) => join(name, entry.name)).sort()
  }
}

async function isFolder(name: string): Promise<boolean> {
  return stat(pathOf(name)).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

/**
 * Reads each file when it is asked for, and a file of lines line by line; one that cannot be read does not hide the others.
 *
 * @param maxBytes - Bound on a credential, if it is another than that of `verify`.
 */
export async function* readCredentials(
  files: readonly string[],
  maxBytes = maxLineBytes,
): AsyncGenerator<ReadCredential, void, undefined> {
  assertStdinOnce(files)
  for (const file of files) {
    if (isOfLines(file)) yield* readEachLine(file, maxBytes)
    else if (file !== stdinName && (await isFolder(file))) yield refused(file, 'it is a folder without files')
    else yield* readEachBytes([file])
  }
}

async function* readEachLine(
  file: string,
  maxBytes: number,
): AsyncGenerator<ReadCredential, void, undefined> {
  let count = 0
  try {
    for await (const { number, bytes } of readLines(createReadStream(pathOf(file)), maxBytes)) {
      if (count === 0 && isOpenEnded(bytes)) {
        yield refused(file, adviseOnOpenEnded(number), exitCodes.undecided)
        return
      }
      count += 1
      yield { file, line: number, bytes }
    }
  } catch (error) {
    yield refused(file, whyNot(error))
    return
  }
  if (count === 0) yield refused(file, 'it has no line with a credential')
}

function refused(file: string, why: string, exitCode: number = exitCodes.noInput): ReadCredential {
  return { file, error: new CommandError(`Cannot read ${file}: ${why}`, exitCode) }
}
