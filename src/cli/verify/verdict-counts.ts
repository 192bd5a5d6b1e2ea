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

/** The line below the results of several files: how many there are, and what came of them. */
export function sayTotal(counts: VerdictCounts, { say }: Speech): string {
  const parts = words
    .filter(([name]) => counts[name] > 0)
    .map(([name, key]) => say(key, { number: sayCount(counts[name]) }))
  return `${say('countFiles', { number: sayCount(countAll(counts)) })} (${parts.join(', ')})`
}

/** The line on a terminal while files are verified. */
export function sayFilesDone(counts: VerdictCounts, files: number, { say }: Speech): string {
  const done = countAll(counts)
  return `${sayBar(done / files)}  ${say('filesDone', { done: sayCount(done), number: sayCount(files) })}`
}

function countAll(counts: VerdictCounts): number {
  return words.reduce((sum, [name]) => sum + counts[name], 0)
}
