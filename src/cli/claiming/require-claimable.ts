import type { Activity, ClaimOffer } from '../../index'
import { isClaimAlone } from '../../model/describe-activity'
import { usageError } from '../command-error'

/**
 * Checks that an offer is of an activity, and of something in it that is claimed: before cards are printed that no one can use.
 *
 * @throws {CommandError} 64 if it is not.
 */
export function requireClaimable(
  option: string,
  { activity: id, task }: ClaimOffer,
  activity: Activity,
): void {
  if (activity.id !== id)
    throw usageError(`${option}: expected the activity of the offer, ${id}, got ${activity.id}`)
  if (task === undefined) {
    if (isClaimAlone(activity)) return
    throw usageError(
      `${option}: expected an activity without tasks and requirements, because the offer names no task. Give the offer the task that is claimed`,
    )
  }
  const known = activity.tasks.find((each) => each.id === task)
  if (known?.accepts.includes('claim')) return
  throw usageError(
    known
      ? `${option}: expected the task ${task} to accept claim, as the offer asks for it`
      : `${option}: expected an activity with the task of the offer, ${task}; it has ${activity.tasks.map((each) => each.id).join(', ') || 'none'}`,
  )
}
