import { QualityLabelError } from '../core/errors'

/** A change of a status that was refused. */
export interface RefusedChange {
  /** JSON pointer into the changes: `/3` is the fourth, and what follows names a part of it. */
  pointer: string
  expected: string
  /** What came, as text. */
  got: string
}

const mostNamed = 3

/**
 * Returns the error for changes that cannot be made, of which the first are named.
 *
 * @param action - Operation for the message, such as `set statuses`.
 * @param count - Number of all changes.
 */
export function changesRefused(
  action: string,
  changes: readonly RefusedChange[],
  count: number,
): QualityLabelError {
  const named = changes
    .slice(0, mostNamed)
    .map(({ pointer, expected, got }) => `at ${pointer} expected ${expected}, got ${got}`)
  const rest = changes.length > mostNamed ? '; the others are in details.changes' : ''
  const message = `Cannot ${action}: ${changes.length} of ${count} changes cannot be made, and none was: ${named.join('; ')}${rest}`
  return new QualityLabelError('STATUS_CHANGES_REFUSED', message, {
    details: { pointer: changes[0]?.pointer, changes },
  })
}
