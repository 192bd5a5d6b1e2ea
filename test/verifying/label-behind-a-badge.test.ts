import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { exampleKey, holderId, networkId, signerOf } from '../../examples/havenlab-zuid/people'
import type { JsonObject } from '../../src/core/json'
import { importKey } from '../../src/keys/import-key'
import { didKey } from '../../src/keys/key-did'
import { createSigner } from '../../src/keys/signer'
import type {
  EndorsementCredential,
  OpenBadgeCredential,
  RegisterEntry,
  TrustRoot,
} from '../../src/model/generated/documents'
import { addProof, signCredential } from '../../src/securing/add-proof'
import { buildStatusEntry } from '../../src/status/build-status-entry'
import { createStatusList } from '../../src/status/create-status-list'
import { setStatus } from '../../src/status/set-status'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { readTrustBundle } from '../../src/trust/read-trust-bundle'
import type { TrustMaterial } from '../../src/trust/trust-material'
import type { ExpectedRecipient } from '../../src/verifying/options/read-recipient'
import type { LabelStanding } from '../../src/verifying/outcome/report'
import { verify } from '../../src/verifying/verify'
import { codesOf } from '../support/credentials'
import { readHavenlabZuid, readHavenlabZuidText } from '../support/havenlab-zuid'
import { created, disclose, selectiveIssuer, signBase } from '../support/selective'

const root = readHavenlabZuid<TrustRoot>('trust-root.json')
const october = '2026-10-01T08:00:00Z'
const november = '2026-11-01T12:00:00Z'
const badge = readHavenlabZuid<OpenBadgeCredential & { issuer: JsonObject }>('badge-2026-09-30.json')
const mark = readHavenlabZuid<EndorsementCredential>('trust-mark.json')

/** What the bundle of a day gives to a verifier at an instant. */
function trustOf(day: '2026-10-01' | '2026-11-01', now: string): TrustMaterial {
  return readTrustBundle(readHavenlabZuidText(`trust-bundle-${day}.json`), { root, now })
}

interface Judgement {
  badge?: string | object
  now?: string
  bundle?: '2026-10-01' | '2026-11-01'
  change?: (trust: TrustMaterial) => TrustMaterial
}

/** Verifies a badge like an offline verifier, with one file to trust. */
function judge({
  badge: input = readHavenlabZuidText('badge-2026-09-30.json'),
  now = '2026-10-10T12:00:00Z',
  bundle = '2026-10-01',
  change = (trust) => trust,
}: Judgement) {
  return verify(input, { now, trust: change(trustOf(bundle, now)) })
}

/** Trust material with other events of the label. */
function withEvents(...events: RegisterEntry['events']) {
  return (trust: TrustMaterial): TrustMaterial => {
    const [entry, ...others] = trust.register as [RegisterEntry, ...RegisterEntry[]]
    return { ...trust, register: [{ ...entry, events: [...entry.events, ...events] }, ...others] }
  }
}

/** The same badge with another trust mark, signed by the holder. */
async function badgeWith(marks: readonly object[], changes: object = {}) {
  const { proof: _, ...unsigned } = badge as unknown as JsonObject & { issuer: JsonObject }
  const issuer = { ...unsigned.issuer, endorsement: marks as unknown as JsonObject[] }
  return signCredential({ ...unsigned, issuer, ...changes }, await signerOf(holderId, 'badges-2024'), {
    created: '2026-09-30T14:00:00Z',
  })
}

const unsignedMark: EndorsementCredential = { ...mark }
delete (unsignedMark as Partial<JsonObject>)['proof']
const unnamedMark = { ...unsignedMark }
delete (unnamedMark as Partial<EndorsementCredential>).credentialStatus

async function markBy(slugs: readonly string[], document: object = unsignedMark) {
  const created = '2024-01-15T10:00:00Z'
  const [first = '', ...others] = slugs
  let signed: object = await signCredential(document, await signerOf(networkId, first), { created })
  for (const slug of others) signed = await addProof(signed, await signerOf(networkId, slug), { created })
  return signed
}

/** A mark by three of the committee of 2026, whose keys are those of the other dossier. */
async function signByPresentCommittee(document: object) {
  const created = '2026-12-20T00:00:00Z'
  let signed: object = document
  for (const slug of ['sanne-de-wit', 'rasa-petrauskiene', 'nuria-puig']) {
    const seed = createHash('sha256').update(`lagoon-lab example key: ${slug}`).digest()
    const signer = createSigner(await importKey(new Uint8Array(seed)), { id: `${networkId}#${slug}` })
    signed = await (signed === document ? signCredential : addProof)(signed, signer, { created })
  }
  return signed
}

