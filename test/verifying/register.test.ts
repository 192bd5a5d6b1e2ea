import { describe, expect, it } from 'vitest'
import { digestNode } from '../../src/canonical/digest-node'
import type { SuppliedContext } from '../../src/canonical/read-supplied-contexts'
import type { JsonObject } from '../../src/core/json'
import { bake } from '../../src/formats/bake'
import type { LabelScheme, OpenBadgeCredential, RegisterEntry } from '../../src/model/generated/documents'
import { signAsJwt } from '../../src/securing/sign-as-jwt'
import { buildStatusEntry } from '../../src/status/build-status-entry'
import { createStatusList } from '../../src/status/create-status-list'
import { setStatus } from '../../src/status/set-status'
import { pretendCommittee, pretendIssuer, sampleBadge, sampleLabel, sampleScheme } from '../../src/testing'
import type { TrustMaterial } from '../../src/trust/trust-material'
import { verify } from '../../src/verifying/verify'
import { codesOf } from '../support/credentials'
import { sealGeneric } from '../support/generic'
import { disclose, selectiveIssuer, signBase } from '../support/selective'

const committee = pretendCommittee()
const holder = pretendIssuer('Pretend organiser')
const unsigned = sampleLabel(committee, { holder: holder.profile })
const labelId = 'urn:example:pretend:label'
const created = '2026-05-18T12:30:00Z'
const now = '2026-10-10T12:00:00Z'
const network = committee.network.id
const label = await committee.sign(unsigned, { created })
const digestOf = (document: object) =>
  digestNode(document as JsonObject, (document as JsonObject)['@context'] ?? [])
const issued = {
  type: 'issued',
  at: unsigned.validFrom,
  validUntil: unsigned.validUntil as string,
  digest: await digestOf(label),
} as const

function entry(changes: Partial<RegisterEntry> = {}): RegisterEntry {
  return { label: labelId, holder: holder.profile.id, network, events: [issued], ...changes }
}

function later(...events: RegisterEntry['events']): RegisterEntry {
  return entry({ events: [issued, ...events] })
}

function bundle(issuedAt: string): NonNullable<TrustMaterial['bundle']> {
  const facts = { id: 'urn:example:bundle', version: 1, issuedAt, expiresAt: '2027-06-30T00:00:00Z' }
  return { ...facts, digest: 'zQm', rootVersion: 1, rootPinned: true }
}

interface Judgement {
  input?: string | Uint8Array | object
  register?: RegisterEntry[] | undefined
  more?: TrustMaterial
  at?: string
  contexts?: readonly SuppliedContext[]
  clockSkewSeconds?: number
}

function judge({ input = label, more = {}, at = now, clockSkewSeconds = 0, contexts, ...given }: Judgement) {
  const register = 'register' in given ? given.register : [entry()]
  const networks = [{ id: network, name: committee.network.name }]
  const trust = { ...committee.trust, networks, ...(register ? { register } : {}), ...more }
  return verify(input, { now: at, trust, clockSkewSeconds, ...(contexts ? { contexts } : {}) })
}

const suspended = { type: 'suspended', at: '2026-09-01T09:00:00Z', reason: 'Report is late' } as const
const withdrawn = { type: 'withdrawn', at: '2026-09-02T09:00:00Z', reason: 'Closed' } as const

