import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/core/json'
import { proofOptionsText } from '../../src/securing/proof-options-text'
import { oracle } from '../canonical/oracle'

const ob = 'https://purl.imsglobal.org/spec/ob/v3p0'
const suiteContext = 'https://w3id.org/security/suites/ed25519-2020/v1'
const contextLists = [
  ['https://www.w3.org/ns/credentials/v2', `${ob}/context-3.0.3.json`],
  ['https://www.w3.org/ns/credentials/v2', `${ob}/context-3.0.3.json`, `${ob}/extensions.json`, suiteContext],
  ['https://www.w3.org/ns/credentials/v2', suiteContext],
  ['https://www.w3.org/2018/credentials/v1', `${ob}/context-3.0.1.json`, suiteContext],
  [
    'https://www.w3.org/2018/credentials/v1',
    `${ob}/context-3.0.1.json`,
    'https://w3id.org/security/data-integrity/v1',
  ],
  ['https://www.w3.org/2018/credentials/v1'],
]
const suites: JsonObject[] = [
  { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022' },
  { type: 'DataIntegrityProof', cryptosuite: 'eddsa-2022' },
  { type: 'Ed25519Signature2020' },
]
const methods = ['did:key:z6Mk#z6Mk', 'did:web:network.example#member-1', 'https://issuer.example/keys/1']
const created = ['2026-05-18T14:00:00Z', '2026-05-18T14:00:00.123+02:00']

const ordinary = fc
  .record(
    {
      suite: fc.constantFrom(...suites),
      verificationMethod: fc.constantFrom(...methods),
      created: fc.constantFrom(...created),
      expires: fc.constantFrom('2027-05-18T14:00:00Z', ...created),
    },
    { requiredKeys: ['suite', 'verificationMethod'] },
  )
  .map(({ suite, ...members }): JsonObject => ({ ...suite, ...members, proofPurpose: 'assertionMethod' }))

const oddValues = [
  ...['', 'x', '"', '\\', 'a"b', '2026-05-18T14:00:00Z" .', 'did:x>', 'did:a b', '_:b0', 'xsd:dateTime'],
  ...['did:slot.example:verification-method', 'https://', 'sec:x', 'did:ž', 'DID:web:x', '\n', 'é'],
  ...[1, null, true, [], {}, ['2026-05-18T14:00:00Z']],
]
const odd = fc
  .tuple(
    ordinary,
    fc.constantFrom(
      'created',
      'expires',
      'verificationMethod',
      'proofPurpose',
      'type',
      'cryptosuite',
      'id',
      'x',
    ),
    fc.constantFrom(...oddValues),
  )
  .map(([options, member, value]): JsonObject => ({ ...options, [member]: value }))

describe('proofOptionsText()', () => {
  it('gives the same as jsonld, for every suite and under contexts of both data models', async () => {
    let given = 0
    for (const context of contextLists) {
      for (const options of fc.sample(ordinary, { numRuns: 40, seed: 7 })) {
        const text = proofOptionsText(options, context)
        if (text !== undefined) given += 1
        const expected = await oracle({ ...options, '@context': context })
        if (text !== undefined) expect([context, options, text]).toEqual([context, options, expected])
      }
    }
    expect(given).toBeGreaterThan(100)
  })

  it('gives the same as jsonld, or nothing, for unusual values', async () => {
    const context = contextLists[1] as string[]
    for (const options of fc.sample(odd, { numRuns: 400, seed: 3 })) {
      const text = proofOptionsText(options, context)
      if (text === undefined) continue
      expect([options, text]).toEqual([options, await oracle({ ...options, '@context': context })])
    }
  })

  it.each([
    ['a quote in a time', { created: '2026-05-18T14:00:00Z" .' }],
    ['a purpose of another kind', { proofPurpose: 'authentication' }],
    ['a method that no IRI is', { verificationMethod: 'did:web:a b' }],
    ['a method that may be compact', { verificationMethod: 'xsd:key' }],
    ['an id', { id: 'urn:example:proof' }],
    ['a predecessor', { previousProof: 'urn:example:proof' }],
  ])('leaves %s to canonize()', (_, members) => {
    const [context] = contextLists
    const plain = { ...suites[0], verificationMethod: 'did:key:z6Mk#z6Mk', proofPurpose: 'assertionMethod' }
    expect(proofOptionsText(plain, context as string[])).toContain('did:key:z6Mk#z6Mk')
    expect(proofOptionsText({ ...plain, ...members }, context as string[])).toBeUndefined()
  })

  it('gives nothing under contexts that are not pinned', () => {
    const plain = { ...suites[0], verificationMethod: 'did:key:z6Mk#z6Mk', proofPurpose: 'assertionMethod' }
    expect(proofOptionsText(plain, ['https://elsewhere.example/v1'])).toBeUndefined()
    expect(proofOptionsText(plain, [])).toBeUndefined()
    expect(proofOptionsText(plain, [{ '@vocab': 'https://elsewhere.example/' }])).toBeUndefined()
  })
})