const members = ['sanne-de-wit-2023', 'nuria-puig-2023']

function withProblem(code: string) {
  return { problems: expect.arrayContaining([expect.objectContaining({ code, section: 'trust' })]) }
}

function standing(held: LabelStanding['held'], state: LabelStanding['state'], asOf?: string) {
  return { held, state, ...(asOf === undefined ? {} : { asOf }), reason: expect.stringMatching(/\S/) }
}

describe('the story of Havenlab Zuid', () => {
  it('checked 2026-10-10 with a bundle of 2026-10-01: valid, held at award, status as of 2026-10-01', async () => {
    const report = await judge({})
    expect(report).toMatchObject({
      verdict: 'valid',
      network: [],
      label: {
        network: networkId,
        label: 'urn:uuid:5a1f0c52-7d39-4a55-8c0e-2024011500c1',
        trustMark: '/issuer/endorsement/0',
        atAward: { at: '2026-09-30T14:00:00Z', ...standing('yes', 'active', october) },
        now: { at: '2026-10-10T12:00:00Z', ...standing('yes', 'active', october) },
      },
    })
    expect(report.label?.now.reason).toContain('as of 2026-10-01')
    expect(report.label?.atAward).toMatchObject({
      awardedDate: '2026-09-30T14:00:00Z',
      validFrom: '2026-09-30T14:00:00Z',
      datedBy: holderId,
    })
    expect(report.endorsements).toMatchObject([{ verdict: 'valid', mode: 'embedded', binding: 'id' }])
    expect(report.summary).toContain('Wijkgids')
    expect(codesOf(report, 'error')).toEqual([])
  })

  it('after the suspension of 2026-11-01: valid, held at award, suspended now', async () => {
    const report = await judge({ now: '2026-11-05T12:00:00Z', bundle: '2026-11-01' })
    expect(report).toMatchObject({
      verdict: 'valid',
      label: { atAward: standing('yes', 'active', november), now: standing('no', 'suspended') },
    })
    expect(report.endorsements).toMatchObject([{ verdict: 'invalid', report: { verdict: 'invalid' } }])
    expect(report.endorsements[0]?.report.problems.map(({ code }) => code)).toContain('SUSPENDED')
    const problem = report.problems.find(({ code }) => code === 'ENDORSEMENT_INVALID')
    expect(problem?.detail).toMatch(
      /is invalid\. The label is suspended\. .* as suspended since 2026-11-01T09:00:00Z \(.*“Annual report is missing”.*\)\.$/,
    )
    expect(problem?.hint).not.toMatch(/network/)
  })

  it.each(['2026-10-01', '2026-11-01'] as const)(
    'after 2027-01-15, with the bundle of %s: held at award, expired now, badge still valid',
    async (bundle) => {
      const report = await judge({ now: '2027-02-01T12:00:00Z', bundle })
      expect(report.verdict).toBe('valid')
      expect(report.label?.atAward).toMatchObject(standing('yes', 'active'))
      expect(report.label?.now).toMatchObject(standing('no', 'expired'))
    },
  )

  it('ends at 2027-01-15 to the instant', async () => {
    const stateAt = async (now: string) => (await judge({ now })).label?.now.state
    expect(await stateAt('2027-01-14T23:59:59.999Z')).toBe('active')
    expect(await stateAt('2027-01-15T00:00:00Z')).toBe('expired')
  })

  it('issued 2026-11-20 during suspension: not held at award, and so not by a trusted issuer', async () => {
    const report = await judge({
      badge: readHavenlabZuidText('badge-2026-11-20.json'),
      now: '2026-12-01T12:00:00Z',
      bundle: '2026-11-01',
    })
    expect(report).toMatchObject({
      verdict: 'indeterminate',
      sections: { integrity: { verdict: 'valid' }, trust: { verdict: 'indeterminate' } },
      label: {
        atAward: { at: '2026-11-20T14:00:00Z', ...standing('no', 'suspended', november) },
        now: standing('no', 'suspended'),
      },
    })
  })

  it("with another holder's id: the mark does not match the issuer and is not credited", async () => {
    const stranger = pretendIssuer('Another organiser')
    const { proof: _, ...unsigned } = badge as unknown as JsonObject & { issuer: JsonObject }
    const stolen = await stranger.sign(
      { ...unsigned, issuer: { ...unsigned.issuer, id: stranger.profile.id } },
      { created: '2026-09-30T14:00:00Z' },
    )
    const known = { id: stranger.profile.id, name: 'Another organiser' }
    const report = await judge({
      badge: stolen,
      change: (trust) => ({ ...trust, issuers: [known] }),
    })
    expect(report.verdict).toBe('valid')
    expect(report).not.toHaveProperty('label')
    expect(report.endorsements).toMatchObject([{ verdict: 'invalid', binding: 'none' }])
    expect(codesOf(report.endorsements[0] ?? { problems: [] })).toEqual(['ENDORSEMENT_TARGET_MISMATCH'])
  })

  it("with the holder's id altered in the signed badge: not valid at all, and nothing credited", async () => {
    const text = readHavenlabZuidText('badge-2026-09-30.json')
    for (const altered of [
      text.replace('"id": "did:web:havenlab-zuid.example"', '"id": "did:web:havenlab-zuid2.example"'),
      text.replaceAll('did:web:havenlab-zuid.example"', 'did:web:havenlab-zuid2.example"'),
    ]) {
      expect(altered).not.toBe(text)
      const report = await judge({ badge: altered })
      expect(report.verdict).toBe('invalid')
      expect(report).not.toHaveProperty('label')
    }
  })

  it('without the status list: unknown, never good', async () => {
    const report = await judge({ change: ({ statusLists: _, ...trust }) => trust })
    expect(report).toMatchObject({
      verdict: 'valid',
      label: { atAward: standing('yes', 'active', october), now: standing('unknown', 'unknown', october) },
    })
    expect(report.endorsements).toMatchObject([{ verdict: 'indeterminate' }])
    expect(report.label?.now.reason).toContain('status list')
  })

  it('without the register: unknown, never good', async () => {
    const report = await judge({ change: ({ register: _, ...trust }) => trust })
    expect(report.label).toMatchObject({
      atAward: standing('unknown', 'unknown'),
      now: standing('unknown', 'unknown'),
    })
    expect(report.label).not.toHaveProperty('label')
    // Then nothing tells who the issuer is, either.
    expect(report.verdict).toBe('indeterminate')
  })

  it('without both: unknown', async () => {
    const report = await judge({ change: ({ register: _, statusLists: __, ...trust }) => trust })
    expect(report.label).toMatchObject({ atAward: { held: 'unknown' }, now: { held: 'unknown' } })
  })

  it('with a register that does not know the holder: unknown', async () => {
    const report = await judge({ change: (trust) => ({ ...trust, register: [] }) })
    expect(report.label).toMatchObject({
      atAward: standing('unknown', 'unknown'),
      now: standing('unknown', 'unknown'),
    })
    expect(report.label).not.toHaveProperty('trustMark')
    expect(report.endorsements).toMatchObject([
      { verdict: 'indeterminate', report: withProblem('TRUST_MARK_NOT_IN_REGISTER') },
    ])
  })

  it.each([
    ['of its edition', {}, 'valid', []],
    ['for a part of its edition', { validFrom: '2025-01-15T00:00:00Z' }, 'valid', []],
    [
      'from before it',
      { validFrom: '2023-09-15T00:00:00Z' },
      'indeterminate',
      ['TRUST_MARK_NOT_IN_REGISTER'],
    ],
    ['to after it', { validUntil: '2027-01-15T10:00:01Z' }, 'indeterminate', ['TRUST_MARK_NOT_IN_REGISTER']],
  ] as const)('with a mark %s: %j, %s', async (_, dates, verdict, codes) => {
    const dated = await markBy(members, { ...unnamedMark, ...dates })
    const report = await judge({ badge: await badgeWith([dated]) })
    expect(report.endorsements[0]?.report.problems.map(({ code }) => code)).toEqual(codes)
    expect(report.endorsements[0]?.verdict).toBe(verdict)
    expect(report.label?.trustMark).toBe(verdict === 'valid' ? '/issuer/endorsement/0' : undefined)
    expect(report.label?.now.held).toBe('yes')
  })

  it.each(['suspended', 'withdrawn'] as const)(
    'with a mark without status, and the label %s',
    async (type) => {
      const silent = await badgeWith([await markBy(members, unnamedMark)])
      const event = { type, at: '2026-10-05T00:00:00Z' }
      const report = await judge({ badge: silent, change: withEvents(event) })
      expect(report.endorsements).toMatchObject([
        { verdict: 'invalid', report: withProblem(`LABEL_${type.toUpperCase()}`) },
      ])
      expect(report.label).toMatchObject({ trustMark: '/issuer/endorsement/0', now: { state: type } })
      const detail = report.problems.find(({ code }) => code === 'ENDORSEMENT_INVALID')?.detail
      expect(detail).toMatch(new RegExp(`is invalid\\. The label .*${type} since 2026-10-05T00:00:00Z`))
    },
  )

  it.each<[string, JsonObject]>([
    ['as the achievement', { id: holderId }],
    ['as a related achievement', { related: [{ id: holderId, type: ['Related', 'Achievement'] }] }],
  ])('an issuer that shows only itself %s is looked up in the register', async (_, changes) => {
    const subject = badge.credentialSubject as unknown as { achievement: JsonObject }
    const { creator: __, ...achievement } = subject.achievement
    const signed = await badgeWith([], {
      issuer: holderId,
      credentialSubject: { ...subject, achievement: { ...achievement, ...changes } },
    })
    const now = '2026-10-10T12:00:00Z'
    const trust = { ...trustOf('2026-10-01', now), register: [] }
    const report = await verify(signed, { now, trust, endorsements: [mark] })
    expect(report.endorsements).toMatchObject([
      { verdict: 'indeterminate', report: withProblem('TRUST_MARK_NOT_IN_REGISTER') },
    ])
    expect(report.label).not.toHaveProperty('trustMark')
  })

  it.each([
    ['as its achievement', (id: string) => ({ id })],
    ['as a related achievement', (id: string) => ({ related: [{ id, type: ['Related', 'Achievement'] }] })],
  ])('a holder that the badge of somebody else shows %s is asked for in the register', async (_, show) => {
    const now = '2026-10-10T12:00:00Z'
    const stranger = pretendIssuer('Stranger')
    const given = trustOf('2026-10-01', now)
    const register = (given.register ?? []).map((entry) => ({
      ...entry,
      events: [...entry.events, { type: 'withdrawn' as const, at: '2026-09-10T00:00:00Z' }],
    }))
    const silent = await markBy(members, unnamedMark)
    const { credentialSubject: subject, ...rest } = sampleBadge(stranger.profile) as unknown as {
      credentialSubject: { achievement: JsonObject }
    }
    const achievement = { ...subject.achievement, ...show(holderId) }
    const shown = await stranger.sign(
      { ...rest, credentialSubject: { ...subject, achievement } },
      { created: now },
    )
    const judge = async (trust: TrustMaterial) =>
      (await verify(shown, { now, trust, endorsements: [silent] })).endorsements[0]
    expect(await judge({ ...given, register })).toMatchObject({
      verdict: 'invalid',
      report: withProblem('LABEL_WITHDRAWN'),
    })
    expect(await judge({ ...given, register: [] })).toMatchObject({
      verdict: 'indeterminate',
      report: withProblem('TRUST_MARK_NOT_IN_REGISTER'),
    })
  })

  it('a mark without more is looked up in the register, too', async () => {
    const now = '2026-10-10T12:00:00Z'
    const trust = trustOf('2026-10-01', now)
    const silent = await markBy(members, unnamedMark)
    expect(await verify(silent, { now, trust })).toMatchObject({ verdict: 'valid' })
    const unknown = await verify(silent, { now, trust: { ...trust, register: [] } })
    expect(unknown.verdict).toBe('indeterminate')
    expect(codesOf(unknown, 'indeterminate')).toEqual(['TRUST_MARK_NOT_IN_REGISTER'])
  })

  it('without trust material: a badge, and nothing of a label', async () => {
    const didDocuments = [readHavenlabZuid<object>('holder.did.json')]
    const report = await verify(badge, { now: '2026-10-10T12:00:00Z', didDocuments })
    expect(report.verdict).toBe('valid')
    expect(report).not.toHaveProperty('label')
    expect(report.endorsements).toMatchObject([{ verdict: 'indeterminate' }])
  })

  it('from a bundle with an unpinned root: said so, whether or not the issuer is known', async () => {
    const now = '2026-10-10T12:00:00Z'
    const bundle = readHavenlabZuidText('trust-bundle-2026-10-01.json')
    const trust = readTrustBundle(bundle, { root: 'unpinned', now })
    const known = await verify(badge, { now, trust })
    expect(known).toMatchObject({ verdict: 'valid', label: { now: { held: 'yes' } } })
    expect(codesOf(known, 'warning')).toEqual(['TRUST_ROOT_NOT_PINNED'])
    const unknown = await verify(badge, { now, trust: { ...trust, register: [] } })
    expect(unknown.verdict).toBe('indeterminate')
    expect(codesOf(unknown, 'warning')).toContain('TRUST_ROOT_NOT_PINNED')
  })

  it('names a bundle as one that was not read', async () => {
    const stored = readHavenlabZuid<object>('trust-bundle-2026-10-01.json')
    const asked = verify(badge, { now: '2026-10-10T12:00:00Z', trust: stored as TrustMaterial })
    await expect(asked).rejects.toThrow(
      /^Cannot verify: trust is a trust bundle as it is stored; read it with/,
    )
    const other = { network: [] } as unknown as TrustMaterial
    await expect(verify(badge, { now: '2026-10-10T12:00:00Z', trust: other })).rejects.not.toThrow(
      /as it is stored/,
    )
  })

  it('is about whom it says', async () => {
    const trust = trustOf('2026-10-01', '2026-10-10T12:00:00Z')
    const ask = async (recipient: ExpectedRecipient) =>
      (await verify(badge, { now: '2026-10-10T12:00:00Z', trust, recipient })).verdict
    expect(await ask({ id: didKey(await exampleKey('shanelle-martina')) })).toBe('valid')
    expect(await ask({ identifier: 'shanelle.martina@mail.example' })).toBe('valid')
    expect(await ask({ identifier: 'Shanelle Martina', identifierType: 'name' })).toBe('valid')
    expect(await ask({ identifier: 'Shanelle.Martina@mail.example' })).toBe('invalid')
  })
})

