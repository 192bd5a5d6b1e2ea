import { addressOf } from '../../core/compare-ids'
import { matchesDigest } from '../../core/digest'
import { QualityLabelError } from '../../core/errors'
import type { Instant } from '../../core/instant'
import { compareInstants, parseInstant } from '../../core/instant'
import { isNamedPerson, mayBeSamePerson, personOf } from '../../core/same-person'
import { isVisible } from '../../core/written-text'
import { isClaimAlone } from '../../model/describe-activity'
import type {
  Activity,
  Participation,
  ParticipationEvent,
  SubmittedEvidence,
  Task,
  Visibility,
} from '../../model/generated/documents'
import type { AnswerProblem } from './check-answers'
import { findProblems } from './check-answers'
import type { KnownItems, LoggedEvidence } from './submitted-items'
import { addItems, itemOf, itemsOf, removeItems } from './submitted-items'

/** State of a task for one participant. */
export type TaskState = 'awaitingEvidence' | 'awaitingReview' | 'needsImprovement' | 'declined' | 'done'

/** What is known of a task at an instant. */
export interface TaskLog {
  task: Task
  state: TaskState
  /** When it came into this state. */
  since?: string
  /** What a reviewer wrote who did not approve. */
  comment?: string
  /** The submission that is reviewed, or that was approved. */
  submission?: ParticipationEvent
  /** Ids of those who approved this submission. */
  approvals: string[]
  /** Everyone who has reviewed this submission, by `personOf`. */
  reviewers: Set<string>
  /** What was before the submission, for when it is taken back. */
  before?: TaskLog
}

/** What a log says at an instant. */
export interface ParticipationLog {
  tasks: Map<string, TaskLog>
  /** When each task was done, in this order. */
  done: string[]
  /** When an activity was claimed that asks for nothing else. */
  claimedAt?: string
  /** Evidence that was ever submitted, by its address. */
  evidence: Map<string, LoggedEvidence>
  /** What those submissions contain that await review or were approved. */
  items: KnownItems
}

/** Why an event cannot have happened: what was expected in its place. */
interface Refusal {
  expected: string
  state?: string
  problems?: AnswerProblem[]
}

interface Reading {
  activity: Activity
  participant: string
  log: ParticipationLog
}

type Read = (reading: Reading, event: ParticipationEvent) => Refusal | undefined

/**
 * Reads a log up to an instant.
 *
 * @param action - Operation for the message, such as `find progress`.
 * @param activity - With the structure and the references of its kind.
 * @param participation - With the structure of its kind.
 * @throws {QualityLabelError} `EVENT_NOT_ALLOWED` for the first event that cannot have happened.
 */
export function readLog(
  action: string,
  activity: Activity,
  { participant, events }: Participation,
  at: Instant,
): ParticipationLog {
  const log: ParticipationLog = {
    tasks: new Map(activity.tasks.map((task) => [task.id, newTask(task)])),
    done: [],
    evidence: new Map(),
    items: new Map(),
  }
  const reading = { activity, participant, log }
  for (const { event, index } of inOrder(events, at)) {
    const refusal = readers[event.type](reading, event)
    if (refusal) throw notAllowed(action, index, event, refusal, log)
  }
  return log
}

function inOrder(events: readonly ParticipationEvent[], at: Instant) {
  return events
    .map((event, index) => ({ event, index, instant: parseInstant(event.at) as Instant }))
    .filter(({ instant }) => compareInstants(instant, at) <= 0)
    .sort((a, b) => compareInstants(a.instant, b.instant))
}

// Only the last submission can be taken back.
function withoutPast({ before: _, ...known }: TaskLog): TaskLog {
  return known
}

function newTask(task: Task): TaskLog {
  return { task, state: 'awaitingEvidence', approvals: [], reviewers: new Set() }
}

const readers: Readonly<Record<ParticipationEvent['type'], Read>> = {
  submitted: readSubmission,
  cancelled: readCancellation,
  claimed: readClaim,
  reviewed: readReview,
  shown: (reading, event) => readVisibility(reading, event, 'public'),
  hidden: (reading, event) => readVisibility(reading, event, 'reviewers'),
}

