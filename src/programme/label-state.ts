import { assertArguments, assertOptions } from '../core/assert-options'
import type { Instant } from '../core/instant'
import { compareInstants, parseInstant } from '../core/instant'
import { hasBegun, hasEnded } from '../core/period'
import { inputGuards } from '../model/assert-input'

/** Where a label stands; `notIssued` before it is issued, `superseded` of an edition that a renewal replaced. */
export type LabelState = 'notIssued' | 'active' | 'suspended' | 'expired' | 'withdrawn' | 'superseded'

/** Something that happened to a label, at an instant with a time zone; `reason` in the register's own words. */
export type LabelEvent =
  | { type: 'issued' | 'renewed'; at: string; validUntil: string; reason?: string | undefined }
  | { type: 'suspended' | 'reinstated' | 'withdrawn'; at: string; reason?: string | undefined }

export interface LabelStateOptions {
  /** `validFrom` of one edition of the label, to ask for that edition rather than for the label. */
  edition?: string | undefined
  /** How far clocks may differ, in seconds; 0 unless given. Loosens the issue and the end, and nothing that happened between them. */
  clockSkewSeconds?: number | undefined
}

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
  edition?: { event: LabelEvent; since: Instant; until: string }
  suspendedBy?: LabelEvent
  reinstatedBy?: LabelEvent
  withdrawnBy?: LabelEvent
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
  at: string,
  options: LabelStateOptions = {},
): LabelState {
  return labelConditionAt(events, at, options).state
}

/** Like `labelStateAt`, but also returns since when and why; same errors. */
export function labelConditionAt(
  events: readonly LabelEvent[],
  at: string,
  options: LabelStateOptions = {},
): LabelCondition {
  assertArguments('judge label', 'a list', { events })
  assertOptions('judge label', options, ['edition', 'clockSkewSeconds'])
  const { edition, clockSkewSeconds = 0 } = options
  const now = instantOf('at', at)
  const dated = events.map((event, index) => ({ event, at: instantOf(`events[${index}].at`, event.at) }))
  const past = dated
    .filter(({ event }) => hasBegun(event.at, now, event.type === 'issued' ? clockSkewSeconds : 0))
    .sort((a, b) => compareInstants(a.at, b.at))
  const history = past.reduce<History>((state, item) => afterEvent(state, item.event, item.at), {})
  return conditionOf(history, now, edition, clockSkewSeconds)
}

function afterEvent(history: History, event: LabelEvent, since: Instant): History {
  switch (event.type) {
    case 'issued':
    case 'renewed': {
      const { validUntil: until } = event
      instantOf('validUntil', until)
      return { ...history, edition: { event, since, until } }
    }
    case 'suspended':
      return { ...history, suspendedBy: history.suspendedBy ?? event }
    case 'reinstated': {
      const { suspendedBy, ...rest } = history
      return suspendedBy ? { ...rest, reinstatedBy: event } : history
    }
    case 'withdrawn':
      return { ...history, withdrawnBy: history.withdrawnBy ?? event }
    default:
      return inputGuards('judge label').refuse(
        'event type',
        'issued, renewed, suspended, reinstated or withdrawn',
        (event as LabelEvent).type,
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
  if (asked !== undefined && compareInstants(instantOf('edition', asked), edition.since) < 0)
    return broughtBy('superseded', edition.event)
  if (hasEnded(edition.until, now, skewSeconds)) return { state: 'expired', since: edition.until }
  if (suspendedBy) return broughtBy('suspended', suspendedBy)
  return broughtBy('active', laterOf(edition.event, reinstatedBy))
}

function broughtBy(state: LabelState, { at, reason }: LabelEvent): LabelCondition {
  return { state, since: at, ...(reason === undefined ? {} : { reason }) }
}

function laterOf(event: LabelEvent, other: LabelEvent | undefined): LabelEvent {
  if (!other) return event
  return compareInstants(instantOf('at', event.at), instantOf('at', other.at)) < 0 ? other : event
}

function instantOf(field: string, value: string): Instant {
  const { instant, refuse } = inputGuards('judge label')
  return parseInstant(instant(field, value)) ?? refuse(field, 'an instant', value)
}
