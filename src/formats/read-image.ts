import { QualityLabelError } from '../core/errors'
import { defaultJsonLimits } from '../core/parse-json'
import type { ImageContent, ImageLimits } from './image-content'
import type { ImageFormat } from './image-format'
import { tooLarge, unreadable } from './refuse-image'

// The pixels of a PNG cost almost no time; every character of XML is read.
const maxImageBytes: Readonly<Record<ImageFormat, number>> = { png: 16 * 1024 * 1024, svg: 4 * 1024 * 1024 }

/** Completes the caller's bounds with the default ones. */
export function imageLimits(format: ImageFormat, limits: Partial<ImageLimits> = {}): ImageLimits {
  return {
    maxImageBytes: maxImageBytes[format],
    maxCredentialBytes: defaultJsonLimits.maxInputBytes,
    ...limits,
  }
}

/**
 * Reads the only credential in an image of a known kind. The reader of that kind is loaded for the first such image.
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

/**
 * Returns the bytes of a PNG.
 *
 * @throws {QualityLabelError} `IMAGE_UNREADABLE` for a text.
 */
export function requireBytes(image: Uint8Array | string): Uint8Array {
  if (typeof image !== 'string') return image
  throw unreadable('png', 'expected bytes, found text; read the file as bytes')
}
