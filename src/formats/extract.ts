import { looksLikeJwt } from '../core/compact-jws'
import { QualityLabelError } from '../core/errors'
import { toText } from '../core/json'
import { loadPart } from '../core/load-part'
import { readMembers } from '../core/read-options'
import type { OtherInput } from '../model/input-kinds'
import { describeInput } from '../model/input-kinds'
import { describeProblem } from '../problems/describe-problem'
import type { Problem } from '../problems/problem'
import type { ImageLimits } from './image-content'
import { imageLimitKinds } from './image-content'
import type { ImageFormat } from './image-format'
import { imageFormatOf } from './image-format'
import { beginningOf, recogniseBytes } from './recognise-bytes'

/** What was found in an image. */
export interface ExtractedCredential {
  format: ImageFormat
  /** JSON text or a compact JWS, exactly as it was baked. Nothing in it was judged: that is what `verify` does. */
  credential: string
  /** What was tolerated in the image, or is worth knowing before it is shown; in English. */
  notes: Problem[]
}

/**
 * Takes the one credential out of a baked image, whose every other part must be in order too.
 *
 * @param image - PNG bytes, or an SVG as UTF-8 bytes or text.
 * @param limits - Bounds; 16 MiB of PNG, 4 MiB of SVG and 4 MiB of credential unless given.
 * @throws {TypeError | RangeError} If it is neither bytes nor text, or a limit is unknown or not a positive integer.
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

/** The kind of an image, where it is one that can carry a credential. */
export function requireImage(operation: string, image: Uint8Array | string): ImageFormat {
  if (typeof image !== 'string' && !(image instanceof Uint8Array)) {
    throw new TypeError(
      `Cannot ${operation} credential: expected the bytes of an image, got ${toText(image)}`,
    )
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

// A credential that is in no image.
function recogniseText(input: string | Uint8Array): OtherInput | undefined {
  const start = beginningOf(input).trimStart()
  if (/^(?:\xef\xbb\xbf|\ufeff)?\s*[{[]/.test(start)) return { kind: 'inputJson' }
  return looksLikeJwt(start) ? { kind: 'inputJwt' } : undefined
}
