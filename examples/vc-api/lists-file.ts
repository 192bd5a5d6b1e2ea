import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { BitstringStatusListCredential } from 'quality-label'

/** One status list, and which credential has which entry of it. */
export interface StoredList {
  unsigned: BitstringStatusListCredential
  signed: object
  /** Index of each credential by its id. */
  indexes: Record<string, number>
}

/** Where status lists outlive the process. */
export interface ListStore {
  read(): StoredList[]
  /** Returns once the lists would survive a crash. */
  write(lists: readonly StoredList[]): void
}

/** Keeps lists for as long as the process runs; for tests. */
export function memoryStore(): ListStore {
  return { read: () => [], write: () => {} }
}

/**
 * Keeps lists in one file.
 *
 * A list is written whole beside its place, flushed to the disk and moved there, so a process that is killed at any instant leaves the
 * earlier file or the new one.
 *
 * @throws {TypeError} From `read`, if the file exists and is not one of these.
 */
export function fileStore(file: string): ListStore {
  return { read: () => readLists(file), write: (lists) => writeLists(file, lists) }
}

function readLists(file: string): StoredList[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw new TypeError(`Cannot read the status lists of ${file}`, { cause: error })
  }
  try {
    const { lists } = JSON.parse(text) as { lists: StoredList[] }
    if (lists.every(isStored)) return lists
  } catch {
    // Told below, as for every other text.
  }
  throw new TypeError(`Expected the status lists that this service wrote in ${file}`)
}

function isStored({ unsigned, signed, indexes }: StoredList): boolean {
  return (
    typeof unsigned.id === 'string' &&
    typeof signed === 'object' &&
    Object.values(indexes).every((index) => Number.isSafeInteger(index))
  )
}

function writeLists(file: string, lists: readonly StoredList[]): void {
  const draft = `${file}.${process.pid}.draft`
  writeFileSync(draft, JSON.stringify({ lists }), { mode: 0o600, flush: true })
  renameSync(draft, file)
  // The name is on the disk only once its folder is.
  const folder = openSync(dirname(file), 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
