import type { Instant } from '../core/instant'
import { formatInstant } from '../core/instant'
import type { JsonObject } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import { hasBegun, hasEnded, writeEnd } from '../core/period'
import { plain } from '../problems/phrases/phrase'
import type { Finding } from '../problems/problem'
import type { ProofPurpose } from './check-binding'

/** What the purpose and times of a proof are checked against. */
export interface ProofOptionsContext {
  /** Pointer of the proof in the document. */
  pointer: string
  now: Instant
  /** By default 0. */
  clockSkewSeconds?: number
  /** By default `assertionMethod`. */
  purpose?: ProofPurpose
}

// The verification relationships of Controlled Identifiers 1.0, section 2.3, each a term of the pinned contexts.
const purposes = new Set([
  'assertionMethod',
  'authentication',
  'capabilityDelegation',
  'capabilityInvocation',
  'keyAgreement',
])

/** Returns whether a proof has one of the known purposes; any other proof needs no further checks. */
export function hasKnownPurpose(proof: JsonObject): boolean {
  return purposes.has(String(proof['proofPurpose']))
}

/** Checks `proofPurpose`, `created` and `expires`. */
export function checkProofOptions(proof: JsonObject, check: ProofOptionsContext): Finding[] {
  return [...checkPurpose(proof, check.pointer, check.purpose), ...checkProofTimes(proof, check)]
}

/** Checks `proofPurpose`. */
export function checkPurpose(
  proof: JsonObject,
  pointer: string,
  purpose: ProofPurpose = 'assertionMethod',
): Finding[] {
  const found = proof['proofPurpose'] as string
  if (found === purpose) return []
  const params = { expected: plain(purpose), found }
  return [{ code: 'PROOF_PURPOSE_MISMATCH', pointer: appendPointer(pointer, 'proofPurpose'), params }]
}

/** Checks that a proof is current: made before `now`, and not ended. */
export function checkProofTimes(proof: JsonObject, check: ProofOptionsContext): Finding[] {
  const findings: Finding[] = []
  const { created, expires } = proof
  // Only the signer states `created`: it is rejected if it cannot be true, and never relied on.
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
