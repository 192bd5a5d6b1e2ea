import { describe, expect, it } from 'vitest'
import type { LabelChange, LabelEvent } from '../../../src/index'
import { enterInRegister, labelStateAt } from '../../../src/index'
import type {
  Decision,
  OpenBadgeCredential,
  RegisterEntry,
  RegisterEvent,
} from '../../../src/model/generated/documents'
import { unsignedLabel } from '../../cli/support/lagoon-lab-credentials'
import { lagoonLab, lagoonLabDecision } from '../../support/lagoon-lab'

const label = 'urn:example:label:1'
const issued: RegisterEvent = {
  type: 'issued',
  at: '2026-05-18T00:00:00Z',
  validUntil: '2029-05-18T00:00:00Z',
}
const at = (date: string) => `${date}T00:00:00Z`
const suspended: RegisterEvent = { type: 'suspended', at: at('2026-11-01'), reason: 'No report' }
const reinstated: RegisterEvent = { type: 'reinstated', at: at('2026-12-01') }
const withdrawn: RegisterEvent = { type: 'withdrawn', at: at('2027-01-01'), reason: 'Closed' }
const ahead: RegisterEvent = { type: 'renewed', at: at('2029-05-18'), validUntil: at('2032-05-18') }

function registerOf(...events: RegisterEvent[]): RegisterEntry[] {
  const other = { label: 'urn:example:other', holder: 'did:web:b.example', network: 'did:web:n.example' }
  return [
    { ...other, events: [issued] },
    { label, holder: 'did:web:a.example', network: 'did:web:n.example', events: [issued, ...events] },
  ]
}

const enter = (events: RegisterEvent[], event: LabelChange) =>
  enterInRegister(registerOf(...events), { label, event })