function readSubmission({ log }: Reading, event: ParticipationEvent): Refusal | undefined {
  const known = log.tasks.get(event.task as string)
  if (!known) return unknownTask
  const { task, state } = known
  if (task.review === undefined) return { expected: 'the claim of a code for this task' }
  if (state !== 'awaitingEvidence' && state !== 'needsImprovement')
    return { expected: 'a submission only of a task that awaits evidence or is to be improved' }
  const refusal = refuseEvidence(log, task, event) ?? refuseAnswers(task, event)
  if (refusal) return refusal
  if (!addItems(log.items, task.id, itemsOf(event)))
    return { expected: 'one digest for each file, also where it answers a question or is in another task' }
  for (const { evidence, relatedResource, visibility = 'reviewers' } of event.evidence ?? []) {
    const item = itemOf(String(evidence.id), relatedResource)
    log.evidence.set(item.address, { ...item, task: task.id, visibility })
  }
  const submitted: TaskLog = {
    ...newTask(task),
    state: 'awaitingReview',
    since: event.at,
    submission: event,
    before: withoutPast(known),
  }
  log.tasks.set(task.id, submitted)
  if (task.review.by === 'self') finish(log, submitted, event.at)
  return undefined
}

function refuseEvidence(log: ParticipationLog, task: Task, event: ParticipationEvent): Refusal | undefined {
  const { evidence = [] } = event
  const accepts: readonly string[] = task.accepts
  if (!evidence.every(({ kind }) => accepts.includes(kind)))
    return { expected: `evidence only of the kinds that the task accepts (${accepts.join(', ') || 'none'})` }
  if (evidence.length === 0 && accepts.length > 0 && !accepts.includes('form'))
    return { expected: `evidence of one of the kinds that the task accepts (${accepts.join(', ')})` }
  if (!evidence.every(isBound)) return { expected: 'the digest of each file, with the id of its evidence' }
  const addresses = evidence.map(({ evidence: { id } }) => addressOf(String(id)))
  if (new Set(addresses).size < addresses.length) return { expected: 'each evidence once in a submission' }
  const isElsewhere = addresses.some((each) => (log.evidence.get(each)?.task ?? task.id) !== task.id)
  return isElsewhere ? { expected: 'no evidence of another task' } : undefined
}

/** Whether a digest, where there is one, is of the evidence, and in a form that verifiers can check. */
function isBound({ evidence, relatedResource }: SubmittedEvidence): boolean {
  if (relatedResource === undefined) return true
  const { id, digestMultibase, digestSRI } = relatedResource
  const isReadable =
    digestMultibase === undefined ? digestSRI !== undefined : matchesDigest(digestMultibase, '') !== undefined
  return id === evidence.id && isReadable
}

function refuseAnswers({ form = [] }: Task, { answers = [] }: ParticipationEvent): Refusal | undefined {
  const problems = findProblems(form, answers)
  const codes = [...new Set(problems.map(({ code }) => code))]
  return problems.length === 0
    ? undefined
    : { expected: `answers that the form of the task takes (${codes.join(', ')})`, problems }
}

function readCancellation({ log }: Reading, { task }: ParticipationEvent): Refusal | undefined {
  const known = log.tasks.get(task as string)
  if (!known) return unknownTask
  if (known.state !== 'awaitingReview' || known.approvals.length > 0)
    return { expected: 'a submission that awaits review and that no one has approved' }
  const before = known.before as TaskLog
  const addressesOf = ({ evidence = [] }: Partial<ParticipationEvent> = {}) =>
    evidence.map(({ evidence: { id } }) => addressOf(String(id)))
  const kept = new Set(addressesOf(before.submission))
  for (const address of addressesOf(known.submission)) if (!kept.has(address)) log.evidence.delete(address)
  forgetItems(log, known)
  log.tasks.set(known.task.id, before)
  return undefined
}

