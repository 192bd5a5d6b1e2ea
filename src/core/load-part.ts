import { QualityLabelError } from './errors'

/**
 * Loads a part of this package that only some inputs need.
 *
 * If its file is missing, the document was not checked, and the error must not look like a fault of the document.
 *
 * @param name - Purpose of the part, for the message.
 * @throws {QualityLabelError} `PART_NOT_LOADED`
 */
export async function loadPart<Part>(name: string, load: () => Promise<Part>): Promise<Part> {
  try {
    return await load()
  } catch (cause) {
    const message = `Cannot load the part of quality-label for ${name}: expected its file beside the others of the package`
    throw new QualityLabelError('PART_NOT_LOADED', message, { cause, details: { part: name } })
  }
}
