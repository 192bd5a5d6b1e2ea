import { QualityLabelError } from '../core/errors'
import { isJsonObject, toArray } from '../core/json'
import { parseJson } from '../core/parse-json'
import { findInside, isCredential, isPresentation } from './find-inside'

/**
 * Tells whether a part of a wrapper may hold credentials in a form that is not opened: JSON written as a text, also within such a text, the
 * `data:` URL of a credential or presentation, or a presentation in an envelope.
 */
export function holdsUnopened(part: unknown): boolean {
  if (typeof part === 'string')
    return dataUrl.test(part) || (maybeJson.test(part) && isJsonOfCredentials(part))
  const types = isJsonObject(part) ? toArray<unknown>(part['type']) : []
  return types.includes('EnvelopedVerifiablePresentation')
}

const dataUrl = /^\s*data:application\/v[cp]\b/i
const maybeJson = /^\s*[{[]/

function isJsonOfCredentials(text: string): boolean {
  try {
    const value = parseJson(text)
    const isOne = (part: unknown) => isCredential(part) || isPresentation(part) || holdsUnopened(part)
    const everything = { depth: Infinity, nodes: Infinity, most: 1 }
    return isOne(value) || findInside(value, isOne, everything).length > 0
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    // Another reader may make something of JSON that is too large, or has a member twice.
    return error.code !== 'JSON_INVALID'
  }
}
