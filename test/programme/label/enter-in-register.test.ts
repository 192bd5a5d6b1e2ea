import { describe, expect, it } from 'vitest'
import type { LabelChange } from '../../../src/index'
import { enterInRegister } from '../../../src/index'
import type {
  OpenBadgeCredential,
  RegisterEntry,
  RegisterEvent,
} from '../../../src/model/generated/documents'
import { unsignedLabel } from '../../cli/support/lagoon-lab-credentials'
import { lagoonLab } from '../../support/lagoon-lab'

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
  const edition = (validFrom: string, validUntil: string) => ({ ...first, validFrom, validUntil })
  const second = edition('2029-05-18T13:30:00Z', '2032-05-18T13:30:00Z')

  it('enters the issue, then the renewal', async () => {
    const [entry] = await enterInRegister([], { label: first })
    expect(entry).toMatchObject({
      label: first.id,
      holder: 'did:web:pamario-laboratorija.example',
      network: 'did:web:network.example',
      events: [
        { type: 'issued', at: first.validFrom, validUntil: first.validUntil, digest: expect.any(String) },
      ],
    })
    const [renewed] = await enterInRegister([entry as RegisterEntry], { label: second })
    expect(renewed?.events.map(({ type }) => type)).toEqual(['issued', 'renewed'])
  })

  it('does not take another spelling of the id of a withdrawn label for a new label', async () => {
    const id = 'urn:uuid:5a1f0c52-7d39-4a55-8c0e-2024011500c1'
    const register = await enterInRegister([], { label: { ...first, id } })
    const event: LabelChange = { type: 'withdrawn', at: '2027-01-01T00:00:00Z', reason: 'Closed' }
    const ended = await enterInRegister(register, { label: id, event })
    for (const spelling of [id.replace('5a1f', '%35a1f'), id.replace('5a1f', '5A1F')])
      await expect(enterInRegister(ended, { label: { ...second, id: spelling } })).rejects.toMatchObject({
        code: 'REGISTER_EVENT_NOT_ALLOWED',
      })
  })

  it('rejects the same edition, an older one, another holder, and one after withdrawal', async () => {
    const register = await enterInRegister(await enterInRegister([], { label: first }), { label: second })
    const rejected = { code: 'REGISTER_EVENT_NOT_ALLOWED' }
    await expect(enterInRegister(register, { label: second })).rejects.toMatchObject(rejected)
    const older = edition('2027-05-18T13:30:00Z', '2030-05-18T13:30:00Z')
    await expect(enterInRegister(register, { label: older })).rejects.toMatchObject(rejected)
    const third = edition('2032-05-18T13:30:00Z', '2035-05-18T13:30:00Z')
    const subject = { ...third.credentialSubject, id: 'did:web:other.example' }
    await expect(
      enterInRegister(register, { label: { ...third, credentialSubject: subject } }),
    ).rejects.toMatchObject(rejected)
    const event: LabelChange = { type: 'withdrawn', at: '2030-01-01T00:00:00Z', reason: 'Closed' }
    const ended = await enterInRegister(register, { label: first.id as string, event })
    await expect(enterInRegister(ended, { label: third })).rejects.toMatchObject(rejected)
  })

  it('rejects what ends before it begins, and a renewal that shortens the label', async () => {
    const reversed = edition('2026-05-18T13:30:00Z', '2026-05-18T13:30:00Z')
    const message = (end: string) => ({
      code: 'REGISTER_EVENT_NOT_ALLOWED',
      message: expect.stringContaining(end),
    })
    await expect(enterInRegister([], { label: reversed })).rejects.toMatchObject(
      message('an end after the start'),
    )
    const register = await enterInRegister([], { label: first })
    const renewals = [
      ['2028-05-18T13:30:00Z', '2027-05-18T13:30:00Z', 'an end after the start'],
      ['2027-05-18T13:30:00Z', '2028-05-18T13:30:00Z', 'a renewal that ends after the edition before it'],
    ] as const
    for (const [from, until, expected] of renewals)
      await expect(enterInRegister(register, { label: edition(from, until) })).rejects.toMatchObject(
        message(expected),
      )
  })

  it('rejects a second edition from the time in which one decision can renew', async () => {
    const early = edition('2028-12-01T00:00:00Z', '2031-12-01T00:00:00Z')
    const register = await enterInRegister(await enterInRegister([], { label: first }), { label: early })
    for (const from of ['2029-01-01T00:00:00Z', first.validUntil as string])
      await expect(
        enterInRegister(register, { label: edition(from, '2032-05-18T13:30:00Z') }),
      ).rejects.toMatchObject({
        code: 'REGISTER_EVENT_NOT_ALLOWED',
        message: expect.stringContaining('since one decision renews a label once'),
      })
    const third = edition('2031-12-01T00:00:00Z', '2034-12-01T00:00:00Z')
    expect((await enterInRegister(register, { label: third }))[0]?.events).toHaveLength(3)
  })

  it('takes the grace of no other scheme than that of the label, and names it', async () => {
    const { scheme } = lagoonLab()
    const id = 'https://network.example/schemes/other'
    const message = `expected scheme.id to be the scheme of the label (achievement ${first.credentialSubject.achievement.id}), got "${id}"`
    await expect(enterInRegister([], { label: first }, { scheme: { ...scheme, id } })).rejects.toThrow(id)
    await expect(enterInRegister([], { label: first }, { scheme: { ...scheme, id } })).rejects.toThrow(
      message.slice(0, message.indexOf(', got')),
    )
    const named = await enterInRegister([], { label: first }, { scheme })
    expect(named[0]?.scheme).toBe(scheme.id)
    const [entry] = named as [RegisterEntry]
    await expect(
      enterInRegister([{ ...entry, scheme: id }], { label: second }, { scheme }),
    ).rejects.toMatchObject({ message: expect.stringContaining(`a renewal under the scheme ${id}`) })
  })

  it('knows the scheme of a label whose editions have other ids', async () => {
    const { scheme } = lagoonLab()
    const subject = first.credentialSubject
    const achievement = { ...subject.achievement, id: 'https://network.example/anything' }
    const label = { ...first, credentialSubject: { ...subject, achievement } }
    expect((await enterInRegister([], { label }, { scheme }))[0]?.scheme).toBe(scheme.id)
  })
})
