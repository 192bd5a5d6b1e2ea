import type { Verdict } from '../../verify'
import { sayBar, sayCount } from '../progress-line'
import type { Speech } from '../words/speech'

/** How many of several files came to what. */
export interface VerdictCounts extends Record<Verdict, number> {
  /** Files that could not be read. */
  unread: number
}

const words = [
  ['valid', 'countValid'],
  ['invalid', 'countInvalid'],
  ['indeterminate', 'countUndecided'],
  ['unread', 'countUnread'],
] as const

/**
 * The line below the results of several files: how many there are, and what came of them.
 *
 * @param hasLines - Whether lines of files are among what was counted.
 */
export function sayTotal(counts: VerdictCounts, hasLines: boolean, { say }: Speech): string {
  const parts = words
    .filter(([name]) => counts[name] > 0)
    .map(([name, key]) => say(key, { number: sayCount(counts[name]) }))
  const title = hasLines ? 'countCredentials' : 'countFiles'
  return `${say(title, { number: sayCount(countAll(counts)) })} (${parts.join(', ')})`
}

/**
 * The line on a terminal while files are verified.
 *
 * @param files - How many there are; absent where some have lines, which are not counted ahead.
 */
export function sayFilesDone(counts: VerdictCounts, files: number | undefined, { say }: Speech): string {
  const done = countAll(counts)
  if (files === undefined) return say('countCredentials', { number: sayCount(done) })
  return `${sayBar(done / files)}  ${say('filesDone', { done: sayCount(done), number: sayCount(files) })}`
}

function countAll(counts: VerdictCounts): number {
  return words.reduce((sum, [name]) => sum + counts[name], 0)
}
