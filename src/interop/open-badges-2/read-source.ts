import { decodeUtf8 } from '../../core/bytes'
import { QualityLabelError } from '../../core/errors'
import type { JsonValue } from '../../core/json'
import { quoteUnlessPlain } from '../../core/quote-text'
import { readJsonValue } from '../../core/read-json-value'
import { describeOtherKeyForm } from '../../keys/other-key-form'
import type { Finding } from '../../problems/problem'
import type { ParsedJwt } from '../../securing/parse-jwt'
import { assertAssertion } from './assert-assertion'
import { Ledger } from './ledger'
import { addressOf } from './node-ids'
import { readOldBadge } from './read-old-badge'
import { nameOf, refusal } from './refuse-upgrade'
import { Source } from './source'
import { idOf, uriOf } from './take-values'
import type { UpgradeSettings } from './upgrade-options'
import type { UpgradeReport } from './upgrade-report'
import { verificationOf } from './verification-of'

/** What was handed in: the assertion, and the documents around it by their addresses. */
export interface ReadSource {
  ledger: Ledger
  version: UpgradeReport['version']
  assertion: Source
  /** The signed form, where the assertion came in it. */
  jws?: ParsedJwt
  documents: ReadonlyMap<string, Source>
  /** What was tolerated in the image that the assertion came in. */
  notes: Finding[]
}

type Limits = UpgradeSettings['limits']

/**
 * Reads an assertion, also one baked into an image, and the documents around it, strictly and within bounds.
 *
 * @throws {QualityLabelError} `UPGRADE_NOT_AN_ASSERTION`, `UPGRADE_DOCUMENT_MISSING`, `UPGRADE_VALUE_INVALID`, or as
 *   `extractOpenBadges2` or `parseJson`, with `details.document`.
 */
export async function readSource(
  given: string | Uint8Array | object,
  options: UpgradeSettings,
): Promise<ReadSource> {
  const ledger = new Ledger()
  const documents = new Map<string, Source>()
  for (const [given, document] of Object.entries(options.documents ?? {})) {
    const address = addressOf(given)
    // The badge cannot lead to it; in the ledger it could pass for the input.
    if (address === undefined) ledger.setAside(given, 'oddAddress')
    else {
      const value = await named(given, () => readDocument(document, options.limits))
      ledger.open(given, value)
      documents.set(address, new Source(ledger, given, '', value))
    }
  }
  const read = await named('input', () => readOldBadge(given, documents, options.limits))
  const { value, jws, address, notes = [] } = read
  const version = assertAssertion(value)
  ledger.open('input', value)
  const assertion = new Source(ledger, 'input', '', value)
  if (address !== undefined) assertAddress(assertion, address)
  return { ledger, version, assertion, documents, notes, ...(jws === undefined ? {} : { jws }) }
}

// A key of Open Badges 1.x lies at its address as PEM alone; one in another form is named where it is needed.
function readDocument(document: object | string | Uint8Array, limits: Limits): JsonValue {
  const text = document instanceof Uint8Array ? decodeUtf8(document) : document
  if (typeof text === 'string' && (/^\s*-----BEGIN /.test(text) || describeOtherKeyForm(text))) return text
  return readJsonValue(text, limits ?? {})
}

// Whoever looks behind the address must find the badge that is read here.
function assertAddress(assertion: Source, address: string): void {
  const own = [idOf(assertion), uriOf(verificationOf(assertion).node.get('url'))]
  if (own.includes(addressOf(address))) return
  const expected = `the address that the image gives for the assertion (${quoteUnlessPlain(address)}), got ${quoteUnlessPlain(own.find(Boolean) ?? 'none')},`
  throw refusal('UPGRADE_VALUE_INVALID', expected, assertion, { url: address })
}

/** Names the document in whatever is refused while it is read. */
async function named<T>(document: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof QualityLabelError) || error.details['document'] !== undefined) throw error
    throw new QualityLabelError(error.code, `${error.message} (in ${nameOf(document)})`, {
      cause: error,
      details: { ...error.details, document },
    })
  }
}
