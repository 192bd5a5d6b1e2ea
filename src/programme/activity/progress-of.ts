import type { Instant } from '../../core/instant'
import { parseInstant } from '../../core/instant'
import type { Kind } from '../../core/kinds'
import { instant, list, required } from '../../core/kinds'
import { readOptions } from '../../core/read-options'
import { inputGuards } from '../../model/assert-input'
import { isClaimAlone } from '../../model/describe-activity'
import type { FromJson } from '../../model/from-json'
import type { Activity, Participation } from '../../model/generated/documents'
import * as shapes from '../../schema/shapes'
import { ownShape, ownStructure } from '../input/own-document'
import type { Holding } from '../requirement/holding'
import type { MatchOutcome } from '../requirement/match-held'
import { meetRequirements } from './meet-requirements'
import type { ParticipationLog, TaskLog, TaskState } from './read-log'
import { readLog } from './read-log'

/** What `progressOf` takes besides the documents. */
export interface ProgressOptions {
  /** Instant that is asked about: `xsd:dateTimeStamp` or Date. Later events do not exist. */
  at: string | Date
  /** Badges of the participant, as `holdingsOf` returns them, for the requirements of the activity. */
  holdings?: readonly Holding[] | undefined
}

/** How far a participant has come in an activity. */
export interface Progress {
  state: 'inProgress' | 'awaitingReview' | 'earned'
  /** When the badge was earned; later events do not change it. */
  earnedAt?: string
  /** Tasks that are done. */
  have: number
  /** Tasks that must be done. */
  need: number
  /** How the requirements are met, if the activity has any. */
  requirements?: MatchOutcome
  tasks: TaskProgress[]
}

/** How far a participant has come in a task. */
export interface TaskProgress {
  /** Id of the task. */
  task: string
  state: TaskState
  /** Ids of those who approved the submission that counts. */
  approvals: string[]
  /** How many approvals the task needs; 0 if its participant confirms it, or a code. */
  needed: number
  /** When it came into its state. */
  since?: string
  /** What is to be improved, or why it was declined. */
  comment?: string
}

const kinds = { at: required(instant), holdings: list as Kind<readonly Holding[]> }

/**
 * Tells how far a participant has come in an activity at an instant: a pure function of the activity, the log, the holdings and the
 * instant.
 *
 * An event counts from its instant on; of several at one instant, the later one in the list comes second. Approvals count for one
 * submission: a new one begins at none, and "ask to improve" sends the task back. Append an event to a log only if this function takes
 * the log with it.
 *
 * @throws {TypeError | RangeError} If an option cannot be used, a document is not valid, or the participation is of another activity or
 *   another version of it; the message names it.
 * @throws {QualityLabelError} `EVENT_NOT_ALLOWED` if an event cannot have happened, such as a review by the participant; `details` has
 *   `index`, `event` and `state`, and `problems` as `checkAnswers` returns them if answers are the reason.
 */
export function progressOf(
  activity: FromJson<Activity>,
  participation: FromJson<Participation>,
  options: ProgressOptions,
): Progress {
  return followLog('find progress', activity, participation, options).progress
}

/** As `progressOf`, with the log as it was read, for what a badge contains of it. */
export function followLog(
  action: string,
  activity: FromJson<Activity>,
  participation: FromJson<Participation>,
  options: ProgressOptions,
): Followed {
  const { at, holdings = [] } = readOptions(action, options, kinds)
  const own = ownShape<Activity>(action, 'activity', activity, shapes.activity)
  const events = ownStructure<Participation>(action, 'participation', participation, shapes.participation)
  requireSameActivity(action, own, events)
  const log = readLog(action, own, events, parseInstant(at) as Instant)
  return { activity: own, log, progress: tellProgress(action, own, log, holdings, at) }
}

/** A log as it was read, and the activity from which it was read. */
interface Followed {
  activity: Activity
  log: ParticipationLog
  progress: Progress
}

function requireSameActivity(action: string, activity: Activity, participation: Participation): void {
  const { refuse } = inputGuards(action)
  if (participation.activity !== activity.id)
    refuse('participation.activity', `the id of the activity (${activity.id})`, participation.activity)
  const { activityVersion = activity.version } = participation
  if (activityVersion !== activity.version)
    refuse(
      'participation.activityVersion',
      `the version of the activity (${activity.version})`,
      activityVersion,
    )
}

function tellProgress(
  action: string,
  activity: Activity,
  log: ParticipationLog,
  holdings: readonly Holding[],
  at: string,
): Progress {
  const tasks = [...log.tasks.values()].map(tellTask)
  const need = activity.tasksRequired ?? activity.tasks.length
  const doneAt = earnedByTasks(activity, log, need)
  const met = activity.requires?.length ? meetRequirements(action, activity, holdings, doneAt, at) : undefined
  const earnedAt = met ? met.since : doneAt
  const isWaiting = tasks.some(({ state }) => state === 'awaitingReview')
  return {
    state: earnedAt !== undefined ? 'earned' : isWaiting ? 'awaitingReview' : 'inProgress',
    ...(earnedAt !== undefined && { earnedAt }),
    have: log.done.length,
    need,
    ...(met && { requirements: met.outcome }),
    tasks,
  }
}

/** When enough tasks were done: at the beginning of time if there are none, since then only the requirements count. */
function earnedByTasks(activity: Activity, log: ParticipationLog, need: number): string | undefined {
  if (isClaimAlone(activity)) return log.claimedAt
  return need === 0 ? beginning : log.done[need - 1]
}

const beginning = '0000-01-01T00:00:00Z'

function tellTask({ task, state, since, comment, approvals }: TaskLog): TaskProgress {
  return {
    task: task.id,
    state,
    approvals: [...approvals],
    needed: task.review?.count ?? 0,
    ...(since !== undefined && { since }),
    ...(comment !== undefined && { comment }),
  }
}
