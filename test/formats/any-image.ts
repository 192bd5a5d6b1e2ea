import fc from 'fast-check'
import { PNG } from 'pngjs'
import { concatBytes, encodeUtf8 } from '../../src/core/bytes'
import { crc32 } from '../../src/core/crc32'
import { anyText } from '../support/arbitraries'

/** One chunk of a PNG, with its length and CRC. */
export function pngChunk(type: string, data: Uint8Array | string = ''): Uint8Array {
  const bytes = typeof data === 'string' ? Uint8Array.from(Buffer.from(data, 'latin1')) : data
  const content = concatBytes(Uint8Array.from(Buffer.from(type, 'latin1')), bytes)
  const frame = new DataView(new ArrayBuffer(8))
  frame.setUint32(0, bytes.length)
  frame.setUint32(4, crc32(content))
  return concatBytes(new Uint8Array(frame.buffer, 0, 4), content, new Uint8Array(frame.buffer, 4, 4))
}

/** An `iTXt` chunk; the text is UTF-8 unless bytes are given. */
export function textChunk(keyword: string, text: string | Uint8Array, flag = 0, method = 0): Uint8Array {
  const head = Uint8Array.from([...Buffer.from(keyword, 'latin1'), 0, flag, method, 0, 0])
  return pngChunk('iTXt', concatBytes(head, typeof text === 'string' ? encodeUtf8(text) : text))
}

/** The chunks of a PNG, each with its frame; the signature is left out. */
export function chunksOf(png: Uint8Array): { type: string; bytes: Uint8Array }[] {
  const chunks: { type: string; bytes: Uint8Array }[] = []
  const view = new DataView(png.buffer, png.byteOffset, png.length)
  for (let at = 8; at < png.length; ) {
    const end = at + 12 + view.getUint32(at)
    chunks.push({
      type: Buffer.from(png.subarray(at + 4, at + 8)).toString('latin1'),
      bytes: png.slice(at, end),
    })
    at = end
  }
  return chunks
}

/** A PNG of some chunks. */
export function pngOf(chunks: readonly Uint8Array[]): Uint8Array {
  return concatBytes(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), ...chunks)
}

/** A small picture, encoded by pngjs. */
export function encodePng(width: number, height: number, colorType: 0 | 2 | 4 | 6 = 6, seed = 7): Uint8Array {
  const picture = new PNG({ width, height })
  for (let at = 0; at < picture.data.length; at++) picture.data[at] = (at * seed + (at >> 3)) & 0xff
  return Uint8Array.from(PNG.sync.write(picture, { colorType, inputHasAlpha: true }))
}

const between = fc.oneof(
  fc.constant(pngChunk('gAMA', '\0\0\xb1\x8f')),
  fc.constant(pngChunk('pHYs', '\0\0\x0b\x13\0\0\x0b\x13\x01')),
  fc.constant(pngChunk('tIME', '\x07\xea\x0b\x16\x02\x00\x00')),
  fc.string({ maxLength: 60, unit: 'binary-ascii' }).map((text) => pngChunk('tEXt', `Comment\0${text}`)),
  anyText.map((text) => textChunk('Description', text)),
  fc.uint8Array({ maxLength: 40 }).map((data) => pngChunk('prVt', data)),
)

/** PNG files of several colour types, with chunks of many kinds before and behind the pixels, and these in several parts. */
export const anyPng: fc.Arbitrary<Uint8Array> = fc
  .record({
    width: fc.integer({ min: 1, max: 40 }),
    height: fc.integer({ min: 1, max: 40 }),
    colorType: fc.constantFrom(0, 2, 4, 6) as fc.Arbitrary<0 | 2 | 4 | 6>,
    seed: fc.integer({ min: 1, max: 250 }),
    before: fc.array(between, { maxLength: 4 }),
    behind: fc.array(between, { maxLength: 4 }),
    splitAt: fc.nat({ max: 200 }),
  })
  .map(({ width, height, colorType, seed, before, behind, splitAt }) => {
    const [header, ...rest] = chunksOf(encodePng(width, height, colorType, seed))
    const pixels = concatBytes(
      ...rest.filter(({ type }) => type === 'IDAT').map(({ bytes }) => bytes.subarray(8, -4)),
    )
    const other = rest.filter(({ type }) => type !== 'IDAT' && type !== 'IEND').map(({ bytes }) => bytes)
    const split = Math.min(splitAt, pixels.length)
    return pngOf([
      (header as { bytes: Uint8Array }).bytes,
      ...other,
      ...before,
      pngChunk('IDAT', pixels.subarray(0, split)),
      pngChunk('IDAT', pixels.subarray(split)),
      ...behind,
      pngChunk('IEND'),
    ])
  })

