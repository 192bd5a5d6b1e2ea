import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeWithVectors, vectorsFolder } from './vectors'

/** A group of tests that read the small cases beside the vectors; says that it skips where none were named. */
export const describeWithCases = describeWithVectors

/** Bytes of a case. */
export function readCaseBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(casePath(name)))
}

/** Text of a case. */
export function readCase(name: string): string {
  return readFileSync(casePath(name), 'utf8')
}

/** Where a case is, for the command. */
export function casePath(name: string): string {
  return join(vectorsFolder ?? '', '..', 'cases', name)
}

/** When the cases are verified, unless their document is older. */
export const casesNow = '2026-11-28T00:00:00Z'
