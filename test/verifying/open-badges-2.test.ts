import { describe, expect, it } from 'vitest'
import { recogniseOpenBadges } from '../../src/model/recognise-open-badges'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { verify } from '../../src/verifying/verify'
import {
  assertion,
  badgeClass,
  context,
  issuerProfile,
  makeKey,
  signedAssertion,
} from '../interop/open-badges-2/badges'

const now = '2026-11-22T00:00:00Z'

describe('verify() given a badge of Open Badges 2.0', () => {
  it.each([
    ['JSON', assertion()],
    ['text', JSON.stringify(assertion())],
    ['bytes', new TextEncoder().encode(JSON.stringify(assertion()))],
    ['a compact JWS', makeKey('RS256').signJws(signedAssertion())],
  ])('says what it is and what to do: %s', async (_, input) => {
    const report = await verify(input, { now })
    expect(report.verdict).toBe('indeterminate')
    expect(report.problems).toMatchObject([{ code: 'OPEN_BADGES_2', section: 'shape', pointer: '' }])
    expect(report.problems[0]?.detail).toContain('Open Badges 2.0 (Assertion)')
    expect(report.problems[0]?.hint).toContain('quality-label upgrade')
    expect(report).not.toHaveProperty('verified')
  })

  it('says so in the reader’s language', async () => {
    const report = await verify(assertion(), { now, language: 'lt' })
    expect(report.problems[0]?.detail).toContain('pagal Open Badges 2.0 (Assertion)')
  })
})

describe('recogniseOpenBadges()', () => {
  const list = { type: 'RevocationList', revokedAssertions: [] }
  it.each([
    [assertion(), '2.0', 'Assertion'],
    [assertion({ '@context': 'https://w3id.org/openbadges/v1' }), '1.1', 'Assertion'],
    [
      assertion({ '@context': [context, { x: 'https://x.example' }], type: ['Assertion', 'x'] }),
      '2.0',
      'Assertion',
    ],
    [assertion({ type: 'https://w3id.org/openbadges#Assertion' }), '2.0', 'Assertion'],
    [assertion({ '@context': undefined }), '2.0', 'Assertion'],
    [{ '@context': context, id: 'x', revoked: true }, '2.0', 'Assertion'],
    [{ recipient: {}, badge: 'x', uid: 'y' }, '1.0', 'Assertion'],
    [{ recipient: 'sha256$0', badge: { version: '0.5.0' } }, '0.5', 'Assertion'],
    [badgeClass(), '2.0', 'BadgeClass'],
    [{ name: 'x', criteria: 'x', issuer: 'x' }, '1.0', 'BadgeClass'],
    [issuerProfile(), '2.0', 'Issuer'],
    [{ '@context': context, ...list }, '2.0', 'RevocationList'],
    [{ '@context': context, publicKeyPem: '' }, '2.0', 'CryptographicKey'],
    [{ '@context': context, type: 'Endorsement' }, '2.0', 'Endorsement'],
  ])('knows %j', (document, version, kind) => {
    expect(recogniseOpenBadges(JSON.parse(JSON.stringify(document)))).toEqual({ version, kind })
  })

  it.each([
    sampleBadge(pretendIssuer().profile),
    assertion({ '@context': [context, 'https://www.w3.org/ns/credentials/v2'] }),
    assertion({ '@context': 'https://w3id.org/openbadges/v3' }),
    assertion({ '@context': 'https://evil.example/https://w3id.org/openbadges/v2' }),
    { type: 'Assertion' },
    { type: 'Person', badge: 1, recipient: 1 },
    { revoked: false },
    {},
    [],
    null,
    'text',
  ])('knows nothing of %j', (document) => {
    expect(recogniseOpenBadges(document)).toBeUndefined()
  })
})
