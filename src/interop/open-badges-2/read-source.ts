import { decodeUtf8 } from '../../core/bytes'
import { QualityLabelError } from '../../core/errors'
import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { readJsonValue } from '../../core/read-json-value'
import { isHttpUrl } from '../../model/is-uri'
import { recogniseOpenBadges } from '../../model/recognise-open-badges'
import { detectShape } from '../../schema/detect-shape'
import type { ParsedJwt } from '../../securing/parse-jwt'
import { parseJwt } from '../../securing/parse-jwt'
import { Ledger } from './ledger'
import { refusal } from './refuse-upgrade'
import { Source } from './source'
import type { UpgradeOptions } from './upgrade-options'
import type { UpgradeReport } from './upgrade-report'

/** What was handed in: the assertion, and the documents around it by their addresses. */
export interface ReadSource {
  ledger: Ledger
  version: UpgradeReport['version']
  assertion: Source
  /** The signed form, where the assertion came in it. */
  jws?: ParsedJwt
  documents: ReadonlyMap<string, Source>
}

type Limits = UpgradeOptions['limits']
const input = { document: 'input', pointer: '' }

/**
 * Reads an assertion and the documents around it, strictly and within bounds.
 *
 * @throws {QualityLabelError} `UPGRADE_NOT_AN_ASSERTION`, `UPGRADE_DOCUMENT_MISSING`, or as `parseJson`, with
 *   `details.document`.
 */
export function readSource(given: string | Uint8Array | object, options: UpgradeOptions): ReadSource {
  const ledger = new Ledger()
  const documents = new Map<string, Source>()
  for (const [address, document] of Object.entries(options.documents ?? {})) {
    const value = named(address, () => readDocument(document, options.limits))
    ledger.open(address, value)
    documents.set(address, new Source(ledger, address, '', value))
  }
  const { value, jws } = named('input', () => readInput(given, documents, options.limits))
  const version = assertAssertion(value)
  ledger.open('input', value)
  const assertion = new Source(ledger, 'input', '', value)
  return { ledger, version, assertion, documents, ...(jws === undefined ? {} : { jws }) }
}

// A key of Open Badges 1.x lies at its address as PEM alone.
function readDocument(document: object | string | Uint8Array, limits: Limits): JsonValue {
  const text = document instanceof Uint8Array ? decodeUtf8(document) : document
  if (typeof text === 'string' && /^\s*-----BEGIN /.test(text)) return text
  return readJsonValue(text, limits ?? {})
}

function readInput(
  given: string | Uint8Array | object,
  documents: ReadonlyMap<string, Source>,
  limits: Limits,
): { value: JsonValue; jws?: ParsedJwt } {
  if (given === null || (typeof given !== 'object' && typeof given !== 'string')) {
    throw new TypeError(`Cannot upgrade: expected an object, a text or bytes, got ${String(given)}`)
  }
  if (typeof given === 'object' && !(given instanceof Uint8Array)) {
    return { value: readJsonValue(given, limits ?? {}) }
  }
  const text = textOf(given)
  if (isCompactJws(text)) {
    const jws = parseJwt(text, limits)
    return { value: jws.payload, jws }
  }
  if (!isHttpUrl(text)) return { value: readJsonValue(given, limits ?? {}) }
  // Old images carry the address of the hosted assertion alone.
  const hosted = documents.get(text)
  if (hosted?.value !== undefined) return { value: hosted.value }
  throw refusal('UPGRADE_DOCUMENT_MISSING', `the assertion at ${text} among the documents`, input, {
    url: text,
  })
}

function textOf(given: string | Uint8Array): string {
  const text = typeof given === 'string' ? given : isPng(given) ? '<' : decodeUtf8(given)
  const trimmed = text.trim()
  if (!trimmed.startsWith('<')) return trimmed
  throw refusal('UPGRADE_NOT_AN_ASSERTION', 'the assertion that the image carries, not the image,', input)
}

function isPng(bytes: Uint8Array): boolean {
  return bytes[0] === 0x89 && bytes[1] === 0x50
}

function isCompactJws(text: string): boolean {
  return /^eyJ[\w-]*\./.test(text)
}

/** @returns The version that the assertion follows. */
function assertAssertion(value: JsonValue): UpgradeReport['version'] {
  const found = recogniseOpenBadges(value)
  if (found?.kind === 'Assertion' && found.version !== '0.5') return found.version
  const got = found ? `${article(found.kind)} of Open Badges ${found.version}` : describeOther(value)
  const expected = `an assertion of Open Badges 1.0 to 2.1, got ${got},`
  throw refusal('UPGRADE_NOT_AN_ASSERTION', expected, input, found ? { ...found } : {})
}

function article(kind: string): string {
  return `${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${kind}`
}

function describeOther(value: JsonValue): string {
  const shape = isJsonObject(value) ? detectShape(value as JsonObject) : undefined
  if (shape === 'badge' || shape === 'endorsement') return 'a credential of Open Badges 3.0 already'
  return 'something else'
}

/** Names the document in whatever is refused while it is read. */
function named<T>(document: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof QualityLabelError) || error.details['document'] !== undefined) throw error
    const where = document === 'input' ? 'the input' : document
    throw new QualityLabelError(error.code, `${error.message} (in ${where})`, {
      cause: error,
      details: { ...error.details, document },
    })
  }
}