const svgNamespace = 'http://www.w3.org/2000/svg'
const prologues = [
  '',
  '\ufeff',
  '<?xml version="1.0"?>',
  "<?xml version='1.0' encoding='utf-8' standalone='no'?>\r\n",
  '\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<!-- <openbadges:credential/> -->\n',
  '<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n',
  '<!-- 徽章 😀 -->\r\n',
]
const roots: readonly [open: string, close: string][] = [
  [`<svg xmlns="${svgNamespace}" width="10" height="10">`, '</svg>'],
  [`<svg xmlns="${svgNamespace}"\r\n\tviewBox = '0 0 9 9' >`, '</svg  >'],
  [`<s:svg xmlns:s='${svgNamespace}' width="10" height="10">`, '</s:svg>'],
  [`<svg xmlns="${svgNamespace}" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" a="&gt;>">`, '</svg>'],
  [`<svg xmlns="${svgNamespace}" xmlns:openbadges="http://openbadges.org" width="10" height="10">`, '</svg>'],
  [`<svg xmlns="${svgNamespace}" xmlns:o="https://purl.imsglobal.org/ob/v3p0" t="/">`, '</svg>'],
]
const contents = [
  '<g><path d="M0,0h9"/></g>',
  '\n  <title>ąčę 😀 &amp; &#x1F600; &lt;</title>\r\n',
  '<desc><![CDATA[<openbadges:credential verify="x"/>]]></desc>',
  '<!-- <openbadges:credential verify="x"/> -->',
  '<metadata><rdf xmlns="urn:x"><credential/></rdf></metadata>',
  '<?note <openbadges:credential?>',
  '\t',
]

/** SVG files of several shapes, in UTF-8. */
export const anySvg: fc.Arbitrary<Uint8Array> = fc
  .record({
    prologue: fc.constantFrom(...prologues),
    root: fc.constantFrom(...roots),
    parts: fc.array(fc.constantFrom(...contents), { maxLength: 5 }),
    isEmpty: fc.boolean(),
    epilogue: fc.constantFrom('', '\n', '\r\n<!-- end -->\r\n'),
  })
  .map(({ prologue, root: [open, close], parts, isEmpty, epilogue }) => {
    const whole = isEmpty ? open.replace(/\s*>$/, '/>') : `${open}${parts.join('')}${close}`
    return encodeUtf8(`${prologue}${whole}${epilogue}`)
  })

const awkward = fc.constantFrom(
  ']]>',
  ']]',
  '>',
  '<![CDATA[',
  '&amp;',
  '</openbadges:credential>',
  '<!--',
  '\u2028',
  '\u0085',
  '\x7f',
)
const json = fc.jsonValue({ maxDepth: 3, stringUnit: 'grapheme' })
const spaces = fc.constantFrom('', ' ', '\n', '\r\n', '\r', '\t\n ')

/** Credentials as text: JSON in several layouts, and compact JWS. What they say is anything; that they look secured is enough. */
export const anyCredential: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .record({
        name: fc.array(fc.oneof(anyText, awkward), { maxLength: 6 }),
        more: json,
        indent: fc.nat({ max: 3 }),
        around: fc.tuple(spaces, spaces),
        crlf: fc.boolean(),
      })
      .map(({ name, more, indent, around, crlf }) => {
        const document = { type: ['VerifiableCredential'], name: name.join(''), more, proof: { type: 'x' } }
        const text = JSON.stringify(document, null, indent).replace(/[\ufffe\uffff]/g, ' ')
        return `${around[0]}${crlf ? text.replaceAll('\n', '\r\n') : text}${around[1]}`
      })
      .filter(isIJson),
  },
  fc.tuple(anyText, fc.uint8Array({ minLength: 1, maxLength: 64 })).map(([name, signature]) => {
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    return `${encode({ alg: 'EdDSA' })}.${encode({ type: ['VerifiableCredential'], name })}.${Buffer.from(signature).toString('base64url')}`
  }),
)

// Numbers that parsers disagree on, and keys of prototypes, are refused by the strict reader of JSON.
function isIJson(text: string): boolean {
  return (
    !/"(?:__proto__|constructor|prototype)":|-0[,\]}\s]|\d[eE][+-]?\d|\.\d*0[,\]}\s]/.test(text) &&
    !/\d{16}/.test(text)
  )
}
