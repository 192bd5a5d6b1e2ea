import { QualityLabelError } from '../core/errors'
import { defaultJsonLimits } from '../core/parse-json'
import type { ImageContent, ImageLimits } from './image-content'
import type { ImageFormat } from './image-format'
import { tooLarge, unreadable } from './refuse-image'

// A picture costs next to nothing to look through; every character of XML is weighed.
const maxImageBytes: Readonly<Record<ImageFormat, number>> = { png: 16 * 1024 * 1024, svg: 4 * 1024 * 1024 }

/** The bounds that hold where the caller gives none. */
export function imageLimits(format: ImageFormat, limits: Partial<ImageLimits> = {}): ImageLimits {
  return {
    maxImageBytes: maxImageBytes[format],
    maxCredentialBytes: defaultJsonLimits.maxInputBytes,
    ...limits,
  }
}

/**
 * The one credential in an image whose kind is known. The reader of that kind is loaded when the first such image comes.
 *
 * @throws {QualityLabelError} As `extract`.
 */
export async function readImage(
  image: Uint8Array | string,
  format: ImageFormat,
  limits: Partial<ImageLimits> = {},
): Promise<ImageContent> {
  const bounds = imageLimits(format, limits)
  if (image.length > bounds.maxImageBytes) throw tooLarge(format, 'an image', bounds.maxImageBytes)
  try {
    if (format === 'svg') return (await import('./svg')).readSvg(image, bounds)
    return (await import('./png')).readPng(requireBytes(image), bounds)
  } catch (error) {
    const isOld = error instanceof QualityLabelError && error.code === 'IMAGE_OF_OPEN_BADGES_2'
    throw isOld ? (await import('./name-misbaked')).nameMisbaked(error, image, format, bounds) : error
  }
}

/** The bytes of a PNG. */
export function requireBytes(image: Uint8Array | string): Uint8Array {
  if (typeof image !== 'string') return image
  throw unreadable('png', 'expected bytes, found text; read the file as bytes')
}
