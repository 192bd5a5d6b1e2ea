import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown } from '../../../src/model/escape-markdown'
import { markdownHtml, readMarkdown } from '../../../src/pages'
import { markdownPieces } from '../../../src/rendering/markdown/markdown-pieces'
import { cleanLines } from '../../../src/rendering/markup/foreign-text'
import { writeMarkup } from '../../../src/rendering/markup/write-markup'
import { anyText } from '../../support/arbitraries'
import { runs, withRuns } from '../../support/runs'
import { startWork } from '../../support/start-work'
import { findActive, readWellFormed } from '../support/well-formed'

const read = (text: string) => readWellFormed(`<x>${markdownHtml(text)}</x>`)
const link = (href: string, text: string, shown: string) =>
  `<p dir="auto"><a href="${href}" rel="noreferrer noopener nofollow">${text}</a> (<code dir="ltr">${shown}</code>)</p>`

describe('markdownHtml()', () => {
  it.each([
    ['a **b** *c* `d`', '<p dir="auto">a <strong>b</strong> <em>c</em> <code dir="auto">d</code></p>'],
    ['# Title', '<p dir="auto"><strong>Title</strong></p>'],
    ['1. a\n2. b', '<ol start="" dir="auto"><li>a</li><li>b</li></ol>'.replace(' start=""', '')],
    ['7. a', '<ol start="7" dir="auto"><li>a</li></ol>'],
    ['> a', '<blockquote dir="auto"><p dir="auto">a</p></blockquote>'],
    ['a\\\nb', '<p dir="auto">a<br/>b</p>'],
    ['```\n<b>&amp;\n```', '<pre><code dir="auto">&lt;b&gt;&amp;amp;\n</code></pre>'],
    [
      '`\\&` \\& &amp; &#60; &#x3c; &eacute;',
      '<p dir="auto"><code dir="auto">\\&amp;</code> &amp; &amp; &lt; &lt; &amp;eacute;</p>',
    ],
  ])('writes %j', (text, html) => {
    expect(markdownHtml(text)).toBe(html)
  })

  it.each([
    ['[a](https://b.example/c?d=1&e=2)', link('https://b.example/c?d=1&amp;e=2', 'a', 'b.example')],
    [
      '[bank.example](https://bank.example@evil.example/)',
      link('https://evil.example/', 'bank.example', 'evil.example'),
    ],
    ['[a](https://b\u0430nk.example)', link('https://xn--bnk-6cd.example/', 'a', 'xn--bnk-6cd.example')],
    ['<https://b.example>', link('https://b.example/', 'https://b.example', 'b.example')],
    ['[a](mailto:b@c.example?body=x)', link('mailto:b@c.example', 'a', 'b@c.example')],
    ['![a **b**](https://t.example/p.png)', link('https://t.example/p.png', 'a b', 't.example')],
  ])('shows where %j leads', (text, html) => {
    expect(markdownHtml(text)).toBe(html)
  })

  it.each([
    ['[![a](https://t.example/p.png)](https://b.example/)', link('https://b.example/', 'a', 'b.example')],
    [
      '[a <https://bank.example> c](https://evil.example/)',
      link('https://evil.example/', 'a https://bank.example c', 'evil.example'),
    ],
    [
      '[*![a](https://t.example)*](https://b.example/)',
      link('https://b.example/', '<em>a</em>', 'b.example'),
    ],
    ['[![a](https://t.example/)](javascript:x)', link('https://t.example/', 'a', 't.example')],
  ])('has no link within a link, as in %j', (text, html) => {
    expect(markdownHtml(text)).toBe(html)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.example/1',
    '//evil.example/x',
    '/x',
    '#x',
    'https://',
    'mailto:a@b.example,c@d.example',
    'java&#115;cript:alert(1)',
  ])('makes no link to %s', (address) => {
    expect(
      read(`[a](${address}) ![b](${address}) <${address}>`).elements.map(({ name }) => name),
    ).not.toContain('a')
  })

  it('shows ids in words, and links those that are on the page', () => {
    const text = '[walk](urn:uuid:1)'
    expect(markdownHtml(text)).toBe('<p dir="auto">walk (<code dir="ltr">urn:uuid:1</code>)</p>')
    const pieces = markdownPieces(text, new Map([['urn:uuid:1', '#badge-2']]))
    expect(writeMarkup(pieces)).toBe('<p dir="auto"><a href="#badge-2">walk</a></p>')
  })

  it('shows HTML as text', () => {
    const html = '<script>alert(1)</script> <img src=x onerror=alert(1)>\n\n<div onclick="x">\n\n<!-- a -->'
    const { elements, text } = read(html)
    expect(elements.map(({ name }) => name)).toEqual(['x', 'p', 'p', 'p'])
    expect(text).toBe(html.replaceAll('\n\n', ''))
  })

  it('cleans what reorders text or cannot be seen, also where a number stands for it', () => {
    expect(markdownHtml('a\u202eb\u0000c &#x202e;&#0;&#8238;d\ud800')).toBe('<p dir="auto">abc \ufffdd</p>')
  })

  it('shows escaped text as it was', () => {
    fc.assert(
      fc.property(anyText.map(cleanLines), (text) => {
        const words = (value: string) => value.replace(/[\s\p{C}\p{M}\ufffd]/gu, '')
        expect(words(read(escapeMarkdown(text)).text)).toBe(words(text))
      }),
      { numRuns: runs(500) },
    )
  })

  it('is well-formed, and neither runs nor loads anything, for any text', withRuns, () => {
    const piece = fc.constantFrom(
      ...[
        '[',
        '](',
        ')',
        '![',
        '<',
        '>',
        '`',
        '```\n',
        '**',
        '_',
        '\n\n',
        '\n',
        '> ',
        '- ',
        '1. ',
        '&',
        '&#x3c;',
        '\\',
        'https://a.example',
      ],
      ...[
        'javascript:',
        'data:text/html,',
        '<script>',
        '" onload="',
        "'",
        '&amp;',
        '[a]: ',
        '\u202e',
        '\ud800',
        '\ue000',
        '\ue001',
        '#x3c;',
      ],
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, anyText)), (pieces) => {
        const html = markdownHtml(pieces.join(''))
        expect(findActive(readWellFormed(`<x>${html}</x>`))).toEqual([])
        expect(markdownHtml(pieces.join(''))).toBe(html)
      }),
      { numRuns: runs(2000) },
    )
  })

  const hostile = {
    brackets: '[',
    links: '[a](b',
    images: '![[',
    emphasis: 'a**b*c* ',
    stars: '*',
    ticks: '`a``',
    quotations: '> ',
    lists: '- ',
    lazy: '>\n- a\n',
    definitions: '[a]: b\n',
    ampersands: '&#',
    spaces: ' ',
    marks: '\u0301',
    setext: 'a\n=\n',
  }
  it.each(Object.entries(hostile))('reads 1 MB of %s within a second', (_, part) => {
    const text = part.repeat(1_000_000 / part.length)
    const worked = startWork()
    const html = markdownHtml(text)
    expect(worked()).toBeLessThan(1000)
    expect(html.length).toBeLessThan(2_000_000)
    expect(html.endsWith('<p>…</p>')).toBe(true)
  })
})

describe('readMarkdown()', () => {
  it('gives elements as data', () => {
    expect(readMarkdown('*a*')).toEqual([
      {
        tag: 'p',
        attributes: { dir: 'auto' },
        children: [{ tag: 'em', attributes: {}, children: ['a'] }],
      },
    ])
  })

  it('goes no deeper than pages can', () => {
    const depth = (pieces: ReturnType<typeof readMarkdown>): number =>
      Math.max(0, ...pieces.map((piece) => (typeof piece === 'string' ? 0 : 1 + depth([...piece.children]))))
    for (const text of ['> '.repeat(5000), '*a '.repeat(3000) + ' a*'.repeat(3000), '- '.repeat(5000)])
      expect(depth(readMarkdown(text))).toBeLessThan(60)
  })
})
