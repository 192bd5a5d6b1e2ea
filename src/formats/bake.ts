import type { KindsOf } from '../core/kinds'
import { flag } from '../core/kinds'
import { readOptions } from '../core/read-options'
import { requireImage } from './extract'
import { imageLimits, requireBytes } from './read-image'
import { tooLarge } from './refuse-image'
import { securedText } from './secured-text'

export interface BakeOptions {
  /** Also bakes an unsigned credential, such as a sample of the layout. Such a badge proves nothing. */
  allowUnsigned?: boolean
}

const kinds = { allowUnsigned: flag } satisfies KindsOf<BakeOptions>

/**
 * Bakes a secured credential into an image. It replaces any badge in the image, also of Open Badges 2.0, and changes no other byte.
 *
 * @param image - PNG bytes, or an SVG as UTF-8 bytes or text.
 * @param credential - Text or bytes are baked unchanged, a compact JWS without white space around it; an object as JSON.
 * @returns Bytes of the baked image.
 * @throws {TypeError} If an argument or option is of another type, or an option is unknown.
 * @throws {QualityLabelError} `BAKING_UNSIGNED`, `BAKING_IMPOSSIBLE`, `IMAGE_UNREADABLE`, `FORMAT_UNSUPPORTED`,
 *   `INPUT_TOO_LARGE`, `UTF8_INVALID`, or a code of `parseJson` for a credential that is not strict JSON.
 * @see Open Badges 3.0, section 5.3 (baking)
 */
export async function bake(
  image: Uint8Array | string,
  credential: string | Uint8Array | object,
  options: BakeOptions = {},
): Promise<Uint8Array> {
  const { allowUnsigned = false } = readOptions('bake', options, kinds)
  const format = requireImage('bake', image)
  const text = securedText(credential, allowUnsigned)
  const { maxImageBytes } = imageLimits(format)
  if (image.length > maxImageBytes) throw tooLarge(format, 'an image', maxImageBytes)
  if (format === 'svg') return (await import('./svg')).bakeSvg(image, text)
  return (await import('./png')).bakePng(requireBytes(image), text)
}
