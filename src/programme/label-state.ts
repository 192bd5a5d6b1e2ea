import type { Instant } from '../core/instant'
import { compareInstants, parseInstant } from '../core/instant'
import { hasBegun, hasEnded } from '../core/period'
import { inputGuards } from '../model/assert-input'

/** Where a label stands; `notIssued` before it is issued, `superseded` of an edition that a renewal replaced. */
export type LabelState = 'notIssued' | 'active' | 'suspended' | 'expired' | 'withdrawn' | 'superseded'

/** Something that happened to a label, at an instant with a time zone. */
export type LabelEvent =
  | { type: 'issued' | 'renewed'; at: string; validUntil: string }
  | { type: 'suspended' | 'reinstated' | 'withdrawn'; at: string }

export interface LabelStateOptions {
  /** `validFrom` of one edition of the label, to ask for that edition rather than for the label. */
  edition?: string | undefined
}

interface History {
  issued: boolean
  suspended: boolean
  withdrawn: boolean
  /** When the last of the editions so far began, and when it ends. */
  since?: Instant
  until?: string
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
  const now = instantOf('at', at)
  const dated = events.map((event, index) => ({ event, at: instantOf(`events[${index}].at`, event.at) }))
  const past = dated
    .filter((item) => hasBegun(item.event.at, now))
    .sort((a, b) => compareInstants(a.at, b.at))
  const start: History = { issued: false, suspended: false, withdrawn: false }
  const history = past.reduce((state, item) => afterEvent(state, item.event, item.at), start)
  return stateOf(history, now, options.edition)
}

function afterEvent(history: History, event: LabelEvent, at: Instant): History {
  switch (event.type) {
    case 'issued':
    case 'renewed':
      return { ...history, issued: true, since: at, until: endOf(event.validUntil) }
    case 'suspended':
      return { ...history, suspended: true }
    case 'reinstated':
      return { ...history, suspended: false }
    case 'withdrawn':
      return { ...history, withdrawn: true }
    default:
      return inputGuards('judge label').refuse(
        'event type',
        'issued, renewed, suspended, reinstated or withdrawn',
        (event as LabelEvent).type,
      )
  }
}

function stateOf(history: History, now: Instant, edition: string | undefined): LabelState {
  if (history.withdrawn) return 'withdrawn'
  const { since, until } = history
  if (!history.issued || !since || until === undefined) return 'notIssued'
  if (edition !== undefined && compareInstants(instantOf('edition', edition), since) < 0) return 'superseded'
  if (hasEnded(until, now)) return 'expired'
  return history.suspended ? 'suspended' : 'active'
}

function endOf(validUntil: string): string {
  instantOf('validUntil', validUntil)
  return validUntil
}

function instantOf(field: string, value: string): Instant {
  const { instant, refuse } = inputGuards('judge label')
  return parseInstant(instant(field, value)) ?? refuse(field, 'an instant', value)
}
