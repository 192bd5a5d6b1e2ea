import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { gateDocument } from '../../src/gate/gate-document'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { toOlder } from '../support/older'

const issuer = pretendIssuer()
const named = (name: JsonValue): JsonObject =>
  ({ ...sampleBadge(issuer.profile), name }) as unknown as JsonObject

function nameBehindGate(name: JsonValue): JsonValue | undefined {
  return gateDocument(named(name)).gated?.document['name']
}

const codesOf = (document: JsonObject) => gateDocument(document).findings.map(({ code }) => code)
const [english, lithuanian] = [
  { '@value': 'Guide', '@language': 'en' },
  { '@value': 'Gidas', '@language': 'lt' },
]

describe('gateDocument() and texts in languages', () => {
  it('gateDocument() returns one form for one text', () => {
    expect(nameBehindGate([english])).toEqual(english)
    expect(nameBehindGate({ '@value': 'Guide', '@language': 'EN' })).toEqual(english)
    expect(nameBehindGate([lithuanian, { '@value': 'Plain', '@direction': 'ltr' }, english])).toEqual([
      { '@value': 'Plain', '@direction': 'ltr' },
      english,
      lithuanian,
    ])
  })

  const refused: [string, JsonValue][] = [
    ['one language twice', [english, { '@value': 'Leader', '@language': 'EN' }]],
    ['one text twice', [english, english]],
    ['no language twice', [{ '@value': 'A' }, { '@value': 'B', '@direction': 'rtl' }]],
    ['a text beside an object', ['Guide', lithuanian]],
    ['null beside an object', [null, lithuanian]],
    ['a text with neither', { '@value': 'Guide' }],
    ['a text with neither in a list', [{ '@value': 'Guide' }]],
    ['a further member', { ...english, id: 'urn:example:1' }],
    ['a type', { ...english, '@type': 'http://www.w3.org/2001/XMLSchema#string' }],
    ['no tag but null', { ...english, '@language': null }],
  ]
  it.each(refused)('gateDocument() refuses %s', (_what, name) => {
    expect(codesOf(named(name))).toEqual(['VALUE_TYPE'])
  })

  it('gateDocument() refuses them in two occurrences that differ, and accepts them in two that agree', () => {
    const badge = named('Guide') as JsonObject & { issuer: JsonObject; credentialSubject: JsonObject }
    const withCreator = (name: JsonValue) => ({
      ...badge,
      issuer: { ...badge.issuer, name: [english, lithuanian] },
      credentialSubject: {
        ...badge.credentialSubject,
        achievement: {
          ...(badge.credentialSubject['achievement'] as JsonObject),
          creator: { ...badge.issuer, name },
        },
      },
    })
    expect(codesOf(withCreator([lithuanian, english]))).toEqual([])
    expect(codesOf(withCreator([english]))).toEqual(['NODE_CONFLICT'])
    expect(codesOf(withCreator('Guide'))).toEqual(['NODE_CONFLICT'])
    expect(codesOf(withCreator([lithuanian, { ...english, '@direction': 'ltr' }]))).toEqual(['NODE_CONFLICT'])
  })

  it('gateDocument() refuses them under a context that coerces names to text', async () => {
    const older = { ...toOlder(named('Guide')), name: english }
    const context = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json'
    const under = (url: string): JsonObject => ({
      ...older,
      '@context': ['https://www.w3.org/2018/credentials/v1', url],
    })
    expect(codesOf(under(context))).toContain('TERM_UNDEFINED')
    expect(codesOf(under(context.replace('3.0.1', '3.0.3')))).toEqual([])
  })

  it('gateDocument() refuses them in the proof of an embedded endorsement', () => {
    const endorsement = (proof: JsonObject) => ({
      '@context': named('x')['@context'] as JsonValue,
      id: 'urn:example:e',
      type: ['VerifiableCredential', 'EndorsementCredential'],
      issuer: { id: 'did:example:e', type: ['Profile'], name: 'E' },
      name: 'E',
      validFrom: '2026-01-01T00:00:00Z',
      credentialSubject: { id: issuer.profile.id, type: ['EndorsementSubject'] },
      proof: { type: 'DataIntegrityProof', ...proof },
    })
    const carrying = (proof: JsonObject) => ({
      ...named('Guide'),
      issuer: { ...issuer.profile, endorsement: [endorsement(proof)] } as unknown as JsonValue,
    })
    expect(codesOf(carrying({ created: '2026-01-01T00:00:00Z' }))).toEqual([])
    expect(codesOf(carrying({ name: { '@value': 'x' } }))).toEqual(['MEMBER_UNKNOWN'])
  })
})
