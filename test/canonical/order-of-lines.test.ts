import { describe, expect, it } from 'vitest'
import { canonize } from '../../src/canonical/canonize'
import { canonizeInGeneral } from '../../src/canonical/canonize-in-general'

// U+FF01 sorts before U+1F600 by code point, and after its first surrogate U+D83D by code unit.
const fullWidth = '！wow'
const astral = '😀'

const badge = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'urn:uuid:5c0f3d0e-0000-4000-8000-000000000001',
  type: ['Achievement'],
  tag: [fullWidth, astral],
}

describe('canonize() where code points and code units differ', () => {
  it('puts the lines in the order of code units', async () => {
    const lines = (await canonize(badge)).split('\n').filter((line) => line.includes('keywords'))
    expect(lines.map((line) => line.slice(line.indexOf('"')))).toEqual([`"${astral}" .`, `"${fullWidth}" .`])
    expect(fullWidth.codePointAt(0)).toBeLessThan(astral.codePointAt(0) as number)
  })

  it('gives the bytes that rdf-canonize gives', async () => {
    expect(await canonize(badge)).toBe(await canonizeInGeneral(badge))
  })
})
