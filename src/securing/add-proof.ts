import type { VerifyProfile } from '../canonical/read-profile'
import { readProfile } from '../canonical/read-profile'
import { ContextSet } from '../canonical/terms/context-set'
import { copyJson } from '../core/copy-json'
import { QualityLabelError } from '../core/errors'
import type { JsonObject } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { writeJson } from '../core/read-json-value'
import type { GatePassage } from '../gate/gate-document'
import { passGate } from '../gate/gate-document'
import type { Signer } from '../keys/signer'
import { dataModelOf } from '../model/contexts/data-model'
import { describeProblem, severityOf } from '../model/problems/describe-problem'
import { plain } from '../model/problems/phrases/phrase'
import type { Finding, Problem } from '../model/problems/problem'
import { checkShape } from '../schema/check-shape'
import { detectShape } from '../schema/detect-shape'
import { quoteFound } from '../schema/quote-found'
import { assertWritable } from './assert-writable'
import type { ProofOptions } from './create-proof'
import { createProof } from './create-proof'
import type { CryptosuiteName } from './cryptosuites'
import { contextOfSuite, cryptosuiteNames } from './cryptosuites'
import { hashGated } from './hash-data'
import { hashJcsDocument } from './jcs-hash-data'

export interface SignOptions extends ProofOptions {
  /** One suite, or several for one proof each; `eddsa-rdfc-2022` unless given. */
  cryptosuite?: CryptosuiteName | readonly CryptosuiteName[]
  /** Contexts beside the pinned ones that the credential may be under, each with its hash: those that its verifiers must accept too. */
  profile?: VerifyProfile
}

/** A document with its proof or proof set. */
export type Secured<T> = T & { proof: JsonObject | JsonObject[] }

/**
 * Signs a credential that nobody has signed yet.
 *
 * `Ed25519Signature2020` needs a context of its own, which is added at the end where it is missing. For a committee, sign with
 * both suites or add that context before the copies part.
 *
 * @param credential - Open Badge, label, trust mark or endorsement credential without `proof`; it is not changed.
 * @param signer - One, or several for one proof each, in their order.
 * @throws {QualityLabelError} `ALREADY_SIGNED`; or as `addProof` does.
 * @throws {TypeError} If an option is not what it should be.
 */
export async function signCredential<T extends object>(
  credential: T,
  signer: Signer | readonly Signer[],
  options: SignOptions,
): Promise<Secured<T>> {
  return addProof(toUnsigned(credential, options) as T, signer, options)
}

/**
 * A credential that nobody has signed yet, with the contexts that its suites need; errors as `signCredential`.
 */
export function toUnsigned(credential: object, options: Pick<SignOptions, 'cryptosuite'>): JsonObject {
  const document = asDocument(credential)
  if (document['proof'] !== undefined) {
    throw new QualityLabelError(
      'ALREADY_SIGNED',
      'Cannot sign: expected a credential without proof; use addProof to add one',
    )
  }
  return withContexts(document, suitesOf(options).map(contextOfSuite))
}

/**
 * Adds a proof beside those that a credential has; all together are one proof set.
 *
 * The document is checked, canonicalised and hashed once for all of them.
 *
 * @param credential - It is not changed; proofs it has stay as they are and are not judged.
 * @param signer - One, or several for one proof each, in their order.
 * @throws {QualityLabelError} `DATA_MODEL_1_1` For a credential of data model 1.1; `CONTEXT_MISSING` If the suite needs a context that the credential lacks (adding it would break the
 *   proofs that stand); `JSON_STRING` or `JSON_NUMBER` for what JSON cannot carry; `SHAPE_INVALID` with `details.problems`; or as
 *   `canonize` does.
 * @see VC Data Integrity 1.0, section 2.1.1 (proof sets): https://www.w3.org/TR/vc-data-integrity/#proof-sets
 */
export async function addProof<T extends object>(
  credential: T,
  signer: Signer | readonly Signer[],
  options: SignOptions,
): Promise<Secured<T>> {
  const document = asWritten(asDocument(credential))
  const suites = suitesOf(options)
  const signers = toArray<Signer>(signer)
  if (signers.length === 0) throw new TypeError('Cannot sign: expected at least one signer, got none')
  const contexts = readProfile(options.profile)
  const documentHash = await checkAndHash(document, suites, contexts)
  const context = document['@context'] ?? []
  const proofs = toArray(document['proof']) as JsonObject[]
  for (const each of signers) {
    for (const suite of suites) {
      const hash = hashFor(suite, document, documentHash)
      proofs.push(await createProof(hash, context, suite, each, options, contexts))
    }
  }
  const proof = proofs.length === 1 ? (proofs[0] as JsonObject) : proofs
  return { ...credential, proof } as Secured<T>
}

