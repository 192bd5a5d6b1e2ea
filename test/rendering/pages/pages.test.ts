import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Activity, LabelHolder, VerificationReport } from '../../../src/index'
import { bookletHtml, certificateHtml, holdersHtml, portfolioHtml } from '../../../src/pages'
import { languages } from '../../../src/problems/find-language'
import { style, styleHash } from '../../../src/rendering/pages/style'
import { pageWords } from '../../../src/rendering/words/page-words'
import { anyText } from '../../support/arbitraries'
import { readQr } from '../../support/read-qr'
import { runs, withRuns } from '../../support/runs'
import {
  activities,
  forty,
  inScripts,
  pagesIn,
  presentationIn,
  reportIn,
  reportOnLabel,
} from '../support/sample-pages'
import { findActive, readWellFormed } from '../support/well-formed'

const report = await reportIn('en')
const presentation = await presentationIn('en')

/** Reads a page as XML, and expects that nothing in it runs or is loaded. */
function readPage(html: string) {
  expect(html.startsWith('<!DOCTYPE html>\n')).toBe(true)
  const read = readWellFormed(html.replace('<!DOCTYPE html>\n', ''))
  expect(findActive(read, 1)).toEqual([])
  return read
}

/** A copy of a value in which every text that a stranger wrote is another. */
function withTexts<T>(value: T, text: string, kept: (pointer: string) => boolean, pointer = ''): T {
  if (typeof value === 'string') return (kept(pointer) ? value : text) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, each]) => [
    name,
    withTexts(each, text, kept, `${pointer}/${name}`),
  ])
  return (Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries)) as T
}

describe('the pages', () => {
  it.each(languages)(
    'are well-formed, with one title and main part, and load nothing, in %s',
    async (language) => {
      for (const [name, html] of Object.entries(await pagesIn(language))) {
        const { elements } = readPage(html)
        const count = (tag: string) => elements.filter((each) => each.name === tag).length
        expect([count('h1'), count('main'), count('header')], name).toEqual([1, 1, 1])
        expect(elements[0]?.attributes, name).toEqual({ lang: language, dir: 'ltr' })
        for (const { attributes } of elements.filter((each) => each.name === 'img'))
          expect(attributes['alt']).not.toBe('')
      }
    },
  )

  it('let only their own style apply', async () => {
    expect(styleHash).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`)
    expect(style).not.toMatch(/[<>&'"]|url|@import/)
    for (const html of Object.values(await pagesIn('en')))
      expect(html).toContain(
        `content="default-src &#39;none&#39;; img-src data:; style-src &#39;${styleHash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
      )
  })

  it('are the same each time', async () => {
    expect(await pagesIn('fi')).toEqual(await pagesIn('fi'))
  })

  it('have English words and say so where a language has none, and run from right to left in a language that does', () => {
    expect(bookletHtml(inScripts, { language: 'ar' })).toContain('<html lang="en" dir="ltr">')
    expect(pageWords('de-AT').language).toBe('de-AT')
    expect(bookletHtml(inScripts, { language: 'ar' })).toContain('<h2 id="badge-6" lang="ar" dir="auto">')
  })
})

describe('certificateHtml()', () => {
  it('says whose it is, who issued and signed it, how long it is valid, what was checked and when', async () => {
    const { text } = readPage(certificateHtml(await reportOnLabel('en')))
    for (const said of [
      ...['did:web:havenlab-zuid.example', 'Cities of Learning Network', 'Sanne de Wit', 'Núria Puig'],
      ...[
        '15 January 2027 (UTC)',
        '10 October 2026, 12:00 (UTC)',
        'What was checked',
        'not checked',
        'holds',
      ],
    ])
      expect(text).toContain(said)
  })

  it.each(['invalid', 'indeterminate'] as const)('is refused for what is %s', (verdict) => {
    expect(() => certificateHtml({ ...report, verdict } as VerificationReport)).toThrow(
      `Cannot write certificate: expected report.verdict to be valid, got "${verdict}"`,
    )
  })

  it('has the JWT in its QR code where it fits, else place and digest', () => {
    const payload = (id: unknown, more = '') =>
      Buffer.from(JSON.stringify({ id, more })).toString('base64url')
    const jwtOf = (id: unknown, more?: string) => `eyJhbGciOiJFZERTQSJ9.${payload(id, more)}.AAAA`
    const { id, digest } = report.credential
    const qrOf = (options: object) =>
      readQr(/<svg.*<\/svg>/s.exec(certificateHtml(report, options))?.[0] ?? '')
    expect(qrOf({ jwt: jwtOf(id) })).toBe(jwtOf(id))
    expect(qrOf({ jwt: jwtOf(id, 'x'.repeat(2000)) })).toBe(`${id} ${digest}`)
    const address = 'https://havenlab.example/b/1'
    expect(qrOf({ jwt: jwtOf(id, 'x'.repeat(2000)), address })).toBe(`${address} ${digest}`)
    expect(() => qrOf({ jwt: jwtOf('urn:example:another') })).toThrow('expected options.jwt to be')
    expect(() => qrOf({ jwt: 'a.b.c' })).toThrow('expected options.jwt to be')
    expect(() => qrOf({ address: 'javascript:alert(1)' })).toThrow('expected address to be')
  })
})

