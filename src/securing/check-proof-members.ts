import { isPlainIri } from '../canonical/n-quads-terms'
import { contextKey } from '../canonical/terms/context-key'
import { isInstant } from '../core/instant'
import type { JsonObject, JsonValue } from '../core/json'
import { toArray } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import { decodeMultibase } from '../core/multibase'
import { signatureLength } from '../keys/ed25519'
import type { Phrase } from '../problems/phrases/phrase'
import { plain, say } from '../problems/phrases/phrase'
import type { Finding } from '../problems/problem'
import { sayFound } from '../schema/quote-found'
import { contextsInProof, isJcsProof } from './cryptosuites'

const requiredMembers = ['type', 'verificationMethod', 'proofPurpose', 'proofValue'] as const
const optionalMembers = [
  'id',
  'cryptosuite',
  'created',
  'expires',
  'previousProof',
  'domain',
  'challenge',
  'nonce',
] as const
const knownMembers = new Set<string>([...requiredMembers, ...optionalMembers])
// Properties that may have several values: the proofs that a proof of a chain follows, and the contexts in a proof.
const listMembers = new Set(['previousProof', '@context'])
// A document has at most this many proofs and contexts: comparing and canonicalising a longer list is wasted work.
const maxListLength = 256
// An untrusted proof may have any content, and a report needs little of it.
const maxNameLength = 80
const maxFindings = 16
const instantMembers = ['created', 'expires'] as const
// 64 bytes take at most 88 base58 characters; a longer text is rejected before the quadratic decoding.
const maxProofValueLength = 100

/**
 * Checks that a proof has only the properties of a proof, each one string. `previousProof` may also be a list, and so may `@context`
 * if the suite of the proof allows it.
 *
 * The id of a canonicalised proof must be an absolute IRI, like every id in a document: any other may have several readings, which
 * only a general processor could show.
 *
 * The list is closed, because the properties of a proof are signed but few readers look at them: an unknown one could hide anything.
 *
 * @see VC Data Integrity 1.0, section 2.1: https://www.w3.org/TR/vc-data-integrity/#proofs
 */
export function checkProofMembers(proof: JsonObject, pointer: string): Finding[] {
  const findings: Finding[] = []
  for (const member of requiredMembers) {
    if (proof[member] === undefined)
      findings.push(malformed(pointer, say('expectProofMember', { member: plain(member) }), say('foundNone')))
  }
  for (const [member, value] of Object.entries(proof)) {
    const place = appendPointer(pointer, member.slice(0, maxNameLength))
    if (!isKnown(member, proof)) {
      findings.push(malformed(place, say('expectKnownMembers'), member.slice(0, maxNameLength)))
      if (findings.length > maxFindings) break
    } else if (typeof value !== 'string' && !mayBeList(member, value, proof))
      findings.push(malformed(place, say('expectOneText'), sayFound(value)))
  }
  if (findings.length === 0 && !isJcsProof(proof)) findings.push(...checkNames(proof, pointer))
  for (const member of instantMembers) {
    const value = proof[member]
    if (typeof value !== 'string' || isInstant(value)) continue
    findings.push(malformed(appendPointer(pointer, member), say('expectInstant'), value.slice(0, 60)))
  }
  return findings
}

function isKnown(member: string, proof: JsonObject): boolean {
  if (member !== '@context') return knownMembers.has(member)
  return isJcsProof(proof) || contextsInProof(proof) !== undefined
}

function checkNames(proof: JsonObject, pointer: string): Finding[] {
  return ['id', 'previousProof', 'verificationMethod'].flatMap((member) => {
    const odd = toArray<unknown>(proof[member]).find((name) => !isPlainIri(String(name)))
    return odd === undefined
      ? []
      : [malformed(appendPointer(pointer, member), say('expectIri'), String(odd).slice(0, 60))]
  })
}

// In JSON-LD an empty list adds no contexts to those of the document; in a JCS proof it replaces them.
function mayBeList(member: string, value: JsonValue, proof: JsonObject): boolean {
  if (member === '@context' && Array.isArray(value) && value.length === 0) return !isJcsProof(proof)
  return listMembers.has(member) && isList(member === '@context' ? keysOf(value) : value)
}

// Inline contexts are compared by their hashes. `readProofContext` rejects those that the document does not have.
function keysOf(contexts: JsonValue): JsonValue {
  return Array.isArray(contexts) ? contexts.map((entry) => contextKey(entry) ?? null) : contexts
}

function isList(value: JsonValue): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.length <= maxListLength &&
    value.every((entry, index) => typeof entry === 'string' && value.indexOf(entry) === index)
  )
}

/** Returns the 64 signature bytes of a `proofValue` (`z…`), or `undefined` if it has another form. */
export function readProofValue(proof: JsonObject): Uint8Array | undefined {
  const { proofValue } = proof
  if (typeof proofValue !== 'string' || proofValue.length > maxProofValueLength) return undefined
  try {
    const signature = decodeMultibase(proofValue)
    return signature.length === signatureLength ? signature : undefined
  } catch {
    return undefined
  }
}

/** Finding: the `proofValue` is not a signature. */
export function malformedValue(pointer: string): Finding {
  return malformed(`${pointer}/proofValue`, say('expectProofValue'), say('foundAnother'))
}

/** Finding: the proof is malformed. */
export function malformed(pointer: string, expected: Phrase, found: string | Phrase): Finding {
  return { code: 'MALFORMED_VALUE_ERROR', pointer, params: { expected, found } }
}