describe('verify() checks a label by the register of its network', () => {
  it('is valid where the register has it as it is', async () => {
    const report = await judge({ more: { bundle: bundle('2026-10-01T00:00:00Z') } })
    expect(report).toMatchObject({
      verdict: 'valid',
      label: {
        network,
        label: labelId,
        holder: holder.profile.id,
        atAward: { held: 'yes', state: 'active', awardedDate: unsigned.awardedDate },
        now: { held: 'yes', state: 'active', since: issued.at, asOf: '2026-10-01T00:00:00Z' },
      },
      problems: [],
    })
    expect(report.label).not.toHaveProperty('trustMark')
    expect(report.sections.status.reason).toContain('as of 2026-10-01')
    expect(report.sections.status.reason).not.toContain('cannot be revoked')
  })

  it.each([
    ['LABEL_SUSPENDED', 'suspended', suspended],
    ['LABEL_WITHDRAWN', 'withdrawn', withdrawn],
  ] as const)('is invalid with %s, with the date and reason of the register', async (code, state, event) => {
    const report = await judge({ register: [later(event)] })
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toEqual([code])
    expect(report.sections.status.verdict).toBe('invalid')
    expect(report.summary).toContain(event.at)
    expect(report.summary).toContain(event.reason)
    expect(report.label?.now).toMatchObject({ held: 'no', state, since: event.at, cause: event.reason })
    expect(report.label?.atAward).toMatchObject({ held: 'yes' })
  })

  it('is valid before it was suspended, and again once it is reinstated', async () => {
    expect((await judge({ register: [later(suspended)], at: '2026-08-31T00:00:00Z' })).verdict).toBe('valid')
    const reinstated = { type: 'reinstated', at: '2026-09-20T00:00:00Z' } as const
    const report = await judge({ register: [later(suspended, reinstated)] })
    expect(report).toMatchObject({ verdict: 'valid', label: { now: { since: reinstated.at } } })
  })

  it('is invalid where the register has it for another holder', async () => {
    const report = await judge({ register: [entry({ holder: 'did:web:another.example' })] })
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toEqual(['LABEL_OF_ANOTHER_HOLDER'])
    expect(report.sections.trust.verdict).toBe('invalid')
    expect(report.summary).toContain('did:web:another.example')
    expect(report.label).toMatchObject({ atAward: { held: 'unknown' }, now: { held: 'unknown' } })
  })

  it('is invalid where the register has another content of its edition', async () => {
    const other = await committee.sign({ ...unsigned, name: 'Another content' }, { created })
    const report = await judge({ input: other })
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toEqual(['LABEL_EDITION_UNKNOWN'])
    expect(report.sections.trust.reason).toContain(issued.at)
    expect(
      (await judge({ input: other, register: [entry({ events: [withoutDigest(issued)] })] })).verdict,
    ).toBe('valid')
  })

  it.each<[string, object, string]>([
    ['that began before it', { validFrom: '2021-07-05T00:00:00Z' }, 'LABEL_EDITION_UNKNOWN'],
    ['that ends at another time', { validUntil: '2049-05-18T12:00:00Z' }, 'LABEL_EDITION_UNKNOWN'],
    ['that began after the register', { validFrom: '2026-10-05T00:00:00Z' }, 'LABEL_AFTER_REGISTER'],
  ])('is not the edition of an event without a digest: one %s', async (_, dates, code) => {
    const awardedDate = undefined
    const other = await committee.sign(
      { ...unsigned, awardedDate, ...dates } as unknown as OpenBadgeCredential,
      { created },
    )
    const register = [entry({ events: [withoutDigest(issued)] })]
    const report = await judge({ input: other, register, more: { bundle: bundle('2026-10-01T00:00:00Z') } })
    expect(report.verdict).not.toBe('valid')
    expect(codesOf(report)).toContain(code)
    expect(report.label?.now).toMatchObject({ held: 'unknown' })
  })

  it('is undecided where the register does not have it', async () => {
    for (const register of [
      [],
      [entry({ label: 'urn:example:another' })],
      [entry({ network: 'did:web:other-network.example' })],
    ]) {
      const report = await judge({ register })
      expect(report.verdict).toBe('indeterminate')
      expect(codesOf(report, 'indeterminate')).toEqual(['LABEL_NOT_IN_REGISTER'])
      expect(report.label).toMatchObject({ atAward: { held: 'unknown' }, now: { held: 'unknown' } })
    }
  })

  it('finds it by its id, unescaped', async () => {
    const spelled = await committee.sign(
      { ...unsigned, id: 'https://network.example/labels/a%2Db' },
      { created },
    )
    const events = [{ ...issued, digest: await digestOf(spelled) }]
    const register = [entry({ label: 'https://network.example/labels/a-b', events })]
    expect((await judge({ input: spelled, register })).verdict).toBe('valid')
  })

  it('is undecided where it is younger than the register', async () => {
    const more = { bundle: bundle('2026-05-01T00:00:00Z') }
    const report = await judge({ register: [], more })
    expect(report.verdict).toBe('indeterminate')
    expect(codesOf(report, 'indeterminate')).toEqual(['LABEL_AFTER_REGISTER'])
    expect(report.summary).toContain('2026-05-01')
  })

  it('is undecided before the register has it as issued, but for the clock', async () => {
    const events = [{ ...issued, at: '2026-11-01T00:00:00Z' }]
    const report = await judge({ register: [entry({ events })] })
    expect(codesOf(report, 'indeterminate')).toEqual(['LABEL_NOT_ISSUED'])
    const justBefore = { at: '2026-05-18T11:59:58Z', clockSkewSeconds: 3600 }
    expect((await judge(justBefore)).verdict).toBe('valid')
  })

  it('ends as the register says, at the instant', async () => {
    const events = [{ ...issued, validUntil: '2026-10-10T12:00:00Z' }]
    const register = [entry({ events })]
    expect(codesOf(await judge({ register }), 'error')).toEqual(['LABEL_EXPIRED'])
    expect((await judge({ register, at: '2026-10-10T11:59:59.999Z' })).verdict).toBe('valid')
    expect((await judge({ register, clockSkewSeconds: 1 })).verdict).toBe('valid')
  })

  it('stays suspended, withdrawn or superseded in the time that clocks may differ by', async () => {
    const events = [{ ...issued, validUntil: now }]
    const at = '2026-10-10T11:59:00Z'
    const renewed = { type: 'renewed', at, validUntil: now, digest: 'zQm' } as const
    for (const [event, code] of [
      [{ ...suspended, at }, 'LABEL_SUSPENDED'],
      [{ ...withdrawn, at }, 'LABEL_WITHDRAWN'],
      [renewed, 'LABEL_SUPERSEDED'],
    ] as const) {
      const register = [entry({ events: [...events, event] })]
      const report = await judge({ register, at: '2026-10-10T12:00:01Z', clockSkewSeconds: 300 })
      expect(codesOf(report)).toEqual([code])
    }
  })

  it.each(['0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z'])(
    'is checked at %s, for any allowed difference between clocks',
    async (at) => {
      for (const type of ['0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z']) {
        const events = [{ ...issued, at: type, validUntil: type }]
        const report = await judge({ register: [entry({ events })], at, clockSkewSeconds: 3600 })
        expect(report.verdict).not.toBe('valid')
      }
    },
  )

  it('is checked by every entry that has its id by Open Badges, and the worst counts', async () => {
    const spelled = { label: 'urn:example:pretend:labe%6C' }
    const renewed = {
      type: 'renewed',
      at: '2026-08-01T00:00:00Z',
      validUntil: '2029-01-01T00:00:00Z',
    } as const
    for (const mild of [entry(), later(renewed)])
      for (const register of [
        [mild, { ...later(withdrawn), ...spelled }],
        [{ ...mild, ...spelled }, later(withdrawn)],
        [{ ...later(withdrawn), ...spelled }, mild],
      ])
        expect(codesOf(await judge({ register }), 'error')).toEqual(['LABEL_WITHDRAWN'])
  })

  it('says that no register was given, and does not say that it cannot be revoked', async () => {
    const report = await judge({ register: undefined })
    expect(report.verdict).toBe('valid')
    expect(report.label).toMatchObject({ network, now: { held: 'unknown', state: 'unknown' } })
    expect(report.sections.status.reason).toMatch(/no register/i)
  })

  it.each<[string, object]>([
    ['Certification', {}],
    ['ext:Quality-Assurance-Credential', {}],
    [undefined as never, { creator: undefined, name: 'Evaluator', criteria: { narrative: 'Other' } }],
  ])('looks up every badge of a network in the register, under any name: %s', async (type, more) => {
    const { achievement } = unsigned.credentialSubject
    const other = { ...achievement, ...more, id: 'urn:example:course', achievementType: type }
    const credentialSubject = { ...unsigned.credentialSubject, achievement: other }
    const issuer = { id: network, type: ['Profile'], name: 'Pretend network' } as const
    const badge = await committee.sign(
      { ...unsigned, issuer, id: 'urn:example:other', credentialSubject } as unknown as OpenBadgeCredential,
      { created },
    )
    const report = await judge({ input: badge })
    expect(report.verdict).toBe('indeterminate')
    expect(codesOf(report, 'indeterminate')).toEqual(['LABEL_NOT_IN_REGISTER'])
    expect(report.label).toMatchObject({ now: { held: 'unknown' } })
    const register = [
      entry({ label: 'urn:example:other', events: [{ ...issued, digest: await digestOf(badge) }] }),
    ]
    expect((await judge({ input: badge, register })).verdict).toBe('valid')
    const without = await judge({ input: badge, register: undefined })
    expect(without.verdict).toBe('valid')
    expect('label' in without).toBe(type?.startsWith('ext:') ?? false)
  })

  it.each<[string, string[], JsonObject, JsonObject]>([
    ['without an achievement', [], {}, { name: 'Holds the Quality Label' }],
    ['without an achievement and an id', [], { id: undefined as never }, {}],
    ['that is endorsement and badge by its types', ['EndorsementCredential', 'OpenBadgeCredential'], {}, {}],
  ])('asks for a credential of a network %s in the register too', async (_, types, changes, subject) => {
    const { name, validFrom, validUntil } = unsigned
    const document = JSON.parse(
      JSON.stringify({
        '@context': unsigned['@context'],
        id: 'urn:example:other',
        type: ['VerifiableCredential', ...types],
        issuer: network,
        name,
        validFrom,
        validUntil,
        credentialSubject: { id: holder.profile.id, ...subject },
        ...changes,
      }),
    )
    let input: JsonObject = document
    for (const { signer } of committee.members) input = await sealGeneric(input, { by: signer, contexts: [] })
    const contexts: SuppliedContext[] = []
    const report = await judge({ input, contexts, register: [later(withdrawn)] })
    expect(report.verdict).not.toBe('valid')
    expect(report.summary).not.toMatch(/^Valid|issued by/)
    expect(codesOf(report, 'indeterminate')).toContain('LABEL_NOT_IN_REGISTER')
    const without = await judge({ input, contexts, register: undefined })
    expect(codesOf(without, 'indeterminate')).not.toContain('LABEL_NOT_IN_REGISTER')
  })

  it('asks neither for endorsements nor for status lists', async () => {
    const endorsement = {
      '@context': unsigned['@context'],
      id: 'urn:example:endorsement',
      name: 'Endorsement',
      type: ['VerifiableCredential', 'EndorsementCredential'],
      issuer: { id: network, type: ['Profile'], name: 'Pretend network' },
      validFrom: unsigned.validFrom,
      credentialSubject: { id: holder.profile.id, type: ['EndorsementSubject'], endorsementComment: 'Fine.' },
    }
    const list = await createStatusList({
      id: 'urn:example:list',
      issuer: network,
      statusPurpose: 'revocation',
      validFrom: unsigned.validFrom,
    })
    for (const credential of [endorsement, list]) {
      const report = await judge({ input: await committee.sign(credential, { created }) })
      expect(codesOf(report, 'indeterminate')).not.toContain('LABEL_NOT_IN_REGISTER')
    }
  })

  it('checks it in an image and as a JWT alike', async () => {
    const pixel =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    const image = await bake(new Uint8Array(Buffer.from(pixel, 'base64')), JSON.stringify(label))
    expect((await judge({ input: image })).verdict).toBe('valid')
    expect(codesOf(await judge({ input: image, register: [later(suspended)] }), 'error')).toEqual([
      'LABEL_SUSPENDED',
    ])
    const alone = pretendCommittee({ size: 1, quorum: 1 })
    const own = sampleLabel(alone, { holder: holder.profile })
    const [member] = alone.members
    const jwt = await signAsJwt(own, (member as (typeof alone.members)[number]).signer, {})
    const trust = {
      ...alone.trust,
      register: [entry({ events: [{ ...issued, digest: await digestOf(own) }] })],
    }
    expect((await verify(jwt, { now, trust })).verdict).toBe('valid')
    const gone = {
      ...trust,
      register: [{ ...trust.register[0], events: [issued, withdrawn] }],
    } as TrustMaterial
    expect(codesOf(await verify(jwt, { now, trust: gone }), 'error')).toContain('LABEL_WITHDRAWN')
  })
})