function readClaim({ activity, log }: Reading, event: ParticipationEvent): Refusal | undefined {
  if (event.task === undefined) return readClaimAlone(activity, log, event)
  const known = log.tasks.get(event.task)
  if (!known) return unknownTask
  if (known.task.review !== undefined) return { expected: 'a claim only of a task that is claimed' }
  if (known.state !== 'awaitingEvidence') return { expected: 'a claim only once' }
  finish(log, known, event.at)
  return undefined
}

function readClaimAlone(
  activity: Activity,
  log: ParticipationLog,
  { at }: ParticipationEvent,
): Refusal | undefined {
  const state = log.claimedAt === undefined ? 'notClaimed' : 'claimed'
  if (!isClaimAlone(activity)) return { expected: 'the task that is claimed', state }
  if (log.claimedAt !== undefined) return { expected: 'a claim only once', state }
  log.claimedAt = at
  return undefined
}

function readReview({ participant, log }: Reading, event: ParticipationEvent): Refusal | undefined {
  const known = log.tasks.get(event.task as string)
  if (!known) return unknownTask
  if (known.state !== 'awaitingReview') return { expected: 'a submission that awaits review' }
  const refusal = refuseReviewer(known, participant, event)
  if (refusal) return refusal
  known.reviewers.add(personOf(event.by as string))
  if (event.outcome === 'approved') approve(log, known, event)
  else {
    setBack(known, event)
    forgetItems(log, known)
  }
  return undefined
}

function forgetItems({ items }: ParticipationLog, { task, submission }: TaskLog): void {
  if (submission) removeItems(items, task.id, itemsOf(submission))
}

/** The role in which a reviewer must review, by what the task asks. No one reviews what its participant confirms. */
const roleOf: Readonly<Record<string, ParticipationEvent['as']>> = {
  peers: 'peer',
  organisers: 'organiser',
  team: 'team',
  teamLeads: 'teamLead',
  named: 'named',
}

function refuseReviewer(
  { task: { review }, reviewers }: TaskLog,
  participant: string,
  { by = '', as, outcome, comment = '' }: ParticipationEvent,
): Refusal | undefined {
  const role = roleOf[review?.by ?? '']
  if (mayBeSamePerson(by, participant)) return { expected: 'a review by somebody else than the participant' }
  if (reviewers.has(personOf(by))) return { expected: 'one review of a submission by the same reviewer' }
  if (as !== role) return { expected: `a review as ${role}` }
  if (review?.people && !isNamedPerson(by, review.people))
    return { expected: 'a review by one of the people that the task names' }
  if (outcome !== 'approved' && !isVisible(comment)) return { expected: `a comment with ${outcome}` }
  return undefined
}

function approve(log: ParticipationLog, known: TaskLog, { by, at }: ParticipationEvent): void {
  known.approvals.push(by as string)
  if (known.approvals.length >= (known.task.review?.count ?? 1)) finish(log, known, at)
}

function setBack(known: TaskLog, { outcome, at, comment }: ParticipationEvent): void {
  known.state = outcome === 'declined' ? 'declined' : 'needsImprovement'
  known.since = at
  known.comment = comment as string
  // Approvals were of this submission, which no one will look at again.
  known.approvals = []
}

function finish(log: ParticipationLog, known: TaskLog, at: string): void {
  known.state = 'done'
  known.since = at
  log.done.push(at)
}

function readVisibility({ log }: Reading, { evidenceId }: ParticipationEvent, visibility: Visibility) {
  const known = log.evidence.get(addressOf(evidenceId as string))
  if (!known) return { expected: 'evidence that was submitted before' }
  known.visibility = visibility
  return undefined
}

const unknownTask: Refusal = { expected: 'a task of the activity', state: 'unknown' }

function notAllowed(
  action: string,
  index: number,
  { type, task }: ParticipationEvent,
  { expected, problems, ...refusal }: Refusal,
  log: ParticipationLog,
): QualityLabelError {
  const state = refusal.state ?? log.tasks.get(task as string)?.state ?? 'unknown'
  return new QualityLabelError(
    'EVENT_NOT_ALLOWED',
    `Cannot ${action}: expected events[${index}] to be ${expected}, got ${type} in the state ${state}`,
    { details: { index, event: type, state, ...(problems && { problems }) } },
  )
}
