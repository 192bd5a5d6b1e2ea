import { concatBytes, decodeUtf8, encodeUtf8 } from '../../core/bytes'
import { QualityLabelError } from '../../core/errors'
import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject } from '../../core/json'
import { parseJson } from '../../core/parse-json'
import { quoteUnlessPlain } from '../../core/quote-text'
import { RecurringParts } from '../../gate/recurring-parts'
import { toUnsigned } from '../../securing/add-proof'
import type { OtherController } from '../../securing/assert-key-of-issuer'
import { assertKeysOfIssuer, issuerOf } from '../../securing/assert-key-of-issuer'
import { checkAndHash } from '../../securing/check-and-hash'
import type { ProofTimes } from '../../securing/create-proof'
import { assertProofFits } from '../../securing/create-proof'
import type { CryptosuiteName } from '../../securing/cryptosuites'
import { combineHashes, hashProofOptions } from '../../securing/hash-data'
import { assertTextFits, ownDocument } from '../../securing/own-document'
import { prepareJwt } from '../../securing/sign-as-jwt'

/** Data that all items of a batch share: plain, so that it can be sent to another thread, and without secrets. */
export interface BatchPlan extends OtherController {
  /** Issuer of all items, if they must have the same. */
  issuer?: string
  cryptosuites: CryptosuiteName[]
  /** Proofs of each item without their `proofValue`, in order. */
  proofs: JsonObject[]
  /** Start and end of the proofs. */
  times: Partial<ProofTimes>
  /** Header of the JWTs, instead of proofs. */
  jwtHeader?: JsonObject
}

/** An item as text: written when it is read, so that later changes of the object have no effect. */
export interface ItemText {
  text: string | Uint8Array
  /** Whether this package wrote the text; then it needs no strict reading. */
  isOurs: boolean
}

/** An item with everything except its signatures. */
export interface PreparedItem {
  id: string
  document: JsonObject
  /** For each proof the 64 bytes to sign; for a JWT everything before its signature. */
  data: Uint8Array
  /** SHA-256 of its canonical form. */
  documentHash: Uint8Array
}

/** An item that cannot be signed, with its id if that could be read. */
export interface UnusableItem {
  id?: string
  error: QualityLabelError
}

/**
 * Returns an item as text; an object as JSON, with the contexts that the suites need.
 *
 * @throws As `signCredential` before it checks the shape, or any error of writing the object.
 */
export function takeItem(item: unknown, { cryptosuites }: BatchPlan): ItemText {
  if (typeof item === 'string') return { text: item, isOurs: false }
  if (item instanceof Uint8Array) return { text: item.slice(), isOurs: false }
  const document = toUnsigned(ownDocument(item as object).document, suiteOption(cryptosuites))
  return { text: JSON.stringify(document), isOurs: true }
}

// A JWT has no suite that needs a context.
function suiteOption(cryptosuite: CryptosuiteName[]): { cryptosuite?: CryptosuiteName[] } {
  return cryptosuite.length === 0 ? {} : { cryptosuite }
}

/** Returns an item's text; only for an item that was read, because other bytes may not be UTF-8. */
export function textOf({ text }: ItemText): string {
  return typeof text === 'string' ? text : decodeUtf8(text)
}

/** Parses the document of an item. */
export function readItem({ text, isOurs }: ItemText): JsonValue {
  return isOurs ? (JSON.parse(text as string) as JsonValue) : parseJson(text)
}

/** Returns the id of a document, if it is a text. */
export function idOf(document: unknown): string | undefined {
  const id = isJsonObject(document) ? document['id'] : undefined
  return typeof id === 'string' ? id : undefined
}

/**
 * Creates a function that does for each document of a batch what `signCredential` or `signAsJwt` does before it calls the signer.
 *
 * Documents of a batch usually have the same `@context`, so the hashes of the proofs' options are made once for it.
 */
export function createPreparer(
  plan: BatchPlan,
): (document: JsonValue, characters: number) => Promise<PreparedItem> {
  const parts = new RecurringParts()
  const signerIds = plan.proofs.map((proof) => String(proof['verificationMethod']))
  const optionHashes = new Map<string, Promise<Uint8Array[]>>()
  const hashOptions = (context: JsonValue): Promise<Uint8Array[]> => {
    const key = JSON.stringify(context)
    const known = optionHashes.get(key)
    if (known !== undefined) return known
    if (optionHashes.size === 16) optionHashes.clear()
    const hashes = Promise.all(plan.proofs.map((proof) => hashProofOptions(proof, context)))
    optionHashes.set(key, hashes)
    return hashes
  }
  return async (given, characters) => {
    if (!isJsonObject(given)) throw new TypeError('Cannot issue: expected a credential to be an object')
    const document = toUnsigned(given, suiteOption(plan.cryptosuites))
    const id = idOf(document) as string
    assertIssuer(document, plan)
    if (plan.jwtHeader !== undefined) {
      const { signingInput, documentHash } = await prepareJwt(document, plan.jwtHeader, plan)
      return { id, document, data: encodeUtf8(signingInput), documentHash }
    }
    // What is returned keeps its own objects, which its receiver may change.
    const recognised = parts.recognise(document, characters)
    const documentHash = await checkAndHash(recognised, plan.cryptosuites, undefined, parts)
    assertKeysOfIssuer(document, signerIds, plan)
    assertProofFits(document, plan.times)
    const hashes = await hashOptions(document['@context'] ?? [])
    const data = concatBytes(...hashes.map((hash) => combineHashes(hash, documentHash)))
    return { id, document, data, documentHash }
  }
}

function assertIssuer(document: JsonObject, { issuer: expected }: BatchPlan): void {
  const found = issuerOf(document)
  if (expected === undefined || found === expected) return
  const message = `Cannot issue: expected issuer to be ${quoteUnlessPlain(expected)}, the issuer of the batch, got ${quoteUnlessPlain(found)}. Put the item into a batch of its issuer`
  throw new QualityLabelError('ITEM_OF_ANOTHER_ISSUER', message, {
    details: { pointer: '/issuer', expected, found },
  })
}

const signatureText = `z${'x'.repeat(88)}`

/**
 * Rejects an item that, with its proofs, is too large for readers.
 *
 * @throws {QualityLabelError} `INPUT_TOO_LARGE`
 */
export function assertBatchFits({ proofs }: BatchPlan, toText: (proof: JsonValue) => string): void {
  // The size of a JWT was checked when it was written.
  if (proofs.length > 0)
    assertTextFits(toText(proofs.map((proof) => ({ ...proof, proofValue: signatureText }))))
}

/** Converts the error of an item to one with a code. */
export function toItemError(error: unknown): QualityLabelError {
  if (error instanceof QualityLabelError) return error
  const reason = error instanceof Error ? error.message : String(error)
  const message = reason.startsWith('Cannot ')
    ? reason
    : `Cannot issue: an item could not be prepared (${reason})`
  return new QualityLabelError('ITEM_UNUSABLE', message, { cause: error, details: { pointer: '', reason } })
}
