import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EndorsementEvent, EndorsementState } from '../../../src/programme/endorsement/endorsement-state'
import { endorsementStateAt } from '../../../src/programme/endorsement/endorsement-state'

const day = (number: number) => `2026-06-${String(number).padStart(2, '0')}T00:00:00Z`
const asked: EndorsementEvent = { type: 'requested', at: day(1), expiresAt: day(20) }
const signed: EndorsementEvent = { type: 'signed', at: day(3), verified: true }

describe('endorsementStateAt()', () => {
  it.each<[EndorsementState, EndorsementEvent[]]>([
    ['notRequested', []],
    ['requested', [asked]],
    ['declined', [asked, { type: 'declined', at: day(2) }]],
    ['signed', [asked, signed]],
    ['signed', [signed]],
    ['awaitingVerification', [{ ...signed, verified: false }]],
    [
      'signed',
      [
        { ...signed, verified: false },
        { type: 'verified', at: day(4) },
      ],
    ],
    ['acknowledged', [signed, { type: 'acknowledged', at: day(4) }]],
    ['notAcknowledged', [signed, { type: 'notAcknowledged', at: day(4) }]],
    ['acknowledged', [signed, { type: 'notAcknowledged', at: day(4) }, { type: 'acknowledged', at: day(5) }]],
    ['revoked', [signed, { type: 'acknowledged', at: day(4) }, { type: 'revoked', at: day(5) }]],
    ['signed', [signed, { type: 'acknowledged', at: day(4) }, { ...signed, at: day(6) }]],
    ['requested', [asked, { type: 'declined', at: day(2) }, { ...asked, at: day(3) }]],
  ])('is %s after %j, in any order', (state, events) => {
    expect(endorsementStateAt(events, day(10))).toBe(state)
    expect(endorsementStateAt([...events].reverse(), day(10))).toBe(state)
  })

  it('knows nothing of what comes later, and lets a request lapse at its end', () => {
    expect(endorsementStateAt([asked, signed], day(2))).toBe('requested')
    expect(endorsementStateAt([asked], day(19))).toBe('requested')
    expect(endorsementStateAt([asked], day(20))).toBe('lapsed')
    expect(endorsementStateAt([asked, { ...asked, at: day(20), expiresAt: day(28) }], day(21))).toBe(
      'requested',
    )
    expect(endorsementStateAt([{ ...asked, at: new Date(day(1)) }], new Date(day(2)))).toBe('requested')
  })

  it.each<[string, EndorsementEvent[], number, EndorsementState]>([
    ['a second request while one is open', [asked, { ...asked, at: day(2) }], 1, 'requested'],
    ['an answer to nothing', [{ type: 'declined', at: day(2) }], 0, 'notRequested'],
    ['an acknowledgement of nothing', [asked, { type: 'acknowledged', at: day(2) }], 1, 'requested'],
    [
      'one of an endorser who is not verified',
      [
        { ...signed, verified: false },
        { type: 'acknowledged', at: day(4) },
      ],
      1,
      'awaitingVerification',
    ],
    [
      'one after it was revoked',
      [signed, { type: 'revoked', at: day(4) }, { type: 'acknowledged', at: day(5) }],
      2,
      'revoked',
    ],
    ['a request that ends before it begins', [{ ...asked, expiresAt: day(1) }], 0, 'notRequested'],
  ])('refuses %s', (_name, events, index, state) => {
    expect(() => endorsementStateAt(events, day(10))).toThrow(
      expect.objectContaining({
        code: 'EVENT_NOT_ALLOWED',
        details: expect.objectContaining({ index, state }),
      }),
    )
  })

  it('never calls acknowledged what is not signed by a verified endorser, for any log', () => {
    const event = fc.record({
      type: fc.constantFrom(
        'requested',
        'declined',
        'signed',
        'verified',
        'acknowledged',
        'notAcknowledged',
        'revoked',
      ),
      day: fc.integer({ min: 1, max: 28 }),
      verified: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(event, { maxLength: 6 }), (log) => {
        const events = log.map(
          ({ type, day: at, verified }) =>
            ({ type, at: day(at), verified, expiresAt: day(28) }) as EndorsementEvent,
        )
        let state: string
        try {
          state = endorsementStateAt(events, day(28))
        } catch {
          return
        }
        const types = events.map(({ type }) => type)
        if (['signed', 'acknowledged', 'notAcknowledged'].includes(state))
          expect(
            events.some((one) => one.type === 'signed' && one.verified) || types.includes('verified'),
          ).toBe(true)
      }),
    )
  })

  it('refuses wrong events by name', () => {
    expect(() => endorsementStateAt([{ type: 'lost', at: day(1) } as never], day(2))).toThrow(
      /events\[0\].type/,
    )
    expect(() => endorsementStateAt([{ type: 'signed', at: day(1) } as never], day(2))).toThrow(/verified/)
    expect(() => endorsementStateAt([{ ...asked, expiresAt: 'soon' }], day(2))).toThrow(
      /events\[0\].expiresAt/,
    )
  })
})
