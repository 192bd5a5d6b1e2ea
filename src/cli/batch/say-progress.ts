import type { BatchProgress } from '../../issuing/batch/index'
import { sayBar, sayCount, sayRest } from '../progress-line'

/** The line in words: a bar where the share is known, what came of the items so far, how fast, and how long it will take. */
export function sayProgress(
  { done, issued, failed, skipped }: BatchProgress,
  share: number | undefined,
  seconds: number,
): string {
  const counts = [
    `${sayCount(issued)} issued`,
    ...(failed > 0 ? [`${sayCount(failed)} failed`] : []),
    ...(skipped > 0 ? [`${sayCount(skipped)} skipped`] : []),
  ].join(', ')
  const rate = seconds > 0 ? `${sayCount(Math.round(done / seconds))}/s` : ''
  return [...(share === undefined ? [] : [sayBar(share)]), counts, rate, sayRest(share, seconds)]
    .filter((part) => part !== '')
    .join('  ')
}
