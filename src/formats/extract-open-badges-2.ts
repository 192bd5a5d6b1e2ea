import type { BakedAssertion, ImageLimits } from './image-content'
import type { ImageFormat } from './image-format'
import { imageLimits, requireBytes } from './read-image'
import { tooLarge } from './refuse-image'

/**
 * Extracts the only assertion of Open Badges 2.0 or 1.x from an image of a known kind. Used only for upgrades.
 *
 * The same rules apply as for images of Open Badges 3.0.
 *
 * @throws {QualityLabelError} As `extract`; `UPGRADE_NOT_AN_ASSERTION` instead of `IMAGE_OF_OPEN_BADGES_2`, if the image carries a
 *   credential of 3.0.
 * @see Open Badges Baking Specification
 */
export async function extractOpenBadges2(
  image: Uint8Array | string,
  format: ImageFormat,
  limits: Partial<ImageLimits> = {},
): Promise<BakedAssertion> {
  const bounds = imageLimits(format, limits)
  if (image.length > bounds.maxImageBytes) throw tooLarge(format, 'an image', bounds.maxImageBytes)
  if (format === 'svg') return (await import('./svg-of-open-badges-2')).readSvgOfOpenBadges2(image, bounds)
  return (await import('./png-of-open-badges-2')).readPngOfOpenBadges2(requireBytes(image), bounds)
}
