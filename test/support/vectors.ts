import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe } from 'vitest'

/** Folder of other people's vectors, or `undefined` where none was named. */
export const vectorsFolder: string | undefined = process.env['QUALITY_LABEL_VECTORS']

if (vectorsFolder !== undefined && !existsSync(vectorsFolder)) {
  throw new Error(`QUALITY_LABEL_VECTORS names a folder that does not exist: ${vectorsFolder}`)
}

/** Why tests that read other people's vectors are skipped; `undefined` where they run. */
export const vectorsMissing = vectorsFolder ? undefined : 'no vectors, QUALITY_LABEL_VECTORS is not set'

/** A group of tests that read other people's vectors; says that it skips where none were named. */
export function describeWithVectors(name: string, tests: () => void): void {
  if (vectorsMissing === undefined) describe(name, tests)
  else describe.skip(`${name} [skipped: ${vectorsMissing}]`, tests)
}

/** Text of a vector file. */
export function readVector(path: string): string {
  return readFileSync(join(vectorsFolder ?? '', path), 'utf8')
}

/** Bytes of a vector file. */
export function readVectorBytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(vectorsFolder ?? '', path)))
}

/** A vector file as JSON. */
export function readVectorJson<T = Record<string, unknown>>(path: string): T {
  return JSON.parse(readVector(path)) as T
}

/** Names of the files in a folder of vectors, sorted. */
export function listVectors(folder: string, extension: string): string[] {
  if (!vectorsFolder) return []
  return readdirSync(join(vectorsFolder, folder))
    .filter((name) => name.endsWith(extension))
    .sort()
}
