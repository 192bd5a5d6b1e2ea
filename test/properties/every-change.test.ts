import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { isJsonObject } from '../../src/core/json'
import { appendPointer } from '../../src/core/json-pointer'
import { buildEndorsement } from '../../src/issuing/build-endorsement'
import { pretendCommittee, pretendIssuer, sampleLabel } from '../../src/testing'
import type { VerifyOptions } from '../../src/verifying/options/verify-options'
import type { VerificationReport } from '../../src/verifying/outcome/report'
import { verify } from '../../src/verifying/verify'
import type { Leaf } from '../support/credentials'
import { leavesOf, replaceAt } from '../support/credentials'
import { runs, withRuns } from '../support/runs'
import { anyBadge } from './any-badge'

const created = '2026-05-18T12:00:00Z'
const now = '2026-06-01T00:00:00Z'
const pretend = pretendCommittee()
const { trust } = pretend

const municipality = pretendIssuer('Savivaldybė')
const label = sampleLabel(pretend)
const endorsement = await municipality.sign(
  await buildEndorsement({
    id: 'urn:example:endorsement',
    endorser: municipality.profile,
    target: label,
    comment: 'Mūsų mieste pripažįstama.',
    validFrom: created,
  }),
  { created },
)
/** A label with an embedded endorsement, signed by exactly as many members as must. */
const signed = (await pretend.sign(
  { ...label, endorsement: [endorsement] },
  { created },
)) as unknown as JsonObject

/** Other values in the place of a scalar; each says something else. */
function otherValues(value: Leaf['value']): JsonValue[] {
  if (typeof value === 'boolean') return [!value]
  if (typeof value === 'number') return [value + 1, -value - 1, value + 0.5]
  if (typeof value !== 'string') return ['x']
  return [
    `${value}x`,
    `${value} `,
    `x${value}`,
    `${value}\u200b`,
    value.slice(0, -1),
    value.slice(1),
    value.toUpperCase() === value ? value.toLowerCase() : value.toUpperCase(),
    '',
    'urn:example:other',
    '2026-05-18T12:00:00.001Z',
  ].filter((other) => other !== value)
}

/** Other forms in the place of a value, of which some say the same in JSON-LD. */
function otherForms(value: JsonValue): (JsonValue | undefined)[] {
  const text = typeof value === 'string' ? value : 'x'
  return [
    undefined,
    null,
    [],
    {},
    [value],
    [[value]],
    [value, value],
    [value, null],
    [null, value],
    0,
    true,
    JSON.stringify(value),
    { '@value': value },
    { '@id': text },
    { id: text },
    { '@list': [value] },
    { '@set': [value] },
    { '@value': value, '@language': 'en' },
    { '@value': value, '@index': 'x' },
  ]
}

/** Every place of a document, except its root. */
function placesOf(value: JsonValue, pointer = ''): { pointer: string; value: JsonValue }[] {
  const inner = Array.isArray(value)
    ? value.flatMap((entry, index) => placesOf(entry, appendPointer(pointer, index)))
    : isJsonObject(value)
      ? Object.entries(value).flatMap(([member, entry]) => placesOf(entry, appendPointer(pointer, member)))
      : []
  return pointer === '' ? inner : [{ pointer, value }, ...inner]
}

type Meaning = ReturnType<typeof meaningOf>

/** What a caller may rely on, and the endorsements that were credited. */
function meaningOf({ verdict, verified, endorsements }: VerificationReport) {
  const credited = endorsements.filter((found) => found.verdict === 'valid')
  return {
    verdict,
    verified,
    credited: credited.map(({ endorser, comment, target, report }) => ({
      endorser,
      comment,
      target: target.id,
      verified: report.verified,
    })),
  }
}

/** Whether a document is refused, or says what another one says and credits no endorsement that the other does not. */
function saysNoMore(meaning: Meaning, original: Meaning): boolean {
  if (meaning.verdict !== 'valid') return true
  const credited = new Set(original.credited.map((found) => canonicalize(found)))
  return (
    canonicalize(meaning.verified) === canonicalize(original.verified) &&
    meaning.credited.every((found) => credited.has(canonicalize(found)))
  )
}

/** So many of several values, others for each place; all of them where there are no more. */
function someOf<T>(values: T[], place: number, count: number): T[] {
  if (values.length <= count) return values
  return Array.from({ length: count }, (_, index) => values[(place * count + index) % values.length] as T)
}

const options: VerifyOptions = { now, trust }

