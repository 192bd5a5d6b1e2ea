import { describe, expect, it } from 'vitest'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import { buildLabel } from '../../src/issuing/build-label'
import { buildTrustMark } from '../../src/issuing/build-trust-mark'
import { buildAchievement } from '../../src/model/build-achievement'
import { buildEvidence } from '../../src/model/build-evidence'
import { buildProfile } from '../../src/model/build-profile'
import { decide } from '../../src/programme/label/decide'
import { createStatusList } from '../../src/status/create-status-list'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { buildTrustRoot } from '../../src/trust/build-trust-root'
import { verify } from '../../src/verifying/verify'
import { startWork } from '../support/start-work'

const now = '2026-07-01T00:00:00Z'
const { profile } = pretendIssuer()
const badge = sampleBadge(profile)

function doubled(): unknown {
  let value: unknown = 'x'
  for (let level = 0; level < 60; level += 1) value = [value, value]
  return value
}

function circle(): unknown {
  const value: { self?: unknown } = {}
  value.self = value
  return value
}

function deep(): unknown {
  let value: unknown = {}
  for (let level = 0; level < 100_000; level += 1) value = { value }
  return value
}

/** Values of few objects that have no end, or none that a stack could follow. */
const endless: [string, () => unknown, string][] = [
  ['one list at many places', doubled, 'INPUT_TOO_LARGE'],
  ['a list of holes', () => new Array(2 ** 32 - 1), 'INPUT_TOO_LARGE'],
  ['a circle', circle, 'INPUT_TOO_DEEP'],
  ['100,000 levels', deep, 'INPUT_TOO_DEEP'],
]

const endorsement = { id: 'urn:e', endorser: profile, target: badge, comment: 'Good.', validFrom: now }

type Build = (value: never) => unknown
const builders: [string, Build][] = [
  [
    'buildEndorsement() in endorser',
    (value) => buildEndorsement({ ...endorsement, endorser: { ...profile, value } as never }),
  ],
  ['buildEndorsement() as endorser', (value) => buildEndorsement({ ...endorsement, endorser: value })],
  [
    'buildEndorsement() as credentialStatus',
    (value) => buildEndorsement({ ...endorsement, credentialStatus: value }),
  ],
  [
    'buildTrustMark() in network',
    (value) => buildTrustMark({ id: 'urn:m', label: badge, holder: { id: 'urn:h' }, network: value }),
  ],
  [
    'buildTrustMark() in label',
    (value) => buildTrustMark({ id: 'urn:m', label: value, holder: { id: 'urn:h' }, network: profile }),
  ],
  ['buildLabel() in scheme', (value) => buildLabel({ id: 'urn:l', scheme: value } as never)],
  ['buildLabel() in evidence', (value) => buildLabel({ id: 'urn:l', evidence: value } as never)],
  ['buildProfile()', (value) => buildProfile({ ...profile, parentOrg: value } as never)],
  ['buildAchievement()', (value) => buildAchievement({ id: 'urn:a', alignment: value } as never)],
  ['buildEvidence()', (value) => buildEvidence({ kind: 'form', id: 'urn:f', answers: value })],
  [
    'buildAchievement() of a scheme',
    (value) =>
      buildAchievement({ type: 'LabelScheme', languages: ['en'], value } as never, { language: 'en' }),
  ],
  ['decide()', (value) => decide({ scheme: value } as never)],
  ['createStatusList()', (value) => createStatusList({ id: 'urn:s', issuer: value } as never)],
  ['buildTrustRoot()', (value) => buildTrustRoot({ id: 'urn:r', threshold: 1, keys: value })],
]

describe.each(endless)('%s', (_name, make, code) => {
  it.each(builders)('is refused by %s', async (_builder, build) => {
    const worked = startWork()
    const building = (async () => build(make() as never))()
    await expect(building).rejects.toMatchObject({ code })
    expect(worked()).toBeLessThan(5000)
  })

  it.each<[string, Build]>([
    [
      'didDocuments[0]',
      (value) => verify(badge, { now, didDocuments: [{ id: 'did:web:a.example', value }] }),
    ],
    ['trust.committees[0]', (value) => verify(badge, { now, trust: { committees: [{ value } as never] } })],
    ['trust.register[0]', (value) => verify(badge, { now, trust: { register: [{ value } as never] } })],
  ])('is refused in the option %s, with its place', async (option, run) => {
    const running = (async () => run(make() as never))()
    await expect(running).rejects.toThrow(TypeError)
    await expect(running).rejects.toThrow(option)
  })

  it('does not hang verify() as a status list', async () => {
    const statusLists = [{ credential: { value: make() } }] as never
    expect((await verify(badge, { now, statusLists })).verdict).not.toBe('valid')
  })
})
