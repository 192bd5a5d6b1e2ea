import type { SuppliedContext } from '../canonical/read-supplied-contexts'
import { readSuppliedContexts } from '../canonical/read-supplied-contexts'
import { QualityLabelError } from '../core/errors'
import type { JsonObject } from '../core/json'
import { isWholeList, toArray } from '../core/json'
import type { KindsOf, MembersOf } from '../core/kinds'
import { unchecked } from '../core/kinds'
import { showValue } from '../core/quote-text'
import { readOptions, wrongType } from '../core/read-options'
import { mostProofs } from '../gate/gate-document'
import type { Signer } from '../keys/signer'
import type { OtherController } from './assert-key-of-issuer'
import { assertKeysOfIssuer, otherControllerKinds } from './assert-key-of-issuer'
import { assertProofCount } from './assert-proofs'
import { checkAndHash } from './check-and-hash'
import type { ProofOptions } from './create-proof'
import { assertProofFits, assertProofTimes, createProof, proofKinds } from './create-proof'
import type { CryptosuiteName } from './cryptosuites'
import { contextOfSuite, cryptosuiteNames } from './cryptosuites'
import { hashJcsDocument } from './jcs-hash-data'
import type { OwnDocument } from './own-document'
import { assertFits, ownDocument } from './own-document'
import { readSigners } from './read-signers'

/** Options of a signature with embedded proofs. */
export interface SignOptions extends ProofOptions, OtherController {
  /** One suite, or several for one proof each; by default `eddsa-rdfc-2022`. */
  cryptosuite?: CryptosuiteName | readonly CryptosuiteName[]
  /**
   * JSON-LD contexts that the credential may be under in addition to the pinned ones, each with its hash, as in `contexts` of
   * `verify`. Verifiers must supply them too. With this option, even an empty list, credentials that are not badges can be signed.
   */
  contexts?: readonly SuppliedContext[]
}

export const suiteKinds = { cryptosuite: unchecked<NonNullable<SignOptions['cryptosuite']>>() }

export const signKinds = {
  ...proofKinds,
  ...suiteKinds,
  ...otherControllerKinds,
  contexts: unchecked<readonly SuppliedContext[]>(),
} satisfies KindsOf<SignOptions>

/** A document with its proof or proof set. */
export type Secured<T> = T & { proof: JsonObject | JsonObject[] }

/**
 * Signs a credential that has no proof yet.
 *
 * `Ed25519Signature2020` needs a context, which is added at the end of `@context` if missing. For a committee, sign with both
 * suites, or add that context before the members receive their copies.
 *
 * @param credential - Open Badge, label, trust mark or endorsement credential without `proof`; it is not changed.
 * @param signer - One signer, or several for one proof each, in this order.
 * @throws {QualityLabelError} `ALREADY_SIGNED`; or as `addProof` does.
 * @throws {TypeError | RangeError} If an option is unknown or has a wrong value; the message names the option.
 */
export async function signCredential<T extends object>(
  credential: T,
  signer: Signer | readonly Signer[],
  options: SignOptions,
): Promise<Secured<T>> {
  const read = readOptions('sign', options, signKinds)
  const { document, room } = ownDocument(credential)
  return secure<T>({ document: toUnsigned(document, read), room }, signer, read)
}

/**
 * Returns an unsigned credential with the contexts that its suites need. Throws as `signCredential`.
 */
export function toUnsigned(document: JsonObject, options: Pick<SignOptions, 'cryptosuite'>): JsonObject {
  if (document['proof'] !== undefined) {
    throw new QualityLabelError(
      'ALREADY_SIGNED',
      'Cannot sign: expected a credential without proof; use addProof to add one',
    )
  }
  return withContexts(document, suitesOf(options).map(contextOfSuite))
}

/**
 * Adds proofs to those that a credential has; together they are one proof set.
 *
 * The document is checked, canonicalised and hashed once for all proofs. What every verifier would always reject is rejected here,
 * before a signer is called.
 *
 * @param credential - It is not changed. Its proofs are kept, and not verified.
 * @param signer - One signer, or several for one proof each, in this order.
 * @returns A copy of what was signed, with the proofs.
 * @throws {QualityLabelError} `DATA_MODEL_1_1` for a credential of data model 1.1; `CONTROLLER_NOT_ISSUER` for a key that cannot be
 *   the issuer's; `PROOF_NEVER_VALID` if the proof would end before the credential begins; `CONTEXT_MISSING` if the suite needs a
 *   context that the credential lacks (adding it would break the existing proofs); `SHAPE_INVALID` with `details.problems`; as
 *   `parseJson` for a value that JSON cannot hold, or that is too large; or as `canonize`.
 * @see VC Data Integrity 1.0, section 2.1.1 (proof sets): https://www.w3.org/TR/vc-data-integrity/#proof-sets
 */
export async function addProof<T extends object>(
  credential: T,
  signer: Signer | readonly Signer[],
  options: SignOptions,
): Promise<Secured<T>> {
  const read = readOptions('sign', options, signKinds)
  return secure<T>(ownDocument(credential), signer, read)
}

async function secure<T>(
  { document, room }: OwnDocument,
  signer: Signer | readonly Signer[],
  options: MembersOf<typeof signKinds>,
): Promise<Secured<T>> {
  const suites = suitesOf(options)
  const signers = readSigners(signer)
  assertProofTimes(options)
  const contexts = readSuppliedContexts(options.contexts).withInlineOf(document)
  const documentHash = await checkAndHash(document, suites, contexts)
  assertKeysOfIssuer(
    document,
    signers.map(({ id }) => id),
    options,
  )
  assertProofFits(document, options)
  const proofs = toArray<unknown>(document['proof']) as JsonObject[]
  assertProofCount(proofs, document, signers.length * suites.length, mostProofs(document, contexts))
  const context = document['@context'] ?? []
  for (const each of signers) {
    for (const suite of suites) {
      const hash = hashFor(suite, document, documentHash)
      proofs.push(await createProof(hash, context, suite, each, options, contexts))
    }
  }
  const secured = { ...document, proof: proofs.length === 1 ? (proofs[0] as JsonObject) : proofs }
  assertFits(secured, room)
  return secured as Secured<T>
}

function hashFor(suite: CryptosuiteName, document: JsonObject, documentHash: Uint8Array): Uint8Array {
  return suite === 'eddsa-jcs-2022' ? hashJcsDocument(document) : documentHash
}

/** @throws {RangeError} If there is no suite, or one that this package does not know. */
export function suitesOf(options: Pick<SignOptions, 'cryptosuite'>): CryptosuiteName[] {
  const given = options.cryptosuite ?? 'eddsa-rdfc-2022'
  if (Array.isArray(given) && !isWholeList(given)) throw wrongType('sign', 'cryptosuite', 'a list', given)
  const suites = toArray<CryptosuiteName>(given as CryptosuiteName | readonly CryptosuiteName[])
  const unknown = suites.find((suite) => !cryptosuiteNames.includes(suite))
  if (unknown !== undefined || suites.length === 0) {
    throw new RangeError(
      `Cannot sign: expected cryptosuite ${cryptosuiteNames.join(' or ')}, got ${showValue(unknown)}`,
    )
  }
  if (new Set(suites).size < suites.length)
    throw new RangeError('Cannot sign: expected each cryptosuite once')
  return suites
}

function withContexts(document: JsonObject, added: readonly (string | undefined)[]): JsonObject {
  const present = toArray(document['@context'])
  const missing = added.filter((url) => url !== undefined && !present.includes(url)) as string[]
  return missing.length === 0 ? document : { ...document, '@context': [...present, ...new Set(missing)] }
}
