import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendPointer, valueAtPointer } from '../../../src/core/json-pointer'
import { QualityLabelError, signCredential, verify } from '../../../src/index'
import type { UpgradeOutcome } from '../../../src/interop/open-badges-2/index'
import { upgradeFromOpenBadges2 } from '../../../src/interop/open-badges-2/index'
import { anyText, anyUri } from '../../support/arbitraries'
import { runs, withRuns } from '../../support/runs'
import type { Loose } from './badges'
import { assertion, badgeClass, badgeId, context, issuerId, issuerProfile, options, pretend } from './badges'

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
// A number past 2^53 is refused by the reader of JSON, before anything of this.
const anyJson = fc
  .jsonValue({ maxDepth: 3 })
  .map((value) =>
    JSON.parse(
      JSON.stringify(value, (_, inner) =>
        typeof inner === 'number' ? Math.trunc(inner % 1e9) + 0 || 0 : inner,
      ),
    ),
  )
const text = fc.oneof({ weight: 4, arbitrary: anyText }, { weight: 1, arbitrary: anyJson })
const address = fc.oneof({ weight: 4, arbitrary: anyUri }, { weight: 1, arbitrary: text })
const oneOrMany = <T>(value: fc.Arbitrary<T>) => fc.oneof(value, fc.array(value, { maxLength: 3 }))

const image = fc.oneof(address, fc.record({ id: address, caption: text, author: text }, { requiredKeys: [] }))
const evidence = fc.oneof(
  address,
  fc.record(
    {
      id: address,
      type: fc.constantFrom('Evidence', 'text', 'photo', 7),
      name: text,
      narrative: text,
      genre: text,
      url: address,
    },
    { requiredKeys: [] },
  ),
)
const alignment = fc.record(
  {
    targetName: text,
    targetUrl: address,
    name: text,
    url: address,
    targetCode: fc.oneof(fc.integer(), text),
  },
  { requiredKeys: [] },
)
const extra = fc.dictionary(
  fc.constantFrom('extensions:X', 'x:y', 'a/b~c', 'toString', 'related', 'endorsement'),
  anyJson,
  {
    maxKeys: 3,
  },
)

/** A badge with the required properties, and any others; as separate documents or all in one. */
const anyBadge = fc
  .record({
    assertion: fc.record({
      narrative: maybe(text),
      evidence: maybe(oneOrMany(evidence)),
      image: maybe(image),
      extra,
    }),
    badge: fc.record({
      name: anyText,
      description: anyText,
      criteria: fc.oneof(anyUri, anyText, fc.record({ id: anyUri, narrative: maybe(text) })),
      image: maybe(image),
      tags: maybe(oneOrMany(text)),
      alignment: maybe(oneOrMany(alignment)),
      version: maybe(fc.oneof(fc.integer(), text)),
      extra,
    }),
    issuer: fc.record({
      name: maybe(text),
      url: maybe(address),
      telephone: maybe(text),
      image: maybe(image),
      extra,
    }),
    apart: fc.boolean(),
  })
  .map(({ assertion: own, badge, issuer, apart }) => {
    const flat = ({ extra: more, ...members }: Loose): Loose =>
      JSON.parse(JSON.stringify({ ...more, ...members }))
    if (!apart) return { input: assertion(flat(own), flat(badge), flat(issuer)), documents: {} }
    const documents = { [badgeId]: badgeClass(flat(badge)), [issuerId]: issuerProfile(flat(issuer)) }
    return { input: assertion({ ...flat(own), badge: badgeId }), documents }
  })

function leavesOf(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return [pointer]
  return Object.entries(value).flatMap(([member, inner]) => leavesOf(inner, appendPointer(pointer, member)))
}

const isUnder = (leaf: string, pointer: string) => leaf === pointer || leaf.startsWith(`${pointer}/`)

/** Every leaf of every source is accounted for once, and each kept value is in the credential. */
function expectComplete({ credential, report }: UpgradeOutcome, sources: Record<string, unknown>): void {
  const unused = report.unused.map(({ document }) => ({ document, pointer: '' }))
  const entries = [...report.kept, ...report.changed, ...report.lost, ...unused]
  for (const [document, value] of Object.entries(sources)) {
    const own = entries.filter((entry) => entry.document === document)
    for (const leaf of leavesOf(value)) {
      const found = own.filter(({ pointer }) => isUnder(leaf, pointer))
      expect(found, `${document} ${leaf}`).toHaveLength(1)
    }
  }
  for (const { document, pointer, to } of report.kept) {
    const was = valueAtPointer(sources[document], pointer)
    for (const target of to) expect(valueAtPointer(credential, target), `${pointer} → ${target}`).toEqual(was)
  }
  for (const { to, pointer } of report.changed) {
    for (const target of to)
      expect(valueAtPointer(credential, target), `${pointer} → ${target}`).toBeDefined()
  }
}

