import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renewBadge } from '../../src/issuing/renew-badge'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { compareCredentials } from '../../src/verifying/compare-credentials'
import { toOlder } from '../support/older'

const issuer = pretendIssuer()
const badge = sampleBadge(issuer.profile)
const later = '2027-01-01T00:00:00Z'

describe('compareCredentials()', () => {
  it('takes the newer start for the newer copy', () => {
    const renewed = renewBadge({ badge, validFrom: later })
    expect(compareCredentials(renewed, badge)).toBe('newer')
    expect(compareCredentials(badge, renewed)).toBe('older')
    expect(compareCredentials(badge, { ...badge, name: 'Another' })).toBe('same')
  })

  it.each<[string, object]>([
    ['with its issuer as an id', { ...badge, issuer: issuer.profile.id }],
    ['with spaces around its id', { ...badge, id: ` ${badge.id} ` }],
    ['with an escape in its id', { ...badge, id: badge.id.replace('badge', '%62adge') }],
    ['with its start in another zone', { ...badge, validFrom: '2026-05-18T14:00:00+02:00' }],
    ['of data model 1.1', toOlder(badge)],
  ])('takes a copy %s for the same', (_, copy) => {
    expect(compareCredentials(badge, copy)).toBe('same')
    expect(compareCredentials(copy, badge)).toBe('same')
  })

  it.each<[string, object]>([
    ['another id', { ...badge, id: `${badge.id}2` }],
    ['the same id in capitals', { ...badge, id: badge.id.toUpperCase() }],
    ['another issuer', { ...badge, issuer: { ...issuer.profile, id: 'did:web:other.example' } }],
    ['no id', { ...badge, id: undefined }],
    ['no issuer', { ...badge, issuer: undefined }],
  ])('calls one with %s another', (_, other) => {
    expect(compareCredentials(badge, other)).toBe('different')
    expect(compareCredentials(other, badge)).toBe('different')
    expect(compareCredentials(other, other)).toBe(
      (other as { id?: string; issuer?: string }).id && (other as { issuer?: string }).issuer
        ? 'same'
        : 'different',
    )
  })

  it('does not take a did:web with an unescaped port for the same issuer', () => {
    const [a, b] = ['did:web:a.example%3A8080', 'did:web:a.example:8080'].map((id) => ({
      ...badge,
      issuer: id,
    }))
    expect(compareCredentials(a as object, b as object)).toBe('different')
  })

  it('unescapes issuers that are addresses', () => {
    const [a, b] = ['https://a.example/o%20x', 'https://a.example/o x'].map((id) => ({
      ...badge,
      issuer: id,
    }))
    expect(compareCredentials(a as object, b as object)).toBe('same')
  })

  it('refuses what it cannot compare, naming it', () => {
    expect(() => compareCredentials(badge, { ...badge, validFrom: 'soon' })).toThrow(
      'expected b.validFrom to be an instant with a time zone, got "soon"',
    )
    expect(() => compareCredentials({ ...badge, validFrom: undefined }, badge)).toThrow(
      'expected a.validFrom',
    )
    expect(() => compareCredentials('{}' as never, badge)).toThrow('expected a to be an object, got a text')
  })

  it('is the other way round from the other side', () => {
    const opposite = { newer: 'older', older: 'newer', same: 'same', different: 'different' }
    const at = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(at, at, (first, second) => {
        const [a, b] = [first, second].map((date) => ({ ...badge, validFrom: date.toISOString() }))
        expect(compareCredentials(b as object, a as object)).toBe(
          opposite[compareCredentials(a as object, b as object)],
        )
      }),
    )
  })
})