function withoutDigest<T extends { digest: string }>({ digest: _, ...event }: T): Omit<T, 'digest'> {
  return event
}

describe('a renewal', () => {
  const renewal = {
    ...unsigned,
    validFrom: '2026-08-01T00:00:00Z',
    validUntil: '2029-08-01T00:00:00Z',
  }

  async function renewed() {
    const input = await committee.sign(renewal, { created })
    const { validFrom: at, validUntil } = renewal
    return { input, event: { type: 'renewed', at, validUntil, digest: await digestOf(input) } as const }
  }

  it('is valid, and says of the older edition that it is superseded', async () => {
    const { input, event } = await renewed()
    const register = [later(event)]
    expect(await judge({ input, register })).toMatchObject({ verdict: 'valid', problems: [] })
    const older = await judge({ register })
    expect(older.verdict).toBe('valid')
    expect(codesOf(older, 'warning')).toEqual(['LABEL_SUPERSEDED'])
    expect(older.sections.status.reason).toContain('in a later edition than this one')
    expect(older.label?.now).toMatchObject({ held: 'yes', state: 'superseded', since: event.at })
    expect(older.problems[0]?.detail).toContain(event.at)
  })

  it('does not lift a suspension from either', async () => {
    const { input, event } = await renewed()
    for (const one of [input, label]) {
      const report = await judge({ input: one, register: [later(event, suspended)] })
      expect(codesOf(report, 'error')).toEqual(['LABEL_SUSPENDED'])
    }
  })

  it('that the register does not have yet is undecided; one that it should have is not of it', async () => {
    const { input } = await renewed()
    const before = { bundle: bundle('2026-07-01T00:00:00Z') }
    const report = await judge({ input, more: before })
    expect(codesOf(report, 'indeterminate')).toEqual(['LABEL_AFTER_REGISTER'])
    const after = { bundle: bundle('2026-09-01T00:00:00Z') }
    expect(codesOf(await judge({ input, more: after }), 'error')).toEqual(['LABEL_EDITION_UNKNOWN'])
    expect(codesOf(await judge({ input }), 'error')).toEqual(['LABEL_EDITION_UNKNOWN'])
  })
})

