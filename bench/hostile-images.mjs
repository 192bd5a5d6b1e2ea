import * as zlib from 'node:zlib'

const { deflateSync } = zlib

const keyword = 'openbadgecredential'
const svgRoot = 'svg xmlns="http://www.w3.org/2000/svg"'
const namespace = 'https://purl.imsglobal.org/ob/v3p0'
const megabyte = 2 ** 20

/**
 * Images made to cost time or memory, or to be read in two ways; `code` is how each must be refused.
 *
 * @returns {{ name: string, image: Uint8Array, code: string }[]}
 */
export function makeHostileImages() {
  const header = chunk('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0))
  const pixels = chunk('IDAT', deflateSync(Uint8Array.of(0, 1, 2, 3, 4)))
  const end = chunk('IEND')
  const png = (...chunks) => join([signature, header, pixels, ...chunks, end])
  const credential = text(keyword, '{}')
  const bomb = (size) => text(keyword, deflateSync(Buffer.alloc(size, 0x20), { level: 9 }), 1)
  const hidden = new Uint8Array(32 * megabyte)
  hidden.set(png(credential))
  return [
    ['a bomb of 256 MB in 256 KB', png(bomb(256 * megabyte)), 'INPUT_TOO_LARGE'],
    ['two bombs', png(bomb(64 * megabyte), bomb(64 * megabyte)), 'IMAGE_CREDENTIAL_REPEATED'],
    [
      'a bomb in a bomb',
      png(text(keyword, deflateSync(deflateSync(Buffer.alloc(megabyte))), 1)),
      'UTF8_INVALID',
    ],
    ['100,000 empty chunks', png(...Array(100_000).fill(chunk('prVt'))), 'IMAGE_WITHOUT_CREDENTIAL'],
    [
      '100,000 empty credentials',
      png(...Array(100_000).fill(text(keyword, ''))),
      'IMAGE_CREDENTIAL_REPEATED',
    ],
    ['100,000 parts of pixels', png(...Array(100_000).fill(chunk('IDAT'))), 'IMAGE_WITHOUT_CREDENTIAL'],
    ['two credentials', png(credential, credential), 'IMAGE_CREDENTIAL_REPEATED'],
    ['a length of 2 GB', patched(png(credential), 33, [0x7f, 0xff, 0xff, 0xff]), 'IMAGE_UNREADABLE'],
    ['a length of 4 GB', patched(png(credential), 33, [0xff, 0xff, 0xff, 0xff]), 'IMAGE_UNREADABLE'],
    [
      'a wrong CRC behind 1 MB',
      patched(png(chunk('prVt', Buffer.alloc(megabyte)), credential), 60, [1]),
      'IMAGE_UNREADABLE',
    ],
    ['an archive behind the end', join([png(credential), Buffer.from('PK\x03\x04')]), 'IMAGE_UNREADABLE'],
    ['another image behind the end', join([png(credential), png(credential)]), 'IMAGE_UNREADABLE'],
    [
      'a page behind the signature',
      join([signature, Buffer.from('<html><script>alert(1)</script>')]),
      'IMAGE_UNREADABLE',
    ],
    [
      'a keyword of 1 MB without an end',
      png(chunk('iTXt', Buffer.alloc(megabyte, 0x41))),
      'IMAGE_WITHOUT_CREDENTIAL',
    ],
    ['a credential of 5 MB', png(text(keyword, ' '.repeat(5 * megabyte))), 'INPUT_TOO_LARGE'],
    ['32 MB of image', hidden, 'INPUT_TOO_LARGE'],
    ['entities that double', svg(`<!DOCTYPE s [${entities()}]><${svgRoot}>&e30;</svg>`), 'IMAGE_UNREADABLE'],
    [
      'an entity from a file',
      svg(`<!DOCTYPE s [<!ENTITY e SYSTEM "file:///etc/passwd">]><${svgRoot}>&e;</svg>`),
      'IMAGE_UNREADABLE',
    ],
    [
      'a DTD of 1 MB',
      svg(`<!DOCTYPE s [${'<!ENTITY a "b">'.repeat(70_000)}]><${svgRoot}/>`),
      'IMAGE_UNREADABLE',
    ],
    ['100,000 levels', svg(`<${svgRoot}>${'<g>'.repeat(100_000)}`), 'IMAGE_UNREADABLE'],
    [
      '100,000 levels, each with a namespace',
      svg(`<${svgRoot}>${'<g xmlns:a="urn:a">'.repeat(100_000)}`),
      'IMAGE_UNREADABLE',
    ],
    ['an attribute of 1 MB', svg(`<${svgRoot} a="${'a'.repeat(megabyte)}"/>`), 'IMAGE_WITHOUT_CREDENTIAL'],
    [
      '3 MB of references in an attribute',
      svg(`<${svgRoot} a="${'&#97;'.repeat((3 * megabyte) / 5)}"/>`),
      'IMAGE_UNREADABLE',
    ],
    ['100,000 attributes', svg(`<${svgRoot} ${many(100_000, (n) => `a${n}=""`)}/>`), 'IMAGE_UNREADABLE'],
    [
      '10,000 namespaces',
      svg(`<${svgRoot} ${many(10_000, (n) => `xmlns:a${n}="urn:${n}"`)}/>`),
      'IMAGE_UNREADABLE',
    ],
    ['a name of 1 MB', svg(`<${svgRoot}><${'g'.repeat(megabyte)}/></svg>`), 'IMAGE_WITHOUT_CREDENTIAL'],
    [
      'a comment of 1 MB without an end',
      svg(`<${svgRoot}><!--${'-a'.repeat(megabyte / 2)}`),
      'IMAGE_UNREADABLE',
    ],
    [
      'CDATA of 1 MB without an end',
      svg(`<${svgRoot}><![CDATA[${']]'.repeat(megabyte / 2)}`),
      'IMAGE_UNREADABLE',
    ],
    [
      'a comment of 1 MB',
      svg(`<${svgRoot}><!--${'-a'.repeat(megabyte / 2)}--></svg>`),
      'IMAGE_WITHOUT_CREDENTIAL',
    ],
    [
      'CDATA of 1 MB',
      svg(`<${svgRoot}><![CDATA[${']]'.repeat(megabyte / 2)}]]></svg>`),
      'IMAGE_WITHOUT_CREDENTIAL',
    ],
    [
      'an instruction of 1 MB',
      svg(`<${svgRoot}><?a ${'?'.repeat(megabyte)}?></svg>`),
      'IMAGE_WITHOUT_CREDENTIAL',
    ],
    ['78,000 comments', svg(`<${svgRoot}>${'<!---->'.repeat(78_000)}</svg>`), 'IMAGE_WITHOUT_CREDENTIAL'],
    ['4 MB of elements', svg(`<${svgRoot}>${'<g/>'.repeat(megabyte - 50)}</svg>`), 'IMAGE_UNREADABLE'],
    ['78,000 elements', svg(`<${svgRoot}>${'<g/>'.repeat(78_000)}</svg>`), 'IMAGE_WITHOUT_CREDENTIAL'],
    [
      '78,000 elements at the last level',
      svg(`<${svgRoot}>${'<g>'.repeat(254)}${'<g/>'.repeat(78_000)}${'</g>'.repeat(254)}</svg>`),
      'IMAGE_WITHOUT_CREDENTIAL',
    ],
    [
      '78,000 attributes',
      svg(`<${svgRoot}>${`<g ${many(950, (n) => `a${n}=""`)}/>`.repeat(82)}</svg>`),
      'IMAGE_WITHOUT_CREDENTIAL',
    ],
    [
      '78,000 attributes with a prefix at the last level',
      svg(
        `<${svgRoot} xmlns:a="urn:a">${'<g>'.repeat(254)}${`<g ${many(950, (n) => `a:a${n}=""`)}/>`.repeat(81)}${'</g>'.repeat(254)}</svg>`,
      ),
      'IMAGE_WITHOUT_CREDENTIAL',
    ],
    ['78,000 references', svg(`<${svgRoot}>${'&#97;'.repeat(78_000)}</svg>`), 'IMAGE_WITHOUT_CREDENTIAL'],
    [
      '78,000 references in an attribute',
      svg(`<${svgRoot} a="${'&#97;'.repeat(78_000)}"/>`),
      'IMAGE_WITHOUT_CREDENTIAL',
    ],
    [
      '3 MB of lines in an attribute',
      svg(`<${svgRoot} a="${'\n'.repeat(3 * megabyte)}"/>`),
      'IMAGE_UNREADABLE',
    ],
    [
      '145,000 lines in an attribute',
      svg(`<${svgRoot} a="${'a\n'.repeat(145_000)}"/>`),
      'IMAGE_WITHOUT_CREDENTIAL',
    ],
    ['3 MB of lines', svg(`<${svgRoot}>${'\n'.repeat(3 * megabyte)}</svg>`), 'IMAGE_WITHOUT_CREDENTIAL'],
    ['3 MB of carriage returns', svg(`<${svgRoot}>${'\r'.repeat(3 * megabyte)}</svg>`), 'IMAGE_UNREADABLE'],
    ['3 MB of brackets', svg(`<${svgRoot}>${']'.repeat(3 * megabyte)}</svg>`), 'IMAGE_WITHOUT_CREDENTIAL'],
    ['3 MB of text', svg(`<${svgRoot}>${'\u00e9'.repeat(1.5 * megabyte)}</svg>`), 'IMAGE_WITHOUT_CREDENTIAL'],
    [
      'an attribute of 3 MB',
      svg(`<${svgRoot} a="${'a'.repeat(3 * megabyte)}"/>`),
      'IMAGE_WITHOUT_CREDENTIAL',
    ],
    [
      '3 MB of lines before what is no XML',
      svg(`<${svgRoot}>${'\n'.repeat(3 * megabyte)}<`),
      'IMAGE_UNREADABLE',
    ],
    [
      '20,000 credentials',
      svg(`<${svgRoot} xmlns:o="${namespace}">${'<o:credential/>'.repeat(20_000)}</svg>`),
      'IMAGE_CREDENTIAL_REPEATED',
    ],
    [
      'a credential in a comment',
      svg(`<${svgRoot} xmlns:o="${namespace}"><!--<o:credential verify="eyJ9.e.s"/>--></svg>`),
      'IMAGE_WITHOUT_CREDENTIAL',
    ],
  ].map(([name, image, code]) => ({ name, image, code }))
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

function chunk(type, data = new Uint8Array()) {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  crc.writeUInt32BE(crcOf(content))
  return Buffer.concat([length, content, crc])
}

// Node 20 has crc32 from 20.15 on.
function crcOf(bytes) {
  if (typeof zlib.crc32 === 'function') return zlib.crc32(bytes)
  let rest = 0xffffffff
  for (const byte of bytes) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0)
  }
  return ~rest >>> 0
}

function text(name, content, flag = 0) {
  const head = Buffer.from([...Buffer.from(name, 'latin1'), 0, flag, 0, 0, 0])
  return chunk('iTXt', Buffer.concat([head, Buffer.from(content)]))
}

function entities() {
  return many(30, (n) => `<!ENTITY e${n + 1} "&e${n};&e${n};">`)
}

function many(count, write) {
  return Array.from({ length: count }, (_, index) => write(index)).join(' ')
}

function svg(content) {
  return new TextEncoder().encode(content)
}

function join(parts) {
  return Uint8Array.from(Buffer.concat(parts))
}

function patched(bytes, at, values) {
  const copy = Uint8Array.from(bytes)
  copy.set(values, at)
  return copy
}
