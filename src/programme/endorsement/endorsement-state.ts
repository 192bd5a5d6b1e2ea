import { QualityLabelError } from '../../core/errors'
import type { Instant } from '../../core/instant'
import { compareInstants, parseInstant } from '../../core/instant'
import { instant } from '../../core/kinds'
import { assertArguments, readAs, refuse } from '../../core/read-options'

/**
 * State of what one endorser says of one thing.
 *
 * `awaitingVerification`: signed, but it is not yet known whose key it is. `notAcknowledged`: the party that it is about does not agree
 * with it, and it counts as one from outside.
 */
export type EndorsementState =
  | 'notRequested'
  | 'requested'
  | 'lapsed'
  | 'declined'
  | 'awaitingVerification'
  | 'signed'
  | 'acknowledged'
  | 'notAcknowledged'
  | 'revoked'

/** Event between one endorser and one target, with instants as text or Date. */
export type EndorsementEvent = EventOf<string | Date>

type EventOf<T> = { at: T } & (
  | { type: 'requested'; expiresAt: T }
  | { type: 'signed'; verified: boolean }
  | { type: 'declined' | 'verified' | 'acknowledged' | 'notAcknowledged' | 'revoked' }
)
type EventType = EndorsementEvent['type']

const action = 'find state of endorsement'

/** Which state each event leads to, from each state in which it can happen. */
const moves: Readonly<Record<EventType, Partial<Record<EndorsementState, EndorsementState>>>> = {
  // One request at a time, and none while an endorsement stands: what an endorser says anew is a new endorsement.
  requested: { notRequested: 'requested', lapsed: 'requested', declined: 'requested', revoked: 'requested' },
  declined: { requested: 'declined' },
  // An endorsement from outside needs no request, and a later one takes the place of an earlier one, so it is acknowledged anew.
  signed: {
    notRequested: 'signed',
    requested: 'signed',
    lapsed: 'signed',
    declined: 'signed',
    signed: 'signed',
    acknowledged: 'signed',
    notAcknowledged: 'signed',
    revoked: 'signed',
  },
  verified: { awaitingVerification: 'signed' },
  acknowledged: { signed: 'acknowledged', notAcknowledged: 'acknowledged' },
  notAcknowledged: { signed: 'notAcknowledged', acknowledged: 'notAcknowledged' },
  revoked: {
    awaitingVerification: 'revoked',
    signed: 'revoked',
    acknowledged: 'revoked',
    notAcknowledged: 'revoked',
  },
}

/**
 * Returns the state of an endorsement at an instant: a pure function of the instant and of the events between one endorser and one
 * target.
 *
 * An event counts from its instant on; of two at one instant, the later one in the list comes second. A request lapses at its
 * `expiresAt`. An endorsement by an endorser who is not `verified` waits for the event `verified`. Append an event to a log only if this
 * function takes the log with it.
 *
 * @throws {TypeError | RangeError} If an instant or the type of an event cannot be used; the message names it.
 * @throws {QualityLabelError} `EVENT_NOT_ALLOWED` if an event cannot have happened in the state before it, such as a second request while
 *   one is open; `details` has `index`, `event` and `state`.
 */
export function endorsementStateAt(events: readonly EndorsementEvent[], at: string | Date): EndorsementState {
  assertArguments(action, 'a list', { events })
  const now = instantOf('at', at)
  const dated = events
    .map(readEvent)
    .filter((event) => compareInstants(event.at, now) <= 0)
    .sort((a, b) => compareInstants(a.at, b.at))
  let state: EndorsementState = 'notRequested'
  let until: Instant | undefined
  for (const { type, at: since, expiresAt, verified, index } of dated) {
    state = lapse(state, until, since)
    const next = moves[type][state]
    if (next === undefined || isEmptyRequest(since, expiresAt)) throw notAllowed(index, type, state)
    state = next === 'signed' && type === 'signed' && !verified ? 'awaitingVerification' : next
    until = expiresAt
  }
  return lapse(state, until, now)
}

function lapse(state: EndorsementState, until: Instant | undefined, at: Instant): EndorsementState {
  return state === 'requested' && until && compareInstants(until, at) <= 0 ? 'lapsed' : state
}

function isEmptyRequest(since: Instant, expiresAt: Instant | undefined): boolean {
  return expiresAt !== undefined && compareInstants(expiresAt, since) <= 0
}

interface ReadEvent {
  type: EventType
  at: Instant
  expiresAt: Instant | undefined
  verified: boolean
  index: number
}

function readEvent(event: EndorsementEvent, index: number): ReadEvent {
  const field = `events[${index}]`
  assertArguments(action, 'an object', { [field]: event })
  const { type } = event
  if (typeof type !== 'string' || !Object.hasOwn(moves, type))
    refuse(action, `${field}.type`, Object.keys(moves).join(', '), type)
  if (type === 'signed' && typeof event.verified !== 'boolean')
    refuse(action, `${field}.verified`, 'true or false', event.verified)
  return {
    type,
    at: instantOf(`${field}.at`, event.at),
    expiresAt: type === 'requested' ? instantOf(`${field}.expiresAt`, event.expiresAt) : undefined,
    verified: type === 'signed' && event.verified,
    index,
  }
}

function instantOf(field: string, value: string | Date): Instant {
  return parseInstant(readAs(action, field, instant, value)) as Instant
}

function notAllowed(index: number, event: EventType, state: EndorsementState): QualityLabelError {
  const allowed = (Object.keys(moves) as EventType[]).filter((type) => moves[type][state] !== undefined)
  return new QualityLabelError(
    'EVENT_NOT_ALLOWED',
    `Cannot ${action}: expected events[${index}] to be one of ${allowed.join(', ')} after the state ${state}, got ${event}`,
    { details: { index, event, state } },
  )
}
