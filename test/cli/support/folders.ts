import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const temporary: string[] = []

/**
 * Removes what `temporaryFolder()` made.
 *
 * Called at the end of a file, not of a test: tests that run at the same time cannot be distinguished here.
 */
export function removeTemporaryFolders(): void {
  for (const folder of temporary.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** A new folder for a test, removed after the test file. */
export function temporaryFolder(): string {
  const folder = makeFolder()
  temporary.push(folder)
  return folder
}

/** A new folder that its user removes. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'quality-label-'))
}

/** Writes a file into a folder: text and bytes as they are, anything else as JSON. */
export function writeInto(folder: string, name: string, content: unknown): string {
  const file = join(folder, name)
  const isRaw = typeof content === 'string' || content instanceof Uint8Array
  writeFileSync(file, isRaw ? content : `${JSON.stringify(content, null, 2)}\n`)
  return file
}
