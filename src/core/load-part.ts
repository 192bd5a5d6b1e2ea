import { QualityLabelError } from './errors'

/**
 * Loads a part of this package that only some inputs need.
 *
 * Where its file cannot be had, nothing was judged, and that must not look like a fault of the document.
 *
 * @param name - What the part is for, as the message names it.
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
