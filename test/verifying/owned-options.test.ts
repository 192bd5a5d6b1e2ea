import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { pretendCommittee, pretendIssuer, sampleBadge, sampleLabel } from '../../src/testing'
import type { TrustMaterial } from '../../src/trust/trust-material'
import type { VerifyOptions } from '../../src/verifying/options/verify-options'
import { verify } from '../../src/verifying/verify'

const now = '2026-06-01T00:00:00Z'
const created = '2026-05-18T12:00:00Z'
const pretend = pretendCommittee()
const { trust, committee, didDocument } = pretend
const network = committee.network
const label = await pretend.sign(sampleLabel(pretend), { created })
const issuer = pretendIssuer()
const badge = await issuer.sign(sampleBadge(issuer.profile), { created })
const facts = {
  id: 'https://network.example/bundle',
  version: 1,
  issuedAt: '2026-01-01T00:00:00Z',
  expiresAt: '2027-01-01T00:00:00Z',
  digest: 'zQm',
  rootVersion: 1,
  rootPinned: true,
}
const entry = {
  label: 'urn:example:label',
  holder: 'did:web:holder.example',
  network,
  events: [{ type: 'issued', at: created, validUntil: '2029-01-01T00:00:00Z' }],
}

/** A value of every kind that is not what any option takes. */
const strange: [string, unknown][] = [
  ['null', null],
  ['a number', 7],
  ['NaN', Number.NaN],
  ['a text', 'x'],
  ['a Map', new Map()],
  ['a Set', new Set()],
  ['a Date', new Date(0)],
  ['a function', () => ({})],
  ['an instance of a class', new (class Settings {})()],
  ['a promise', Promise.resolve()],
  ['a heir of another object', Object.create({ id: 'x' })],
]
const objects = ['trust', 'policy', 'recipient', 'limits', 'files']
const lists = ['didDocuments', 'statusLists', 'endorsements', 'contexts']
const parts = [
  'networks',
  'issuers',
  'committees',
  'endorsers',
  'register',
  'didDocuments',
  'schemes',
  'statusLists',
]

async function refusal(options: unknown): Promise<string> {
  const found: unknown = await verify(badge, options as VerifyOptions).catch((error: unknown) => error)
  return found instanceof TypeError || found instanceof RangeError
    ? found.message
    : `accepted: ${String(found)}`
}

