import type { Instant } from '../../core/instant'
import { compareInstants, parseInstant } from '../../core/instant'
import type { KindsOf } from '../../core/kinds'
import { instant, wholeNumber } from '../../core/kinds'
import { hasBegun, hasEnded } from '../../core/period'
import { assertArguments, readAs, readOptions, refuse } from '../../core/read-options'

/** State of a label: `notIssued` before it is issued; `superseded` for an edition that a renewal replaced. */
export type LabelState = 'notIssued' | 'active' | 'suspended' | 'expired' | 'withdrawn' | 'superseded'

/** Event in the life of a label, with instants as text or Date; `reason` in the words of the register. */
export type LabelEvent = EventOf<string | Date>

type EventOf<T> =
  | { type: 'issued' | 'renewed'; at: T; validUntil: T; reason?: string | undefined }
  | { type: 'suspended' | 'reinstated' | 'withdrawn'; at: T; reason?: string | undefined }
type ReadEvent = EventOf<string>

export interface LabelStateOptions {
  /** `validFrom` of one edition, to get the state of that edition instead of the label. */
  edition?: string | Date | undefined
  /** Allowed difference between clocks, in seconds; 0 by default. It applies to the issue and the end, not to events between them. */
  clockSkewSeconds?: number | undefined
}

const kinds = { edition: instant, clockSkewSeconds: wholeNumber(0) } satisfies KindsOf<LabelStateOptions>
const action = 'find state of label'

/** State of a label, with its cause. */
export interface LabelCondition {
  state: LabelState
  /** Start of this state, as written in the event; absent before the label is issued. */
  since?: string
  /** Reason, in the words of the event. */
  reason?: string
  /** Edition in force, the last that was issued or renewed; absent before the label is issued. */
  edition?: { validUntil: string }
}

interface History {
  /** Last issue or renewal. */
  edition?: { event: ReadEvent; since: Instant; until: string }
  suspendedBy?: ReadEvent
  reinstatedBy?: ReadEvent
  withdrawnBy?: ReadEvent
}

/**
 * Returns the state of a label at an instant: a pure function of the instant and the events, in any order.
 *
 * An event counts from its instant on. At `validUntil` the label has expired. Withdrawal is final. A renewal prolongs a label, or makes
 * an expired one active again, but does not end a suspension. Of two events at one instant, the later one in the list counts.
 *
 * @throws {TypeError | RangeError} If an instant or the type of an event cannot be used; the message names it.
 */
export function labelStateAt(
  events: readonly LabelEvent[],
  at: string | Date,
  options: LabelStateOptions = {},
): LabelState {
  return labelConditionAt(events, at, options).state
}

/** As `labelStateAt`, but also returns the start of the state and its reason. */
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
  const condition = conditionOf(history, now, edition, clockSkewSeconds)
  return history.edition ? { ...condition, edition: { validUntil: history.edition.until } } : condition
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
