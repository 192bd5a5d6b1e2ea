import type { ContextSet } from '../canonical/terms/context-set'
import { QualityLabelError } from '../core/errors'
import type { JsonObject, JsonValue } from '../core/json'
import type { KindsOf, MembersOf } from '../core/kinds'
import { instant, required } from '../core/kinds'
import { encodeMultibase } from '../core/multibase'
import { isEmptyPeriod } from '../core/period'
import { typeOf } from '../core/quote-text'
import { signatureLength } from '../keys/ed25519'
import type { Signer } from '../keys/signer'
import type { ProofPurpose } from './check-binding'
import type { CryptosuiteName } from './cryptosuites'
import { membersOfSuite } from './cryptosuites'
import { combineHashes, hashProofOptions } from './hash-data'
import { hashJcsDocument, jcsHashData } from './jcs-hash-data'

export interface ProofOptions {
  /** When the proof is made: `xsd:dateTimeStamp` or Date. */
  created: string | Date
  /** When the proof ends: `xsd:dateTimeStamp` or Date; by default never. */
  expires?: string | Date
}

export const proofKinds = { created: required(instant), expires: instant } satisfies KindsOf<ProofOptions>

/** The times of a proof, as written in it. */
export type ProofTimes = MembersOf<typeof proofKinds>

/** What a proof states beside its suite and key. */
export interface ProofStatement extends ProofTimes {
  /** By default `assertionMethod`. */
  purpose?: ProofPurpose
  challenge?: string | undefined
  domain?: string | undefined
}

/**
 * Creates one proof over a document whose hash is known.
 *
 * @param documentHash - By `hashJcsDocument` for `eddsa-jcs-2022`, by `hashDocument` for the other suites.
 * @param context - The document's `@context`.
 * @param contexts - Accepted contexts; by default the pinned ones.
 * @throws {QualityLabelError} `SIGNING_FAILED` If the signer fails, or returns anything other than 64 bytes.
 * @see VC Data Integrity 1.0, section 4.2: https://www.w3.org/TR/vc-data-integrity/#add-proof
 */
export async function createProof(
  documentHash: Uint8Array,
  context: JsonValue | undefined,
  suite: CryptosuiteName,
  signer: Signer,
  statement: ProofStatement,
  contexts?: ContextSet,
): Promise<JsonObject> {
  const unsigned = withContext(describeProof(suite, signer.id, statement), suite, context)
  const data = await hashDataOf(unsigned, suite, context, documentHash, contexts)
  return { ...unsigned, proofValue: encodeMultibase(await requestSignature(signer, data)) }
}

// VC-DI-EdDSA 1.0, section 3.3.1, step 2: a JCS proof contains its contexts.
function withContext(proof: JsonObject, suite: CryptosuiteName, context: JsonValue | undefined): JsonObject {
  return suite === 'eddsa-jcs-2022' && context !== undefined ? { ...proof, '@context': context } : proof
}

async function hashDataOf(
  unsigned: JsonObject,
  suite: CryptosuiteName,
  context: JsonValue | undefined,
  documentHash: Uint8Array,
  contexts: ContextSet | undefined,
): Promise<Uint8Array> {
  if (suite === 'eddsa-jcs-2022') return jcsHashData(documentHash, unsigned)
  return combineHashes(await hashProofOptions(unsigned, context ?? [], contexts), documentHash)
}

/**
 * Checks that the times of a proof let it hold at some time.
 *
 * @throws {RangeError} If `expires` is not after `created`.
 */
export function assertProofTimes({ created, expires }: ProofTimes): void {
  if (expires !== undefined && isEmptyPeriod({ validFrom: created, validUntil: expires }))
    throw new RangeError(`Cannot sign: expected expires to be after created, ${created}, got ${expires}`)
}

/**
 * Checks that a proof ends after its credential begins. A credential that has ended may be signed, for archives.
 *
 * @throws {QualityLabelError} `PROOF_NEVER_VALID`
 */
export function assertProofFits({ validFrom }: JsonObject, { expires }: Pick<ProofTimes, 'expires'>): void {
  if (expires === undefined || !isEmptyPeriod({ validFrom, validUntil: expires })) return
  const message = `Cannot sign: expected expires to be after validFrom, ${String(validFrom)}, got ${expires}`
  throw new QualityLabelError('PROOF_NEVER_VALID', message, { details: { pointer: '/validFrom' } })
}

/** Returns a proof without its `proofValue`. */
export function describeProof(
  suite: CryptosuiteName,
  verificationMethod: string,
  { created, expires, purpose = 'assertionMethod', challenge, domain }: ProofStatement,
): JsonObject {
  return {
    ...membersOfSuite(suite),
    created,
    ...(expires === undefined ? {} : { expires }),
    verificationMethod,
    proofPurpose: purpose,
    ...(challenge === undefined ? {} : { challenge }),
    ...(domain === undefined ? {} : { domain }),
  }
}

/**
 * Requests the 64 signature bytes of a signer.
 *
 * @throws {TypeError} If the signer's algorithm is not Ed25519.
 * @throws {QualityLabelError} `SIGNING_FAILED`
 */
export async function requestSignature(signer: Signer, data: Uint8Array): Promise<Uint8Array> {
  // A P-256 signature has 64 bytes too, and would look like an Ed25519 one.
  if (signer.algorithm !== 'Ed25519')
    throw new TypeError(`Cannot sign: expected a signer with algorithm Ed25519, got ${signer.algorithm}`)
  const signature = await trySign(signer, data)
  if (signature instanceof Uint8Array && signature.length === signatureLength) return signature
  throw wrongSignature(signer, `${signatureLength} bytes`, signature)
}

/** Returns the error about what a signer gave in place of a signature; of a text it says only that it is one. */
export function wrongSignature(signer: Signer, expected: string, got: unknown): QualityLabelError {
  const found = got instanceof Uint8Array ? `${got.length} bytes` : typeOf(got)
  const message = `Cannot sign: expected sign of ${signer.id} to return a Uint8Array of ${expected}, got ${found}`
  return new QualityLabelError('SIGNING_FAILED', message)
}

/** Calls a signer. A supplied signer may throw before it returns a promise, which counts as a failure too. */
export async function trySign(signer: Signer, data: Uint8Array): Promise<unknown> {
  try {
    return await signer.sign(data)
  } catch (cause) {
    throw new QualityLabelError('SIGNING_FAILED', `Cannot sign: the signer ${signer.id} failed`, { cause })
  }
}

/**
 * Creates one `eddsa-jcs-2022` proof over a document, which may be plain JSON instead of linked data.
 *
 * @throws {QualityLabelError} `SIGNING_FAILED` If the signer fails.
 * @see VC-DI-EdDSA 1.0, section 3.3: https://www.w3.org/TR/vc-di-eddsa/#eddsa-jcs-2022
 */
export function createJcsProof(document: JsonObject, signer: Signer, times: ProofTimes): Promise<JsonObject> {
  return createProof(hashJcsDocument(document), document['@context'], 'eddsa-jcs-2022', signer, times)
}
