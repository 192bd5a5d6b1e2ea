/** The kinds of image that can carry a credential. */
export type ImageFormat = 'png' | 'svg'

/** Bytes at the beginning of files that people take for badge images, and what they are. */
const otherFormats: readonly [start: string, name: string][] = [
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['BM', 'a BMP image'],
  ['II*\0', 'a TIFF image'],
  ['MM\0*', 'a TIFF image'],
  ['%PDF', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive'],
  ['\x1f\x8b', 'a gzip file'],
]

// A PNG that was read as text has its first byte replaced, or written as two or three.
const pngStart = /^[^{[<"]{0,3}PNG[\r\n]/

// A byte order mark, also of UTF-16, and white space; then a declaration, a comment or the root.
const svgStart = /^(?:\xef\xbb\xbf|\ufeff|\xff\xfe|\xfe\xff)?\s*<(?:\?|!|(?:[^\s<>/:]+:)?svg[\s/>])/

/** Which kind of image an input is, by its beginning; `undefined` where it is none that carries credentials. */
export function imageFormatOf(input: string | Uint8Array): ImageFormat | undefined {
  const start = startOf(input)
  if (pngStart.test(start)) return 'png'
  return svgStart.test(start.replaceAll('\0', '')) ? 'svg' : undefined
}

/** What some bytes are that nothing here reads, such as a JPEG image; `undefined` where nobody can tell. */
export function otherFormatOf(input: string | Uint8Array): string | undefined {
  const start = startOf(input)
  if (/^RIFF.{4}WEBP/s.test(start)) return 'a WebP image'
  if (/^.{4}ftyp(?:avi|heic|heix|mif1)/s.test(start)) return 'an AVIF or HEIC image'
  if (/^\s*</.test(start)) return 'a document in angle brackets that is no SVG image'
  return otherFormats.find(([bytes]) => start.startsWith(bytes))?.[1]
}

const sniffedLength = 256

function startOf(input: string | Uint8Array): string {
  if (typeof input === 'string') return input.slice(0, sniffedLength)
  return String.fromCharCode(...input.subarray(0, sniffedLength))
}
