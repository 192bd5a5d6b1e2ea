import { beginningOf, isHtml, pngStart } from './recognise-bytes'

/** Kinds of image that can carry a credential. */
export type ImageFormat = 'png' | 'svg'

// A byte order mark, also of UTF-16, and white space; then a declaration, a comment or the root.
const svgStart = /^(?:\xef\xbb\xbf|\ufeff|\xff\xfe|\xfe\xff)?\s*<(?:\?|!|(?:[^\s<>/:]+:)?svg[\s/>])/

/** Detects the kind of an image by its beginning; `undefined` for anything but a PNG or SVG. */
export function imageFormatOf(input: string | Uint8Array): ImageFormat | undefined {
  const start = beginningOf(input)
  if (pngStart.test(start)) return 'png'
  return svgStart.test(start.replaceAll('\0', '')) && !isHtml(start) ? 'svg' : undefined
}
