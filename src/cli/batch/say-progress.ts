import { clean } from '../../describing/clean-text'
import type { BatchProgress } from '../../issuing/batch/index'
import { sayBar, sayCount, sayRest } from '../progress-line'
import type { Speech } from '../words/speech'

/** The line in words: a bar where the share is known, what came of the items so far, how fast, and how long it will take. */
export function sayProgress(
  { done, issued, failed, skipped }: BatchProgress,
  share: number | undefined,
  seconds: number,
  { say }: Speech,
): string {
  const counts = [
    say('progressIssued', { number: sayCount(issued) }),
    ...(failed > 0 ? [say('progressFailed', { number: sayCount(failed) })] : []),
    ...(skipped > 0 ? [say('progressSkipped', { number: sayCount(skipped) })] : []),
  ].join(', ')
  const rate = seconds > 0 ? `${sayCount(Math.round(done / seconds))}/s` : ''
  return [...(share === undefined ? [] : [sayBar(share)]), counts, rate, sayRest(share, seconds, say)]
    .filter((part) => part !== '')
    .join('  ')
}

/**
 * What came of a batch, in lines, and how to go on where it was interrupted.
 *
 * @param file - The input, as the user named it.
 * @param out - The output; absent for standard output.
 */
export function saySummary(
  { done, issued, failed, skipped }: BatchProgress,
  isComplete: boolean,
  file: string,
  out: string | undefined,
  { say, nameFile }: Speech,
): string[] {
  if (isComplete && done === 0) return [say('batchNothing', { file: clean(nameFile(file)) })]
  const counts = { issued: sayCount(issued), done: sayCount(done) }
  return [
    out === undefined ? say('batchIssued', counts) : say('batchIssuedInto', { ...counts, out: clean(out) }),
    ...(failed > 0 ? [say('batchFailed', { number: sayCount(failed) })] : []),
    ...(skipped > 0 ? [say('batchSkipped', { number: sayCount(skipped) })] : []),
    ...(isComplete ? [] : [say('batchRest')]),
    ...(isComplete || out === undefined ? [] : [say('batchAgain')]),
  ]
}
