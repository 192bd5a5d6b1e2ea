import { QualityLabelError } from '../../core/errors'
import { loadPart } from '../../core/load-part'
import type { JsonLimits } from '../../core/parse-json'
import type { ImageFormat } from '../../formats/image-format'
import { imageFormatOf } from '../../formats/image-format'
import { adviseOnOlder, formatUnsupported } from '../../model/input-kinds'
import { plain } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'

/** An image that was opened: the credential in it, or why there is none. */
export class OpenedImage {
  constructor(
    readonly format: ImageFormat,
    readonly findings: Finding[],
    /** JSON text or a compact JWS; absent where the image was refused. */
    readonly credential?: string,
  ) {}
}

/** Takes the credential out of an input that is an image; any other input stays as it is. */
export async function openImage<T extends string | Uint8Array | object>(
  input: T,
  limits: Partial<JsonLimits>,
): Promise<T | OpenedImage> {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) return input
  const format = imageFormatOf(input)
  if (!format) return input
  const { maxInputBytes = 0 } = limits
  const { imageLimits, readImage } = await loadPart('images', () => import('../../formats/read-image'))
  try {
    const { credential, notes } = await readImage(input, format, {
      maxImageBytes: Math.max(maxInputBytes, imageLimits(format).maxImageBytes),
      ...(maxInputBytes > 0 ? { maxCredentialBytes: maxInputBytes } : {}),
    })
    return new OpenedImage(format, notes, credential)
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    return new OpenedImage(format, [findingOfImage(error, format)])
  }
}

/** Returns the finding about an image that was refused. */
export function findingOfImage(
  { code, message, details }: QualityLabelError,
  imageFormat: ImageFormat,
): Finding {
  const format = imageFormat.toUpperCase()
  switch (code) {
    case 'IMAGE_WITHOUT_CREDENTIAL':
      return { code, pointer: '', params: { format: plain(format) } }
    case 'IMAGE_OF_OPEN_BADGES_2':
      return { code, pointer: '', params: { format: plain(format), advice: adviseOnOlder('Assertion') } }
    case 'IMAGE_CREDENTIAL_REPEATED':
      return { code, pointer: '', params: { format: plain(format), count: Number(details['credentials']) } }
    case 'FORMAT_UNSUPPORTED':
      return formatUnsupported({ kind: 'inputMisbaked' })
    case 'INPUT_TOO_LARGE':
      return { code, pointer: '', params: { limit: Number(details['maxBytes']) } }
    default:
      return { code: 'IMAGE_UNREADABLE', pointer: '', params: { reason: plain(message) } }
  }
}
