import { QualityLabelError } from '../core/errors'
import { describeInput } from '../model/input-kinds'
import { holdsOpenBadges3, mostReadAgain } from './holds-open-badges-3'
import type { ImageLimits } from './image-content'
import type { ImageFormat } from './image-format'
import { readPngOfOpenBadges2 } from './png-of-open-badges-2'
import { readSvgOfOpenBadges2 } from './svg-of-open-badges-2'

// A picture in a PNG is passed over; every character of XML is weighed.
const mostImage: Readonly<Record<ImageFormat, number>> = { png: 4 * 1024 * 1024, svg: 1024 * 1024 }

/**
 * Names a credential of Open Badges 3.0 that an image carries where those of Open Badges 2.0 are.
 *
 * @param error - The refusal of the image as one of Open Badges 2.0; returned where that is what it is.
 */
export function nameMisbaked(
  error: unknown,
  image: Uint8Array | string,
  format: ImageFormat,
  limits: ImageLimits,
): unknown {
  // All of it was looked through once already, and no budget counts the second time.
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
