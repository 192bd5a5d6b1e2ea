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

/** The supplied assertion, and the documents to which it refers, by their addresses. */
export interface ReadSource {
  ledger: Ledger
  version: UpgradeReport['version']
  assertion: Source
  /** The signed form, if the assertion was supplied in it. */
  jws?: ParsedJwt
  documents: ReadonlyMap<string, Source>
  /** Faults that were tolerated in the image that carried the assertion. */
  notes: Finding[]
}

type Limits = UpgradeSettings['limits']

/**
 * Reads an assertion, also from an image, and the supplied documents, strictly and within bounds.
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
    // The badge cannot refer to it, and in the ledger its name could be taken for the input.
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

// A key of Open Badges 1.x is a PEM at its address; a key in another form is reported where it is needed.
function readDocument(document: object | string | Uint8Array, limits: Limits): JsonValue {
  const text = document instanceof Uint8Array ? decodeUtf8(document) : document
  if (typeof text === 'string' && (/^\s*-----BEGIN /.test(text) || describeOtherKeyForm(text))) return text
  return readJsonValue(text, limits ?? {})
}

// The badge at the address must be the badge that was read.
function assertAddress(assertion: Source, address: string): void {
  const own = [idOf(assertion), uriOf(verificationOf(assertion).node.get('url'))]
  if (own.includes(addressOf(address))) return
  const expected = `the address that the image gives for the assertion (${quoteUnlessPlain(address)}), got ${quoteUnlessPlain(own.find(Boolean) ?? 'none')},`
  throw refusal('UPGRADE_VALUE_INVALID', expected, assertion, { url: address })
}

/** Adds the name of the document to an error that occurs while the document is read. */
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