describe('enterInRegister()', () => {
  it.each<[string, RegisterEvent[], LabelChange]>([
    ['suspends an active label', [], { type: 'suspended', at: at('2026-11-01'), reason: 'No report' }],
    ['reinstates a suspended one', [suspended], { type: 'reinstated', at: at('2026-11-01') }],
    ['withdraws a suspended one', [suspended], { type: 'withdrawn', at: at('2027-01-01'), reason: 'Closed' }],
    ['withdraws an expired one', [], { type: 'withdrawn', at: at('2030-01-01'), reason: 'Closed' }],
    [
      'suspends before an edition that lies ahead',
      [ahead],
      { type: 'suspended', at: at('2029-01-01'), reason: 'x' },
    ],
    [
      'withdraws one with a suspension ahead',
      [{ ...suspended, at: at('2062-11-01') }],
      { type: 'withdrawn', at: at('2026-12-01'), reason: 'Closed' },
    ],
    ['suspends a renewed one', [ahead], { type: 'suspended', at: at('2030-01-01'), reason: 'x' }],
    ['suspends again', [suspended, reinstated], { type: 'suspended', at: at('2026-12-02'), reason: 'x' }],
  ])('%s', async (_, events, event) => {
    const before = registerOf(...events)
    const copy = structuredClone(before)
    const after = await enterInRegister(before, { label, event })
    expect(before).toEqual(copy)
    expect(after[0]).toEqual(before[0])
    expect(after[1]?.events).toEqual([issued, ...events, event])
  })

  it('takes a Date and writes it in UTC', async () => {
    const event = { type: 'suspended', at: new Date('2026-11-01T00:00:00Z'), reason: 'x' } as const
    expect((await enter([], event))[1]?.events[1]?.at).toMatch(/^2026-11-01T00:00:00(?:\.000)?Z$/)
  })

  it.each<[string, RegisterEvent[], LabelChange, string]>([
    [
      'anything after withdrawal',
      [withdrawn],
      { type: 'suspended', at: at('2027-02-01'), reason: 'x' },
      'which is final',
    ],
    [
      'reinstatement after withdrawal',
      [suspended, withdrawn],
      { type: 'reinstated', at: at('2027-02-01') },
      'which is final',
    ],
    [
      'an event before the last',
      [suspended, reinstated],
      { type: 'suspended', at: at('2026-11-15'), reason: 'x' },
      'no earlier than reinstated',
    ],
    [
      'an event before the issue',
      [],
      { type: 'suspended', at: at('2026-05-17'), reason: 'x' },
      'no earlier than issued',
    ],
    [
      'a second suspension',
      [suspended],
      { type: 'suspended', at: at('2026-12-01'), reason: 'x' },
      'one that is suspended',
    ],
    [
      'reinstatement of an active label',
      [],
      { type: 'reinstated', at: at('2026-12-01') },
      'one that is active',
    ],
    [
      'suspension of an expired label',
      [],
      { type: 'suspended', at: at('2029-05-18'), reason: 'x' },
      'one that is expired',
    ],
    [
      'suspension without a reason',
      [],
      { type: 'suspended', at: at('2026-12-01') },
      'a reason for suspended',
    ],
    [
      'withdrawal with an empty reason',
      [],
      { type: 'withdrawn', at: at('2026-12-01'), reason: ' ' },
      'a reason for withdrawn',
    ],
  ])('rejects %s', async (_, events, event, message) => {
    await expect(enter(events, event)).rejects.toMatchObject({
      code: 'REGISTER_EVENT_NOT_ALLOWED',
      message: expect.stringContaining(message),
    })
  })

  it.each(['\u200b', '\u3164', '\u2060 \u00ad'])('rejects the invisible reason %j', async (reason) => {
    await expect(enter([], { type: 'suspended', at: at('2026-12-01'), reason })).rejects.toMatchObject({
      code: 'REGISTER_EVENT_NOT_ALLOWED',
    })
  })

  it.each(['\u202eClosed', 'Clo\u001b[31msed', 'Closed\nopen', '\u2066Closed', '\u0085x'])(
    'refuses the reason %j',
    async (reason) => {
      await expect(enter([], { type: 'suspended', at: at('2026-12-01'), reason })).rejects.toThrow(
        'a text of one line without control',
      )
    },
  )

  it('takes a reason from right to left, with its marks', async () => {
    const event: LabelChange = { type: 'suspended', at: at('2026-12-01'), reason: '\u200fאין דוח\u200f' }
    expect((await enter([], event))[1]?.events.at(-1)).toEqual(event)
  })

  it('finds a label by another spelling of its id', async () => {
    const event: LabelChange = { type: 'suspended', at: at('2026-12-01'), reason: 'x' }
    const [, entry] = await enterInRegister(registerOf(), { label: 'urn:ex%61mple:label:1', event })
    expect(entry).toMatchObject({ label, events: [issued, event] })
  })

  it('rejects a register with two entries for the label', async () => {
    const event: LabelChange = { type: 'withdrawn', at: at('2026-12-01'), reason: 'x' }
    const twice = [...registerOf(), ...registerOf()]
    await expect(enterInRegister(twice, { label, event })).rejects.toMatchObject({
      code: 'REGISTER_EVENT_NOT_ALLOWED',
      message: expect.stringContaining('one entry of the label in the register, found 2'),
    })
  })

  it('rejects a label that is not in the register', async () => {
    const event = { type: 'reinstated', at: at('2026-12-01') } as const
    await expect(enterInRegister(registerOf(), { label: 'urn:x:1', event })).rejects.toMatchObject({
      code: 'REGISTER_EVENT_NOT_ALLOWED',
      message: expect.stringContaining('a label that is in the register'),
    })
  })

  it.each<[string, unknown, unknown]>([
    ['a register that is not a list', {}, { label, event: { type: 'reinstated', at: at('2026-12-01') } }],
    ['an event of another type', registerOf(), { label, event: { type: 'renewed', at: at('2026-12-01') } }],
    ['an event without date', registerOf(), { label, event: { type: 'reinstated' } }],
    [
      'a misspelt option',
      registerOf(),
      { label, event: { type: 'reinstated', at: at('2026-12-01'), reasons: 'x' } },
    ],
    ['a label that is not one', registerOf(), { label: { id: 'urn:x:1' } }],
    [
      'an id that is not a text',
      registerOf(),
      { label: Object.create(null), event: { type: 'reinstated', at: at('2026-12-01') } },
    ],
  ])('refuses %s', async (_, register, entry) => {
    await expect(enterInRegister(register as never, entry as never)).rejects.toThrow(
      /^Cannot enter in register: /,
    )
  })
})

