import type { Verdict } from '../../verify'
import { sayBar, sayCount, sayRest } from '../progress-line'

/** How many of several files came to what. */
export interface VerdictCounts extends Record<Verdict, number> {
  /** Files that could not be read. */
  unread: number
}

const words = [
  ['valid', 'valid'],
  ['invalid', 'not valid'],
  ['indeterminate', 'not decided'],
  ['unread', 'not read'],
] as const satisfies readonly (readonly [keyof VerdictCounts, string])[]

/** The line below the results of several files. */
export function sayTotal(counts: VerdictCounts): string {
  return `${sayCount(countAll(counts))} files: ${sayCounts(counts)}`
}

/** The line on a terminal while files are verified. */
export function sayFilesDone(counts: VerdictCounts, files: number, seconds: number): string {
  const done = countAll(counts)
  const parts = [
    sayBar(done / files),
    `${sayCount(done)} of ${sayCount(files)} files`,
    sayRest(done / files, seconds),
  ]
  return parts.filter((part) => part !== '').join('  ')
}

function countAll(counts: VerdictCounts): number {
  return words.reduce((sum, [name]) => sum + counts[name], 0)
}

function sayCounts(counts: VerdictCounts): string {
  return words
    .filter(([name]) => counts[name] > 0)
    .map(([name, word]) => `${sayCount(counts[name])} ${word}`)
    .join(', ')
}