describe('upgradeFromOpenBadges2() on any badge', withRuns, () => {
  it('accounts for every value once, and makes what can be signed and verified', async () => {
    let upgraded = 0
    const property = fc.asyncProperty(anyBadge, async ({ input, documents }) => {
      const outcome = await upgradeFromOpenBadges2(input, options({ documents })).catch((error: unknown) => {
        // Such as a name or criteria that are of another kind than they must be.
        if (error instanceof QualityLabelError && /^(?:UPGRADE|JSON)_/.test(error.code)) return undefined
        throw error
      })
      if (!outcome) return
      upgraded += 1
      expectComplete(outcome, { input, ...documents })
      const signed = await signCredential(outcome.credential, pretend.signer, {
        created: '2026-11-22T00:00:00Z',
      })
      expect((await verify(signed, { now: '2026-11-22T00:00:00Z' })).verdict).toBe('valid')
    })
    await fc.assert(property, { numRuns: runs(150) })
    expect(upgraded).toBeGreaterThan(runs(100))
  })

  it('gives a credential or a refusal with its place, for any value anywhere', async () => {
    const full = assertion(
      {
        evidence: [{ id: 'https://w.example/a' }],
        image: 'https://b.example/i',
        expires: '2030-01-01',
        narrative: 'N',
      },
      {
        tags: ['a'],
        alignment: [{ targetName: 'A', targetUrl: 'https://f.example' }],
        endorsement: [{ claim: {} }],
      },
    )
    const places = leavesOf(full).flatMap((leaf) => {
      const tokens = leaf.split('/')
      return tokens.slice(1).map((_, index) => tokens.slice(0, index + 2).join('/'))
    })
    const property = fc.asyncProperty(fc.constantFrom(...new Set(places)), anyJson, async (place, value) => {
      const input = structuredClone(full)
      const parent = place.slice(0, place.lastIndexOf('/'))
      const member = place.slice(place.lastIndexOf('/') + 1)
      ;(valueAtPointer(input, parent) as Loose)[member] = value
      try {
        expectComplete(await upgradeFromOpenBadges2(input, options()), {
          input: JSON.parse(JSON.stringify(input)),
        })
      } catch (error) {
        if (!(error instanceof QualityLabelError)) throw error
        expect(error.details).toMatchObject({ document: expect.any(String) })
      }
    })
    await fc.assert(property, { numRuns: runs(300) })
  })
})

describe('upgradeFromOpenBadges2() on hostile input', () => {
  const codeOf = async (input: unknown, documents: Record<string, object | string> = {}) => {
    try {
      await upgradeFromOpenBadges2(input as object, options({ documents }))
    } catch (error) {
      if (error instanceof QualityLabelError) return error.code
      throw error
    }
    return undefined
  }

  it('refuses what exceeds its bounds, or is within itself', async () => {
    const within: Loose = assertion()
    within['evidence'] = within
    const deep = `${'['.repeat(100)}${']'.repeat(100)}`
    expect(await codeOf(within)).toBe('JSON_INVALID')
    expect(await codeOf(assertion({ narrative: 'x'.repeat(5 * 1024 * 1024) }))).toBe('INPUT_TOO_LARGE')
    expect(
      await codeOf(JSON.stringify(assertion({ evidence: 0 })).replace('"evidence":0', `"evidence":${deep}`)),
    ).toBe('INPUT_TOO_DEEP')
    expect(await codeOf(assertion(), { [badgeId]: 'x'.repeat(5 * 1024 * 1024) })).toBe('INPUT_TOO_LARGE')
  })

  it('refuses prototype names, and is not fooled by inherited ones', async () => {
    expect(
      await codeOf(
        JSON.stringify(assertion()).replace('"narrative"', '"__proto__"').replace('{', '{"__proto__":{},'),
      ),
    ).toBe('JSON_FORBIDDEN_KEY')
    const { badge: _badge, ...rest } = assertion()
    expect(await codeOf(Object.assign(Object.create({ badge: badgeId }), rest))).toBe(
      'UPGRADE_MEMBER_REQUIRED',
    )
    expect(await codeOf(assertion({ badge: 'toString' }))).toBe('UPGRADE_VALUE_INVALID')
  })

  it('does not go round in circles between documents', async () => {
    const circle = {
      '@context': context,
      type: 'BadgeClass',
      id: badgeId,
      name: 'N',
      description: 'D',
      criteria: 'C',
    }
    expect(await codeOf(assertion({ badge: badgeId }), { [badgeId]: { ...circle, issuer: badgeId } })).toBe(
      'UPGRADE_VALUE_INVALID',
    )
    const endorsement = 'https://e.example/1'
    const itself = {
      '@context': context,
      type: 'Endorsement',
      id: endorsement,
      endorsement,
      claim: endorsement,
    }
    expect(await codeOf(assertion({ endorsement }), { [endorsement]: itself })).toBeUndefined()
  })

  it('calls nothing of a value’s own', async () => {
    const own = { toString: 7, valueOf: 7, toJSON: 7 }
    expect(await codeOf(assertion({ recipient: own }))).toBe('UPGRADE_MEMBER_REQUIRED')
    expect(await codeOf(assertion({ issuedOn: own }))).toBe('UPGRADE_VALUE_INVALID')
    expect(await codeOf(assertion({}, { criteria: own }))).toBe('UPGRADE_VALUE_INVALID')
    expect(
      await codeOf(assertion({ type: ['Assertion', own], verification: { type: [own] } })),
    ).toBeUndefined()
    expect(await codeOf(assertion({ evidence: [{ type: [own], name: own }] }))).toBeUndefined()
  })
})
