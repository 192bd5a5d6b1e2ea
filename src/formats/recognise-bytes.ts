import type { OtherInput } from '../model/input-kinds'

/** Beginnings of files that people mistake for credentials or badge images, read as Latin-1; the first match names the file. */
const beginnings: readonly [start: RegExp, other: OtherInput][] = [
  [/^(?:\xef\xbb\xbf|\ufeff)?\s*$/, { kind: 'inputEmpty' }],
  [/^(?:\xff\xfe|\xfe\xff|\0[\t\n\r [{"e]|[\t\n\r [{"e]\0)/, { kind: 'inputUtf16' }],
  [/^\xff\xd8\xff/, { kind: 'inputImage', name: 'JPEG' }],
  [/^GIF8/, { kind: 'inputImage', name: 'GIF' }],
  [/^BM[\s\S]{4}\0\0\0\0/, { kind: 'inputImage', name: 'BMP' }],
  [/^(?:II\*\0|MM\0\*)/, { kind: 'inputImage', name: 'TIFF' }],
  [/^RIFF[\s\S]{4}WEBP/, { kind: 'inputImage', name: 'WebP' }],
  [/^[\s\S]{4}ftyp(?:avi|heic|heix|mif1)/, { kind: 'inputImage', name: 'HEIF (HEIC, AVIF)' }],
  [/^%PDF/, { kind: 'inputPdf' }],
  // Word, Excel and PowerPoint until 2003, and RTF; below, the archives of the current formats.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the format begins so.
  [/^(?:\xd0\xcf\x11\xe0|\{\\rtf)/, { kind: 'inputOffice' }],
  [
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the format begins so.
    /^PK\x03\x04[\s\S]{26}(?:\[Content_Types\]|_rels\/|docProps\/|word\/|mimetypeapplication\/vnd\.oasis)/,
    { kind: 'inputOffice' },
  ],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the format begins so.
  [/^PK\x03\x04/, { kind: 'inputPacked', name: 'ZIP' }],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the format begins so.
  [/^\x1f\x8b/, { kind: 'inputPacked', name: 'gzip' }],
  [/^\s*-----BEGIN [A-Z ]*PRIVATE KEY-----/, { kind: 'inputPrivateKey' }],
  [/^\s*-----BEGIN (?:[A-Z ]*PUBLIC KEY|CERTIFICATE)-----/, { kind: 'inputKey' }],
  [/^\s*https?:\/\/[^\s"{]+\s*$/i, { kind: 'inputAddress' }],
  [/^[^\n\r"{}[\]<>]+\.(?:json|jsonld|jwt|ndjson|jsonl|png|svg|txt)\s*$/i, { kind: 'inputFileName' }],
]

// After a byte order mark, declarations and comments; a page can also declare that it is XML.
const html =
  /^(?:\xef\xbb\xbf|\ufeff)?\s*(?:<\?xml[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|title|body|meta)[\s>]/i
const markup = /^(?:\xef\xbb\xbf|\ufeff)?\s*</

// In a PNG that was read as text, the first byte is replaced, or written as two or three bytes.
export const pngStart = /^[^{[<"]{0,3}PNG[\r\n]/

const sniffedLength = 256

/** What only a whole text can be. */
const ofWhole: ReadonlySet<OtherInput['kind']> = new Set(['inputEmpty', 'inputAddress', 'inputFileName'])

// These were meant as a credential: JSON as an object, a list or a text, also after a comment, or the header of a JWT, also a cut one.
// An empty beginning shows nothing.
const maybeCredential =
  /^(?:\xef\xbb\xbf|\ufeff)*\s*(?:$|[{[]|\/[/*]|"\s*(?:\\?["{[]|e[w-z0-9_-]|https?:)|e[w-z0-9_-][\w+/=-]*(?:\.|\s*$))/i
// JSON too, but of no use: the reader says what it found.
const simpleJson = /^\s*(?:null|true|false|-?\d{1,15}(?:\.\d{1,15})?|"[^"\\]*")\s*$/
// biome-ignore lint/suspicious/noControlCharactersInRegex: a text never has them.
const notText = /[\0-\x08\x0e-\x1a\x1c-\x1f]/

/**
 * Recognises a file of another format by its beginning: a page, a photo, an archive, a key, an address, or other text or data.
 *
 * @returns `undefined` if it can be JSON, a JWT or an image that carries a credential, also a damaged one.
 */
export function recogniseBytes(input: string | Uint8Array): OtherInput | undefined {
  const start = beginningOf(input)
  if (markup.test(start)) return { kind: isHtml(start) ? 'inputHtml' : 'inputMarkup' }
  const isWhole = input.length <= sniffedLength
  const known = beginnings.find(([pattern, { kind }]) => {
    if (!isWhole && ofWhole.has(kind)) return false
    return pattern.test(start)
  })?.[1]
  if (known || pngStart.test(start) || maybeCredential.test(start)) return known
  if (isWhole && simpleJson.test(start)) return undefined
  return { kind: notText.test(start) ? 'inputBinary' : 'inputText' }
}

/** Checks whether a file begins like an HTML page. */
export function isHtml(start: string): boolean {
  return html.test(start)
}

/** Returns the beginning of a file, one character for each byte. */
export function beginningOf(input: string | Uint8Array): string {
  if (typeof input === 'string') return input.slice(0, sniffedLength)
  return String.fromCharCode(...input.subarray(0, sniffedLength))
}
