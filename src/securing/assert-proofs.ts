import type { JsonObject } from '../core/json'
import { isJsonObject } from '../core/json'
import { isEmptyPeriod } from '../core/period'
import type { Finding } from '../model/problems/problem'
import { checkProofMembers, malformed } from './check-proof-members'
import { isSelectiveProof, suiteOfProof } from './cryptosuites'
import { namedAsPrevious } from './previous-proofs'
import { maxChained, maxSelective } from './proof-limits'
import { refuseErrors } from './refuse-errors'

/**
 * Refuses proofs that a verifier refuses for ever, whatever they sign: too many, badly written, never valid, or without the one that
 * they follow.
 *
 * @param most - Proofs that a document may have.
 * @throws {QualityLabelError} `SHAPE_INVALID` with `details.problems`.
 */
export function assertProofs(proofs: readonly unknown[], most: number, action = 'sign'): void {
  refuseErrors(checkCount(proofs, most), action)
  refuseErrors([...checkKinds(proofs), ...proofs.flatMap(checkOne)], action)
  const ids = proofs.map((proof) => (proof as JsonObject)['id'])
  refuseErrors(
    (proofs as readonly JsonObject[]).flatMap((proof, index) => checkPrevious(proof, index, ids)),
    action,
  )
}

/**
 * Refuses to add proofs to those that a document has, where a verifier would refuse all of them together.
 *
 * @param added - How many.
 * @throws {QualityLabelError} As `assertProofs`.
 */
export function assertProofCount(proofs: readonly unknown[], added: number, most: number): void {
  if (proofs.length > 0) assertProofs(proofs, most)
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

function checkOne(proof: unknown, index: number): Finding[] {
  const pointer = `/proof/${index}`
  if (!isJsonObject(proof)) return [malformed(pointer, 'a proof', 'another value')]
  // What a proof by an unknown suite says, only its readers know.
  if (!suiteOfProof(proof, undefined) || isSelectiveProof(proof)) return []
  const findings = checkProofMembers(proof, pointer)
  if (findings.length > 0) return findings
  const { created, expires } = proof
  return isEmptyPeriod({ validFrom: created, validUntil: expires })
    ? [malformed(`${pointer}/expires`, `an instant after ${String(created)}`, String(expires))]
    : []
}

function checkPrevious(proof: JsonObject, index: number, ids: readonly unknown[]): Finding[] {
  const previousProof = namedAsPrevious(proof).find((id) => ids.filter((other) => other === id).length !== 1)
  if (previousProof === undefined) return []
  const pointer = `/proof/${index}/previousProof`
  return [{ code: 'PREVIOUS_PROOF_INVALID', pointer, params: { previousProof } }]
}
