import { ContextSet } from '../canonical/terms/context-set'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { isEmptyPeriod } from '../core/period'
import { plain } from '../problems/phrases/phrase'
import type { Finding } from '../problems/problem'
import { checkProofMembers, malformed, malformedValue, readProofValue } from './check-proof-members'
import { checkPurpose } from './check-proof-options'
import { contextOfSuite, isSelectiveProof, suiteOfProof } from './cryptosuites'
import { namedAsPrevious } from './previous-proofs'
import { maxChained, maxSelective } from './proof-limits'
import { readProofContext } from './read-proof-context'
import { refuseErrors } from './refuse-errors'

/**
 * Refuses proofs that a verifier refuses for ever, whatever they sign: too many, badly written, for another purpose, never valid, with
 * contexts of their own that are not allowed there, under a suite whose context the document lacks, or without the one that they follow.
 *
 * @param document - What they are proofs of.
 * @param most - Proofs that a document may have.
 * @throws {QualityLabelError} `SHAPE_INVALID` with `details.problems`.
 */
export function assertProofs(
  proofs: readonly unknown[],
  document: JsonObject,
  most: number,
  action = 'sign',
): void {
  refuseErrors(checkCount(proofs, most), action)
  refuseErrors(
    [...checkKinds(proofs), ...proofs.flatMap((proof, index) => checkOne(proof, index, document))],
    action,
  )
  refuseErrors(checkPrevious(proofs as readonly JsonObject[]), action)
}

/**
 * Refuses to add proofs to those that a document has, where a verifier would refuse all of them together.
 *
 * @param added - How many.
 * @throws {QualityLabelError} As `assertProofs`.
 */
export function assertProofCount(
  proofs: readonly unknown[],
  document: JsonObject,
  added: number,
  most: number,
): void {
  if (proofs.length > 0) assertProofs(proofs, document, most)
  refuseErrors(checkCount({ length: proofs.length + added }, most))
}

function checkCount({ length }: { length: number }, most: number): Finding[] {
  if (length <= most) return []
  const params = { expected: `at most ${most} proofs`, found: String(length) }
  return [{ code: 'VALUE_COUNT', pointer: '/proof', params }]
}

function checkKinds(proofs: readonly unknown[]): Finding[] {
  const objects = proofs.filter(isJsonObject)
  const chained = objects.filter((proof) => proof['previousProof'] !== undefined).length
  if (chained > maxChained)
    return [malformed('/proof', `at most ${maxChained} chained proofs`, String(chained))]
  const selective = objects.filter(isSelectiveProof).length
  return selective > maxSelective
    ? [malformed('/proof', `at most ${maxSelective} proofs by ecdsa-sd-2023`, String(selective))]
    : []
}

function checkOne(proof: unknown, index: number, document: JsonObject): Finding[] {
  const pointer = `/proof/${index}`
  if (!isJsonObject(proof)) return [malformed(pointer, 'a proof', plain('another value'))]
  if (typeof proof['type'] !== 'string')
    return [malformed(`${pointer}/type`, 'one string', plain('another value'))]
  // What a proof by an unknown suite says, only its readers know.
  const suite = suiteOfProof(proof, undefined)
  if (!suite || isSelectiveProof(proof)) return []
  const findings = checkProofMembers(proof, pointer)
  if (findings.length > 0) return findings
  return [
    ...checkPurpose(proof, pointer),
    ...checkValue(proof, pointer),
    ...checkPeriods(proof, pointer, document),
    ...checkOwnContext(proof, pointer, document),
    ...checkContext(proof, pointer, document),
  ]
}

function checkOwnContext(proof: JsonObject, pointer: string, document: JsonObject): Finding[] {
  const read = readProofContext(proof, pointer, document['@context'] ?? [])
  return 'code' in read ? [read] : []
}

function checkValue(proof: JsonObject, pointer: string): Finding[] {
  return readProofValue(proof) ? [] : [malformedValue(pointer)]
}

/** A proof that ends before it is made, or before its document begins, holds at no time. */
function checkPeriods({ created, expires }: JsonObject, pointer: string, document: JsonObject): Finding[] {
  if (expires === undefined) return []
  const begins = [created, document['validFrom'] ?? document['issuanceDate']]
  const begin = begins.find((validFrom) => isEmptyPeriod({ validFrom, validUntil: expires }))
  return begin === undefined
    ? []
    : [malformed(`${pointer}/expires`, `an instant after ${String(begin)}`, String(expires))]
}

/** Under contexts that are not pinned a term may be defined anywhere. */
function checkContext(proof: JsonObject, pointer: string, document: JsonObject): Finding[] {
  const url = proof['type'] === 'Ed25519Signature2020' ? contextOfSuite('Ed25519Signature2020') : undefined
  const present = toArray(document['@context'])
  const isPinned = (name: JsonValue) => typeof name === 'string' && ContextSet.pinned.has(name)
  if (url === undefined || present.length === 0 || present.includes(url) || !present.every(isPinned))
    return []
  const reason = plain(`Cannot read proof: expected ${url} in @context`)
  return [{ code: 'PROOF_TRANSFORMATION_ERROR', pointer, params: { reason } }]
}

/** Follows chains from their first links on; what is never reached follows itself, or what is not there. */
function checkPrevious(proofs: readonly JsonObject[]): Finding[] {
  const counts = new Map<unknown, number>()
  for (const { id } of proofs) counts.set(id, (counts.get(id) ?? 0) + 1)
  const reached = new Set<unknown>()
  let open = proofs.map((proof, index) => ({ proof, index, names: namedAsPrevious(proof) }))
  for (let before = -1; before !== open.length; ) {
    before = open.length
    open = open.filter(({ proof, names }) => {
      const isOpen = names.some((name) => counts.get(name) !== 1 || !reached.has(name))
      if (!isOpen) reached.add(proof['id'])
      return isOpen
    })
  }
  return open.map(({ index, names }) => {
    const previousProof = names.find((name) => counts.get(name) !== 1 || !reached.has(name)) as string
    return {
      code: 'PREVIOUS_PROOF_INVALID',
      pointer: `/proof/${index}/previousProof`,
      params: { previousProof },
    }
  })
}
