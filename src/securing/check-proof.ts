import type { ContextSet } from '../canonical/terms/context-set'
import { QualityLabelError } from '../core/errors'
import type { JsonObject, JsonValue } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import type { WorkBudget } from '../core/work-budget'
import { isWorkLimit } from '../core/work-budget'
import type { MethodResolution } from '../keys/did-document'
import { resolveVerificationMethod, usableKey } from '../keys/did-document'
import { ed25519Verify } from '../keys/ed25519'
import type { Ed25519PublicKey } from '../keys/public-key'
import type { DataModel } from '../model/contexts/data-model'
import { dataModelOf } from '../model/contexts/data-model'
import { plain, say } from '../problems/phrases/phrase'
import type { Finding } from '../problems/problem'
import type { BindingContext } from './check-binding'
import { checkBinding } from './check-binding'
import { checkProofMembers, malformed, malformedValue, readProofValue } from './check-proof-members'
import { checkProofOptions, hasKnownPurpose } from './check-proof-options'
import { checkedSuiteNames, isJcsProof, namesMisprint, suiteOfProof } from './cryptosuites'
import { combineHashes, hashProofOptions } from './hash-data'
import { jcsHashData } from './jcs-hash-data'
import type { ProofContext } from './read-proof-context'
import { readProofContext } from './read-proof-context'
import type { SdStatements } from './sd-statements'
import type { UsedKey } from './used-key'
import { describeUsedKey } from './used-key'

/** What one proof is checked against. */
export interface ProofCheckContext extends BindingContext {
  /** Pointer of the proof in the document. */
  pointer: string
  /** SHA-256 of the document without its proofs, in the form that the suite of the proof signs. */
  documentHash: Uint8Array
  /** The document's `@context`. */
  context: JsonValue
  /** Accepted contexts; by default the pinned ones. */
  contexts?: ContextSet
  /** Available DID and controller documents, by id. */
  documents: ReadonlyMap<string, JsonObject>
  /** Key that trust material lists under the id that the proof names: shows a forgery where the document of the controller is missing. */
  listedKey?: Ed25519PublicKey | undefined
  clockSkewSeconds: number
  /** Budget of the surrounding call. */
  work?: WorkBudget
}

/** The result of checking one proof, without its relation to others. */
export interface CheckedProof extends UsedKey {
  proof: JsonObject
  pointer: string
  /** Whether the signature is over this document; `undefined` if there was no key or signature to check. */
  signatureValid?: boolean
  /** Whether the issuer's document shows that the key is the issuer's, and for credentials. */
  keyBound: boolean
  /** Of a derived proof: the statements that it covers, with the mandatory ones separate. */
  statements?: SdStatements
  findings: Finding[]
}

/**
 * Checks one embedded proof: its properties, suite, purpose, times, key and signature.
 *
 * @see VC Data Integrity 1.0, section 4.4: https://www.w3.org/TR/vc-data-integrity/#verify-proof
 */
export async function checkProof(proof: JsonObject, check: ProofCheckContext): Promise<CheckedProof> {
  const { pointer } = check
  const dataModel = dataModelOf(check.context)
  if (typeof proof['type'] !== 'string')
    return refused(proof, pointer, [
      malformed(appendPointer(pointer, 'type'), say('expectOneText'), say('foundAnother')),
    ])
  if (!suiteOfProof(proof, dataModel))
    return refused(proof, pointer, [unknownSuite(proof, pointer, dataModel)])
  const findings = checkProofMembers(proof, pointer)
  if (findings.length > 0) return refused(proof, pointer, findings)
  const read = readProofContext(proof, pointer, check.context)
  if ('code' in read) return refused(proof, pointer, [read])
  findings.push(...read.notes, ...checkProofOptions(proof, check))
  const verificationMethod = proof['verificationMethod'] as string
  const resolution = withListedKey(resolveVerificationMethod(verificationMethod, check.documents), check)
  const binding = checkBinding(
    resolution,
    verificationMethod,
    check,
    appendPointer(pointer, 'verificationMethod'),
  )
  findings.push(...binding)
  const publicKey = usableKey(resolution)
  const signature = readProofValue(proof)
  if (!signature) findings.push(malformedValue(pointer))
  const result: CheckedProof = { proof, pointer, keyBound: binding.length === 0, findings }
  if (!publicKey || !signature || !hasKnownPurpose(proof)) return result
  const verified = await verifySignature(read, signature, publicKey.bytes, check)
  if (verified === false)
    findings.push({ code: 'PROOF_VERIFICATION_ERROR', pointer, params: { verificationMethod } })
  if (typeof verified === 'object') findings.push(verified)
  return {
    ...result,
    ...describeUsedKey(publicKey, resolution),
    ...(typeof verified === 'boolean' ? { signatureValid: verified } : {}),
  }
}

// Never in place of what the controller's document says, nor of a key that the id itself contains.
function withListedKey(
  resolution: MethodResolution<Ed25519PublicKey>,
  { listedKey, expectedController }: ProofCheckContext,
): MethodResolution<Ed25519PublicKey> {
  if (resolution.state !== 'unresolved' || resolution.controller !== expectedController) return resolution
  return listedKey ? { candidateKey: listedKey, ...resolution } : resolution
}

function refused(proof: JsonObject, pointer: string, findings: Finding[]): CheckedProof {
  return { proof, pointer, keyBound: false, findings }
}

function unknownSuite(proof: JsonObject, pointer: string, dataModel: DataModel | undefined): Finding {
  if (namesMisprint(proof)) {
    const place = appendPointer(pointer, 'cryptosuite')
    const params = { expected: 'eddsa-rdfc-2022', found: String(proof['cryptosuite']) }
    return { code: 'CRYPTOSUITE_MISSPELLED', pointer: place, params }
  }
  const named = [proof['type'], proof['cryptosuite']].filter((name) => typeof name === 'string').join(' ')
  const params = { expected: checkedSuiteNames(dataModel).join(', '), found: named.slice(0, 80) || 'unnamed' }
  return { code: 'CRYPTOSUITE_UNSUPPORTED', pointer, params }
}

async function verifySignature(
  read: ProofContext,
  signature: Uint8Array,
  publicKey: Uint8Array,
  check: ProofCheckContext,
): Promise<boolean | Finding> {
  try {
    return ed25519Verify(signature, await hashDataOf(read, check), publicKey)
  } catch (error) {
    if (!(error instanceof QualityLabelError) || isWorkLimit(error)) throw error
    return {
      code: 'PROOF_TRANSFORMATION_ERROR',
      pointer: check.pointer,
      params: { reason: plain(error.message) },
    }
  }
}

async function hashDataOf({ options, context }: ProofContext, check: ProofCheckContext): Promise<Uint8Array> {
  if (isJcsProof(options)) return jcsHashData(check.documentHash, options)
  return combineHashes(
    await hashProofOptions(options, context, check.contexts, check.work),
    check.documentHash,
  )
}