describe('enterInRegister() with a label', () => {
  const first = unsignedLabel() as OpenBadgeCredential
  const { scheme } = lagoonLab()
  const decision = lagoonLabDecision(lagoonLab())
  const edition = (validFrom: string, validUntil: string) => ({ ...first, validFrom, validUntil })
  const second = edition('2029-05-18T13:30:00Z', '2032-05-18T13:30:00Z')
  /** A decision of its own on an edition, which it renews. */
  const renewing = (decidedAt: string, id = `urn:example:decision:${decidedAt}`): Decision => ({
    ...decision,
    id,
    decidedAt,
    renews: first.id as string,
  })
  const deciding = (decidedAt: string, id?: string): Decision => {
    const { renews: _, ...whole } = renewing(decidedAt, id)
    return whole
  }
  const on2029 = renewing('2029-04-10T13:30:00Z')
  const enterFirst = () => enterInRegister([], { label: first }, { scheme, decision })
  const enterBoth = async () =>
    enterInRegister(await enterFirst(), { label: second }, { scheme, decision: on2029 })
  const refused = (message: string) => ({
    code: 'REGISTER_EVENT_NOT_ALLOWED',
    message: expect.stringContaining(message),
  })

  it('enters the issue, then the renewal, each with its decision', async () => {
    const [entry] = await enterFirst()
    expect(entry).toEqual({
      label: first.id,
      holder: 'did:web:pamario-laboratorija.example',
      network: 'did:web:network.example',
      scheme: scheme.id,
      events: [
        {
          type: 'issued',
          at: first.validFrom,
          validUntil: first.validUntil,
          digest: expect.any(String),
          decision: decision.id,
        },
      ],
    })
    const [renewed] = await enterBoth()
    expect(renewed?.events.map((event) => [event.type, event.decision])).toEqual([
      ['issued', decision.id],
      ['renewed', on2029.id],
    ])
  })

  it('renews a label of a register that names no decisions, by a decision', async () => {
    const old = await enterInRegister([], { label: first })
    expect(old[0]).not.toHaveProperty('scheme')
    await expect(enterInRegister(old, { label: second }, { scheme })).rejects.toMatchObject(
      refused('expected decision to be given, since the register has a label of this holder, found none'),
    )
    expect((await enterInRegister(old, { label: second }, { decision: on2029 }))[0]?.events).toHaveLength(2)
  })

  it.each<[string, OpenBadgeCredential, Decision, string]>([
    ['the first decision', second, decision, 'a decision that renews this label'],
    [
      'the first decision, a second later',
      edition('2026-05-18T13:30:01Z', '2029-05-18T13:30:01Z'),
      { ...decision, renews: first.id as string },
      'a decision that the register does not name yet, found one by which',
    ],
    [
      'a decision on a first label',
      second,
      deciding('2029-04-10T13:30:00Z'),
      'a decision that renews this label',
    ],
    [
      'a decision on another label',
      second,
      { ...on2029, renews: 'urn:x:other' },
      'a decision about this label, found urn:x:other',
    ],
    [
      'a decision later than it begins',
      second,
      renewing('2029-05-18T13:30:01Z'),
      'no later than the label begins',
    ],
    [
      'a decision no later than the first edition',
      second,
      renewing(first.validFrom),
      'a decision later than',
    ],
    [
      'a decision about somebody else',
      second,
      { ...on2029, applicant: 'did:web:x.example' },
      'a decision about did:web',
    ],
    [
      'a decision under another scheme',
      second,
      { ...on2029, scheme: `${scheme.id}/x` },
      'under the scheme of the label',
    ],
    [
      'a decision not to issue yet',
      second,
      { ...on2029, outcome: 'notYetIssued', feedback: { en: 'Add a plan' } },
      'a decision to issue, found notYetIssued',
    ],
  ])('renews a label by nothing like %s', async (_, label, wrong, message) => {
    await expect(
      enterInRegister(await enterFirst(), { label }, { scheme, decision: wrong }),
    ).rejects.toMatchObject(refused(message))
  })

  it.each<[string, (id: string) => string]>([
    ['a fragment', (id) => `${id}#again`],
    ['an empty fragment', (id) => `${id}#`],
    ['a query', (id) => `${id}?again`],
    ['a slash', (id) => `${id}/`],
    ['a host in capitals', (id) => id.replace('network', 'NETWORK')],
    ['the default port', (id) => id.replace('example', 'example:443')],
    ['http', (id) => id.replace('https', 'http')],
    ['an escape', (id) => id.replace('2026', '%32026')],
    ['capitals', (id) => id.replace('decisions', 'Decisions')],
  ])('makes one label of one decision, also under an id with %s', async (_, spell) => {
    const id = 'https://network.example/decisions/2026-7'
    const again = { ...first, id: 'urn:example:again', validFrom: '2026-06-01T00:00:00Z' }
    const other = { ...again, credentialSubject: { ...again.credentialSubject, id: 'did:web:x.example' } }
    const { applicant: __, ...silent } = decision
    for (const [known, next] of [
      [id, spell(id)],
      [spell(id), id],
    ] as const) {
      const register = await enterInRegister([], { label: first }, { decision: { ...silent, id: known } })
      await expect(
        enterInRegister(register, { label: other }, { decision: { ...silent, id: next } }),
      ).rejects.toMatchObject(refused('a decision that the register does not name yet'))
    }
  })

  it('takes decisions that differ, also where one document has several', async () => {
    const { applicant: _, ...silent } = decision
    const ids = ['https://network.example/decisions#2026-7', 'did:web:network.example#decision-7']
    for (const id of ids) {
      const register = await enterInRegister([], { label: first }, { decision: { ...silent, id } })
      const credentialSubject = { ...first.credentialSubject, id: 'did:web:x.example' }
      const other = { ...first, id: 'urn:example:other', credentialSubject }
      const by = { ...silent, id: id.replace(/7$/, '8') }
      expect(await enterInRegister(register, { label: other }, { decision: by })).toHaveLength(2)
    }
  })

  it('bounds by a year also a label that a decision to renew makes where the register has none', async () => {
    const late = edition('2029-04-11T13:30:00Z', '2032-04-11T13:30:00Z')
    await expect(
      enterInRegister([], { label: late }, { scheme, decision: renewing('2028-04-10T13:30:00Z') }),
    ).rejects.toMatchObject(refused('a label that begins no later than 2029-04-10T13:30:00Z'))
    const inTime = { scheme, decision: renewing('2028-04-11T13:30:00Z') }
    expect(await enterInRegister([], { label: late }, inTime)).toHaveLength(1)
  })

  it('takes a decision on the whole form only where the scheme that is passed has no renewal', async () => {
    const { renewal: _, ...whole } = scheme
    const by = deciding('2029-04-10T13:30:00Z')
    const register = await enterFirst()
    expect(
      (await enterInRegister(register, { label: second }, { scheme: whole, decision: by }))[0]?.events,
    ).toHaveLength(2)
    await expect(enterInRegister(register, { label: second }, { decision: by })).rejects.toMatchObject(
      refused('a decision that renews this label'),
    )
  })

  it.each(['urn:example:again', 'urn:uuid:0e5b8a70-3c1d-4f0a-9a41-2026051800b2'])(
    'makes one label of one decision: not %s too',
    async (id) => {
      const again = { ...first, id, validFrom: '2026-06-01T00:00:00Z' }
      const register = await enterFirst()
      await expect(enterInRegister(register, { label: again }, { scheme })).rejects.toMatchObject(
        refused('decision to be given'),
      )
      await expect(enterInRegister(register, { label: again }, { scheme, decision })).rejects.toMatchObject(
        refused('a decision that the register does not name yet'),
      )
      // Nor where the decision says not about whom it is, as older ones do.
      const { applicant: __, ...silent } = decision
      const other = {
        ...again,
        credentialSubject: { ...again.credentialSubject, id: 'did:web:other.example' },
      }
      await expect(enterInRegister(register, { label: other }, { decision: silent })).rejects.toMatchObject(
        refused('a decision that the register does not name yet'),
      )
    },
  )

  it.each<[string, LabelChange]>([
    ['withdrawn', { type: 'withdrawn', at: '2027-01-01T00:00:00Z', reason: 'Closed' }],
    ['suspended', { type: 'suspended', at: '2027-01-01T00:00:00Z', reason: 'No report' }],
  ])('gives the holder of a %s label another one only by a later decision', async (_, event) => {
    // Neither the register nor the decision says more than those of before.
    const old = await enterInRegister([], { label: first })
    const register = await enterInRegister(old, { label: first.id as string, event })
    const again = { ...first, id: 'urn:example:again', validFrom: '2027-02-01T00:00:00Z' }
    const spelled = {
      ...again,
      credentialSubject: { ...again.credentialSubject, id: 'did:web:PAMARIO-laboratorija.example' },
    }
    await expect(enterInRegister(register, { label: again })).rejects.toMatchObject(
      refused('decision to be given'),
    )
    await expect(enterInRegister(register, { label: spelled })).rejects.toMatchObject(
      refused('decision to be given'),
    )
    for (const decidedAt of ['2026-05-18T13:30:00Z', event.at as string])
      await expect(
        enterInRegister(register, { label: again }, { decision: deciding(decidedAt) }),
      ).rejects.toMatchObject(refused('a decision later than'))
    const later = deciding('2027-01-01T00:00:01Z')
    expect(await enterInRegister(register, { label: again }, { decision: later })).toHaveLength(2)
  })

  it('gives a holder whose label ended another one, by a decision after that label began', async () => {
    const again = { ...edition('2030-01-01T00:00:00Z', '2033-01-01T00:00:00Z'), id: 'urn:example:again' }
    const register = await enterFirst()
    const later = deciding('2029-12-01T00:00:00Z')
    expect(await enterInRegister(register, { label: again }, { decision: later })).toHaveLength(2)
    // Not one that was about the label of before, nor one of long ago.
    for (const [wrong, message] of [
      [renewing('2029-12-01T00:00:00Z'), 'a decision about this label'],
      [deciding('2028-12-31T23:59:59Z'), 'a label that begins no later than 2029-12-31T23:59:59Z'],
    ] as const)
      await expect(enterInRegister(register, { label: again }, { decision: wrong })).rejects.toMatchObject(
        refused(message),
      )
  })

  it('leaves a label under another scheme, or of another holder, as it was: neither is history', async () => {
    const [entry] = (await enterFirst()) as [RegisterEntry]
    const again = { ...first, id: 'urn:example:again' }
    for (const other of [
      { scheme: `${scheme.id}/x` },
      { holder: 'did:web:other.example' },
      { network: 'did:web:x.example' },
    ])
      expect(await enterInRegister([{ ...entry, ...other }], { label: again })).toHaveLength(2)
  })

  it('takes no decision for an event', async () => {
    const event: LabelChange = { type: 'withdrawn', at: '2027-01-01T00:00:00Z', reason: 'Closed' }
    await expect(
      enterInRegister(await enterFirst(), { label: first.id as string, event }, { decision }),
    ).rejects.toThrow('expected decision to be left out for an event')
  })

  it('withdraws a label sooner than a withdrawal that lies ahead', async () => {
    const withdraw = (register: RegisterEntry[], date: string) =>
      enterInRegister(register, {
        label: first.id as string,
        event: { type: 'withdrawn', at: at(date), reason: 'Closed' },
      })
    const ahead = await withdraw(await enterFirst(), '2028-01-01')
    const sooner = await withdraw(ahead, '2027-01-01')
    expect(labelStateAt(sooner[0]?.events as LabelEvent[], at('2027-01-01'))).toBe('withdrawn')
    for (const date of ['2027-01-01', '2027-06-01'])
      await expect(withdraw(sooner, date)).rejects.toMatchObject(refused('which is final'))
  })

  it('reads what it enters once', async () => {
    const ends = ['2029-05-18T13:30:00Z', '2099-05-18T13:30:00Z']
    const label = { ...first }
    Object.defineProperty(label, 'validUntil', { get: () => ends.shift(), enumerable: true })
    const [entry] = await enterInRegister([], { label })
    expect(entry?.events[0]?.validUntil).toBe('2029-05-18T13:30:00Z')
    expect(ends).toHaveLength(1)
  })

  it('does not take another spelling of the id of a withdrawn label for a new label', async () => {
    const id = 'urn:uuid:5a1f0c52-7d39-4a55-8c0e-2024011500c1'
    const register = await enterInRegister([], { label: { ...first, id } })
    const event: LabelChange = { type: 'withdrawn', at: '2027-01-01T00:00:00Z', reason: 'Closed' }
    const ended = await enterInRegister(register, { label: id, event })
    for (const spelling of [id.replace('5a1f', '%35a1f'), id.replace('5a1f', '5A1F')])
      await expect(
        enterInRegister(
          ended,
          { label: { ...second, id: spelling } },
          { decision: { ...on2029, renews: id } },
        ),
      ).rejects.toMatchObject(refused('which is final'))
  })

  it('rejects the same edition, an older one, another holder, and one after withdrawal', async () => {
    const register = await enterBoth()
    const by = { scheme, decision: renewing('2032-04-10T13:30:00Z') }
    await expect(enterInRegister(register, { label: second }, by)).rejects.toMatchObject(
      refused('another edition'),
    )
    const older = edition('2027-05-18T13:30:00Z', '2030-05-18T13:30:00Z')
    await expect(
      enterInRegister(register, { label: older }, { scheme, decision: renewing('2027-04-10T13:30:00Z') }),
    ).rejects.toMatchObject(refused('a decision later than'))
    const third = edition('2032-05-18T13:30:00Z', '2035-05-18T13:30:00Z')
    const subject = { ...third.credentialSubject, id: 'did:web:other.example' }
    await expect(
      enterInRegister(register, { label: { ...third, credentialSubject: subject } }, by),
    ).rejects.toMatchObject(refused('for the same holder by the same network'))
    const event: LabelChange = { type: 'withdrawn', at: '2030-01-01T00:00:00Z', reason: 'Closed' }
    const ended = await enterInRegister(register, { label: first.id as string, event })
    await expect(enterInRegister(ended, { label: third }, by)).rejects.toMatchObject(
      refused('which is final'),
    )
    expect((await enterInRegister(register, { label: third }, by))[0]?.events).toHaveLength(3)
  })

  it('rejects what ends before it begins, and a renewal that shortens the label', async () => {
    const reversed = edition('2026-05-18T13:30:00Z', '2026-05-18T13:30:00Z')
    await expect(enterInRegister([], { label: reversed })).rejects.toMatchObject(
      refused('an end after the start'),
    )
    const register = await enterFirst()
    const renewals = [
      ['2028-05-18T13:30:00Z', '2027-05-18T13:30:00Z', 'an end after the start'],
      ['2027-05-18T13:30:00Z', '2028-05-18T13:30:00Z', 'a renewal that ends after the edition before it'],
    ] as const
    for (const [from, until, expected] of renewals)
      await expect(
        enterInRegister(
          register,
          { label: edition(from, until) },
          { decision: renewing('2027-01-01T00:00:00Z') },
        ),
      ).rejects.toMatchObject(refused(expected))
  })

  it('takes the grace of no other scheme than that of the label, and names it', async () => {
    const id = 'https://network.example/schemes/other'
    const message = `expected scheme.id to be the scheme of the label (achievement ${first.credentialSubject.achievement.id})`
    await expect(enterInRegister([], { label: first }, { scheme: { ...scheme, id } })).rejects.toThrow(
      message,
    )
    const [entry] = (await enterInRegister([], { label: first }, { decision })) as [RegisterEntry]
    expect(entry.scheme).toBe(scheme.id)
    // With the scheme or without: the label says which one it is under.
    for (const options of [{ scheme, decision: on2029 }, { decision: on2029 }])
      await expect(
        enterInRegister([{ ...entry, scheme: id }], { label: second }, options),
      ).rejects.toMatchObject(refused(`a renewal under the scheme ${id}`))
  })

  it.each(['first', 'last'])(
    'enters no label under two schemes, with that of its decision %s',
    async (place) => {
      const { achievement, ...subject } = first.credentialSubject
      const share = (id: string) => ({
        id: `${id}#indicator-share`,
        type: ['ResultDescription'],
        resultType: 'Percent',
        name: 'Share',
      })
      const weak = 'https://network.example/schemes/weak'
      const shares = [share(weak), share(scheme.id)]
      if (place === 'first') shares.reverse()
      const both = {
        ...first,
        credentialSubject: { ...subject, achievement: { ...achievement, resultDescription: shares } },
      } as OpenBadgeCredential
      const message = `found 2: ${shares.map(({ id }) => id).join(', ')}`
      for (const options of [
        {},
        { scheme },
        { decision },
        { scheme: { ...scheme, id: weak }, decision },
        { scheme, decision: { ...decision, scheme: weak } },
        { decision: { ...decision, scheme: weak } },
      ])
        await expect(enterInRegister([], { label: both }, options)).rejects.toMatchObject(refused(message))
      const renewed = { ...both, validFrom: second.validFrom, validUntil: second.validUntil }
      await expect(
        enterInRegister(await enterFirst(), { label: renewed }, { decision: { ...on2029, scheme: weak } }),
      ).rejects.toMatchObject(refused(message))
    },
  )

  it('counts as history what a label without a share may be under, and any spelling of its scheme', async () => {
    const [entry] = (await enterFirst()) as [RegisterEntry]
    const { resultDescription: _, ...bare } = first.credentialSubject.achievement
    const unnamed = {
      ...first,
      id: 'urn:example:again',
      credentialSubject: {
        ...first.credentialSubject,
        achievement: { ...bare, id: 'https://network.example/anything' },
      },
    } as OpenBadgeCredential
    await expect(enterInRegister([entry], { label: unnamed })).rejects.toMatchObject(
      refused('decision to be given'),
    )
    const again = { ...first, id: 'urn:example:again' }
    const spelled = { ...entry, scheme: scheme.id.replace('network', 'NETWORK') }
    for (const options of [{}, { scheme }])
      await expect(enterInRegister([spelled], { label: again }, options)).rejects.toMatchObject(
        refused('decision to be given'),
      )
  })

  it('knows the scheme of a label by what it says of its indicators, and not by the id of its achievement', async () => {
    const subject = first.credentialSubject
    const named = (id: string, share = `${scheme.id}#indicator-share`) => ({
      ...first,
      credentialSubject: {
        ...subject,
        achievement: {
          ...subject.achievement,
          id,
          resultDescription: [
            { id: share, type: ['ResultDescription'], resultType: 'Percent', name: 'Share' },
          ],
        },
      },
    })
    const label = named('https://network.example/anything') as OpenBadgeCredential
    expect((await enterInRegister([], { label }, { scheme }))[0]?.scheme).toBe(scheme.id)
    const weak = named(
      subject.achievement.id,
      'https://network.example/weak#indicator-share',
    ) as OpenBadgeCredential
    await expect(enterInRegister([], { label: weak }, { scheme })).rejects.toThrow('the scheme of the label')
    const { resultDescription: _, ...bare } = subject.achievement
    const plain = { ...first, credentialSubject: { ...subject, achievement: bare } }
    expect((await enterInRegister([], { label: plain }, { scheme }))[0]?.scheme).toBe(scheme.id)
  })
})
