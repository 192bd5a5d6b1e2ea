import { decodeBase64Url } from '../core/base64url'
import { isCompactJws } from '../core/compact-jws'
import { isJsonObject } from '../core/json'
import { parseEncodedJson, parseJson } from '../core/parse-json'
import { isOpenBadges3 } from '../model/recognise-open-badges'

/** Greatest number of characters, or of bytes in an image, for which a badge is read again to name a mistake. */
export const mostReadAgain = 256 * 1024

/** Checks by its contexts whether a text is a credential of Open Badges 3.0, as JSON or as a JWT; false for a longer text. */
export function holdsOpenBadges3(text: string): boolean {
  if (text.length > mostReadAgain) return false
  try {
    const [, payload = ''] = isCompactJws(text.trim()) ? text.split('.') : []
    const document = payload ? parseEncodedJson(decodeBase64Url(payload)) : parseJson(text)
    if (!isJsonObject(document)) return false
    return isOpenBadges3(document) || isOpenBadges3(document['vc'])
  } catch {
    return false
  }
}