describe('the label of an issuer through time', () => {
  const now = '2026-12-01T12:00:00Z'
  const suspended = { type: 'suspended', at: '2026-09-10T00:00:00Z' } as const
  const reinstated = { type: 'reinstated', at: '2026-09-20T00:00:00Z' } as const

  it('is held again after it was reinstated', async () => {
    const report = await judge({ change: withEvents(suspended, reinstated) })
    expect(report.label).toMatchObject({ atAward: standing('yes', 'active'), now: standing('yes', 'active') })
  })

  it('is not held at an award between suspension and reinstatement', async () => {
    const late = { ...reinstated, at: '2026-10-01T00:00:00Z' }
    const report = await judge({ change: withEvents(suspended, late) })
    expect(report.label).toMatchObject({
      atAward: standing('no', 'suspended'),
      now: standing('yes', 'active'),
    })
  })

  it('is withdrawn for good', async () => {
    const withdrawn = { type: 'withdrawn', at: '2026-09-10T00:00:00Z' } as const
    const report = await judge({ change: withEvents(withdrawn, reinstated) })
    expect(report.label).toMatchObject({
      atAward: standing('no', 'withdrawn'),
      now: standing('no', 'withdrawn'),
    })
    expect(codesOf(report, 'indeterminate')).toEqual(['HOLDER_LABEL_NOT_ACTIVE'])
  })

  it('stays held at an award before it was withdrawn', async () => {
    const withdrawn = { type: 'withdrawn', at: '2026-10-01T00:00:00Z' } as const
    const report = await judge({ change: withEvents(withdrawn) })
    expect(report.label).toMatchObject({
      atAward: standing('yes', 'active'),
      now: standing('no', 'withdrawn'),
    })
  })

  it('goes on after a renewal, also where the badge carries the old mark', async () => {
    const renewed = {
      type: 'renewed',
      at: '2026-09-01T00:00:00Z',
      validUntil: '2030-01-15T00:00:00Z',
    } as const
    const report = await judge({ now: '2027-02-01T12:00:00Z', change: withEvents(renewed) })
    expect(report.endorsements).toMatchObject([{ verdict: 'invalid' }])
    expect(report.label).toMatchObject({ atAward: standing('yes', 'active'), now: standing('yes', 'active') })
  })

  it('is unknown where the mark was renewed after the register was written', async () => {
    const renewed = { ...unnamedMark, validFrom: '2026-12-20T00:00:00Z', validUntil: '2030-01-15T00:00:00Z' }
    const fresh = await signByPresentCommittee(renewed)
    const report = await judge({ badge: await badgeWith([fresh]), now: '2027-02-01T12:00:00Z' })
    expect(report.endorsements).toMatchObject([
      { verdict: 'indeterminate', report: withProblem('TRUST_MARK_NOT_IN_REGISTER') },
    ])
    expect(report.label).not.toHaveProperty('trustMark')
    expect(report.label).toMatchObject({
      atAward: standing('yes', 'active', october),
      now: standing('unknown', 'unknown', october),
    })
  })

  it('is not held before it was issued', async () => {
    const early = await badgeWith([mark], { awardedDate: '2023-12-31T23:59:59Z' })
    const report = await judge({ badge: early })
    expect(report.label).toMatchObject({
      atAward: standing('no', 'notIssued'),
      now: standing('yes', 'active'),
    })
  })

  it('is checked at the day of the award, not of validFrom', async () => {
    const late = await badgeWith([mark], { awardedDate: '2026-09-15T00:00:00Z' })
    const report = await judge({ badge: late, change: withEvents(suspended, reinstated) })
    expect(report.label?.atAward).toMatchObject({
      at: '2026-09-15T00:00:00Z',
      ...standing('no', 'suspended'),
    })
  })

  it('counts any label of the holder with that network', async () => {
    const change = (trust: TrustMaterial): TrustMaterial => {
      const [entry] = trust.register as [RegisterEntry]
      const former: RegisterEntry = {
        ...entry,
        label: 'urn:example:former-label',
        events: [
          { type: 'issued', at: '2020-01-15T00:00:00Z', validUntil: '2023-01-15T00:00:00Z' },
          { type: 'withdrawn', at: '2022-01-15T00:00:00Z' },
        ],
      }
      return { ...trust, register: [former, entry] }
    }
    const report = await judge({ change })
    expect(report.label).toMatchObject({ atAward: { held: 'yes' }, now: { held: 'yes' } })
    expect(report.label?.label).toBe('urn:uuid:5a1f0c52-7d39-4a55-8c0e-2024011500c1')
  })

  it.each(['holder', 'network'] as const)('takes no entry of another %s', async (member) => {
    const change = (trust: TrustMaterial): TrustMaterial => {
      const [entry] = trust.register as [RegisterEntry]
      return { ...trust, register: [{ ...entry, [member]: 'did:web:another.example' }] }
    }
    expect((await judge({ change })).label).toMatchObject({ atAward: { held: 'unknown' } })
  })

  describe('and up to when the register knows', () => {
    const late = readHavenlabZuidText('badge-2026-11-20.json')

    it('says nothing good of an award after it', async () => {
      const report = await judge({ badge: late, now })
      expect(report.label?.atAward).toMatchObject(standing('unknown', 'unknown', october))
      expect(report.label?.atAward.reason).toContain('only reaches to 2026-10-01')
    })

    it('says of a withdrawn label that it stays so', async () => {
      const withdrawn = { type: 'withdrawn', at: '2026-09-10T00:00:00Z' } as const
      const report = await judge({ badge: late, now, change: withEvents(withdrawn) })
      expect(report.label?.atAward).toMatchObject(standing('no', 'withdrawn', october))
    })

    it('takes a register that comes without a bundle as one of now', async () => {
      const report = await judge({ badge: late, now, change: ({ bundle: _, ...trust }) => trust })
      expect(report.label).toMatchObject({
        atAward: standing('yes', 'active'),
        now: standing('yes', 'active'),
      })
      expect(report.label?.now).not.toHaveProperty('asOf')
    })
  })
})

