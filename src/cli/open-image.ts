import type { ExtractedCredential } from '../index'
import { extract, QualityLabelError } from '../index'

/** A file in which a document may be baked. */
export interface OpenedFile {
  /** The document: what is in the image, or the file itself. */
  bytes: Uint8Array
  /** `PNG` or `SVG`; absent where the file is no image. */
  image?: string
}

/**
 * The document in a file, also where it is baked into an image.
 *
 * @throws {QualityLabelError} The codes of `extract`.
 */
export async function openImage(file: Uint8Array): Promise<OpenedFile> {
  const extracted = await extractFrom(file)
  if (!extracted) return { bytes: file }
  return { bytes: new TextEncoder().encode(extracted.credential), image: extracted.format.toUpperCase() }
}

async function extractFrom(file: Uint8Array): Promise<ExtractedCredential | undefined> {
  try {
    return await extract(file)
  } catch (error) {
    if (!(error instanceof QualityLabelError) || error.code !== 'FORMAT_UNSUPPORTED') throw error
    // What is named is another kind of file, such as a JPEG; all else may be a document.
    if (error.details['format'] !== undefined) throw error
    return undefined
  }
}
