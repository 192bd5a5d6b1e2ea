import { describe, expect, it } from 'vitest'
import type { TrustRoot } from '../../src/model/generated/documents'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import type { ReadTrustBundleOptions } from '../../src/trust/read-bundle-options'
import { readTrustBundle } from '../../src/trust/read-trust-bundle'
import type { TrustMaterial } from '../../src/trust/trust-material'
import { verify } from '../../src/verifying/verify'
import { readHavenlabZuid, readHavenlabZuidText } from '../support/havenlab-zuid'

const now = '2026-10-10T12:00:00Z'
const created = '2026-05-18T12:30:00Z'
const root = readHavenlabZuid<TrustRoot>('trust-root.json')
const bundle = readHavenlabZuidText('trust-bundle-2026-10-01.json')
const trust = readTrustBundle(bundle, { root, now })
const issuer = pretendIssuer('Issuer')
const badge = await issuer.sign(sampleBadge(issuer.profile), { created })

describe('verify() and the parts of a bundle', () => {
  it.each([
    ['bundle', 'networks'],
    ['networks', 'register'],
    ['networks', 'bundle'],
    ['committees', 'networks'],
  ] as const)('takes as %s no part that was read as %s', async (member, other) => {
    const swapped = { ...trust, [member]: trust[other] } as TrustMaterial
    await expect(verify(badge, { now, trust: swapped })).rejects.toThrow(
      new RegExp(`^Cannot verify: .*trust\\.${member}`),
    )
  })
})

describe('verify() and what changes after it began', () => {
  it('verifies a document as it was', async () => {
    const changed = { ...structuredClone(badge), name: 'changed' } as { name: string }
    const running = verify(changed, { now })
    changed.name = String(badge.name)
    expect((await running).verdict).toBe('invalid')
  })

  it('verifies endorsements and files as they were', async () => {
    const bytes = new Uint8Array([1])
    const endorsement = { type: ['changed'] }
    const running = verify(badge, { now, files: { 'urn:f': bytes }, endorsements: [endorsement] })
    Object.assign(endorsement, badge)
    const report = await running
    const alone = await verify(badge, {
      now,
      files: { 'urn:f': new Uint8Array([1]) },
      endorsements: [{ type: ['changed'] }],
    })
    expect(report).toEqual(alone)
  })
})

describe('readTrustBundle()', () => {
  it('reads each option once', () => {
    let reads = 0
    const options = {
      now,
      get root() {
        reads += 1
        return reads === 1 ? ('unpinned' as const) : root
      },
    } as ReadTrustBundleOptions
    expect(readTrustBundle(bundle, options).bundle?.rootPinned).toBe(false)
    expect(reads).toBe(1)
  })
})

describe('verify() by known endorsers', () => {
  const endorsers = [
    { id: issuer.profile.id, name: 'City', kind: 'municipality' },
  ] as TrustMaterial['endorsers']

  it('accepts none as an issuer of badges, unless it is one as well', async () => {
    const report = await verify(badge, { now, trust: { endorsers } as TrustMaterial })
    expect(report.verdict).toBe('indeterminate')
    expect(report.problems.map(({ code }) => code)).toContain('ISSUER_NOT_KNOWN')
    const issuers = [{ id: issuer.profile.id, name: 'City' }]
    expect((await verify(badge, { now, trust: { endorsers, issuers } as TrustMaterial })).verdict).toBe(
      'valid',
    )
  })
})
