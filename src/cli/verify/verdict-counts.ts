import type { Verdict } from '../../verify'
import { isWithdrawn } from '../../verifying/endorsements/newest-of-each'
import { sayBar, sayCount } from '../progress-line'
import type { Speech } from '../words/speech'
import type { FileReport } from './verify-each'

/** How many of several files came to what. */
export interface VerdictCounts extends Record<Verdict, number> {
  /** Files that could not be read. */
  unread: number
  /** Those of which another has a later start; they are among the others too. */
  superseded: number
}

const words = [
  ['valid', 'countValid'],
  ['invalid', 'countInvalid'],
  ['indeterminate', 'countUndecided'],
  ['unread', 'countUnread'],
] as const

/** Whether an endorsement counts, or why not. */
type EndorsementState = Verdict | 'withdrawn'

const endorsementWords = [
  ['valid', 'countValid'],
  ['withdrawn', 'countWithdrawn'],
  ['invalid', 'countInvalid'],
  ['indeterminate', 'countUndecided'],
] as const satisfies readonly (readonly [EndorsementState, string])[]

/**
 * The line below the results of several files: how many there are, and what came of them.
 *
 * @param hasLines - Whether lines of files are among what was counted.
 */
export function sayTotal(counts: VerdictCounts, hasLines: boolean, { say }: Speech): string {
  const parts = [...words, ['superseded', 'countSuperseded'] as const]
    .filter(([name]) => counts[name] > 0)
    .map(([name, key]) => say(key, { number: sayCount(counts[name]) }))
  const title = hasLines ? 'countCredentials' : 'countFiles'
  return `${say(title, { number: sayCount(countAll(counts)) })} (${parts.join(', ')})`
}

/** How many endorsements a report has, and what came of them; nothing where all of them are valid. */
export function sayEndorsements(report: FileReport, { say }: Speech): string[] {
  const all =
    'credentials' in report
      ? report.credentials.flatMap((each) => each.report.endorsements)
      : report.endorsements
  if (all.every(({ verdict }) => verdict === 'valid')) return []
  const states = all.map((each): EndorsementState => (isWithdrawn(each) ? 'withdrawn' : each.verdict))
  const parts = endorsementWords.flatMap(([state, key]) => {
    const count = states.filter((each) => each === state).length
    return count === 0 ? [] : [say(key, { number: sayCount(count) })]
  })
  return [`${say('countEndorsements', { number: sayCount(all.length) })} (${parts.join(', ')})`]
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
