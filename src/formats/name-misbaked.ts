import { QualityLabelError } from '../core/errors'
import { describeInput } from '../model/input-kinds'
import { holdsOpenBadges3, mostReadAgain } from './holds-open-badges-3'
import type { ImageLimits } from './image-content'
import type { ImageFormat } from './image-format'
import { readPngOfOpenBadges2 } from './png-of-open-badges-2'
import { readSvgOfOpenBadges2 } from './svg-of-open-badges-2'

// The pixels of a PNG are skipped; every character of XML is read.
const mostImage: Readonly<Record<ImageFormat, number>> = { png: 4 * 1024 * 1024, svg: 1024 * 1024 }

/**
 * Returns an error that names a credential of Open Badges 3.0 in the place of one of Open Badges 2.0.
 *
 * @param error - The error of reading the image as one of Open Badges 2.0; returned unchanged if it is right.
 */
export function nameMisbaked(
  error: unknown,
  image: Uint8Array | string,
  format: ImageFormat,
  limits: ImageLimits,
): unknown {
  // The whole image was already read once, and no budget counts the second time.
  if (image.length > mostImage[format]) return error
  const bounds = { ...limits, maxCredentialBytes: Math.min(limits.maxCredentialBytes, mostReadAgain) }
  try {
    const { text } =
      typeof image === 'string' || format === 'svg'
        ? readSvgOfOpenBadges2(image, bounds)
        : readPngOfOpenBadges2(image, bounds)
    if (!holdsOpenBadges3(text)) return error
  } catch {
    return error
  }
  const { found, advice } = describeInput({ kind: 'inputMisbaked' })
  const message = `Cannot read ${format.toUpperCase()}: found ${found}. ${advice}`
  return new QualityLabelError('FORMAT_UNSUPPORTED', message, { details: { format: found } })
}