describe('a status list beside the register', () => {
  const make = (validFrom: string) =>
    createStatusList({
      id: 'https://network.example/status/1',
      issuer: network,
      statusPurpose: 'revocation',
      validFrom,
    })
  const more = { bundle: bundle('2026-10-01T00:00:00Z') }

  async function listed(isSet: boolean, validFrom: string) {
    const list = make(validFrom)
    const input = await committee.sign(
      { ...unsigned, credentialStatus: buildStatusEntry(list, 7) },
      { created },
    )
    const credential = await committee.sign(setStatus(list, 7, isSet), { created, by: [0] })
    const events = [{ ...issued, digest: await digestOf(input) }]
    return { input, events, statusLists: [{ credential }] }
  }

  it('that says otherwise than the register is outranked by it, and the report says so', async () => {
    const { input, events, statusLists } = await listed(true, '2026-09-30T00:00:00Z')
    const report = await judge({ input, register: [entry({ events })], more: { ...more, statusLists } })
    expect(report.verdict).toBe('valid')
    expect(codesOf(report, 'warning')).toEqual(['LABEL_LIST_DISAGREES'])
    expect(report.sections.status.entries).toMatchObject([{ value: 1, asOf: '2026-09-30T00:00:00Z' }])
  })

  it('that is newer than the register tells what came since', async () => {
    const { input, events, statusLists } = await listed(true, '2026-10-02T00:00:00Z')
    const report = await judge({ input, register: [entry({ events })], more: { ...more, statusLists } })
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toEqual(['REVOKED'])
    expect(report.label?.now).toMatchObject({ held: 'no', state: 'withdrawn' })
  })

  it('fetched after the register was issued is newer too', async () => {
    const { input, events, statusLists } = await listed(true, '2026-09-30T00:00:00Z')
    const fetched = statusLists.map((list) => ({ ...list, fetchedAt: '2026-10-02T00:00:00Z' }))
    const trust = { ...more, statusLists: fetched }
    expect(codesOf(await judge({ input, register: [entry({ events })], more: trust }), 'error')).toEqual([
      'REVOKED',
    ])
  })

  it('does not lift what the register says, and the report says that they disagree', async () => {
    const { input, events, statusLists } = await listed(false, '2026-10-02T00:00:00Z')
    const register = [entry({ events: [...events, withdrawn] })]
    const report = await judge({ input, register, more: { ...more, statusLists } })
    expect(report.verdict).toBe('invalid')
    expect(codesOf(report, 'error')).toEqual(['LABEL_WITHDRAWN'])
    expect(codesOf(report, 'warning')).toEqual(['LABEL_LIST_DISAGREES'])
    expect(report.summary).toContain(withdrawn.at)
  })

  it('that was not supplied leaves the label undecided', async () => {
    const { input, events } = await listed(false, '2026-10-02T00:00:00Z')
    const report = await judge({ input, register: [entry({ events })], more })
    expect(report.verdict).toBe('indeterminate')
    expect(report.label?.now).toMatchObject({ held: 'unknown' })
  })
})

