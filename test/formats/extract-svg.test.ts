import { describe, expect, it } from 'vitest'
import { bake, extract } from '../../src/index'
import { describeWithVectors, readVectorBytes } from '../support/vectors'

const namespace = 'https://purl.imsglobal.org/ob/v3p0'
const declared = `xmlns:openbadges="${namespace}"`
const root = 'svg xmlns="http://www.w3.org/2000/svg"'
const jws = 'eyJhbGciOiJFZERTQSJ9.eyJ0eXBlIjoiVmVyaWZpYWJsZUNyZWRlbnRpYWwifQ.c2ln'
const json = '{"type":["VerifiableCredential"],"name":"a < b & c ]]> d","proof":{"type":"x"}}'
const utf8 = (text: string) => new TextEncoder().encode(text)
const svg = (content: string) => `<${root} ${declared}><g/>${content}</svg>`
const carrier = `<openbadges:credential verify="${jws}"/>`

describe('extract() of an SVG', () => {
  it.each([
    ['an empty element', svg(carrier), jws],
    [
      'an element with white space',
      svg(`<openbadges:credential verify='${jws}'>\n </openbadges:credential>`),
      jws,
    ],
    ['another prefix', `<${root} xmlns:b="${namespace}"><b:credential verify="${jws}"/></svg>`, jws],
    ['no prefix', `<${root}><credential xmlns="${namespace}" verify="${jws}"/></svg>`, jws],
    [
      'a prefix for the image',
      `<s:svg xmlns:s="http://www.w3.org/2000/svg" ${declared}>${carrier}</s:svg>`,
      jws,
    ],
    [
      'a prefix bound anew where it counts',
      `<${root} xmlns:openbadges="urn:x"><openbadges:credential ${declared} verify="${jws}"/></svg>`,
      jws,
    ],
    ['CDATA', svg('<openbadges:credential><![CDATA[{"a":"<&"}]]></openbadges:credential>'), '{"a":"<&"}'],
    [
      'CDATA in parts',
      svg('<openbadges:credential><![CDATA[{"a":"]]]]><![CDATA[>"}]]></openbadges:credential>'),
      '{"a":"]]>"}',
    ],
    [
      'CDATA in white space',
      svg('<openbadges:credential>\n<![CDATA[{}]]>\n</openbadges:credential>'),
      '\n{}\n',
    ],
    [
      'escaped text',
      svg('<openbadges:credential>{&quot;a&quot;:&#34;&lt;&#34;}</openbadges:credential>'),
      '{"a":"<"}',
    ],
    [
      'lookalikes in a comment and in CDATA',
      svg(`<!--${carrier}--><desc><![CDATA[${carrier}]]></desc>${carrier}`),
      jws,
    ],
    ['other attributes', svg(`<openbadges:credential id="c" xml:space="preserve" verify="${jws}"/>`), jws],
    [
      'what is no assertion of 2.0 beside it',
      `<${root} ${declared}><a xmlns="http://openbadges.org"/><assertion xmlns="urn:x" verify="x"/>${carrier}</svg>`,
      jws,
    ],
  ])('reads %s', async (_, image, credential) => {
    for (const input of [
      image,
      utf8(image),
      utf8(`\ufeff<?xml version="1.0" encoding="UTF-8"?>\n${image}\n`),
    ]) {
      expect(await extract(input)).toEqual({ format: 'svg', credential, notes: [] })
    }
  })

  const bomb = Array.from({ length: 99 }, (_, at) => `<!ENTITY a${at + 1} "&a${at};&a${at};">`).join('')
  it('tolerates the DOCTYPE that drawing programs write, with entities that nothing refers to, and says so', async () => {
    for (const doctype of [
      'svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"',
      "svg PUBLIC '-//W3C//DTD SVG 1.0//EN'\n 'http://www.w3.org/TR/2001/REC-SVG-20010904/DTD/svg10.dtd' ",
      'svg',
      'svg []',
      'svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" []',
      `svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
        <!ENTITY ns_svg "http://www.w3.org/2000/svg">\r\n<!ENTITY ns:a '<b>"&c;'>
      ]`,
      `svg [<!ENTITY a0 "x">${bomb}]`,
    ]) {
      const { credential, notes } = await extract(`<!DOCTYPE ${doctype}>${svg(carrier)}`)
      expect(credential).toBe(jws)
      expect(notes.map(({ code, severity }) => [code, severity])).toEqual([['IMAGE_DOCTYPE', 'warning']])
    }
  })

  it.each(['US-ASCII', 'iso-8859-1', 'ISO-8859-15', 'windows-1252', 'koi8-r'])(
    'reads ASCII that is declared as %s, and no other character',
    async (encoding) => {
      const declared = (content: string) =>
        `<?xml version="1.0" encoding="${encoding}"?>${svg(content + carrier)}`
      expect((await extract(declared(''))).credential).toBe(jws)
      await expect(extract(declared('<title>š</title>'))).rejects.toMatchObject({ code: 'IMAGE_UNREADABLE' })
    },
  )

  it.each([
    ['<script>alert(1)</script>'],
    ['<g onload="alert(1)"/>'],
    ['<a href=" javascript:alert(1)"/>'],
    ['<a xmlns:x="http://www.w3.org/1999/xlink" x:href="JavaScript:alert(1)"/>'],
  ])('says that an image would run %s', async (content) => {
    const { credential, notes } = await extract(svg(content + carrier))
    expect(credential).toBe(jws)
    expect(notes.map(({ code }) => code)).toEqual(['IMAGE_ACTIVE_CONTENT'])
  })

  const doctype = (text: string) => `<!DOCTYPE ${text}>${svg(carrier)}`
  const official = 'svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"'
  it.each<[string, string | Uint8Array, RegExp | string]>([
    ['a plain image', svg(''), 'IMAGE_WITHOUT_CREDENTIAL'],
    ['a credential in a comment alone', svg(`<!--${carrier}-->`), 'IMAGE_WITHOUT_CREDENTIAL'],
    ['a credential in CDATA alone', svg(`<desc><![CDATA[${carrier}]]></desc>`), 'IMAGE_WITHOUT_CREDENTIAL'],
    [
      'a credential in a script alone',
      svg(`<script><![CDATA[${carrier}]]></script>`),
      'IMAGE_WITHOUT_CREDENTIAL',
    ],
    ['a credential in an instruction alone', svg(`<?x ${carrier}?>`), 'IMAGE_WITHOUT_CREDENTIAL'],
    ['two credentials', svg(carrier + carrier), 'IMAGE_CREDENTIAL_REPEATED'],
    [
      'two credentials by two prefixes',
      svg(`${carrier}<g><x:credential xmlns:x="${namespace}" verify="${jws}"/></g>`),
      'IMAGE_CREDENTIAL_REPEATED',
    ],
    [
      'an assertion of 2.0 beside it',
      `<${root} ${declared}><assertion xmlns="http://openbadges.org" verify="x"/>${carrier}</svg>`,
      'IMAGE_CREDENTIAL_REPEATED',
    ],
    [
      'one credential in another',
      svg(`<openbadges:credential>${carrier}</openbadges:credential>`),
      'IMAGE_CREDENTIAL_REPEATED',
    ],
    [
      'an assertion of 2.0',
      `<${root} xmlns:openbadges="http://openbadges.org"><openbadges:assertion verify="x"/></svg>`,
      'IMAGE_OF_OPEN_BADGES_2',
    ],
    [
      'another namespace',
      `<${root}><c:credential xmlns:c="${namespace}/" verify="${jws}"/></svg>`,
      /found one in "https:\/\/purl/,
    ],
    [
      'a prefix rebound to another namespace',
      svg(`<openbadges:credential xmlns:openbadges="urn:x" verify="${jws}"/>`),
      /found one in "urn:x"/,
    ],
    [
      'a namespace in spaces',
      `<${root}><c:credential xmlns:c=" ${namespace}" verify="${jws}"/></svg>`,
      /without spaces around it/,
    ],
    ['a prefix that is not bound', `<${root}>${carrier}</svg>`, /well-formed XML.*unbound/],
    ['a credential that is not directly in svg', svg(`<g>${carrier}</g>`), /directly in svg/],
    [
      'an element in the credential',
      svg('<openbadges:credential>{}<g/></openbadges:credential>'),
      /with only text in it/,
    ],
    [
      'a comment in the credential',
      svg('<openbadges:credential>{<!-- -->}</openbadges:credential>'),
      /with only text in it/,
    ],
    [
      'an instruction in the credential',
      svg('<openbadges:credential>{<?x?>}</openbadges:credential>'),
      /with only text in it/,
    ],
    [
      'both forms at once',
      svg(`<openbadges:credential verify="${jws}">{}</openbadges:credential>`),
      /found both/,
    ],
    ['neither form', svg('<openbadges:credential/>'), /found nothing/],
    [
      'a verify attribute of another namespace',
      svg(`<openbadges:credential openbadges:verify="${jws}"/>`),
      /found nothing/,
    ],
    [
      'an address in the verify attribute',
      svg('<openbadges:credential verify="https://example.org/1"/>'),
      /compact JWS/,
    ],
    ['a JWS in spaces', svg(`<openbadges:credential verify=" ${jws}"/>`), /compact JWS/],
    ['a DOCTYPE that names a file', doctype('svg SYSTEM "svg.dtd"'), /only the DOCTYPE of SVG/],
    [
      'a DOCTYPE with another address',
      doctype('svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://example.org/svg11.dtd"'),
      /only the DOCTYPE of SVG/,
    ],
    [
      'an entity that is referenced',
      `<!DOCTYPE svg [<!ENTITY c 'x'>]><${root} ${declared}>&c;</svg>`,
      /entity/,
    ],
    [
      'an entity that is referenced in an attribute',
      `<!DOCTYPE svg [<!ENTITY c 'x'>]><${root} ${declared} id="&c;">${carrier}</svg>`,
      /entity/,
    ],
    ...[
      `${official} [<!ENTITY lt "x">]`,
      `${official} [<!ENTITY c SYSTEM "file:///etc/passwd">]`,
      `${official} [<!ENTITY % c "x">]`,
      `${official} [<!ENTITY c "%x;">]`,
      `${official} [%c;]`,
      `${official} [<!ATTLIST svg id CDATA "x">]`,
      `${official} [<!ENTITY c "x"><!ATTLIST svg id CDATA "x">]`,
      `${official} [<!NOTATION c SYSTEM "x">]`,
      `${official} [<!ENTITY c "x">`,
      `svg SYSTEM "svg.dtd" [<!ENTITY c "x">]`,
      `svg [<!ENTITY c "${'x'.repeat(20_000)}">]`,
    ].map((text): [string, string, RegExp] => [
      `the DOCTYPE ${text.slice(-60)}`,
      doctype(text),
      /only the DOCTYPE of SVG/,
    ]),
    [
      'an entity that nobody declared',
      svg('<openbadges:credential>&c;</openbadges:credential>'),
      /well-formed XML.*entity/,
    ],
    ['entities of HTML', svg(`<title>&nbsp;</title>${carrier}`), /well-formed XML/],
    [
      'an attribute twice',
      svg(`<openbadges:credential verify="${jws}" verify="${jws}"/>`),
      /well-formed XML/,
    ],
    ['an unclosed element', `<${root}>`, /well-formed XML/],
    ['crossed elements', `<${root}><g><a></g></a></svg>`, /well-formed XML/],
    ['two roots', `${svg(carrier)}${svg('')}`, /well-formed XML/],
    ['text behind the end', `${svg(carrier)}{}`, /well-formed XML/],
    ['white space before the declaration', ` <?xml version="1.0"?>${svg(carrier)}`, /well-formed XML/],
    ['a character that XML does not allow', svg(`${carrier}\u0001`), /well-formed XML/],
    ['a reference to such a character', svg(`&#0;${carrier}`), /well-formed XML/],
    ['XML 1.1', `<?xml version="1.1"?>${svg(carrier)}`, /XML 1.0, found "1.1"/],
    ...['UTF-16', 'UTF-7', 'Shift_JIS', 'ISO-2022-JP', 'IBM037', 'iso-8859-17'].map(
      (encoding): [string, string, RegExp] => [
        `ASCII declared as ${encoding}`,
        `<?xml version="1.0" encoding="${encoding}"?>${svg(carrier)}`,
        /UTF-8, found/,
      ],
    ),
    ['UTF-16, little end first', Buffer.from(`\ufeff${svg(carrier)}`, 'utf16le'), /found UTF-16/],
    ['UTF-16, big end first', Buffer.from(`\ufeff${svg(carrier)}`, 'utf16le').swap16(), /found UTF-16/],
    ['UTF-16 without a mark', Buffer.from(svg(carrier), 'utf16le'), /found UTF-16/],
    ['bytes that are no UTF-8', Uint8Array.from([...utf8(svg(carrier)), 0xff]), 'UTF8_INVALID'],
    ['a lone surrogate', svg(`${carrier}\ud800`), /lone surrogates/],
    [
      'another vocabulary',
      `<svg xmlns="urn:x" ${declared}>${carrier}</svg>`,
      /an svg element in the namespace/,
    ],
    ['no vocabulary', `<svg ${declared}>${carrier}</svg>`, /an svg element in the namespace/],
    [
      'an image within another document',
      `<?xml version="1.0"?><page><${root}/></page>`,
      /an svg element .* found "page"/,
    ],
    ['too many levels', svg(`${'<g>'.repeat(256)}${'</g>'.repeat(256)}${carrier}`), /at most 256 levels/],
  ])('refuses %s', async (_, image, expected) => {
    const error = await extract(image).catch((thrown) => thrown)
    if (typeof expected === 'string') expect(error).toMatchObject({ code: expected })
    else expect(error).toMatchObject({ code: 'IMAGE_UNREADABLE', message: expect.stringMatching(expected) })
    expect(error.message).toMatch(/^Cannot read (?:SVG|text): expected /)
  })

  it('holds the credential and the image to their bounds', async () => {
    const image = svg(carrier)
    expect(
      (await extract(image, { maxCredentialBytes: jws.length, maxImageBytes: image.length })).format,
    ).toBe('svg')
    for (const limits of [{ maxCredentialBytes: jws.length - 1 }, { maxImageBytes: image.length - 1 }]) {
      await expect(extract(image, limits)).rejects.toMatchObject({ code: 'INPUT_TOO_LARGE' })
    }
  })

  it('refuses every beginning of an image, and never crashes', async () => {
    const image = await bake(svg(''), json)
    for (let length = 0; length < image.length; length++) {
      await expect(extract(image.subarray(0, length))).rejects.toMatchObject({ name: 'QualityLabelError' })
    }
  })

  it('answers a change of any byte outside the credential with a refusal or the same credential', async () => {
    const image = await bake(svg('<title>t</title>'), json)
    const text = new TextDecoder().decode(image)
    const inside = [text.indexOf('<![CDATA[') + 9, text.indexOf('</openbadges:credential>') - 3] as const
    let refused = 0
    for (let at = 0; at < image.length; at++) {
      for (const value of [0, 0x20, 0x3c, 0xff, (image[at] as number) ^ 1, (image[at] as number) ^ 0x20]) {
        const copy = Uint8Array.from(image)
        copy[at] = value
        const result = await extract(copy).catch((error) => error)
        if (result.name === 'QualityLabelError') refused += 1
        // The signature covers the content; here it must only not crash.
        else if (at < inside[0] || at >= inside[1])
          expect([at, value, result.credential]).toEqual([at, value, json])
      }
    }
    expect(refused).toBeGreaterThan(image.length)
  })
})

describeWithVectors('extract() and the official SVG', () => {
  it('reads its JWS, and says that it names a DTD', async () => {
    const { credential, notes } = await extract(readVectorBytes('ob3/validator/simple-jwt.svg'))
    expect(credential).toMatch(/^eyJ[\w-]+\.[\w-]+\.[\w-]+$/)
    expect(notes.map(({ code }) => code)).toEqual(['IMAGE_DOCTYPE'])
  })

  it('carries another credential after bake(), and nothing else changes', async () => {
    const image = readVectorBytes('ob3/validator/simple-jwt.svg')
    const baked = await bake(image, json)
    expect((await extract(baked)).credential).toBe(json)
    const without = (bytes: Uint8Array) =>
      new TextDecoder().decode(bytes).replace(/<openbadges:credential.*<\/openbadges:credential>/s, '')
    expect(without(baked).replaceAll(/\s+/g, ' ')).toBe(without(image).replaceAll(/\s+/g, ' '))
  })
})