describe('portfolioHtml()', () => {
  it('links badges to their places, and says of each what the report says', () => {
    const html = portfolioHtml(presentation)
    expect(html).toContain('<a href="#badge-2">Wijkgids</a>')
    const { text } = readPage(html)
    expect(text.match(/The holder says this of themselves/g)).toHaveLength(2)
    expect(text).toContain('Shown by: ')
  })

  it('says of a badge that is not valid that it is not', () => {
    const [first, ...others] = presentation.credentials
    const broken = { ...first, report: { ...first?.report, verdict: 'invalid', verified: undefined } }
    const html = portfolioHtml({
      ...presentation,
      verdict: 'invalid',
      credentials: [broken, ...others],
    } as never)
    expect(readPage(html).text).toMatch(/✗Not valid[\s\S]*✗Not valid[\s\S]*✓Valid/)
  })

  it('says where no one is shown to present it', () => {
    const { holder: _, ...others } = presentation
    expect(portfolioHtml(others)).toContain('It is not shown who presents these badges.')
  })
})

describe('bookletHtml()', () => {
  it('has a place for each activity, with its image, what it asks for and who confirms it', () => {
    const { elements, text } = readPage(bookletHtml(forty, { language: 'nl', title: 'Zomer 2026' }))
    expect(elements.filter(({ name }) => name === 'article')).toHaveLength(40)
    expect(elements.filter(({ name }) => name === 'img')).toHaveLength(40)
    expect(text).toContain('Leid een wandeling – bevestigd door organisatoren')
  })

  it('shows a cover that is within the activity, and loads no other', () => {
    const png = 'data:image/png;base64,iVBORw0KGgo='
    const [activity] = activities as [Activity]
    const images = (image: string) =>
      readPage(bookletHtml([{ ...activity, cover: { image } }])).elements.filter(({ name }) => name === 'img')
    expect(images(png).map(({ attributes }) => attributes['src'])).toEqual([png])
    for (const { attributes } of images('https://tracker.example/x.png'))
      expect(attributes['src']).toMatch(/^data:image\/svg\+xml,/)
  })
})

describe('holdersHtml()', () => {
  const holder: LabelHolder = {
    ...{ holder: 'did:web:a.example', label: 'urn:example:1', network: 'did:web:n.example' },
    state: 'active',
    ...{ since: '2026-01-01T00:00:00Z', validUntil: '2029-01-01T00:00:00Z' },
  }

  it('has a row for each holder', () => {
    const { text } = readPage(
      holdersHtml([{ ...holder, renewal: { opens: '2028-07-01', closes: '2029-03-01' } }], {
        at: '2026-06-01T00:00:00Z',
        names: { 'did:web:a.example': 'Lagoon Lab' },
      }),
    )
    for (const said of ['Lagoon Lab', 'Held', '1 January 2029 (UTC)', '2028-07-01 – 2029-03-01'])
      expect(text).toContain(said)
  })

  it('says until when a label is renewed', () => {
    const at = '2026-06-01T00:00:00Z'
    const renewed = { ...holder, renewedUntil: '2032-01-01T00:00:00Z' }
    expect(readPage(holdersHtml([renewed], { at })).text).toContain('Renewed until: 1 January 2032 (UTC)')
    expect(readPage(holdersHtml([holder], { at })).text).not.toContain('Renewed')
    for (const renewedUntil of [7, null] as never[])
      expect(() => holdersHtml([{ ...holder, renewedUntil }], { at })).toThrow('holders[0].renewedUntil')
  })

  it.each([
    ['state', 'toString'],
    ['label', 7],
    ['since', undefined],
  ])('refuses a %s that is %s', (member, value) => {
    const holders = [{ ...holder, [member]: value }] as never
    expect(() => holdersHtml(holders, { at: '2026-06-01T00:00:00Z' })).toThrow(`holders[0].${member}`)
  })
})

describe('any text of a stranger', withRuns, () => {
  const hostile = fc.oneof(
    anyText,
    fc.constantFrom(
      ...[
        '</style><script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        'javascript:alert(1)',
        '<!--',
        ']]>',
      ],
      ...[
        '[x](javascript:alert(1))',
        '![x](https://tracker.example/1.png)',
        '\u202eevil',
        'https://evil.example/"onclick=x',
      ],
    ),
  )

  it('stays text in certificates and portfolios', () => {
    const kept = (pointer: string) =>
      /\/(?:verdict|applies|code|severity|section|about|state|held|type|@context|checkedAt)(?:\/|$)|^\/checkedAt$/.test(
        pointer,
      )
    fc.assert(
      fc.property(hostile, (text) => {
        readPage(certificateHtml(withTexts(report, text, kept)))
        readPage(portfolioHtml(withTexts(presentation, text, kept), { title: text }))
      }),
      { numRuns: runs(150) },
    )
  })

  it('stays text in booklets and registers', () => {
    const kept = (pointer: string) =>
      /\/(?:type|id|languages|colour|workload|by|accepts|kind)(?:\/|$)/.test(pointer)
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(/[\p{L}\p{N}]/u.test(text))
        readPage(bookletHtml(withTexts(activities, text, kept), { title: text }))
        const holder = {
          holder: text,
          label: text,
          network: text,
          state: 'active',
          since: text,
          validUntil: text,
        } as const
        readPage(holdersHtml([holder], { at: '2026-06-01T00:00:00Z', title: text, names: { [text]: text } }))
      }),
      { numRuns: runs(150) },
    )
  })
})
