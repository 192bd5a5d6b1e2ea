import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { verify } from '../../src/verifying/verify'
import { codesOf, leavesOf, replaceAt } from '../support/credentials'
import { now, published, v2 } from '../support/generic'
import { readVectorJson, vectorsFolder, vectorsMissing } from '../support/vectors'

const folder = 'ecdsa-sd'
const isThere = vectorsFolder !== undefined && existsSync(join(vectorsFolder, folder))
const missing = vectorsMissing ?? `QUALITY_LABEL_VECTORS has no folder ${folder}`
const because = isThere ? '' : ` [skipped: ${missing}]`
const url = 'https://windsurf.example/selective/v1'

/*
 * The vector defines its terms inline, which the gate refuses. With the same terms at an address, which is supplied, its statements
 * are the same, and so are its signatures. Its key is a did:key and its issuer an address, so it cannot be valid.
 */
describe.skipIf(!isThere)(`verify() and the W3C vector of a derived proof by ecdsa-sd-2023${because}`, () => {
  const vector = isThere ? readVectorJson<JsonObject>(`${folder}/derivedRevealDocument.json`) : {}
  const [, inline] = (vector['@context'] ?? []) as [string, JsonValue]
  const document = { ...vector, '@context': [v2, url] }
  const judge = (input: JsonObject) =>
    verify(JSON.stringify(input), { now, contexts: [published(url, inline ?? {})] })

  it('finds its signatures right, and its key not bound', async () => {
    const report = await judge(document)
    expect(report.sections.integrity.proofs).toMatchObject([{ signature: 'valid', keyBinding: 'notBound' }])
    expect(codesOf(report, 'error')).toContain('CONTROLLER_NOT_ISSUER')
    expect(report.verdict).toBe('invalid')
  })

  it('finds them wrong once any value is changed', async () => {
    const { proof: _, '@context': __, ...content } = document as JsonObject
    const leaves = leavesOf(content).filter(({ pointer }) => !pointer.startsWith('/type'))
    expect(leaves.length).toBeGreaterThan(10)
    for (const { pointer, value } of leaves) {
      const other = typeof value === 'number' ? value + 1 : `${value}x`
      const report = await judge(replaceAt(document, pointer, other))
      expect([pointer, report.sections.integrity.proofs]).toMatchObject([pointer, [{ signature: 'invalid' }]])
    }
  })

  it('refuses it as it is: its words are defined in place', async () => {
    expect(codesOf(await judge(vector), 'error')).toContain('CONTEXT_INLINE')
  })
})
