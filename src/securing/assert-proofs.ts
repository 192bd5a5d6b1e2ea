import { ContextSet } from '../canonical/terms/context-set'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { isEmptyPeriod } from '../core/period'
import { plain, say } from '../problems/phrases/phrase'
import type { Finding } from '../problems/problem'
import { checkProofMembers, malformed, malformedValue, readProofValue } from './check-proof-members'
import { checkPurpose } from './check-proof-options'
import { contextOfSuite, isSelectiveProof, suiteOfProof } from './cryptosuites'
import { namedAsPrevious } from './previous-proofs'
import { maxChained, maxSelective } from './proof-limits'
import { readProofContext } from './read-proof-context'
import { refuseErrors } from './refuse-errors'

/**
 * Rejects proofs that every verifier always rejects, over any document: too many, malformed, for another purpose, never valid, with
 * contexts that are not allowed in a proof, by a suite whose context the document lacks, or without the proof that they follow.
 *
 * @param document - The document with the proofs.
 * @param most - How many proofs a document may have.
 * @throws {QualityLabelError} `SHAPE_INVALID` with `details.problems`.
 */
export function assertProofs(
  proofs: readonly unknown[],
  document: JsonObject,
  most: number,
  action = 'sign',
): void {
  refuseErrors(faultsOfProofs(proofs, document, most), action)
}

/** As `assertProofs`, with the errors as findings. */
export function faultsOfProofs(proofs: readonly unknown[], document: JsonObject, most: number): Finding[] {
  const count = checkCount(proofs, most)
  if (count.length > 0) return count
  const each = [...checkKinds(proofs), ...proofs.flatMap((proof, index) => checkOne(proof, index, document))]
  // What each follows is looked at where all can be read.
  return each.length > 0 ? each : checkPrevious(proofs as readonly JsonObject[])
}

/**
 * Checks that a verifier would still accept the number of proofs after some are added.
 *
 * @param added - How many proofs are added.
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
  const params = { expected: say('expectMostProofs', { limit: most }), found: String(length) }
  return [{ code: 'VALUE_COUNT', pointer: '/proof', params }]
}

function checkKinds(proofs: readonly unknown[]): Finding[] {
  const objects = proofs.filter(isJsonObject)
  const chained = objects.filter((proof) => proof['previousProof'] !== undefined).length
  if (chained > maxChained)
    return [malformed('/proof', say('expectMostChained', { limit: maxChained }), String(chained))]
  const selective = objects.filter(isSelectiveProof).length
  return selective > maxSelective
    ? [malformed('/proof', say('expectMostSelective', { limit: maxSelective }), String(selective))]
    : []
}

function checkOne(proof: unknown, index: number, document: JsonObject): Finding[] {
  const pointer = `/proof/${index}`
  if (!isJsonObject(proof)) return [malformed(pointer, say('expectProof'), say('foundAnother'))]
  if (typeof proof['type'] !== 'string')
    return [malformed(`${pointer}/type`, say('expectOneText'), say('foundAnother'))]
  // Only readers of an unknown suite know the meaning of its proofs.
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

/** Checks that a proof holds at some time: it ends after it is made, and after its document begins. */
function checkPeriods({ created, expires }: JsonObject, pointer: string, document: JsonObject): Finding[] {
  if (expires === undefined) return []
  const begins = [created, document['validFrom'] ?? document['issuanceDate']]
  const begin = begins.find((validFrom) => isEmptyPeriod({ validFrom, validUntil: expires }))
  return begin === undefined
    ? []
    : [malformed(`${pointer}/expires`, say('expectAfter', { instant: String(begin) }), String(expires))]
}

/** Checks that the document has the context of the suite. Other contexts may define its terms, unless all are pinned. */
function checkContext(proof: JsonObject, pointer: string, document: JsonObject): Finding[] {
  const url = proof['type'] === 'Ed25519Signature2020' ? contextOfSuite('Ed25519Signature2020') : undefined
  const present = toArray(document['@context'])
  const isPinned = (name: JsonValue) => typeof name === 'string' && ContextSet.pinned.has(name)
  if (url === undefined || present.length === 0 || present.includes(url) || !present.every(isPinned))
    return []
  const reason = plain(`Cannot read proof: expected ${url} in @context`)
  return [{ code: 'PROOF_TRANSFORMATION_ERROR', pointer, params: { reason } }]
}

/** Checks that each proof follows existing ones. Chains are followed from their start; a proof not reached follows itself or a missing one. */
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
