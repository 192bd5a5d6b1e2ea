import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LabelEvent } from '../../../src/programme/label/label-state'
import { labelStateAt } from '../../../src/programme/label/label-state'

const issued: LabelEvent = { type: 'issued', at: '2024-01-15T10:00:00Z', validUntil: '2027-01-15T10:00:00Z' }
const suspended: LabelEvent = { type: 'suspended', at: '2026-11-01T00:00:00Z' }
const reinstated: LabelEvent = { type: 'reinstated', at: '2026-12-01T00:00:00Z' }
const withdrawn: LabelEvent = { type: 'withdrawn', at: '2026-12-15T00:00:00Z' }
const renewed: LabelEvent = {
  type: 'renewed',
  at: '2027-01-10T10:00:00Z',
  validUntil: '2030-01-10T10:00:00Z',
}

describe('labelStateAt()', () => {
  it('is not issued before, active between, and expired from its end on: that instant is no longer part of the label', () => {
    expect(labelStateAt([issued], '2024-01-15T09:59:59Z')).toBe('notIssued')
    expect(labelStateAt([issued], '2024-01-15T10:00:00Z')).toBe('active')
    expect(labelStateAt([issued], '2027-01-15T09:59:59.999Z')).toBe('active')
    expect(labelStateAt([issued], '2027-01-15T10:00:00Z')).toBe('expired')
    expect(labelStateAt([], '2026-01-01T00:00:00Z')).toBe('notIssued')
  })

  it('is suspended from the suspension on, and active again once reinstated', () => {
    const events = [issued, suspended, reinstated]
    expect(labelStateAt(events, '2026-10-31T23:59:59Z')).toBe('active')
    expect(labelStateAt(events, '2026-11-20T00:00:00Z')).toBe('suspended')
    expect(labelStateAt(events, '2026-12-01T00:00:00Z')).toBe('active')
    expect(labelStateAt([issued, suspended], '2027-02-01T00:00:00Z')).toBe('expired')
  })

  it('stays withdrawn after any later event', () => {
    const events = [issued, withdrawn, { ...reinstated, at: '2026-12-20T00:00:00Z' }, renewed]
    expect(labelStateAt(events, '2026-12-14T00:00:00Z')).toBe('active')
    expect(labelStateAt(events, '2028-01-01T00:00:00Z')).toBe('withdrawn')
  })

  it('is prolonged by a renewal, which supersedes the edition before it', () => {
    const events = [issued, renewed]
    expect(labelStateAt(events, '2029-01-01T00:00:00Z')).toBe('active')
    expect(labelStateAt(events, '2030-02-01T00:00:00Z')).toBe('expired')
    const of = (edition: string, at: string) => labelStateAt(events, at, { edition })
    expect(of('2024-01-15T10:00:00Z', '2026-06-01T00:00:00Z')).toBe('active')
    expect(of('2024-01-15T10:00:00Z', '2029-01-01T00:00:00Z')).toBe('superseded')
    expect(of('2027-01-10T12:00:00+02:00', '2029-01-01T00:00:00Z')).toBe('active')
  })

  it('is brought back by a late renewal, while a renewal lifts no suspension', () => {
    const late: LabelEvent = { ...renewed, at: '2027-03-01T00:00:00Z' }
    expect(labelStateAt([issued, late], '2027-02-01T00:00:00Z')).toBe('expired')
    expect(labelStateAt([issued, late], '2027-03-02T00:00:00Z')).toBe('active')
    expect(labelStateAt([issued, suspended, renewed], '2027-03-02T00:00:00Z')).toBe('suspended')
  })

  it('does not depend on the order in which events of different instants are listed', () => {
    const events = [issued, suspended, reinstated, withdrawn, renewed]
    const instants = [
      '2025-01-01T00:00:00Z',
      '2026-11-02T00:00:00Z',
      '2026-12-02T00:00:00Z',
      '2029-01-01T00:00:00Z',
    ]
    fc.assert(
      fc.property(
        fc.shuffledSubarray(events, { minLength: 0, maxLength: events.length }),
        fc.constantFrom(...instants),
        (chosen, at) => {
          const ordered = events.filter((event) => chosen.includes(event))
          expect(labelStateAt(chosen, at)).toBe(labelStateAt(ordered, at))
        },
      ),
    )
  })

  it('refuses instants without a zone and unknown events, naming them', () => {
    expect(() => labelStateAt([issued], '2026-01-01')).toThrow(/expected at to be an instant/)
    expect(() => labelStateAt([{ ...suspended, at: 'soon' }], '2027-01-01T00:00:00Z')).toThrow(
      /events\[0\]\.at/,
    )
    expect(() =>
      labelStateAt([{ ...suspended, type: 'paused' as 'suspended' }], '2027-01-01T00:00:00Z'),
    ).toThrow(/event type/)
  })
})
