import { randomUUID } from 'node:crypto'
import { chmod, constants, copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { clean } from '../describing/clean-text'
import { CommandError } from './command-error'
import { exitCodes } from './exit-codes'
import { withLocks } from './file-lock'
import { assertUnchanged, rememberWritten, wasRead } from './file-record'
import { assertReplaceable } from './guard-out'
import { pathOf } from './host'
import { isThere } from './is-there'
import { note, print, printJson, printText } from './output'
import { stdinName, whyNot } from './read-files'
import { realPathOf } from './real-path'
import { loadSpeech } from './words/speech'

/** A document as it is written to a file. */
export function toJsonText(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`
}

/**
 * Writes a document to the file of `--out`, or to standard output.
 *
 * @param changed - Files that the verb read and changes by design; no other input is replaced.
 * @throws {CommandError} 73 as `assertReplaceable`, or if it cannot be written.
 */
export async function writeResult(
  document: unknown,
  out: string | undefined,
  changed?: readonly string[],
): Promise<void> {
  if (isStandardOutput(out)) return printJson(document)
  await writeContent(toJsonText(document), out, changed)
}

/** Whether there is no file to write to: `-` is standard output, as it is standard input where a file is read. */
export function isStandardOutput(out: string | undefined): out is undefined | typeof stdinName {
  return out === undefined || out === stdinName
}

/** As `writeResult`, for one line of text such as a JWT. */
export async function writeTextResult(
  line: string,
  out: string | undefined,
  changed?: readonly string[],
): Promise<void> {
  if (isStandardOutput(out)) return print(line)
  await writeContent(`${line}\n`, out, changed)
}

/** As `writeResult`, for a page or an image as text. */
export async function writePageResult(text: string, out: string | undefined): Promise<void> {
  if (isStandardOutput(out)) return printText(text)
  await writeContent(text, out)
}

/** As `writeResult`, for text or bytes to the letter. */
export async function writeContent(
  content: string | Uint8Array,
  out: string,
  changed?: readonly string[],
): Promise<void> {
  await assertReplaceable(out, changed)
  // Before anything is written: the language can be unknown.
  const { say } = await loadSpeech()
  await writeTextFile(out, content)
  note(say('wroteFile', { file: clean(out) }))
}

/**
 * Writes a file whole or not at all: beside its place first, then moved there.
 *
 * @param mostMode - Rights that the file may have at most: a secret that others could read is then read by its owner only.
 * @throws {CommandError} 73 if it cannot be written.
 */
export function writeTextFile(file: string, text: string | Uint8Array, mostMode?: number): Promise<void> {
  return writeTogether([{ file, content: text, ...(mostMode === undefined ? {} : { mostMode }) }])
}

/** A file that is to be written, and what it will contain. */
export interface WrittenFile {
  file: string
  content: string | Uint8Array
  /** Rights that the file may have at most; those of the file that is replaced by default. */
  mostMode?: number
}

/**
 * Writes several files, all of them or none: each beside its place first, then each is moved there. If one cannot be moved, those that were
 * moved before are put back.
 *
 * A file behind a link is written where it is, and keeps its mode, within `mostMode`. A file that the command read is locked meanwhile, and nothing is written
 * if it has changed since. Only an end of the process between two moves can leave some of the files written. They are moved in the order of
 * the list.
 *
 * @throws {CommandError} 73 if one cannot be written or has changed, naming it.
 */
export async function writeTogether(files: readonly WrittenFile[]): Promise<void> {
  const moves: Move[] = []
  for (const written of files) moves.push({ ...written, ...(await placesOf(written.file)) })
  const read = moves.filter(({ path }) => wasRead(path))
  await withLocks(
    read.map(({ file }) => file),
    async () => {
      for (const { file, path } of read) await assertUnchanged(file, path)
      await moveAll(moves)
    },
  )
  for (const { path, content } of moves) rememberWritten(path, content)
}

interface Move extends WrittenFile {
  path: string
  /** Where the content is until it is moved. */
  draft: string
  /** Where the former content is until every file is moved. */
  before: string
}

/** A move that was made, and whether it replaced a file. */
interface Moved {
  move: Move
  hadContent: boolean
}

async function moveAll(moves: readonly Move[]): Promise<void> {
  const moved: Moved[] = []
  let current = ''
  let kept: readonly string[] = []
  try {
    for (const move of moves) {
      current = move.file
      await writeDraft(move)
    }
    for (const move of moves) {
      current = move.file
      // A single file needs no way back.
      const hadContent = moves.length > 1 && (await keepCopy(move.path, move.before))
      await rename(move.draft, move.path)
      moved.push({ move, hadContent })
    }
  } catch (error) {
    const lost = await putBack(moved)
    kept = lost.map(({ move }) => move.before)
    throw cannotWrite(current, error, lost.map(sayLost).join(''))
  } finally {
    const rest = moves.flatMap(({ draft, before }) => [draft, before])
    for (const path of rest.filter((path) => !kept.includes(path)))
      await rm(path, { force: true }).catch(() => undefined)
  }
}

/** Puts files back, the last one first, and returns those for which that failed. */
async function putBack(moved: readonly Moved[]): Promise<Moved[]> {
  const lost: Moved[] = []
  for (const each of [...moved].reverse()) {
    const { path, before } = each.move
    await (each.hadContent ? rename(before, path) : rm(path, { force: true })).catch(() => lost.push(each))
  }
  return lost
}

function sayLost({ move: { file, before }, hadContent }: Moved): string {
  return hadContent
    ? `. ${file} is written already and could not be put back: move ${before} to its place`
    : `. ${file} is written already and could not be removed: remove it`
}

async function placesOf(file: string): Promise<Record<'path' | 'draft' | 'before', string>> {
  const path = await realPathOf(file)
  const hidden = join(dirname(path), `.${basename(path)}.${randomUUID()}`)
  return { path, draft: hidden, before: `${hidden}.before` }
}

/** Writes a draft with the mode of the file that it will replace. */
async function writeDraft({ path, draft, content, mostMode = 0o777 }: Move): Promise<void> {
  const mode = await stat(path).then(
    (stats) => stats.mode & mostMode & 0o777,
    () => undefined,
  )
  await writeNew(draft, content, mode ?? 0o666 & mostMode)
  // The mode of a new file is subject to the umask, that of this one is known.
  if (mode !== undefined) await chmod(draft, mode)
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

/** Mode of a file that only its owner may read. */
export const ownerOnly = 0o600

/**
 * Writes a secret to a file that does not exist yet and that only its owner may read (0600).
 *
 * @throws {CommandError} 73 if it exists, or cannot be written.
 */
export function writeSecretFile(file: string, text: string): Promise<void> {
  return writeNewFile(file, text, ownerOnly)
}

/**
 * Checks that nothing has the name of a new file.
 *
 * @param instead - What to do where the file exists; ends the message.
 * @throws {CommandError} 73 if it exists.
 */
export async function assertNew(file: string, instead: string): Promise<void> {
  if (await isThere(file)) throw cannotWrite(file, { code: 'EEXIST' }, `. ${instead}`)
}

/**
 * As `writeResult`, to a file that does not exist yet.
 *
 * @param instead - What to do where the file exists; ends the message.
 * @throws {CommandError} 73 if it exists, or cannot be written.
 */
export async function writeNewResult(
  document: unknown,
  out: string | undefined,
  instead: string,
): Promise<void> {
  if (isStandardOutput(out)) return printJson(document)
  const { say } = await loadSpeech()
  await writeNewFile(out, toJsonText(document), 0o666, instead)
  note(say('wroteFile', { file: clean(out) }))
}

async function writeNewFile(file: string, text: string, mode: number, instead?: string): Promise<void> {
  try {
    await writeNew(pathOf(file), text, mode)
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST'
    throw cannotWrite(file, error, exists && instead !== undefined ? `. ${instead}` : '')
  }
}

/**
 * Makes a folder, with those above it, where it is not there yet.
 *
 * @param mode - Of those that are made; by default as the system makes them.
 */
export async function makeFolder(folder: string, mode?: number): Promise<void> {
  try {
    await mkdir(pathOf(folder), { recursive: true, ...(mode !== undefined && { mode }) })
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

function cannotWrite(file: string, error: unknown, more = ''): CommandError {
  return new CommandError(`Cannot write ${file}: ${whyNot(error)}${more}`, exitCodes.cannotCreate)
}
