import { looksLikeJwt } from '../core/compact-jws'
import { QualityLabelError } from '../core/errors'
import { loadPart } from '../core/load-part'
import { readMembers, wrongType } from '../core/read-options'
import type { OtherInput } from '../model/input-kinds'
import { describeInput } from '../model/input-kinds'
import { describeProblem } from '../problems/describe-problem'
import type { Problem } from '../problems/problem'
import type { ImageLimits } from './image-content'
import { imageLimitKinds } from './image-content'
import type { ImageFormat } from './image-format'
import { imageFormatOf } from './image-format'
import { beginningOf, recogniseBytes } from './recognise-bytes'

/** Credential from an image. */
export interface ExtractedCredential {
  format: ImageFormat
  /** JSON text or a compact JWS, exactly as it was baked. Its content was not checked: use `verify` for that. */
  credential: string
  /** Faults that were tolerated in the image, and warnings to read before it is shown; in English. */
  notes: Problem[]
}

/**
 * Extracts the only credential from a baked image. All other parts of the image must be valid, too.
 *
 * @param image - PNG bytes, or an SVG as UTF-8 bytes or text.
 * @param limits - Bounds in bytes; by default 16 MiB for a PNG, 4 MiB for an SVG and 4 MiB for the credential.
 * @throws {TypeError | RangeError} If `image` is not bytes or text, or a limit is unknown or not a positive integer.
 * @throws {QualityLabelError} `IMAGE_UNREADABLE`, `IMAGE_WITHOUT_CREDENTIAL`, `IMAGE_CREDENTIAL_REPEATED`,
 *   `IMAGE_OF_OPEN_BADGES_2`, `FORMAT_UNSUPPORTED`, `INPUT_TOO_LARGE` or `UTF8_INVALID`
 * @see Open Badges 3.0, section 5.3 (baking)
 */
export async function extract(
  image: Uint8Array | string,
  limits: Partial<ImageLimits> = {},
): Promise<ExtractedCredential> {
  const bounds = readMembers('extract credential', 'limits', limits, imageLimitKinds)
  const format = requireImage('extract', image)
  const { readImage } = await loadPart('images', () => import('./read-image'))
  const { credential, notes } = await readImage(image, format, bounds)
  return { format, credential, notes: notes.map((note) => describeProblem(note)) }
}

/**
 * Returns the kind of an image that can carry a credential.
 *
 * @throws {TypeError} If `image` is not bytes or text.
 * @throws {QualityLabelError} `FORMAT_UNSUPPORTED` for anything but a PNG or SVG.
 */
export function requireImage(operation: string, image: Uint8Array | string): ImageFormat {
  if (typeof image !== 'string' && !(image instanceof Uint8Array)) {
    throw wrongType(`${operation} credential`, 'image', 'the bytes of an image, as a Uint8Array', image)
  }
  const format = imageFormatOf(image)
  if (format) return format
  const found = recogniseBytes(image) ?? recogniseText(image)
  throw new QualityLabelError('FORMAT_UNSUPPORTED', sayUnsupported(operation, found), {
    ...(found === undefined ? {} : { details: { format: describeInput(found).found } }),
  })
}

function sayUnsupported(operation: string, other: OtherInput | undefined): string {
  const expected = `Cannot ${operation} credential: expected a PNG or SVG image`
  if (other === undefined) return `${expected}, found something else`
  const { found, advice } = describeInput(other)
  return operation === 'extract' ? `${expected}, found ${found}. ${advice}` : `${expected}, found ${found}`
}

// A credential outside of an image.
function recogniseText(input: string | Uint8Array): OtherInput | undefined {
  const start = beginningOf(input)
  if (/^\s*(?:\xef\xbb\xbf|\ufeff)?\s*[{[]/.test(start)) return { kind: 'inputJson' }
  return looksLikeJwt(start) ? { kind: 'inputJwt' } : undefined
}
