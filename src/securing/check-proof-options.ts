import type { Instant } from '../core/instant'
import { formatInstant } from '../core/instant'
import type { JsonObject } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import { hasBegun, hasEnded, writeEnd } from '../core/period'
import type { Finding } from '../problems/problem'

/** What a proof's purpose and times are judged against. */
export interface ProofOptionsContext {
  /** Pointer of the proof in the document. */
  pointer: string
  now: Instant
  /** 0 unless given. */
  clockSkewSeconds?: number
}

// The verification relationships of Controlled Identifiers 1.0, section 2.3, each a term of the pinned contexts.
const purposes = new Set([
  'assertionMethod',
  'authentication',
  'capabilityDelegation',
  'capabilityInvocation',
  'keyAgreement',
])

/** Whether a proof is for something that proofs are for; of no other is it worth finding out what it says. */
export function hasKnownPurpose(proof: JsonObject): boolean {
  return purposes.has(String(proof['proofPurpose']))
}

/** Checks what a proof says that it is for, and of when it is. */
export function checkProofOptions(proof: JsonObject, check: ProofOptionsContext): Finding[] {
  return [...checkPurpose(proof, check.pointer), ...checkProofTimes(proof, check)]
}

/** Checks that a proof says that it is for credentials. */
export function checkPurpose(proof: JsonObject, pointer: string): Finding[] {
  const found = proof['proofPurpose'] as string
  if (found === 'assertionMethod') return []
  return [
    { code: 'PROOF_PURPOSE_MISMATCH', pointer: appendPointer(pointer, 'proofPurpose'), params: { found } },
  ]
}

/** Checks that a proof is of the present: made by then, and not ended. */
export function checkProofTimes(proof: JsonObject, check: ProofOptionsContext): Finding[] {
  const findings: Finding[] = []
  const { created, expires } = proof
  // `created` is the signer's word: refused where it cannot be true, and trusted for nothing else.
  if (!hasBegun(created, check.now, check.clockSkewSeconds)) {
    const params = { created: writeEnd(created), now: formatInstant(check.now) }
    findings.push({ code: 'PROOF_FROM_THE_FUTURE', pointer: appendPointer(check.pointer, 'created'), params })
  }
  if (hasEnded(expires, check.now, check.clockSkewSeconds)) {
    const params = { expires: writeEnd(expires) }
    findings.push({ code: 'PROOF_EXPIRED', pointer: appendPointer(check.pointer, 'expires'), params })
  }
  return findings
}
