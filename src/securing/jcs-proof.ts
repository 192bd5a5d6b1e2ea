import canonicalize from 'canonicalize'
import { concatBytes } from '../core/bytes'
import type { JsonObject } from '../core/json'
import { encodeMultibase } from '../core/multibase'
import { sha256 } from '../core/sha256'
import { resolveVerificationMethod } from '../keys/did-document'
import { ed25519Verify } from '../keys/ed25519'
import type { Signer } from '../keys/signer'
import type { Finding } from '../model/problems/problem'
import { checkProofMembers, malformed, readProofValue } from './check-proof-members'
import type { ProofOptions } from './create-proof'
import { requestSignature, requireInstant } from './create-proof'

const suiteMembers = { type: 'DataIntegrityProof', cryptosuite: 'eddsa-jcs-2022' } as const

/**
 * Makes one `eddsa-jcs-2022` proof over a document that is plain JSON rather than linked data.
 *
 * @throws {QualityLabelError} `SIGNING_FAILED` If the signer fails.
 * @see VC-DI-EdDSA 1.0, section 3.3: https://www.w3.org/TR/vc-di-eddsa/#eddsa-jcs-2022
 */
export async function createJcsProof(
  document: JsonObject,
  signer: Signer,
  options: ProofOptions,
): Promise<JsonObject> {
  const unsigned: JsonObject = {
    ...suiteMembers,
    created: requireInstant('created', options.created),
    verificationMethod: signer.id,
    proofPurpose: 'assertionMethod',
  }
  const signature = await requestSignature(signer, jcsHashData(document, unsigned))
  return { ...unsigned, proofValue: encodeMultibase(signature) }
}

/** What a JCS proof was found to be. */
export interface CheckedJcsProof {
  /** 32 bytes of the did:key that signed; set where the signature holds. */
  publicKey?: Uint8Array
  findings: Finding[]
}

/** Checks one `eddsa-jcs-2022` proof whose verification method is a did:key; whose key that is, the caller knows. */
export function checkJcsProof(document: JsonObject, proof: JsonObject, pointer: string): CheckedJcsProof {
  const findings = checkProofMembers(proof, pointer)
  if (findings.length > 0) return { findings }
  const { type, cryptosuite, verificationMethod } = proof
  if (type !== suiteMembers.type || cryptosuite !== suiteMembers.cryptosuite) {
    const params = { expected: suiteMembers.cryptosuite, found: String(cryptosuite ?? type) }
    return { findings: [{ code: 'CRYPTOSUITE_UNSUPPORTED', pointer, params }] }
  }
  if (proof['proofPurpose'] !== 'assertionMethod') {
    const params = { found: String(proof['proofPurpose']) }
    return { findings: [{ code: 'PROOF_PURPOSE_MISMATCH', pointer, params }] }
  }
  const resolution = resolveVerificationMethod(String(verificationMethod), new Map())
  const signature = readProofValue(proof)
  if (resolution.state !== 'resolved' || !signature) {
    return {
      findings: [malformed(pointer, 'the signature of a did:key', String(verificationMethod).slice(0, 80))],
    }
  }
  if (ed25519Verify(signature, jcsHashData(document, proof), resolution.publicKey)) {
    return { publicKey: resolution.publicKey, findings: [] }
  }
  const params = { verificationMethod: String(verificationMethod) }
  return { findings: [{ code: 'PROOF_VERIFICATION_ERROR', pointer, params }] }
}

/** The 64 bytes that are signed: SHA-256 of the proof options, then of the document without its proofs, both as RFC 8785 writes them. */
export function jcsHashData(document: JsonObject, proof: JsonObject): Uint8Array {
  const { proof: _, ...unsecured } = document
  const { proofValue: __, ...options } = proof
  return concatBytes(sha256(canonicalize(options) as string), sha256(canonicalize(unsecured) as string))
}
