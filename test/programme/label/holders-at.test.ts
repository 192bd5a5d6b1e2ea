import { describe, expect, it } from 'vitest'
import { holdersAt, labelStateAt } from '../../../src/index'
import type { LabelScheme, RegisterEntry, RegisterEvent } from '../../../src/model/generated/documents'
import { lagoonLab } from '../../support/lagoon-lab'

const network = 'did:web:network.example'
const issued: RegisterEvent = {
  type: 'issued',
  at: '2026-05-18T13:30:00Z',
  validUntil: '2029-05-18T13:30:00Z',
}
const entry = (name: string, ...events: RegisterEvent[]): RegisterEntry => ({
  label: `urn:example:label:${name}`,
  holder: `did:web:${name}.example`,
  network,
  events: [issued, ...events],
})
const suspended: RegisterEvent = {
  type: 'suspended',
  at: '2026-11-01T09:00:00Z',
  reason: 'Ona did not report',
}
const register = [
  entry('a'),
  entry('b', suspended),
  entry('c', suspended, { type: 'reinstated', at: '2026-11-20T09:00:00Z' }),
  entry('d', { type: 'withdrawn', at: '2027-01-01T00:00:00Z', reason: 'Closed' }),
  entry('e', { type: 'renewed', at: '2029-05-18T13:30:00Z', validUntil: '2032-05-18T13:30:00Z' }),
]
const statesAt = (at: string | Date) => holdersAt(register, at).map(({ state }) => state)

function schemeWithRenewal(): LabelScheme {
  const { scheme } = lagoonLab()
  const criteria = [scheme.formalCriteria, scheme.qualityCriteria, scheme.indicators].map(
    ([first]) => first?.id as string,
  )
  return { ...scheme, renewal: { criteria, opensDaysBefore: 180, graceDays: 30 } }
}