describe('the status list behind a trust mark', () => {
  const listId = 'https://network.example/status/suspension/1'
  let another: object

  beforeAll(async () => {
    const unsigned = createStatusList({
      id: listId,
      issuer: 'did:web:havenlab-zuid.example',
      statusPurpose: 'suspension',
      validFrom: '2026-10-05T00:00:00Z',
    })
    another = await signCredential(unsigned, await signerOf(holderId, 'badges-2024'), {
      created: '2026-10-05T00:00:00Z',
    })
  })

  it('tells of a suspension that the register does not know yet', async () => {
    const credential = readHavenlabZuid<object>('status-suspension-2026-11-01.json')
    const report = await judge({
      now: '2026-11-05T12:00:00Z',
      change: (trust) => ({ ...trust, statusLists: [{ credential, fetchedAt: '2026-11-02T00:00:00Z' }] }),
    })
    expect(report.label).toMatchObject({
      atAward: standing('yes', 'active'),
      now: standing('no', 'suspended'),
    })
  })

  it('of a network without a committee is not credited, for it lacks a quorum', async () => {
    const report = await judge({ change: ({ committees: _, register: __, ...trust }) => trust })
    expect(report.endorsements[0]).toMatchObject({
      verdict: 'indeterminate',
      target: { id: badge.issuer.id },
    })
    expect(report).not.toHaveProperty('label')
  })

  it('credits no mark that is shown in part, since no committee has a key of its suite', async () => {
    const network = await selectiveIssuer()
    const holder = pretendIssuer('Holder')
    const wholeMark = { ...unsignedMark, issuer: { id: network.id, type: ['Profile'], name: 'Network' } }
    const subject = { ...(unsignedMark.credentialSubject as JsonObject), id: holder.profile.id }
    const document = { ...wholeMark, validFrom: created, credentialSubject: subject } as unknown as JsonObject
    const mandatory = ['/id', '/issuer', '/name', '/validFrom', '/validUntil', '/credentialSubject']
    const signed = await holder.sign(sampleBadge(holder.profile), { created })
    const entry = { label: 'urn:example:label', holder: holder.profile.id, network: network.id }
    const register = [
      { ...entry, events: [{ type: 'issued', at: created, validUntil: '2027-01-15T00:00:00Z' }] },
    ] as unknown as RegisterEntry[]
    const trust = { networks: [{ id: network.id, name: 'Network' }], register } as TrustMaterial
    const labelWith = async (shown: object, later: string) =>
      (await verify(signed, { now: later, trust, endorsements: [shown] })).label
    const { credentialStatus: _, ...honest } = document
    for (const whole of [document, honest]) {
      const base = await signBase(whole, network, { mandatory })
      const part = await disclose(base, ['/credentialSubject/endorsementComment'])
      expect(part['credentialStatus']).toBeUndefined()
      const label = await labelWith(part, '2026-06-01T00:00:00Z')
      expect(label?.network).toBe(network.id)
      expect(label).not.toHaveProperty('trustMark')
    }
  })

  it('tells of today where there is no register', async () => {
    const withoutRegister = ({ register: _, ...trust }: TrustMaterial) => trust
    const nowOf = async (day: '2026-10-01' | '2026-11-01', now: string) =>
      (await judge({ now, bundle: day, change: withoutRegister })).label?.now
    expect(await nowOf('2026-11-01', '2026-11-05T12:00:00Z')).toMatchObject(standing('no', 'suspended'))
    // That it is not suspended is not that it is held.
    expect(await nowOf('2026-10-01', '2026-11-05T12:00:00Z')).toMatchObject(standing('unknown', 'unknown'))
    expect(await nowOf('2026-11-01', '2027-02-01T12:00:00Z')).toMatchObject(standing('no', 'expired'))
  })

  it('does not lift what the register says', async () => {
    const credential = readHavenlabZuid<object>('status-suspension-2026-10-01.json')
    const report = await judge({
      now: '2026-11-05T12:00:00Z',
      bundle: '2026-11-01',
      change: (trust) => ({ ...trust, statusLists: [{ credential }] }),
    })
    expect(report.label?.now).toMatchObject(standing('no', 'suspended', november))
  })

  it('decides nothing by an old mark beside a fresh one', async () => {
    const fresh = await signByPresentCommittee({
      ...unnamedMark,
      id: 'urn:example:fresh-mark',
      validFrom: '2026-10-20T00:00:00Z',
    })
    const credential = readHavenlabZuid<object>('status-suspension-2026-11-01.json')
    const nowWith = async (...marks: object[]) =>
      (
        await judge({
          badge: await badgeWith(marks),
          now: '2026-12-21T12:00:00Z',
          change: (trust) => ({ ...trust, statusLists: [{ credential }] }),
        })
      ).label
    expect(await nowWith(mark)).toMatchObject({ now: standing('no', 'suspended') })
    for (const marks of [
      [mark, fresh],
      [fresh, mark],
    ])
      expect(await nowWith(...marks)).toMatchObject({
        trustMark: `/issuer/endorsement/${marks.indexOf(fresh)}`,
        now: standing('yes', 'active', october),
      })
  })

  it('is outranked by a register that is not older, and the answer says so', async () => {
    const credential = readHavenlabZuid<object>('status-suspension-2026-11-01.json')
    const report = await judge({
      now: '2026-11-05T12:00:00Z',
      bundle: '2026-11-01',
      change: (trust) =>
        withEvents({ type: 'reinstated', at: '2026-11-01T10:00:00Z' })({
          ...trust,
          statusLists: [{ credential }],
        }),
    })
    expect(report.label?.now).toMatchObject({
      ...standing('yes', 'active', november),
      since: '2026-11-01T10:00:00Z',
    })
    expect(report.label?.now.reason).toContain('a status list says otherwise')
  })

  it('counts for nothing where the holder made it', async () => {
    const report = await judge({
      change: (trust) => ({ ...trust, statusLists: [{ credential: another }] }),
    })
    expect(report.label?.now).toMatchObject(standing('unknown', 'unknown'))
  })

  it('withdraws the label where it revokes the mark', async () => {
    const list = createStatusList({
      id: 'https://network.example/status/revocation/2',
      issuer: networkId,
      statusPurpose: 'revocation',
      validFrom: '2026-10-02T00:00:00Z',
    })
    const entry = buildStatusEntry(list, 7)
    const revoking = await signCredential(setStatus(list, 7, true), await signerOf(networkId, 'status'), {
      created: '2026-10-02T00:00:00Z',
    })
    const marked = await markBy(members, { ...unnamedMark, credentialStatus: entry })
    const report = await judge({
      badge: await badgeWith([marked]),
      change: (trust) => ({ ...trust, statusLists: [{ credential: revoking }] }),
    })
    expect(report.verdict).toBe('valid')
    expect(report.label).toMatchObject({
      atAward: standing('yes', 'active'),
      now: standing('no', 'withdrawn'),
    })
  })

  it('is not asked for by a mark that names none', async () => {
    const marked = await markBy(members, unnamedMark)
    const report = await judge({
      badge: await badgeWith([marked]),
      change: ({ statusLists: _, ...trust }) => trust,
    })
    expect(report.label?.now).toMatchObject(standing('yes', 'active', october))
  })
})

