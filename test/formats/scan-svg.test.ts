import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { openBadgesNamespace, scanSvg } from '../../src/formats/scan-svg'
import { runs, withRuns } from '../support/runs'

const root = `svg xmlns="http://www.w3.org/2000/svg" xmlns:o="${openBadgesNamespace}"`

interface Found {
  start: number
  end: number
  verify: string | undefined
  content: string
}

/** The same, only by the parser, which reads every character. */
function scanPlainly(text: string): Found[] {
  const parser = new SaxesParser({ xmlns: true })
  const found: Found[] = []
  const open: (Found | undefined)[] = []
  let outermost: Found | undefined
  const read = (part: string) => {
    if (outermost) outermost.content += part
  }
  parser.on('opentag', (tag) => {
    const isCarrier = tag.local === 'credential' && tag.uri === openBadgesNamespace
    const start = text.lastIndexOf('<', parser.position - 1)
    const carrier = { start, end: text.length, verify: tag.attributes['verify']?.value, content: '' }
    if (isCarrier) found.push(carrier)
    if (isCarrier) outermost ??= carrier
    open.push(carrier)
  })
  parser.on('closetag', () => {
    if (open.pop() !== outermost || !outermost) return
    outermost.end = parser.position
    outermost = undefined
  })
  parser.on('text', read)
  parser.on('cdata', read)
  parser.write(text).close()
  return found
}

const outcome = (scan: () => unknown) => {
  try {
    return scan()
  } catch {
    return 'refused'
  }
}

const parts = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '<o:credential>',
      '<o:credential verify="a&#98;\tc\r\nd\n">',
      '</o:credential>',
    ),
  },
  { weight: 6, arbitrary: fc.constantFrom('<g>', '</g>', '<g/>', '<g a="\'>--]]?>" b=\'"\'\n\tc=""/>') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '<c xmlns:o="urn:x">',
      '</c>',
      '<credential xmlns="https://purl.imsglobal.org/ob/v3p0"/>',
      '<o:credential xmlns:o="urn:x"/>',
      '<p:g/>',
      '<g xmlns=""/>',
      '<g o:a="" xml:a=""/>',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('<!--', '-->', '<!---->', '<!-- <o:credential/> -->', '<!--->', '--'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('<![CDATA[', ']]>', '<![CDATA[]]>', '<![CDATA[<a>\r\n]]\r&amp;]]>', ']]'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '<?a <g> ?>',
      '<?a?>',
      '<?',
      '?>',
      '<?xml version="1.0"?>',
      '<?XML?>',
      '<?a?b??>',
      '<?:>?>',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom('text', '\r', '\n', '\r\n', ' ', '&amp;', '&#x1F600;', '😀', '\ufeff', 'é'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '&no;',
      '&',
      '<',
      '>',
      '"',
      '\u0001',
      '\uffff',
      '<!',
      '<!d',
      '<a b="<">',
      '<a <!---->>',
      '<a b="<!---->">',
    ),
  },
)

const inner = fc.constantFrom(
  ...[
    '<g/>',
    '<!-- <o:credential/> -->',
    '<![CDATA[<a>\r\n]]\r&amp;]]>',
    '<?a <g> ?>',
    '<?a?b??>',
    '<?b?>',
    '<!---->',
  ],
  ...['text', '\r', '\n', '\r\n', ' ', '&amp;', '&#x1F600;', '😀', 'é', ']]', '>', '"', "'"],
  ...['<g a="\'>--]]?>" b=\'"\'\n\tc=""/>', '<o:credential/>', '<g xmlns="" xml:a=""><o:credential/></g>'],
  ...[
    '<g xmlns:o="urn:x"><o:credential/></g>',
    '<g xmlns:o="urn:x"/>',
    `<a:credential xmlns:a="${openBadgesNamespace}"/>`,
  ],
)
const whole = fc
  .tuple(
    fc.array(inner, { maxLength: 6 }),
    fc.constantFrom('g', 'o:credential', 'o:credential verify="a&#98;\tc\r\nd\n"'),
  )
  .map(([content, tag]) => `<${tag}>${content.join('')}</${tag.split(' ')[0]}>`)
const contents = fc.oneof(
  fc.array(parts, { maxLength: 12 }),
  fc.array(fc.oneof(inner, whole), { maxLength: 12 }),
)

describe('scanSvg()', withRuns, () => {
  it('finds what the parser finds that weighs every character, and refuses what it refuses', () => {
    let found = 0
    fc.assert(
      fc.property(contents, fc.boolean(), (fragments, isClosed) => {
        const text = `<?xml version="1.0"?><${root}>${fragments.join('')}${isClosed ? '</svg>' : ''}`
        const expected = outcome(() => scanPlainly(text))
        if (Array.isArray(expected)) found += expected.length
        expect(
          outcome(() =>
            scanSvg(text).carriers.map(({ start, end, verify, content }) => ({
              start,
              end,
              verify,
              content,
            })),
          ),
        ).toEqual(expected)
      }),
      { numRuns: runs(3000) },
    )
    // Without these the comparison would only compare refusals.
    expect(found).toBeGreaterThan(runs(1000))
  })

  it.each([
    ['<!-- a\n\n -->\n<g', '4:3'],
    ['<g>\n</h>', '2:5'],
    ['\n <!-- -- -->', '2:9'],
    ['\r\na\u0001', '2:2'],
  ])('says where %j stops being XML', (content, place) => {
    expect(() => scanSvg(`<${root}>${content}`)).toThrow(`expected well-formed XML; at ${place}: `)
  })

  it('reads an image of 3 MB that holds a photograph', () => {
    for (const lineEnd of ['', '\n', '&#10;\n']) {
      const line = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9'
      const href = `data:image/png;base64,${(line + lineEnd).repeat(3_000_000 / (line + lineEnd).length)}`
      const text = `<${root}><image href="${href}"/><o:credential verify="a.b.c"/></svg>`
      expect(scanSvg(text).carriers).toHaveLength(1)
    }
  })

  it('reads a photograph that was traced into 15,000 paths', () => {
    const path =
      '<path style="fill:#a0b0c0"\n  d="M 12.3,45.6 C 7.8,9.0 1.2,3.4 5.6,7.8\n Z"\n  id="path12345" />\n'
    expect(
      scanSvg(`<${root}>${path.repeat(15_000)}<o:credential verify="a.b.c"/></svg>`).carriers,
    ).toHaveLength(1)
  })

  it.each([
    ['tags', '<g/>'.repeat(80_001)],
    ['attributes', `<g ${Array.from({ length: 900 }, (_, n) => `a${n}=""`).join(' ')}/>`.repeat(90)],
    ['references', '&amp;'.repeat(80_001)],
    ['carriage returns', '\r'.repeat(80_001)],
    ['tabs and line feeds in attributes', `<g a="${'\n\t'.repeat(75_001)}"/>`],
    ['line feeds in attributes, in parts', `<g a='"${'\n'.repeat(15_001)}'/><!-- -->`.repeat(10)],
  ])('refuses too many %s', (_, content) => {
    expect(() => scanSvg(`<${root}>${content}</svg>`)).toThrow(/expected at most (?:80000|150000) t/)
  })

  it('counts no line between attributes, in text or in a comment', () => {
    const lines = '\n'.repeat(200_000)
    const text = `<${root}><!--"${lines}"-->"${lines}"<g a=""${lines}b='>'>"${lines}"</g></svg>`
    expect(scanSvg(text).carriers).toEqual([])
  })
})