/**
 * Refuses what must not be signed, and hashes the rest: all of signing that needs no signer.
 *
 * @param document - As `JSON.parse` gives it, with or without `proof`.
 * @param contexts - Those it may be under; the pinned ones unless given.
 * @returns SHA-256 of its canonical form without `proof`.
 * @throws {QualityLabelError} `DATA_MODEL_1_1`, `CONTEXT_MISSING` or `SHAPE_INVALID`, or as `canonize` does.
 */
export async function checkAndHash(
  document: JsonObject,
  suites: readonly CryptosuiteName[],
  contexts = ContextSet.pinned,
): Promise<Uint8Array> {
  assertDataModel(document)
  assertContexts(document, suites)
  assertShape(document, contexts)
  const passage = passGate(document, contexts)
  // What it cannot say in JSON-LD is told first: it is why the gate would refuse it.
  const documentHash = await hashGated(document, passage.signed, contexts, passage.work)
  assertPassed(passage)
  return documentHash
}

function hashFor(suite: CryptosuiteName, document: JsonObject, documentHash: Uint8Array): Uint8Array {
  return suite === 'eddsa-jcs-2022' ? hashJcsDocument(document) : documentHash
}

/** What JSON text carries of a document to a reader, which is what is signed: no member that is undefined. */
export function asWritten(given: JsonObject): JsonObject {
  const copy = copyJson(given, 'sign')
  if (copy !== undefined) return copy as JsonObject
  assertWritable(given)
  return JSON.parse(writeJson(given)) as JsonObject
}

function asDocument(credential: object): JsonObject {
  if (!isJsonObject(credential)) throw new TypeError('Cannot sign: expected credential to be an object')
  return credential
}

/** @throws {RangeError} If there is no suite, or one that this package does not know. */
export function suitesOf(options: Pick<SignOptions, 'cryptosuite'>): CryptosuiteName[] {
  const suites = toArray<CryptosuiteName>(options.cryptosuite ?? 'eddsa-rdfc-2022')
  const unknown = suites.find((suite) => !cryptosuiteNames.includes(suite))
  if (unknown !== undefined || suites.length === 0) {
    throw new RangeError(
      `Cannot sign: expected cryptosuite ${cryptosuiteNames.join(' or ')}, got ${String(unknown)}`,
    )
  }
  return suites
}

function withContexts(document: JsonObject, added: readonly (string | undefined)[]): JsonObject {
  const present = toArray(document['@context'])
  const missing = added.filter((url) => url !== undefined && !present.includes(url)) as string[]
  return missing.length === 0 ? document : { ...document, '@context': [...present, ...new Set(missing)] }
}

// It is read for the badges that there are; a new one in it would keep every reader from leaving it behind.
function assertDataModel(document: JsonObject): void {
  const pointer = '/@context/0'
  if (dataModelOf(document['@context']) !== '1.1') return
  throw new QualityLabelError(
    'DATA_MODEL_1_1',
    'Cannot sign: expected a credential of data model 2.0, got one of data model 1.1, which is verified and no longer issued',
    { details: { pointer } },
  )
}

function assertContexts(document: JsonObject, suites: readonly CryptosuiteName[]): void {
  const present = toArray(document['@context'])
  for (const url of suites.map(contextOfSuite)) {
    if (url === undefined || present.includes(url)) continue
    throw new QualityLabelError('CONTEXT_MISSING', `Cannot sign: expected ${url} in @context`, {
      details: { url, pointer: '/@context' },
    })
  }
}

function assertShape(document: JsonObject, contexts: ContextSet): void {
  // In the generic profile any credential is one; what the data model asks is asked of each.
  const shape = detectShape(document) ?? (contexts.isGeneric ? 'credential' : undefined)
  const findings: Finding[] = shape
    ? checkShape(document, shape)
    : [
        {
          code: 'SHAPE_UNKNOWN',
          pointer: '/type',
          params: { found: plain(quoteFound(document['type'])) },
        },
      ]
  refuseErrors(findings)
}

// What a verifier's gate refuses would be signed for nothing.
function assertPassed({ passes, findings }: GatePassage): void {
  if (passes) return
  refuseErrors(findings)
  // What the gate leaves undecided did not come through it either.
  const problems = findings.map((finding) => describeProblem(finding))
  const message = 'Cannot sign: expected a credential that a verifier can judge'
  throw new QualityLabelError('SHAPE_INVALID', message, { details: { problems } })
}

function refuseErrors(findings: readonly Finding[]): void {
  const problems: Problem[] = findings
    .filter((finding) => severityOf(finding) === 'error')
    .map((finding) => describeProblem(finding))
  const [first] = problems
  if (!first) return
  const message = `Cannot sign: ${first.title} at ${first.pointer || 'the root'}. ${first.detail}`
  throw new QualityLabelError('SHAPE_INVALID', message, { details: { problems } })
}
