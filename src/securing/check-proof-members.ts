import { isPlainIri } from '../canonical/n-quads-terms'
import { contextKey } from '../canonical/terms/context-key'
import { isInstant } from '../core/instant'
import type { JsonObject, JsonValue } from '../core/json'
import { toArray } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import { decodeMultibase } from '../core/multibase'
import { signatureLength } from '../keys/ed25519'
import type { Phrase } from '../problems/phrases/phrase'
import { plain } from '../problems/phrases/phrase'
import type { Finding } from '../problems/problem'
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
// Those that may hold several: the proofs of a chain that one follows, and the contexts that a proof carries.
const listMembers = new Set(['previousProof', '@context'])
// A document has no more proofs than this, and no more contexts: to compare and canonicalise a longer list takes work for nothing.
const maxListLength = 256
// A stranger's proof may hold anything, and a report needs to repeat little of it.
const maxNameLength = 80
const maxFindings = 16
const instantMembers = ['created', 'expires'] as const
// 64 bytes take at most 88 base58 characters; longer text is refused before the quadratic decoding.
const maxProofValueLength = 100

/**
 * Checks that a proof has the members of a proof and no other, each one string; `previousProof` and, in a proof whose
 * suite allows contexts in it, `@context` may also be lists of them.
 *
 * What names a proof is an absolute IRI where proofs are canonicalised, as every id in a document is: no other is read in one way
 * only, and finding that out takes a general processor.
 *
 * Closed, because a proof's members are signed but few readers look at them: an unknown one could hide anything.
 *
 * @see VC Data Integrity 1.0, section 2.1: https://www.w3.org/TR/vc-data-integrity/#proofs
 */
export function checkProofMembers(proof: JsonObject, pointer: string): Finding[] {
  const findings: Finding[] = []
  for (const member of requiredMembers) {
    if (proof[member] === undefined) findings.push(malformed(pointer, `the member ${member}`, plain('none')))
  }
  for (const [member, value] of Object.entries(proof)) {
    const place = appendPointer(pointer, member.slice(0, maxNameLength))
    if (!isKnown(member, proof)) {
      findings.push(malformed(place, 'no other member in a proof', member.slice(0, maxNameLength)))
      if (findings.length > maxFindings) break
    } else if (typeof value !== 'string' && !mayBeList(member, value, proof))
      findings.push(malformed(place, 'one string', plain(kindOf(value))))
  }
  if (findings.length === 0 && !isJcsProof(proof)) findings.push(...checkNames(proof, pointer))
  for (const member of instantMembers) {
    const value = proof[member]
    if (typeof value !== 'string' || isInstant(value)) continue
    findings.push(
      malformed(appendPointer(pointer, member), 'an instant with a time zone', value.slice(0, 60)),
    )
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
      : [malformed(appendPointer(pointer, member), 'an absolute IRI', String(odd).slice(0, 60))]
  })
}

// JSON-LD adds an empty list of contexts to those of the document, which changes nothing; a JCS proof puts it in their place.
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

/** The 64 signature bytes of a `proofValue` (`z…`), or `undefined` where it is not one. */
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

/** A finding about a `proofValue` that is no signature. */
export function malformedValue(pointer: string): Finding {
  return malformed(`${pointer}/proofValue`, 'z and 64 bytes in base58btc', plain('another value'))
}

/** A finding about how a proof is written. */
export function malformed(pointer: string, expected: string, found: string | Phrase): Finding {
  return { code: 'MALFORMED_VALUE_ERROR', pointer, params: { expected, found } }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`
}
