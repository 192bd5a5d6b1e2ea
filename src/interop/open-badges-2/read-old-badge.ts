import { decodeUtf8 } from '../../core/bytes'
import { looksLikeJwt } from '../../core/compact-jws'
import { QualityLabelError } from '../../core/errors'
import type { JsonValue } from '../../core/json'
import type { JsonLimits } from '../../core/parse-json'
import { quoteUnlessPlain } from '../../core/quote-text'
import { readJsonValue } from '../../core/read-json-value'
import { extractOpenBadges2 } from '../../formats/extract-open-badges-2'
import { holdsOpenBadges3 } from '../../formats/holds-open-badges-3'
import type { ImageLimits } from '../../formats/image-content'
import type { ImageFormat } from '../../formats/image-format'
import { imageFormatOf } from '../../formats/image-format'
import { imageLimits } from '../../formats/read-image'
import { recogniseBytes } from '../../formats/recognise-bytes'
import type { OtherInput } from '../../model/input-kinds'
import { describeInput } from '../../model/input-kinds'
import { isHttpUrl } from '../../model/is-uri'
import type { Finding } from '../../problems/problem'
import type { ParsedJwt } from '../../securing/parse-jwt'
import { parseJwt } from '../../securing/parse-jwt'
import { addressOf } from './node-ids'
import { refusal } from './refuse-upgrade'
import type { Source } from './source'

const input = { document: 'input', pointer: '' }

/** The badge, as supplied. */
export interface ReadOldBadge {
  value: JsonValue
  jws?: ParsedJwt
  /** Address that an image carries beside the assertion. */
  address?: string
  /** Faults that were tolerated in the image, if the badge was in one. */
  notes?: Finding[]
}

/**
 * Reads the badge: a value, JSON, a compact JWS, the address of a supplied document, or an image that carries one of these.
 *
 * @throws {TypeError} If the input is not an object, a text or bytes.
 * @throws {QualityLabelError} `UPGRADE_NOT_AN_ASSERTION`, `UPGRADE_DOCUMENT_MISSING`, or as `extractOpenBadges2` or `parseJson`.
 */
export async function readOldBadge(
  given: string | Uint8Array | object,
  documents: ReadonlyMap<string, Source>,
  limits: Partial<JsonLimits> | undefined,
): Promise<ReadOldBadge> {
  if (given === null || (typeof given !== 'object' && typeof given !== 'string')) {
    throw new TypeError(`Cannot upgrade: expected an object, a text or bytes, got ${String(given)}`)
  }
  if (typeof given === 'object' && !(given instanceof Uint8Array)) {
    return { value: readJsonValue(given, limits ?? {}) }
  }
  const format = imageFormatOf(given)
  if (!format) return readText(given, documents, limits)
  const { text, ...beside } = await extractOpenBadges2(given, format, imageLimitsOf(format, limits))
  if (holdsOpenBadges3(text)) throw refuseOther({ kind: 'inputMisbaked' })
  return { ...readText(text, documents, limits), ...beside }
}

// The bound on a document applies to the text that the image carries; the picture around it can be larger.
function imageLimitsOf(
  format: ImageFormat,
  { maxInputBytes }: Partial<JsonLimits> = {},
): Partial<ImageLimits> {
  if (maxInputBytes === undefined) return {}
  const maxImageBytes = Math.max(maxInputBytes, imageLimits(format).maxImageBytes)
  return { maxImageBytes, maxCredentialBytes: maxInputBytes }
}

function readText(
  given: string | Uint8Array,
  documents: ReadonlyMap<string, Source>,
  limits: Partial<JsonLimits> | undefined,
): ReadOldBadge {
  const text = textOf(given)
  if (looksLikeJwt(text)) {
    const jws = parseJwt(text, limits)
    return { value: jws.payload, jws }
  }
  const url = addressOf(text)
  if (url === undefined || !isHttpUrl(url)) return { value: readJsonValue(given, limits ?? {}) }
  // Old images carry only the address of the hosted assertion.
  const hosted = documents.get(url)
  if (hosted?.value !== undefined) return { value: hosted.value }
  throw refusal(
    'UPGRADE_DOCUMENT_MISSING',
    `the assertion at ${quoteUnlessPlain(url)} among the documents`,
    input,
    { url },
  )
}

function textOf(given: string | Uint8Array): string {
  const other = recogniseBytes(given)
  // The address of a hosted assertion is a way to supply it.
  if (other && other.kind !== 'inputAddress') throw refuseOther(other)
  return (typeof given === 'string' ? given : decodeUtf8(given)).trim()
}

function refuseOther(other: OtherInput): QualityLabelError {
  const { found, advice } = describeInput(other)
  const message = `Cannot upgrade: expected an assertion of Open Badges 1.0 to 2.1, got ${found}. ${advice}`
  return new QualityLabelError('UPGRADE_NOT_AN_ASSERTION', message, { details: { ...input } })
}
