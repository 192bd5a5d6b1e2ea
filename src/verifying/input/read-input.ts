import { decodeUtf8 } from '../../core/bytes'
import { looksLikeJwt } from '../../core/compact-jws'
import { QualityLabelError } from '../../core/errors'
import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import type { JsonLimits } from '../../core/parse-json'
import { parseJson } from '../../core/parse-json'
import { writeJson } from '../../core/write-json'
import { imageFormatOf } from '../../formats/image-format'
import { recogniseBytes } from '../../formats/recognise-bytes'
import type { OtherInput } from '../../model/input-kinds'
import { describeInput, formatUnsupported, notACredential, olderOpenBadges } from '../../model/input-kinds'
import { recogniseOpenBadges } from '../../model/recognise-open-badges'
import type { Finding } from '../../problems/problem'
import { recogniseDocument } from '../../schema/recognise-document'
import type { ParsedJwt } from '../../securing/parse-jwt'
import { OpenedImage } from './open-image'
import { unreadableInput } from './own-input'
import { readJwt } from './read-jwt'

/** What came in: a credential, or why there is none. */
export interface ReadInput {
  /** `json`, `jwt`, `png`, `svg`, or a format that was recognised but cannot be read. */
  format: string
  document?: JsonObject
  /** The JSON that was read, a credential or not; absent for a JWT. */
  value?: JsonValue
  /** What secures `document` from without; absent for JSON. */
  jwt?: ParsedJwt
  /** Of the text that it was read from. */
  characters: number
  /** Why there is no document; or what is to be said of how it came. */
  findings: Finding[]
}

/**
 * Reads a credential from text, bytes, a value that was parsed already, or an image that was opened.
 *
 * A value is written out and read again, so that the same bounds hold and nothing changes under the reader's hands; only text
 * can show duplicate keys, so pass the text where you have it.
 */
export function readInput(input: string | Uint8Array | object, limits: Partial<JsonLimits>): ReadInput {
  return refuseOther(refuseOlder(readWhole(input, limits)))
}

/** As `readInput`, of a part of a document that was read: what is JSON in it needs no copy and is within the same bounds. */
export function readPart(input: string | Uint8Array | object, limits: Partial<JsonLimits>): ReadInput {
  if (typeof input === 'string' || !isJsonObject(input)) return readInput(input, limits)
  return refuseOlder({ format: 'json', document: input, characters: 0, findings: [] })
}

function refuseOlder(read: ReadInput): ReadInput {
  const old = recogniseOpenBadges(read.document)
  if (!old) return read
  const { format, characters } = read
  return {
    format,
    characters,
    findings: [olderOpenBadges(old)],
  }
}

// Something else than a credential is not a wrong credential: the report says what it is.
function refuseOther(read: ReadInput): ReadInput {
  const { document, format, characters, jwt } = read
  const types = toArray<unknown>(document?.['type'])
  if (!document || jwt || types.includes('VerifiableCredential')) return read
  const other = recogniseDocument(document) ?? (hasPartOfCredential(document) ? undefined : otherJson)
  return other ? { format, characters, findings: [notACredential(other)] } : read
}

export const otherJson: OtherInput = { kind: 'inputOtherJson' }

// A document with one of these is meant to be a credential or a list of revoked ones: if the others are missing, it is a wrong one.
const partsOfCredential = [
  '@context',
  'credentialSubject',
  'proof',
  'issuer',
  'credentialStatus',
  'revokedCredential',
]

function hasPartOfCredential(document: JsonObject): boolean {
  return partsOfCredential.some((name) => Object.hasOwn(document, name))
}

/** As `readInput`, of any JSON: `value` is there also where it is not a credential. */
export function readWhole(input: string | Uint8Array | object, limits: Partial<JsonLimits>): ReadInput {
  if (input instanceof OpenedImage) return readOpened(input, limits)
  if (isJwt(input)) return { ...readJwt(input, limits), characters: input.length }
  const otherFormat = detectOtherFormat(input)
  if (otherFormat) {
    const { found } = describeInput(otherFormat)
    return { format: found, characters: 0, findings: [formatUnsupported(otherFormat)] }
  }
  try {
    const text =
      typeof input === 'string' || input instanceof Uint8Array ? input : writeJson(input, 'read JSON', limits)
    const value = parseJson(text, limits)
    if (isJsonObject(value))
      return { format: 'json', document: value, value, characters: text.length, findings: [] }
    return { ...notRead(notACredential(recogniseDocument(value) ?? otherJson)), value }
  } catch (error) {
    if (!(error instanceof QualityLabelError)) throw error
    return notRead(unreadableInput(error))
  }
}

function readOpened({ format, findings, credential }: OpenedImage, limits: Partial<JsonLimits>): ReadInput {
  if (credential === undefined) return { format, characters: 0, findings }
  const read = readInput(credential, limits)
  return { ...read, format, findings: [...findings, ...read.findings] }
}

function notRead(finding: Finding): ReadInput {
  return { format: 'json', characters: 0, findings: [finding] }
}

// An image that comes here was not opened: status lists are not baked.
function detectOtherFormat(input: string | Uint8Array | object): OtherInput | undefined {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) return undefined
  const image = imageFormatOf(input)
  return image ? { kind: 'inputImage', name: image.toUpperCase() } : recogniseBytes(input)
}

function isJwt(input: string | Uint8Array | object): input is string | Uint8Array {
  return looksLikeJwt(startOf(input) ?? '')
}

// More than the longest header of a JWT that is read.
const sniffedLength = 16_384

function startOf(input: string | Uint8Array | object): string | undefined {
  if (typeof input === 'string') return input.slice(0, sniffedLength)
  if (!(input instanceof Uint8Array)) return undefined
  return decodeUtf8(input.subarray(0, sniffedLength).filter((byte) => byte < 0x80))
}
