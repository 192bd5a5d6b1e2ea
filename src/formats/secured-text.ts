import { decodeBase64Url } from '../core/base64url'
import { decodeUtf8, withoutByteOrderMark } from '../core/bytes'
import { isCompactJws } from '../core/compact-jws'
import { QualityLabelError } from '../core/errors'
import { isWellFormed } from '../core/is-well-formed'
import type { JsonValue } from '../core/json'
import { isDocument, isJsonObject, toArray } from '../core/json'
import { parseEncodedJson, parseJson } from '../core/parse-json'
import { wrongType } from '../core/read-options'

/**
 * Returns the text to bake for a credential: text and bytes unchanged, an object as JSON.
 *
 * @throws {TypeError} If `credential` is not a text, bytes or an object.
 * @throws {QualityLabelError} `BAKING_UNSIGNED` if it is not secured, `BAKING_IMPOSSIBLE` if it is not a credential, or the code of
 *   `parseJson` if it is not strict JSON.
 */
export function securedText(credential: string | Uint8Array | object, allowUnsigned: boolean): string {
  const text = withoutByteOrderMark(toCredentialText(credential))
  // White space around a JWS is not part of it: files end with a line feed.
  const trimmed = text.trim()
  if (isCompactJws(trimmed)) {
    assertCredentialJws(trimmed, allowUnsigned)
    return trimmed
  }
  const document = parseJson(text)
  if (!isCredential(document)) throw notACredential()
  if (!allowUnsigned && toArray(document['proof']).length === 0) throw unsigned('a proof')
  return text
}

function toCredentialText(credential: unknown): string {
  if (typeof credential === 'string') {
    if (isWellFormed(credential)) return credential
    throw new QualityLabelError(
      'BAKING_IMPOSSIBLE',
      'Cannot bake credential: expected no lone surrogate in it',
    )
  }
  if (credential instanceof Uint8Array) return decodeUtf8(credential)
  if (isDocument(credential)) return writeForImage(credential)
  throw wrongType('bake credential', 'credential', 'text, a Uint8Array or a parsed object', credential)
}

// Two characters that JSON allows and XML does not.
const unfitForXml: Readonly<Record<string, string>> = { '\ufffe': '\\ufffe', '\uffff': '\\uffff' }

function writeForImage(credential: object): string {
  try {
    return JSON.stringify(credential).replace(/[\ufffe\uffff]/g, (unfit) => unfitForXml[unfit] as string)
  } catch (cause) {
    throw new QualityLabelError(
      'BAKING_IMPOSSIBLE',
      'Cannot bake credential: expected a value that JSON can carry',
      {
        cause,
      },
    )
  }
}

function assertCredentialJws(jws: string, allowUnsigned: boolean): void {
  const [header, payload, signature] = jws.split('.') as [string, string, string]
  const claims = parsePart(payload)
  if (!isCredential(claims) && !isCredential(isJsonObject(claims) ? claims['vc'] : undefined)) {
    throw notACredential()
  }
  const headers = parsePart(header)
  const algorithm = isJsonObject(headers) ? headers['alg'] : undefined
  const isSigned = signature !== '' && typeof algorithm === 'string' && algorithm.toLowerCase() !== 'none'
  if (!isSigned && !allowUnsigned) throw unsigned('a signature')
}

function parsePart(part: string): JsonValue {
  return parseEncodedJson(decodeBase64Url(part))
}

function isCredential(value: JsonValue | undefined): value is Record<string, JsonValue> {
  return isJsonObject(value) && toArray(value['type']).includes('VerifiableCredential')
}

function notACredential(): QualityLabelError {
  const message = 'Cannot bake credential: expected a verifiable credential, found another document'
  return new QualityLabelError('BAKING_IMPOSSIBLE', message)
}

function unsigned(what: string): QualityLabelError {
  const message = `Cannot bake credential: expected ${what}, found none; sign the credential first`
  return new QualityLabelError('BAKING_UNSIGNED', message)
}
