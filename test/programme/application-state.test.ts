import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ApplicationEvent } from '../../src/programme/application-state'
import {
  applicationEvents,
  applicationStateAfter,
  nextApplicationState,
} from '../../src/programme/application-state'

const toCommittee: ApplicationEvent[] = ['submit', 'startFormalCheck', 'startEvaluation', 'handToCommittee']
const everyEvent: ApplicationEvent[] = [
  ...toCommittee,
  'askForCompletion',
  'complete',
  'decideToIssue',
  'decideNotYetToIssue',
  'issueLabel',
  'withdraw',
]

describe('applicationStateAfter()', () => {
  it('leads from a draft to an issued label', () => {
    expect(applicationStateAfter([])).toBe('draft')
    expect(applicationStateAfter(toCommittee)).toBe('inCommittee')
    expect(applicationStateAfter([...toCommittee, 'decideToIssue'])).toBe('decidedIssue')
    expect(applicationStateAfter([...toCommittee, 'decideToIssue', 'issueLabel'])).toBe('labelIssued')
  })

  it('goes back to the formal check once an application is completed', () => {
    expect(applicationStateAfter(['submit', 'startFormalCheck', 'askForCompletion'])).toBe('needsCompletion')
    expect(applicationStateAfter(['submit', 'startFormalCheck', 'askForCompletion', 'complete'])).toBe(
      'inFormalCheck',
    )
  })

  it('ends where the label is not yet issued: applying again is another application', () => {
    expect(applicationStateAfter([...toCommittee, 'decideNotYetToIssue'])).toBe('decidedNotYetIssued')
    expect(applicationEvents('decidedNotYetIssued')).toEqual([])
  })

  it('lets an applicant withdraw before the decision and not after it', () => {
    for (let length = 0; length <= toCommittee.length; length += 1) {
      expect(applicationStateAfter([...toCommittee.slice(0, length), 'withdraw'])).toBe(
        'withdrawnByApplicant',
      )
    }
    expect(() => applicationStateAfter([...toCommittee, 'decideToIssue', 'withdraw'])).toThrow(
      expect.objectContaining({ code: 'APPLICATION_EVENT_NOT_ALLOWED' }),
    )
  })

  it('refuses to issue a label without a decision to issue', () => {
    expect(() => applicationStateAfter([...toCommittee, 'issueLabel'])).toThrow(/state inCommittee/)
    expect(() => applicationStateAfter([...toCommittee, 'decideNotYetToIssue', 'issueLabel'])).toThrow(
      /no event/,
    )
  })

  it('moves on exactly by the events that a state lists', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { maxLength: 12 }), (picks) => {
        let state = applicationStateAfter([])
        for (const pick of picks) {
          const allowed = applicationEvents(state)
          for (const event of everyEvent.filter((candidate) => !allowed.includes(candidate))) {
            expect(() => nextApplicationState(state, event)).toThrow(/Cannot move application/)
          }
          const event = allowed[pick % Math.max(allowed.length, 1)]
          if (event) state = nextApplicationState(state, event)
        }
      }),
    )
  })

  it('knows no state or event by the name of an inherited member', () => {
    expect(() => nextApplicationState('draft', 'toString' as 'submit')).toThrow(/Cannot move application/)
    expect(() => nextApplicationState('constructor' as 'draft', 'submit')).toThrow(/Cannot move application/)
  })
})