describe('verify() and options of another kind', () => {
  describe.each(strange)('refuses %s', (_, value) => {
    it.each([...objects, ...lists])('as %s, naming it', async (option) => {
      expect(await refusal({ now, [option]: value })).toContain(option)
    })

    it.each(parts)('as trust.%s and as an entry of it, naming both', async (part) => {
      expect(await refusal({ now, trust: { [part]: value } })).toContain(`trust.${part}`)
      expect(await refusal({ now, trust: { [part]: [value] } })).toContain(`trust.${part}[0]`)
    })

    it('as trust.bundle, and as the options', async () => {
      expect(await refusal({ now, trust: { bundle: value } })).toContain('trust.bundle')
      expect(await refusal(value)).toContain('options')
    })
  })

  it.each<[string, TrustMaterial | object, string]>([
    ['a register entry without members', { register: [{}] }, 'trust.register[0]'],
    [
      'an event of no kind',
      { register: [{ ...entry, events: [{ type: 'lost', at: created }] }] },
      '/events/0/type',
    ],
    [
      'an event of no instant',
      { register: [{ ...entry, events: [{ ...entry.events[0], at: 'May' }] }] },
      '/events/0/at',
    ],
    [
      'an issue without an end',
      { register: [{ ...entry, events: [{ type: 'issued', at: '2026-05-18T12:00:00Z' }] }] },
      'trust/register/0/events/0',
    ],
    ['a label twice', { register: [entry, entry] }, 'trust/register/1/label'],
    ['a network twice', { networks: [0, 1].map(() => ({ id: network, name: 'X' })) }, 'trust/networks/1/id'],
    ['an issuer twice', { issuers: [0, 1].map(() => ({ id: network, name: 'X' })) }, 'trust/issuers/1/id'],
    [
      'an endorser twice',
      { endorsers: [0, 1].map(() => ({ id: network, name: 'X', kind: 'school' })) },
      'trust/endorsers/1/id',
    ],
    ['a network without a name', { networks: [{ id: network }] }, 'trust.networks[0]'],
    ['a network that is not named by a DID', { networks: [{ id: 'x', name: 'X' }] }, 'trust.networks[0]/id'],
    ['an endorser of no kind', { endorsers: [{ id: network, name: 'X' }] }, 'trust.endorsers[0]'],
    ['an issuer without a name', { issuers: [{ id: network }] }, 'trust.issuers[0]'],
    ['a document without an id', { didDocuments: [{}] }, 'trust.didDocuments[0].id'],
    ['a scheme without an id', { schemes: [{}] }, 'trust.schemes[0].id'],
    ['a Date within', { networks: [{ id: network, name: new Date(0) }] }, 'trust.networks[0]/name'],
    ['a hole in a list', { register: [{ ...entry, events: new Array(1) }] }, 'trust.register[0]/events/0'],
    ['a cycle', { didDocuments: [cyclic()] }, 'trust.didDocuments[0]/self/self'],
    ['a member named __proto__', { didDocuments: [JSON.parse('{"id":"x","__proto__":{}}')] }, '__proto__'],
    ...Object.keys(facts).map((member): [string, object, string] => [
      `facts of a bundle with another ${member}`,
      { bundle: { ...facts, [member]: [] } },
      `trust.bundle.${member}`,
    ]),
    ['facts of a bundle with another member', { bundle: { ...facts, root: 1 } }, 'root'],
    [
      'an expiry of no calendar day',
      { bundle: { ...facts, expiresAt: '2027-02-30T00:00:00Z' } },
      'expiresAt',
    ],
  ])('refuses %s', async (_, material, name) => {
    expect(await refusal({ now, trust: material })).toContain(name)
  })

  it('takes objects without a prototype and members that are undefined', async () => {
    const bare = Object.assign(Object.create(null), { ...trust, register: undefined, networks: [] })
    const report = await verify(
      label,
      Object.assign(Object.create(null), { now, trust: bare, policy: undefined }),
    )
    expect(report.verdict).toBe('valid')
  })
})

function cyclic(): object {
  const object: JsonObject = { id: 'x' }
  object['self'] = object
  return object
}

describe('verify() and options that change while it runs', () => {
  it('reads each member of an option once', async () => {
    const reads: string[] = []
    const watched = watch(
      { now, trust: { ...trust, networks: [{ id: network, name: 'N' }] }, policy: { quorum: 3 } },
      reads,
    )
    expect((await verify(label, watched as VerifyOptions)).verdict).toBe('valid')
    const places = reads.filter((place) => !place.includes('didDocuments'))
    expect(places.length).toBe(new Set(places).size)
    expect(places).toContain('.trust.committees.0.quorum')
  })

  it('verifies by the trust material as it was supplied', async () => {
    const own = structuredClone(trust) as unknown as { committees: { quorum: number; members: unknown[] }[] }
    const two = await pretend.sign(sampleLabel(pretend), { created, by: [0, 1] })
    const running = verify(two, { now, trust: own as unknown as TrustMaterial })
    for (const each of own.committees) each.quorum = 1
    expect((await running).sections.policy.verdict).toBe('invalid')
  })

  it('verifies by the documents, policy and files as they were supplied', async () => {
    const didDocuments = [structuredClone(didDocument)]
    const policy = { quorum: 4 }
    const running = verify(label, {
      now,
      trust: { committees: trust.committees ?? [] },
      didDocuments,
      policy,
    })
    policy.quorum = 1
    didDocuments[0] = { id: network }
    const report = await running
    expect(report.sections.integrity.verdict).toBe('valid')
    expect(report.sections.policy).toMatchObject({ verdict: 'invalid', quorum: 4 })
  })
})

/** The same object, of which every reading is noted. */
function watch(value: unknown, reads: string[], place = ''): unknown {
  if (typeof value !== 'object' || value === null) return value
  return new Proxy(value, {
    get(target, member, receiver) {
      const found: unknown = Reflect.get(target, member, receiver)
      if (typeof member !== 'string' || !Object.hasOwn(target, member) || member === 'length') return found
      reads.push(`${place}.${member}`)
      return watch(found, reads, `${place}.${member}`)
    },
  })
}
