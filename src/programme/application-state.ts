import { QualityLabelError } from '../core/errors'

/** Where an application for a label stands. */
export type ApplicationState =
  | 'draft'
  | 'submitted'
  | 'inFormalCheck'
  | 'needsCompletion'
  | 'inEvaluation'
  | 'inCommittee'
  | 'decidedIssue'
  | 'decidedNotYetIssued'
  | 'labelIssued'
  | 'withdrawnByApplicant'

/** What moves an application on. */
export type ApplicationEvent =
  | 'submit'
  | 'startFormalCheck'
  | 'askForCompletion'
  | 'complete'
  | 'startEvaluation'
  | 'handToCommittee'
  | 'decideToIssue'
  | 'decideNotYetToIssue'
  | 'issueLabel'
  | 'withdraw'

type Moves = Partial<Record<ApplicationEvent, ApplicationState>>

const withdrawable = { withdraw: 'withdrawnByApplicant' } as const

// An application that is decided not yet is at its end: applying again is a new application with its own reference.
const moves: Readonly<Record<ApplicationState, Moves>> = {
  draft: { ...withdrawable, submit: 'submitted' },
  submitted: { ...withdrawable, startFormalCheck: 'inFormalCheck' },
  inFormalCheck: { ...withdrawable, askForCompletion: 'needsCompletion', startEvaluation: 'inEvaluation' },
  needsCompletion: { ...withdrawable, complete: 'inFormalCheck' },
  inEvaluation: { ...withdrawable, handToCommittee: 'inCommittee' },
  inCommittee: { ...withdrawable, decideToIssue: 'decidedIssue', decideNotYetToIssue: 'decidedNotYetIssued' },
  decidedIssue: { issueLabel: 'labelIssued' },
  decidedNotYetIssued: {},
  labelIssued: {},
  withdrawnByApplicant: {},
}

/** The events that may happen to an application in a state, in a fixed order; none at its end. */
export function applicationEvents(state: ApplicationState): ApplicationEvent[] {
  return Object.keys(moves[state]) as ApplicationEvent[]
}

/**
 * The state of an application after an event.
 *
 * @throws {QualityLabelError} `APPLICATION_EVENT_NOT_ALLOWED` If the event cannot happen in the state.
 */
export function nextApplicationState(state: ApplicationState, event: ApplicationEvent): ApplicationState {
  const possible = Object.hasOwn(moves, state) ? moves[state] : {}
  const next = Object.hasOwn(possible, event) ? possible[event] : undefined
  if (next !== undefined) return next
  throw new QualityLabelError(
    'APPLICATION_EVENT_NOT_ALLOWED',
    `Cannot move application: expected ${Object.keys(possible).join(', ') || 'no event'} in state ${state}, got ${event}`,
    { details: { state, event } },
  )
}

/** The state of an application after all its events, from a draft on; errors as `nextApplicationState`. */
export function applicationStateAfter(events: readonly ApplicationEvent[]): ApplicationState {
  return events.reduce<ApplicationState>(nextApplicationState, 'draft')
}