describe('a label shown in part', () => {
  it('is undecided, since nothing shows which edition it is', async () => {
    const signer = await selectiveIssuer()
    const at = '2026-05-18T12:00:00Z'
    const own = { ...unsigned, issuer: { ...committee.network, id: signer.id } } as unknown as JsonObject
    const mandatory = ['/id', '/issuer', '/name', '/validFrom', '/validUntil', '/credentialSubject']
    const part = await disclose(await signBase(own, signer, { mandatory }), [])
    const register = [entry({ network: signer.id, events: [{ ...issued, at }] })]
    const trust = { networks: [{ id: signer.id, name: 'Network' }], register }
    const report = await verify(part, { now: '2026-06-01T00:00:00Z', trust })
    expect(codesOf(report, 'indeterminate')).toContain('LABEL_NOT_COMPARABLE')
    expect(report.label?.now).toMatchObject({ held: 'unknown' })
  })
})

describe('verify() credits a label only to networks', () => {
  const organiser = pretendIssuer('Pretend network')
  const issuers = [{ id: organiser.profile.id, name: 'Known school' }]
  const forged = (changes: object = {}, achievement: object = {}) => {
    const { credentialSubject } = unsigned
    return organiser.sign(
      {
        ...unsigned,
        issuer: organiser.profile,
        credentialSubject: {
          ...credentialSubject,
          achievement: { ...credentialSubject.achievement, ...achievement },
        },
        ...changes,
      },
      { created },
    )
  }

  it('leaves a label-shaped badge of somebody else who is known undecided', async () => {
    const report = await judge({ input: await forged(), more: { issuers } })
    expect(report.verdict).toBe('indeterminate')
    expect(codesOf(report, 'indeterminate')).toContain('LABEL_NOT_BY_NETWORK')
    expect(report.sections.trust.verdict).toBe('indeterminate')
    expect(report.sections.policy.verdict).toBe('indeterminate')
    expect(report.summary).not.toMatch(/^Valid/)
  })

  it('and so one of a holder whose label is active', async () => {
    const forgedByHolder = await holder.sign({ ...unsigned, issuer: holder.profile }, { created })
    const report = await judge({ input: forgedByHolder })
    expect(codesOf(report, 'indeterminate')).toContain('LABEL_NOT_BY_NETWORK')
  })

  it.each<[string, object, object]>([
    ['without the members of a label', { awardedDate: undefined, validUntil: undefined }, {}],
    ['of a type of its own', {}, { achievementType: 'ext:QualityAssuranceCredential' }],
    ['of another creator', {}, { creator: undefined, id: 'https://organiser.example/label' }],
    ['of another type, under the scheme', {}, { achievementType: 'Certification' }],
    ['of no type, under the scheme', {}, { achievementType: undefined }],
    [
      'of another type, under the scheme by another spelling',
      {},
      { achievementType: 'Certification', id: 'https://network.example/schemes/%70retend/1#lt' },
    ],
    ...[
      'ext:QualityAssuranceCredential.',
      'ext:|QualityAssuranceCredential',
      'ext:Quality_Assurance-Credential',
      'ext:my-QualityAssuranceCredential',
    ].map((achievementType): [string, object, object] => [
      `of the type ${achievementType}`,
      {},
      { achievementType, creator: undefined, id: 'https://organiser.example/label' },
    ]),
    ...[
      'https://network.example/schemes/pretend/1.lt',
      'https://network.example/schemes/pretend/1_lt',
      'https://network.example/schemes/pretend/1;v=1',
      'https://network.example/schemes/pretend/1/',
      'https://network.example/schemes//pretend/./x/../1',
      'https://network.example:443/schemes/pretend/1',
      'http://network.example/schemes/pretend/1?x',
      'HTTP://user@NETWORK.example.:80/schemes/pretend/1',
      'https://network.example/schem%2565s/pretend/1',
      'https://network.example/schemes/pretend%2F1',
    ].map((id): [string, object, object] => [`under ${id}`, {}, { achievementType: 'Certification', id }]),
  ])('however it is written: %s', async (_, changes, achievement) => {
    const schemes: LabelScheme[] = [sampleScheme(committee.network)]
    const report = await judge({ input: await forged(changes, achievement), more: { issuers, schemes } })
    expect(report.verdict).toBe('indeterminate')
    expect(codesOf(report, 'indeterminate')).toContain('LABEL_NOT_BY_NETWORK')
  })

  it('and not of other badges, by any issuer', async () => {
    const schemes: LabelScheme[] = [sampleScheme(committee.network)]
    const badge = await organiser.sign(sampleBadge(organiser.profile), { created })
    expect((await judge({ input: badge, more: { issuers, schemes } })).verdict).toBe('valid')
    for (const id of [
      'https://network.example/schemes/pretend/12',
      'https://other.example/schemes/pretend/1',
    ]) {
      const other = await forged({}, { achievementType: 'Certification', id })
      expect((await judge({ input: other, more: { issuers, schemes } })).verdict).toBe('valid')
    }
  })
})

