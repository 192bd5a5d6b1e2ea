/**
 * Issues a course's badges from lines of JSON, with those left out that are issued already.
 */

import type { Signer } from 'quality-label'
import type { BatchProgress } from 'quality-label/batch'
import { issueBatch } from 'quality-label/batch'

export interface BatchOutcome {
  /** Signed badges, one line of JSON each. */
  lines: string[]
  /** Faults, for the author of the lines. */
  complaints: string[]
}

/**
 * @param lines - Unsigned badges, one line of JSON each.
 * @param issued - Ids of badges that an earlier run has issued.
 */
export async function issueCourse(
  lines: Iterable<string> | AsyncIterable<string>,
  signer: Signer,
  created: string,
  issued: ReadonlySet<string>,
  onProgress: (progress: BatchProgress) => void = () => {},
): Promise<BatchOutcome> {
  const outcome: BatchOutcome = { lines: [], complaints: [] }
  for await (const result of issueBatch(lines, signer, { created, issued, onProgress })) {
    if (result.status === 'issued') outcome.lines.push(result.credential)
    if (result.status === 'failed')
      outcome.complaints.push(`line ${result.index + 1}: ${result.error.message}`)
  }
  return outcome
}
