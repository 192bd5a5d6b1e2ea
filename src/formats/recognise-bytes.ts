import type { OtherInput } from '../model/input-kinds'

/** Beginnings of files that people take for credentials or badge images, read as Latin-1; the first that fits names the file. */
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
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the format begins so.
  [/^PK\x03\x04/, { kind: 'inputPacked', name: 'ZIP' }],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the format begins so.
  [/^\x1f\x8b/, { kind: 'inputPacked', name: 'gzip' }],
  [/^\s*-----BEGIN [A-Z ]*PRIVATE KEY-----/, { kind: 'inputPrivateKey' }],
  [/^\s*-----BEGIN (?:[A-Z ]*PUBLIC KEY|CERTIFICATE)-----/, { kind: 'inputKey' }],
  [/^\s*https?:\/\/[^\s"{]+\s*$/i, { kind: 'inputAddress' }],
]

// After a byte order mark, declarations and comments; the same page may say that it is XML.
const html =
  /^(?:\xef\xbb\xbf|\ufeff)?\s*(?:<\?xml[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|title|body|meta)[\s>]/i
const markup = /^(?:\xef\xbb\xbf|\ufeff)?\s*</

const sniffedLength = 256

/**
 * Recognises a file of another format by its beginning: a page, a photo, an archive, a key, an address.
 *
 * @returns `undefined` for what may be JSON, a JWT or an image that carries a credential, and for what is not recognised.
 */
export function recogniseBytes(input: string | Uint8Array): OtherInput | undefined {
  const start = beginningOf(input)
  if (markup.test(start)) return { kind: isHtml(start) ? 'inputHtml' : 'inputMarkup' }
  // A longer text only begins like an empty file or an address.
  const isWhole = input.length <= sniffedLength
  return beginnings.find(([pattern, { kind }]) => {
    if (!isWhole && (kind === 'inputEmpty' || kind === 'inputAddress')) return false
    return pattern.test(start)
  })?.[1]
}

/** Whether a file begins as an HTML page does. */
export function isHtml(start: string): boolean {
  return html.test(start)
}

/** The beginning of a file, one character for each byte. */
export function beginningOf(input: string | Uint8Array): string {
  if (typeof input === 'string') return input.slice(0, sniffedLength)
  return String.fromCharCode(...input.subarray(0, sniffedLength))
}