describe('a holder in the register', () => {
  const badge = (changes: Partial<OpenBadgeCredential> = {}) =>
    holder.sign(
      { ...sampleBadge(holder.profile, { validFrom: '2026-09-10T00:00:00Z' }), ...changes },
      { created },
    )

  it('is trusted for a badge that was awarded while its label was active, mark or no mark', async () => {
    const report = await judge({ input: await badge() })
    expect(report).toMatchObject({
      verdict: 'valid',
      label: {
        network,
        label: labelId,
        holder: holder.profile.id,
        atAward: { held: 'yes' },
        now: { held: 'yes' },
      },
    })
    expect(report.label).not.toHaveProperty('trustMark')
  })

  it.each([
    ['suspended', later(suspended)],
    ['withdrawn', later(withdrawn)],
    ['expired', entry({ events: [{ ...issued, validUntil: '2026-09-10T00:00:00Z' }] })],
    ['notIssued', entry({ events: [{ ...issued, at: '2026-09-11T00:00:00Z' }] })],
  ] as const)('is not where it was %s at the award, and the report says so', async (state, register) => {
    const report = await judge({ input: await badge(), register: [register] })
    expect(report.verdict).toBe('indeterminate')
    expect(codesOf(report, 'indeterminate')).toEqual(['HOLDER_LABEL_NOT_ACTIVE'])
    expect(report.sections.policy.verdict).toBe('valid')
    expect(report.label?.atAward).toMatchObject({ held: 'no', state })
    const hint = report.problems.find(({ code }) => code === 'HOLDER_LABEL_NOT_ACTIVE')?.hint
    expect(hint).toMatch(/^The register says so: .*accepted issuer/)
  })

  it('is not where the register ends before the award', async () => {
    const report = await judge({ input: await badge(), more: { bundle: bundle('2026-09-01T00:00:00Z') } })
    expect(codesOf(report, 'indeterminate')).toEqual(['HOLDER_LABEL_NOT_ACTIVE'])
    expect(report.label?.atAward).toMatchObject({ held: 'unknown' })
    const hint = report.problems.find(({ code }) => code === 'HOLDER_LABEL_NOT_ACTIVE')?.hint
    expect(hint).toMatch(/^Find out from the network/)
  })

  it('may have had its label renewed after a register in which it ended before the award', async () => {
    const events = [{ ...issued, validUntil: '2026-09-05T00:00:00Z' }]
    const at = async (issuedAt: string) => {
      const more = { bundle: bundle(issuedAt) }
      const report = await judge({ input: await badge(), register: [entry({ events })], more })
      expect(report.verdict).toBe('indeterminate')
      return report.label?.atAward
    }
    expect(await at('2026-10-01T00:00:00Z')).toMatchObject({ held: 'no', state: 'expired' })
    expect(await at('2026-09-07T00:00:00Z')).toMatchObject({ held: 'unknown', state: 'unknown' })
  })

  it('is reported by the label that was issued last, in any order', async () => {
    const events = [{ ...issued, at: '2020-01-01T00:00:00Z', validUntil: '2023-01-01T00:00:00Z' }]
    const old = entry({ label: 'urn:example:old', events })
    const ended = entry({ events: [issued, withdrawn] })
    for (const register of [
      [old, ended],
      [ended, old],
    ]) {
      const report = await judge({ input: await badge(), register })
      expect(report.label).toMatchObject({ label: labelId, now: { held: 'no', state: 'withdrawn' } })
    }
  })

  it('stays trusted for what was awarded before the suspension', async () => {
    const early = await badge({ awardedDate: '2026-08-01T00:00:00Z', validFrom: '2026-09-10T00:00:00Z' })
    const report = await judge({ input: early, register: [later(suspended)] })
    expect(report).toMatchObject({
      verdict: 'valid',
      label: {
        atAward: {
          at: '2026-08-01T00:00:00Z',
          held: 'yes',
          awardedDate: '2026-08-01T00:00:00Z',
          validFrom: '2026-09-10T00:00:00Z',
          datedBy: holder.profile.id,
        },
        now: { state: 'suspended', since: suspended.at, cause: suspended.reason },
      },
    })
  })

  it('is trusted where the caller accepts its badges, suspended or not', async () => {
    const issuers = [{ id: holder.profile.id, name: 'School' }]
    const report = await judge({ input: await badge(), register: [later(suspended)], more: { issuers } })
    expect(report).toMatchObject({ verdict: 'valid', label: { atAward: { held: 'no' } } })
  })

  it('has no status by an entry of an unknown network', async () => {
    const report = await judge({ input: await badge(), register: [entry({ network: 'did:web:no.example' })] })
    expect(codesOf(report, 'indeterminate')).toContain('ISSUER_NOT_KNOWN')
    expect(report).not.toHaveProperty('label')
  })

  it('is reported by the network whose label was active, if there are several', async () => {
    const other = 'did:web:other-network.example'
    const networks = [network, other].map((id) => ({ id, name: id }))
    const register = [later(suspended), entry({ network: other, label: 'urn:example:other' })]
    const report = await judge({ input: await badge(), register, more: { networks } })
    expect(report).toMatchObject({ verdict: 'valid', label: { network: other } })
  })

  it('has as an endorser the status that its label gave it then', async () => {
    const target = await organiserBadge()
    const standing = async (register: RegisterEntry[]) => {
      const endorsement = await holder.sign(endorsementOf(target), { created })
      const trust = { ...committee.trust, register }
      return (await verify(target, { now, trust, endorsements: [endorsement] })).endorsements[0]?.standing
    }
    expect(await standing([entry()])).toMatchObject({ state: 'known', kind: 'holder' })
    expect(await standing([later(suspended)])).toMatchObject({
      state: 'unknown',
      kind: 'holder',
      reason: expect.stringContaining(suspended.at),
    })
    expect(await standing([])).toEqual({ state: 'unknown' })
  })

  const organiserBadge = () => {
    const organiser = pretendIssuer('Another organiser')
    return organiser.sign(sampleBadge(organiser.profile), { created })
  }
  const endorsementOf = (target: object) => ({
    '@context': sampleBadge(holder.profile)['@context'],
    id: 'urn:example:endorsement',
    type: ['VerifiableCredential', 'EndorsementCredential'],
    issuer: holder.profile,
    name: 'Endorsement',
    validFrom: '2026-09-10T00:00:00Z',
    credentialSubject: { id: (target as OpenBadgeCredential).id, type: ['EndorsementSubject'] },
  })
})