describe('verify() and a signed label', withRuns, () => {
  it('finds it valid as it is, with its endorsement', async () => {
    const report = await verify(signed, options)
    expect(report.verdict).toBe('valid')
    expect(report.endorsements).toMatchObject([{ verdict: 'valid' }])
    expect(leavesOf(signed).length).toBeGreaterThan(120)
  })

  it('never finds it valid with another value in any place', async () => {
    const kept: string[] = []
    for (const [index, { pointer, value }] of leavesOf(signed).entries()) {
      for (const other of someOf(otherValues(value), index, runs(2))) {
        const { verdict } = await verify(replaceAt(signed, pointer, other), options)
        if (verdict === 'valid') kept.push(`${pointer}: ${JSON.stringify(value)} -> ${JSON.stringify(other)}`)
      }
    }
    expect(kept).toEqual([])
  })

  it('never finds it valid in another form in any place, unless it means the same', async () => {
    const original = meaningOf(await verify(signed, options))
    const changed: string[] = []
    for (const [index, { pointer, value }] of placesOf(signed).entries()) {
      for (const form of someOf(otherForms(value), index, runs(2))) {
        const meaning = meaningOf(await verify(replaceAt(signed, pointer, form), options))
        if (!saysNoMore(meaning, original)) changed.push(`${pointer}: ${JSON.stringify(form)?.slice(0, 80)}`)
      }
    }
    expect(changed).toEqual([])
  })

  it('never finds it valid with a member more in any object', async () => {
    const original = meaningOf(await verify(signed, options))
    const additions: [string, JsonValue][] = [
      ['quorum', 1],
      ['@index', 'x'],
      ['@id', 'urn:example:other'],
      ['@type', 'OpenBadgeCredential'],
      ['@nest', { name: 'x' }],
      ['@included', [{ id: 'urn:example:other', type: ['Profile'], name: 'x' }]],
      ['@reverse', { issuer: { id: 'urn:example:other' } }],
      ['name', 'x'],
      ['description', 'x'],
      ['validUntil', '2999-01-01T00:00:00Z'],
      ['credentialStatus', []],
      ['https://schema.org/name', 'x'],
      ['schema:name', 'x'],
      ['type ', 'x'],
      ['Type', 'x'],
      ['', 'x'],
      ['toString', 'x'],
    ]
    const objects = [{ pointer: '', value: signed as JsonValue }, ...placesOf(signed)].filter(({ value }) =>
      isJsonObject(value),
    )
    expect(objects.length).toBeGreaterThan(25)
    const kept: string[] = []
    for (const { pointer, value } of objects) {
      for (const [member, added] of additions) {
        if (Object.hasOwn(value as JsonObject, member)) continue
        const report = await verify(replaceAt(signed, appendPointer(pointer, member), added), options)
        const meaning = meaningOf(report)
        // An empty set says nothing; it is dropped from what is handed on.
        const isNothing = Array.isArray(added) && added.length === 0
        if (meaning.verdict !== 'valid') continue
        if (!isNothing || JSON.stringify(meaning) !== JSON.stringify(original))
          kept.push(`${pointer} + ${member}`)
      }
    }
    expect(kept).toEqual([])
  })

  it('never finds it valid with the values of two places exchanged', async () => {
    const texts = leavesOf(signed).filter(({ value }) => typeof value === 'string')
    const original = meaningOf(await verify(signed, options))
    const place = fc.nat(texts.length - 1)
    await fc.assert(
      fc.asyncProperty(place, place, async (one, another) => {
        const [a, b] = [texts[one], texts[another]] as [Leaf, Leaf]
        fc.pre(a.value !== b.value)
        const swapped = replaceAt(replaceAt(signed, a.pointer, b.value), b.pointer, a.value)
        const meaning = meaningOf(await verify(swapped, options))
        // Two entries of one set may change places.
        expect(saysNoMore(meaning, original)).toBe(true)
      }),
      { numRuns: runs(80) },
    )
  })

  it('never finds it valid with any byte changed, cut or put in, unless it says the same', async () => {
    const text = JSON.stringify(signed, null, 1)
    const bytes = new TextEncoder().encode(text)
    const original = meaningOf(await verify(text, options))
    const anyEdit = fc.record({
      at: fc.nat(bytes.length - 1),
      cut: fc.nat(2),
      put: fc.array(fc.oneof(fc.nat(255), fc.constantFrom(0x20, 0x22, 0x2c, 0x30, 0x5b, 0x7b)), {
        maxLength: 2,
      }),
    })
    await fc.assert(
      fc.asyncProperty(anyEdit, async ({ at, cut, put }) => {
        const edited = Uint8Array.from([...bytes.subarray(0, at), ...put, ...bytes.subarray(at + cut)])
        const meaning = meaningOf(await verify(edited, options))
        expect(saysNoMore(meaning, original)).toBe(true)
      }),
      { numRuns: runs(200) },
    )
  })
})

describe('verify() and any signed badge', withRuns, () => {
  it('never finds it valid with another value in any place', async () => {
    await fc.assert(
      fc.asyncProperty(anyBadge, fc.nat(), fc.nat(), async ({ issuer, badge, ...instants }, which, how) => {
        const whole = (await issuer.sign(badge, { created: instants.created })) as unknown as JsonObject
        const leaves = leavesOf(whole)
        const leaf = leaves[which % leaves.length] as Leaf
        const others = otherValues(leaf.value)
        const changed = replaceAt(whole, leaf.pointer, others[how % others.length] as JsonValue)
        const { verdict } = await verify(changed, { now: instants.now })
        expect([leaf.pointer, verdict]).not.toEqual([leaf.pointer, 'valid'])
      }),
      { numRuns: runs(80) },
    )
  })

  it('never finds it valid in another form, unless it means the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyBadge, fc.nat(), fc.nat(), async ({ issuer, badge, ...instants }, which, how) => {
        const whole = (await issuer.sign(badge, { created: instants.created })) as unknown as JsonObject
        const original = meaningOf(await verify(whole, { now: instants.now }))
        const places = placesOf(whole)
        const { pointer, value } = places[which % places.length] as { pointer: string; value: JsonValue }
        const forms = otherForms(value)
        const meaning = meaningOf(
          await verify(replaceAt(whole, pointer, forms[how % forms.length]), { now: instants.now }),
        )
        expect(saysNoMore(meaning, original)).toBe(true)
      }),
      { numRuns: runs(80) },
    )
  })
})
