import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../../../src/core/json'
import { certificationSectionIds } from '../../../src/interop/certification/certification-report'
import { checkCertification } from '../../../src/interop/certification/check-certification'
import { pretendIssuer, sampleBadge } from '../../../src/testing'
import { leavesOf, replaceAt } from '../../support/credentials'
import { runs, withRuns } from '../../support/runs'

const now = '2026-06-01T00:00:00Z'
const issuer = pretendIssuer()
const inner = sampleBadge(issuer.profile) as unknown as JsonObject

/** A document that has a value at every place that a check looks at. */
const document: JsonObject = {
  ...inner,
  validUntil: '2029-01-01T00:00:00Z',
  image: { id: 'https://a.example/i.png', type: 'Image' },
  evidence: [{ id: 'urn:a:b', type: ['Evidence'] }],
  refreshService: { id: 'https://a.example/', type: '1EdTechCredentialRefresh' },
  credentialSchema: [{ id: 'https://a.example/', type: '1EdTechJsonSchemaValidator2019' }],
  credentialStatus: { id: 'https://a.example/', type: 'BitstringStatusListEntry', statusMessage: [{}] },
  endorsement: [{ ...inner, endorsement: {} }],
  endorsementJwt: ['e30.e30.AA'],
  proof: [{ type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022', verificationMethod: 'did:a:b#c' }],
}

/** Every place of a document, objects and lists too. */
const places = [
  ...new Set(
    leavesOf(document).flatMap(({ pointer }) => {
      const tokens = pointer.slice(1).split('/')
      return tokens.map((_, index) => `/${tokens.slice(0, index + 1).join('/')}`)
    }),
  ),
]

async function expectReport(input: string | object): Promise<void> {
  const report = await checkCertification(input, { now })
  expect(report.sections.map(({ id }) => id)).toEqual([...certificationSectionIds])
  expect(report.verdict).not.toBe('passed')
  expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  for (const { verdict, found, problems } of report.sections) {
    expect(found).not.toBe('')
    expect(problems.length).toBeLessThanOrEqual(101)
    if (verdict === 'passed') expect(problems.every(({ severity }) => severity !== 'error')).toBe(true)
  }
}

describe('checkCertification() of hostile JSON', () => {
  it.each<[JsonValue]>([[null], [[]], [{}], [7], [''], [[[]]], [{ id: {} }], [{ toString: null }]])(
    'reports %j at every place',
    withRuns,
    async (value) => {
      for (const place of places) await expectReport(replaceAt(document, place, value))
    },
  )

  it('reports any JSON at any place', withRuns, async () => {
    const anyValue = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<JsonValue>
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), anyValue, (place, value) =>
        expectReport(replaceAt(document, place, value)),
      ),
      { numRuns: runs(100) },
    )
  })

  it('reports any text', withRuns, async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary' }), expectReport), { numRuns: runs(100) })
  })

  it.each([
    ['a deep document', `${'{"endorsement":['.repeat(3000)}${']}'.repeat(3000)}`],
    ['a prototype', '{"__proto__":{"type":"OpenBadgeCredential"},"type":"OpenBadgeCredential"}'],
    [
      'a name that every object has',
      '{"type":["OpenBadgeCredential"],"credentialSchema":{"id":"constructor","type":"x"}}',
    ],
  ])('reports %s', (_, text) => expectReport(text))

  it('reports a thousand endorsements, each wrong in itself', async () => {
    const endorsement = Array.from({ length: 1000 }, () => ({ type: ['x'] }))
    await expectReport({ ...document, endorsement })
  })
})