describe('holdersAt()', () => {
  it('lists no holder before the issue, and each with its state from then on', () => {
    expect(statesAt('2026-05-18T13:29:59Z')).toEqual([])
    expect(statesAt('2026-05-18T13:30:00Z')).toEqual(Array(5).fill('active'))
    expect(statesAt('2026-11-10T00:00:00Z')).toEqual(['active', 'suspended', 'suspended', 'active', 'active'])
    expect(statesAt(new Date('2027-06-01T00:00:00Z'))).toEqual([
      'active',
      'suspended',
      'active',
      'withdrawn',
      'active',
    ])
    expect(statesAt('2029-05-18T13:30:00Z')).toEqual(['expired', 'expired', 'expired', 'withdrawn', 'active'])
  })

  it('says since when, and until when the edition in force holds', () => {
    const [, b, c] = holdersAt(register, '2026-12-01T00:00:00Z')
    expect(b).toEqual({
      holder: 'did:web:b.example',
      label: 'urn:example:label:b',
      network,
      state: 'suspended',
      since: '2026-11-01T09:00:00Z',
      validUntil: '2029-05-18T13:30:00Z',
    })
    expect(c?.since).toBe('2026-11-20T09:00:00Z')
    const ends = ['2029-05-18T13:29:59Z', '2029-05-18T13:30:00Z'].map(
      (at) => holdersAt(register, at)[4]?.validUntil,
    )
    expect(ends).toEqual(['2029-05-18T13:30:00Z', '2032-05-18T13:30:00Z'])
  })

  it('agrees with labelStateAt, and repeats no reason', () => {
    for (const at of ['2026-06-01T00:00:00Z', '2026-11-10T00:00:00Z', '2030-01-01T00:00:00Z']) {
      const holders = holdersAt(register, at)
      expect(holders.map(({ state }) => state)).toEqual(
        register.map(({ events }) => labelStateAt(events as never, at)),
      )
      expect(JSON.stringify(holders)).not.toContain('Ona')
    }
  })

  it('says of a label that is renewed already until when', () => {
    const until = (at: string) => holdersAt(register, at).map(({ renewedUntil }) => renewedUntil)
    const none = [undefined, undefined, undefined, undefined]
    expect(until('2029-01-01T00:00:00Z')).toEqual([...none, '2032-05-18T13:30:00Z'])
    expect(until('2029-05-18T13:30:00Z')).toEqual([...none, undefined])
    const renewed: RegisterEvent = {
      type: 'renewed',
      at: '2029-05-18T13:30:00Z',
      validUntil: '2032-05-18T13:30:00Z',
    }
    const withdrawn: RegisterEvent = { type: 'withdrawn', at: '2027-01-01T00:00:00Z', reason: 'Closed' }
    const [holder] = holdersAt([entry('f', renewed, withdrawn)], '2028-01-01T00:00:00Z')
    expect(holder).not.toHaveProperty('renewedUntil')
  })

  it('says when a label can be renewed, where the scheme is of its network and says so', () => {
    const scheme = schemeWithRenewal()
    const at = '2027-06-01T00:00:00Z'
    const renewals = holdersAt(register, at, { scheme }).map(({ renewal }) => renewal)
    const open = { opens: '2028-11-19', closes: '2029-06-17' }
    const next = { opens: '2031-11-20', closes: '2032-06-17' }
    expect(renewals).toEqual([open, open, open, undefined, next])
    const { renewal: _, ...silent } = scheme
    for (const other of [silent, { ...scheme, issuer: { ...scheme.issuer, id: 'did:web:other.example' } }])
      expect(holdersAt(register, at, { scheme: other as LabelScheme })[0]).not.toHaveProperty('renewal')
  })

  it('takes the dates of renewals of no other scheme than the entry names', () => {
    const scheme = schemeWithRenewal()
    const at = '2027-06-01T00:00:00Z'
    const entries = [
      { ...entry('a'), scheme: scheme.id },
      { ...entry('b'), scheme: `${scheme.id}/x` },
    ]
    expect(holdersAt(entries, at, { scheme }).map(({ renewal }) => renewal !== undefined)).toEqual([
      true,
      false,
    ])
  })

  it.each(['9999-12-01T00:00:00Z', '0001-01-01T00:00:00Z'])(
    'writes dates near the end of the calendar (%s)',
    (validUntil) => {
      const { renewal, ...scheme } = schemeWithRenewal()
      const wide = {
        ...scheme,
        renewal: { ...renewal, opensDaysBefore: 3660, graceDays: 3660 },
      } as LabelScheme
      const old: RegisterEntry = {
        ...entry('a'),
        events: [{ ...issued, at: '0000-12-31T00:00:00Z', validUntil }],
      }
      const [holder] = holdersAt([old], '9999-11-01T00:00:00Z', { scheme: wide })
      expect(Object.values(holder?.renewal ?? {}).filter((date) => !/^\d{4}-\d\d-\d\d$/.test(date))).toEqual(
        [],
      )
      expect(holder?.renewal).toBeDefined()
    },
  )

  it('refuses a scheme with more days than a date can be moved by', () => {
    const { renewal, ...scheme } = schemeWithRenewal()
    for (const name of ['opensDaysBefore', 'graceDays'])
      expect(() =>
        holdersAt(register, issued.at, {
          scheme: { ...scheme, renewal: { ...renewal, [name]: 1e9 } } as never,
        }),
      ).toThrow(`VALUE_RANGE at /renewal/${name}`)
    for (const name of ['validityYears', 'decisionDeadlineDays'])
      expect(() => holdersAt(register, issued.at, { scheme: { ...scheme, [name]: 1e9 } as never })).toThrow(
        `VALUE_RANGE at /${name}`,
      )
  })

  it.each<[string, () => unknown, string]>([
    ['a register that is not a list', () => holdersAt({} as never, issued.at), 'register'],
    [
      'an entry without a holder',
      () => holdersAt([{ ...entry('a'), holder: undefined } as never], issued.at),
      'expected register[0] to be valid by the schema of its kind, got MEMBER_REQUIRED at /holder',
    ],
    ['two entries of one label', () => holdersAt([entry('a'), entry('a')], issued.at), 'register[1].label'],
    [
      'two spellings of one label',
      () => holdersAt([entry('a'), { ...entry('a'), label: 'urn:ex%61mple:label:a' }], issued.at),
      'register[1].label',
    ],
    [
      'an event without a date',
      () => holdersAt([{ ...entry('a'), events: [{ type: 'issued' }] } as never], issued.at),
      'at',
    ],
    ['a day for an instant', () => holdersAt(register, '2027-06-01'), 'at'],
    [
      'another document for the scheme',
      () => holdersAt(register, issued.at, { scheme: lagoonLab().committee as never }),
      'scheme',
    ],
  ])('refuses %s', (_, run, name) => {
    expect(run).toThrow(name)
  })
})
