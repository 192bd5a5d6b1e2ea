import { describe, expect, it } from 'vitest'
import { languages } from '../../src/problems/find-language'
import { loadWords } from '../../src/problems/load-words'
import { putIntoWords } from '../../src/problems/words'
import { nameShape } from '../../src/schema/name-shape'
import { shapeNames } from '../../src/schema/shape-names'
import { pretendIssuer, sampleBadge } from '../../src/testing'
import { verify } from '../../src/verifying/verify'

describe('nameShape()', () => {
  it.each(languages)('names each shape in %s as people do, and no two alike', async (language) => {
    const words = await loadWords(language)
    const names = shapeNames.map((shape) => putIntoWords(nameShape(shape), words))
    expect(new Set(names).size).toBe(shapeNames.length)
    expect(names.filter((name) => /[a-z][A-Z]|\d{4}$/.test(name) && !/ \d{4}$/.test(name))).toEqual([])
  })

  it('names the shape in the language of a report', async () => {
    const issuer = pretendIssuer()
    const badge = await issuer.sign(sampleBadge(issuer.profile), { created: '2026-05-18T12:00:00Z' })
    const report = await verify(badge, { language: 'fi', now: '2026-06-01T00:00:00Z' })
    expect(report.sections.shape.reason).toBe('Asiakirja on muodoltaan oikea: osaamismerkki')
    const request = await verify(
      { type: 'EndorsementRequest' },
      { language: 'lt', now: '2026-06-01T00:00:00Z' },
    )
    expect(request.problems[0]?.detail).toContain('prašymas pritarti')
  })
})
