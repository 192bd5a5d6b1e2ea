import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bake, extract } from '../../../src/index'
import { buildBadgeImage } from '../../../src/pages'
import { contrastOf, inkOn } from '../../../src/rendering/image/contrast'
import { pretendIssuer, sampleBadge } from '../../../src/testing/index'
import { anyText } from '../../support/arbitraries'
import { runs, withRuns } from '../../support/runs'
import { startWork } from '../../support/start-work'
import { findActive, readWellFormed } from '../support/well-formed'

const shapes = ['round', 'hexagon', 'shield', 'square'] as const
const cover =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg=='
const draw = (name: string, options = {}) => buildBadgeImage({ name, issuer: 'Havenlab', ...options })
const linesOf = (svg: string) =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, line = '']) => line)

describe('buildBadgeImage()', () => {
  it('draws name, issuer and end of validity, and says them in words', () => {
    const { svg, caption } = draw('Wijkgids', { language: 'nl', validUntil: '2029-05-18T23:59:59+02:00' })
    expect(linesOf(svg)).toEqual(['Wijkgids', 'Havenlab', 'Geldig tot en met 2029-05-18'])
    expect(caption).toBe('Wijkgids – Havenlab – Geldig tot en met 2029-05-18')
    expect(svg).toContain(
      '<title>Wijkgids</title><desc>Wijkgids – Havenlab – Geldig tot en met 2029-05-18</desc>',
    )
    expect(svg).toContain(' lang="nl" xml:lang="nl"')
  })

  it('draws the same bytes each time, and from a Date as from a text', () => {
    const at = '2029-05-18T00:00:00Z'
    expect(draw('ウィキ', { validUntil: new Date(at) })).toEqual(draw('ウィキ', { validUntil: at }))
  })

  it.each([
    ['nl', 'Geldig tot en met 2029-05-18'],
    ['de-AT', 'Gültig bis 2029-05-18'],
    ['fi', 'Voimassa 2029-05-18 asti'],
    ['ka', 'Valid until 2029-05-18'],
    ['toString', 'Valid until 2029-05-18'],
  ])('says in %s until when it is valid', (language, words) => {
    expect(draw('A', { language, validUntil: '2029-05-18T00:00:00Z' }).caption).toBe(
      `A – Havenlab – ${words}`,
    )
  })

  it.each([
    ['th', 'Wijkgids', undefined],
    ['th', 'มัคคุเทศก์ Wijk', 'th'],
    ['nl', 'มัคคุเทศก์', undefined],
    ['pap', 'Guia di bario', 'pap'],
    ['sr-Latn', 'Vodič', 'sr-Latn'],
    ['sr', 'Vodič', undefined],
    ['ja', 'ウィキ', 'ja'],
    ['ar', '2026', 'ar'],
  ])('names the language %s of %s where the name has letters of it', (language, name, named) => {
    const { svg } = draw(name, { language })
    expect(/ lang="([^"]*)" xml:lang="\1"/.exec(svg)?.[1]).toBe(named)
    expect(/lang=/.test(svg)).toBe(named !== undefined)
  })

  it.each([
    ['words', 'Wijkgids voor nieuwkomers', ['Wijkgids voor', 'nieuwkomers']],
    [
      'a long word',
      'Donaudampfschifffahrtsgesellschaftskapitän',
      ['Donaudampfschifffahrt‐', 'sgesellschaftskapitän'],
    ],
    [
      'Chinese, no line beginning with a mark',
      '社区导游与邻里志愿服务（第二级）证书',
      ['社区导游与邻里', '志愿服务（第二', '级）证书'],
    ],
    ['Thai, between words', 'มัคคุเทศก์ประจำย่านสำหรับผู้มาใหม่', ['มัคคุเทศก์', 'ประจำย่าน', 'สำหรับผู้มาใหม่']],
  ])('breaks %s', (_, name, lines) => {
    expect(linesOf(draw(name).svg).slice(0, -1)).toEqual(lines)
  })

  it('tears no character from its marks', () => {
    const family = '👩🏽‍🎓'
    for (const line of linesOf(draw(family.repeat(60)).svg).slice(0, -1))
      expect(line.replaceAll(family, '')).toMatch(/^…?$/)
  })

  it('turns text that runs from right to left, and only that', () => {
    const { svg } = draw('مرشد الحي', { language: 'ar' })
    expect(svg.match(/direction="rtl"/g)).toHaveLength(1)
    expect(svg).toContain('direction="rtl">مرشد الحي</text>')
  })

  it('gives letters a contrast of at least 4.5 with any ground', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const ground = `#${number.toString(16).padStart(6, '0')}`
        const { svg } = draw('A', { colour: ground })
        const ink = /<text [^>]*fill="(#\w+)"/.exec(svg)?.[1] ?? ''
        expect(ink).toBe(inkOn(ground))
        expect(contrastOf(ink, ground)).toBeGreaterThanOrEqual(4.5)
      }),
      { numRuns: runs(500) },
    )
  })

  it.each([
    ['colour', 'red'],
    ['colour', '#12345'],
    ['cover', 'https://evil.example/x.png'],
    ['cover', 'data:image/svg+xml;base64,PHN2Zy8+'],
    ['cover', 'data:image/png;base64,"/><script>'],
    ['cover', `data:image/png;base64,${'A'.repeat(2_000_000)}`],
    ['shape', 'star'],
    ['shape', 'toString'],
    ['language', 'no tag'],
    ['validUntil', 'tomorrow'],
    ['name', ''],
    ['name', '\u202e\u200b'],
    ['issuer', ' '],
  ])('refuses %s %.40s', (field, value) => {
    expect(() => draw('A', { [field]: value })).toThrow(
      new RegExp(`^Cannot build badge image: expected ${field} to be`),
    )
  })

  it('is well-formed, loads nothing and stays within its place, with any texts', withRuns, () => {
    const options = fc.record(
      {
        shape: fc.constantFrom(...shapes),
        cover: fc.constant(cover),
        validUntil: fc.constant('2029-05-18T00:00:00Z'),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(anyText, anyText, options, (name, issuer, more) => {
        fc.pre(/[\p{L}\p{N}]/u.test(name) && /[\p{L}\p{N}]/u.test(issuer))
        const { svg, caption } = buildBadgeImage({ name, issuer, ...more })
        const read = readWellFormed(svg)
        expect(findActive(read)).toEqual([])
        expect(svg).not.toMatch(/[\u202a-\u202e\u2066-\u2069\0]/)
        expect(caption).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
        for (const { name: tag, attributes } of read.elements)
          if (tag === 'text') {
            expect(Number(attributes['y'])).toBeGreaterThan(40)
            expect(Number(attributes['y'])).toBeLessThan(470)
            expect(Number(attributes['textLength'] ?? 0)).toBeLessThanOrEqual(364)
          }
      }),
      { numRuns: runs(1000) },
    )
  })

  it.each(['a', 'ก', '徽', 'ა ', '\u0301', 'W\u0301'])(
    'takes a name of a million characters like %j without much work',
    (part) => {
      const worked = startWork()
      draw(`a${part.repeat(1_000_000)}`)
      expect(worked()).toBeLessThan(500)
    },
  )

  it.each(shapes)('is an image that takes a credential: %s', async (shape) => {
    const { profile, sign } = pretendIssuer()
    const badge = await sign(sampleBadge(profile), { created: '2026-05-18T14:00:00Z' })
    const { svg } = draw('Wijkgids & <co>', { shape, cover })
    expect((await extract(await bake(svg, badge))).notes).toEqual([])
  })
})