describe('a false trust mark', () => {
  it.each<[string, () => Promise<object>]>([
    ['one member signed', () => markBy([members[0] as string])],
    ['one member and the key for status lists signed', () => markBy([members[0] as string, 'status'])],
    ['only the key for status lists signed', () => markBy(['status'])],
    ['a stranger signed in the name of the network', strangersMark],
    ['somebody else signed in their own name', othersMark],
    ['the holder signed in the name of the network', holdersMark],
    ['nobody signed', () => Promise.resolve(unsignedMark)],
    ['a value was changed', () => Promise.resolve({ ...mark, validUntil: '2037-01-15T00:00:00Z' })],
    [
      'another holder was meant',
      () =>
        markBy(members, {
          ...unsignedMark,
          credentialSubject: { ...mark.credentialSubject, id: 'did:web:another.example' },
        }),
    ],
    ['it has no end, and so is some other endorsement', endlessMark],
  ])('is not credited where %s', async (_, make) => {
    const badge = await badgeWith([await make()])
    const report = await judge({ badge, change: ({ register: _, ...trust }) => trust })
    expect(report.sections.integrity.verdict).toBe('valid')
    expect(report).not.toHaveProperty('label')
    // The register's facts about the issuer are reported without it.
    const told = await judge({ badge })
    expect(told.label).toMatchObject({ atAward: { held: 'yes' }, now: { held: 'yes' } })
    expect(told.label).not.toHaveProperty('trustMark')
  })

  it('does not hide a good one beside it', async () => {
    const marks = [await strangersMark(), mark, unsignedMark]
    const report = await judge({ badge: await badgeWith(marks) })
    expect(report.label).toMatchObject({ trustMark: '/issuer/endorsement/1', atAward: { held: 'yes' } })
  })

  it('does not count for the creator of an achievement, or anybody else but the issuer', async () => {
    const stranger = pretendIssuer('Another organiser')
    const { proof: _, ...unsigned } = badge as unknown as JsonObject & { credentialSubject: JsonObject }
    const { endorsement: __, ...holder } = badge.issuer as JsonObject
    const subject = unsigned.credentialSubject
    const achievement = { ...(subject['achievement'] as JsonObject), creator: holder }
    const atRoot = await stranger.sign(
      {
        ...unsigned,
        issuer: stranger.profile as unknown as JsonObject,
        credentialSubject: { ...subject, achievement },
        endorsement: [mark as unknown as JsonObject],
      },
      { created: '2026-09-30T14:00:00Z' },
    )
    const report = await judge({ badge: atRoot })
    expect(report.endorsements).toMatchObject([{ verdict: 'valid', target: { id: holderId } }])
    expect(report).not.toHaveProperty('label')
  })

  it('is not credited to a network that the trust material does not know', async () => {
    const report = await judge({
      change: ({ networks: _, committees: __, ...trust }) => trust,
    })
    expect(report).not.toHaveProperty('label')
  })
})

function strangersMark(): Promise<object> {
  const stranger = pretendIssuer('A stranger')
  return stranger.sign(unsignedMark, { created: '2024-01-15T10:00:00Z', allowOtherController: true })
}

function othersMark(): Promise<object> {
  const other = pretendIssuer('Another network')
  return other.sign({ ...unsignedMark, issuer: other.profile }, { created: '2024-01-15T10:00:00Z' })
}

async function holdersMark(): Promise<object> {
  return signCredential(unsignedMark, await signerOf(holderId, 'badges-2024'), {
    created: '2024-01-15T10:00:00Z',
    allowOtherController: true,
  })
}

function endlessMark(): Promise<object> {
  const { validUntil: _, ...endless } = unnamedMark
  return markBy(members, endless)
}
