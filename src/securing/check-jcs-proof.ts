import type { Instant } from '../core/instant'
import type { JsonObject } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import { resolveVerificationMethod } from '../keys/did-document'
import { ed25519Verify } from '../keys/ed25519'
import type { Ed25519PublicKey } from '../keys/public-key'
import { say } from '../problems/phrases/phrase'
import type { Finding } from '../problems/problem'
import { checkProofMembers, malformed, readProofValue } from './check-proof-members'
import { checkProofTimes } from './check-proof-options'
import { jcsHashData } from './jcs-hash-data'

/** The result of checking a JCS proof. */
export interface CheckedJcsProof {
  /** Public key of the did:key that signed; set if the proof is verified. */
  publicKey?: Ed25519PublicKey
  findings: Finding[]
}

export interface JcsProofCheckContext {
  /** Pointer of the proof in the document. */
  pointer: string
  /** Hash of the document without its proofs, by `hashJcsDocument`. */
  documentHash: Uint8Array
  now: Instant
}

/**
 * Checks one `eddsa-jcs-2022` proof whose verification method is a did:key. The caller decides whose key that is.
 *
 * @see VC-DI-EdDSA 1.0, section 3.3.2: https://www.w3.org/TR/vc-di-eddsa/#verify-proof-eddsa-jcs-2022
 */
export function checkJcsProof(proof: JsonObject, check: JcsProofCheckContext): CheckedJcsProof {
  const findings = checkOptions(proof, check)
  if (findings.length > 0) return { findings }
  const { pointer, documentHash } = check
  const verificationMethod = String(proof['verificationMethod'])
  const resolution = resolveVerificationMethod(verificationMethod, new Map())
  const signature = readProofValue(proof)
  if (resolution.state !== 'resolved' || !signature) {
    return { findings: [malformed(pointer, say('expectDidKeySignature'), verificationMethod.slice(0, 80))] }
  }
  const { publicKey } = resolution
  if (ed25519Verify(signature, jcsHashData(documentHash, proof), publicKey.bytes))
    return { publicKey, findings: [] }
  return { findings: [{ code: 'PROOF_VERIFICATION_ERROR', pointer, params: { verificationMethod } }] }
}

function checkOptions(proof: JsonObject, check: JcsProofCheckContext): Finding[] {
  const { pointer } = check
  const findings = checkProofMembers(proof, pointer)
  if (findings.length > 0) return findings
  const { type, cryptosuite, proofPurpose, previousProof } = proof
  if (type !== 'DataIntegrityProof' || cryptosuite !== 'eddsa-jcs-2022') {
    const params = { expected: 'eddsa-jcs-2022', found: String(cryptosuite ?? type).slice(0, 80) }
    return [{ code: 'CRYPTOSUITE_UNSUPPORTED', pointer, params }]
  }
  if (proofPurpose !== 'assertionMethod') {
    const params = { expected: 'assertionMethod', found: String(proofPurpose).slice(0, 80) }
    return [{ code: 'PROOF_PURPOSE_MISMATCH', pointer, params }]
  }
  if (proof['@context'] !== undefined)
    return [malformed(appendPointer(pointer, '@context'), say('expectKnownMembers'), '@context')]
  if (previousProof !== undefined) return [malformed(pointer, say('expectProofOfSet'), say('foundChained'))]
  return checkProofTimes(proof, check)
}
