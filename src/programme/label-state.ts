import type { Instant } from '../core/instant'
import { compareInstants, parseInstant } from '../core/instant'
import type { KindsOf } from '../core/kinds'
import { instant, wholeNumber } from '../core/kinds'
import { hasBegun, hasEnded } from '../core/period'
import { assertArguments, readAs, readOptions, refuse } from '../core/read-options'

/** Where a label stands; `notIssued` before it is issued, `superseded` of an edition that a renewal replaced. */
export type LabelState = 'notIssued' | 'active' | 'suspended' | 'expired' | 'withdrawn' | 'superseded'

/** Something that happened to a label, with its instants as text or Date; `reason` in the register's own words. */
export type LabelEvent = EventOf<string | Date>

type EventOf<T> =
  | { type: 'issued' | 'renewed'; at: T; validUntil: T; reason?: string | undefined }
  | { type: 'suspended' | 'reinstated' | 'withdrawn'; at: T; reason?: string | undefined }
type ReadEvent = EventOf<string>

export interface LabelStateOptions {
  /** `validFrom` of one edition of the label, to ask for that edition rather than for the label. */
  edition?: string | Date | undefined
  /** How far clocks may differ, in seconds; 0 unless given. Loosens the issue and the end, and nothing that happened between them. */
  clockSkewSeconds?: number | undefined
}

const kinds = { edition: instant, clockSkewSeconds: wholeNumber(0) } satisfies KindsOf<LabelStateOptions>
const action = 'judge label'

/** The state of a label, with what brought it there. */
export interface LabelCondition {
  state: LabelState
  /** From when on it is in this state, as the event writes it; absent before it is issued. */
  since?: string
  /** Why, in the words of the event that says so. */
  reason?: string
}

interface History {
  /** The last issue or renewal. */
  edition?: { event: ReadEvent; since: Instant; until: string }
  suspendedBy?: ReadEvent
  reinstatedBy?: ReadEvent
  withdrawnBy?: ReadEvent
}

/**
 * The state of a label at an instant: a pure function of its events, in any order, and the instant.
 *
 * An event counts from its instant on, and the label ends at `validUntil`: that instant is no longer part of it. Withdrawal is final.
 * A renewal prolongs a label, or brings an expired one back, but lifts no suspension. Of two events at one instant the one
 * listed later counts.
 *
 * @throws {TypeError | RangeError} If an instant or the type of an event cannot be used, naming it.
 */
export function labelStateAt(
  events: readonly LabelEvent[],
  at: string | Date,
  options: LabelStateOptions = {},
): LabelState {
  return labelConditionAt(events, at, options).state
}

/** Like `labelStateAt`, but also returns since when and why; same errors. */
export function labelConditionAt(
  events: readonly LabelEvent[],
  at: string | Date,
  options: LabelStateOptions = {},
): LabelCondition {
  assertArguments(action, 'a list', { events })
  const { edition, clockSkewSeconds = 0 } = readOptions(action, options, kinds)
  const now = parseInstant(readAs(action, 'at', instant, at)) as Instant
  const dated = events.map(readEvent)
  const past = dated
    .filter(({ event }) => hasBegun(event.at, now, event.type === 'issued' ? clockSkewSeconds : 0))
    .sort((a, b) => compareInstants(a.at, b.at))
  const history = past.reduce<History>((state, item) => afterEvent(state, item.event, item.at), {})
  return conditionOf(history, now, edition, clockSkewSeconds)
}

function readEvent(given: LabelEvent, index: number): { event: ReadEvent; at: Instant } {
  const event = { ...given, at: readAs(action, `events[${index}].at`, instant, given?.at) } as ReadEvent
  if (event.type === 'issued' || event.type === 'renewed')
    event.validUntil = readAs(action, `events[${index}].validUntil`, instant, event.validUntil)
  return { event, at: parseInstant(event.at) as Instant }
}

function afterEvent(history: History, event: ReadEvent, since: Instant): History {
  switch (event.type) {
    case 'issued':
    case 'renewed':
      return { ...history, edition: { event, since, until: event.validUntil } }
    case 'suspended':
      return { ...history, suspendedBy: history.suspendedBy ?? event }
    case 'reinstated': {
      const { suspendedBy, ...rest } = history
      return suspendedBy ? { ...rest, reinstatedBy: event } : history
    }
    case 'withdrawn':
      return { ...history, withdrawnBy: history.withdrawnBy ?? event }
    default:
      return refuse(
        action,
        'event type',
        'issued, renewed, suspended, reinstated or withdrawn',
        (event as ReadEvent).type,
      )
  }
}

function conditionOf(
  history: History,
  now: Instant,
  asked: string | undefined,
  skewSeconds: number,
): LabelCondition {
  const { edition, suspendedBy, reinstatedBy, withdrawnBy } = history
  if (withdrawnBy) return broughtBy('withdrawn', withdrawnBy)
  if (!edition) return { state: 'notIssued' }
  if (asked !== undefined && compareInstants(parseInstant(asked) as Instant, edition.since) < 0)
    return broughtBy('superseded', edition.event)
  if (hasEnded(edition.until, now, skewSeconds)) return { state: 'expired', since: edition.until }
  if (suspendedBy) return broughtBy('suspended', suspendedBy)
  return broughtBy('active', laterOf(edition.event, reinstatedBy))
}

function broughtBy(state: LabelState, { at, reason }: ReadEvent): LabelCondition {
  return { state, since: at, ...(reason === undefined ? {} : { reason }) }
}

function laterOf(event: ReadEvent, other: ReadEvent | undefined): ReadEvent {
  if (!other) return event
  const [at, otherAt] = [parseInstant(event.at) as Instant, parseInstant(other.at) as Instant]
  return compareInstants(at, otherAt) < 0 ? other : event
}
