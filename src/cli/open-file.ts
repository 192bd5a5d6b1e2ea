import { extract } from '../formats/extract'
import { imageFormatOf } from '../formats/image-format'
import { recogniseBytes } from '../formats/recognise-bytes'
import type { OtherInput } from '../model/input-kinds'
import { describeInput } from '../model/input-kinds'
import { CommandError } from './command-error'
import { exitCodes } from './exit-codes'

/** A file in which a document may be baked. */
export interface OpenedFile {
  /** The document: what is in the image, or the file itself. */
  bytes: Uint8Array
  /** `PNG` or `SVG`; absent if the file is not an image. */
  image?: string
}

/**
 * Returns the document in a file, also where it is baked into an image.
 *
 * @throws {QualityLabelError} The codes of `extract`.
 * @throws {CommandError} 65 if the file is recognised as another kind of file, such as an HTML page or a photo.
 */
export async function openFile(file: Uint8Array, maxBytes?: number): Promise<OpenedFile> {
  if (!imageFormatOf(file)) {
    refuseOtherFormat(file)
    return { bytes: file }
  }
  const limits = maxBytes === undefined ? {} : { maxImageBytes: maxBytes, maxCredentialBytes: maxBytes }
  const { credential, format } = await extract(file, limits)
  return { bytes: new TextEncoder().encode(credential), image: format.toUpperCase() }
}

/** What a file is where it is neither an image that can carry a credential, nor may be JSON or a JWT. */
export function otherFormatOf(file: Uint8Array): OtherInput | undefined {
  return imageFormatOf(file) ? undefined : recogniseBytes(file)
}

/**
 * Refuses a file that is recognised as something other than JSON or a JWT.
 *
 * @throws {CommandError} 65, saying what it is and what to do.
 */
export function refuseOtherFormat(file: Uint8Array): void {
  const other = otherFormatOf(file)
  if (!other) return
  const { found, advice } = describeInput(other)
  throw new CommandError(`Cannot read JSON: found ${found}. ${advice}`, exitCodes.data)
}
