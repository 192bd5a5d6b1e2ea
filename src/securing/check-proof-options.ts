import type { Instant } from '../core/instant'
import { addSeconds, compareInstants, formatInstant, parseInstant } from '../core/instant'
import type { JsonObject, JsonValue } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import type { Finding } from '../model/problems/problem'

/** What a proof's purpose and times are judged against. */
export interface ProofOptionsContext {
  /** Pointer of the proof in the document. */
  pointer: string
  now: Instant
  clockSkewSeconds: number
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
  return [...checkPurpose(proof, check.pointer), ...checkTimes(proof, check)]
}

function checkPurpose(proof: JsonObject, pointer: string): Finding[] {
  const found = proof['proofPurpose'] as string
  if (found === 'assertionMethod') return []
  return [
    { code: 'PROOF_PURPOSE_MISMATCH', pointer: appendPointer(pointer, 'proofPurpose'), params: { found } },
  ]
}

function checkTimes(proof: JsonObject, check: ProofOptionsContext): Finding[] {
  const findings: Finding[] = []
  const created = instantOf(proof['created'])
  // `created` is the signer's word: refused where it cannot be true, and trusted for nothing else.
  if (created && compareInstants(created, addSeconds(check.now, check.clockSkewSeconds)) > 0) {
    const params = { created: formatInstant(created), now: formatInstant(check.now) }
    findings.push({ code: 'PROOF_FROM_THE_FUTURE', pointer: appendPointer(check.pointer, 'created'), params })
  }
  const expires = instantOf(proof['expires'])
  if (expires && compareInstants(addSeconds(expires, check.clockSkewSeconds), check.now) <= 0) {
    const params = { expires: formatInstant(expires) }
    findings.push({ code: 'PROOF_EXPIRED', pointer: appendPointer(check.pointer, 'expires'), params })
  }
  return findings
}

function instantOf(value: JsonValue | undefined): Instant | undefined {
  return typeof value === 'string' ? parseInstant(value) : undefined
}
