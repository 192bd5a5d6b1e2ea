import canonicalize from 'canonicalize'
import { QualityLabelError } from '../core/errors'
import type { JsonObject } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { bundleJsonLimits, defaultJsonLimits } from '../core/parse-json'
import { assertArguments } from '../core/read-options'
import { mostProofs } from '../gate/gate-document'
import { dataModelOf } from '../model/contexts/data-model'
import { checkPeriodOrder } from '../schema/check-period-order'
import type { Secured } from './add-proof'
import { assertProofs } from './assert-proofs'
import { assertFits, ownDocument } from './own-document'
import { maxRootProofs } from './proof-limits'
import { refuseErrors } from './refuse-errors'

const action = 'merge proofs'

/**
 * Merges copies of one credential that members signed separately into one proof set.
 *
 * The order of the copies does not matter, a proof in several copies is kept once, and merging a result again changes nothing.
 * The proofs are not verified, but a set that every verifier would reject is rejected.
 *
 * @param copies - One or more secured copies, of a credential, a trust bundle or a trust root; they are not changed.
 * @throws {TypeError} If there is no copy, or one is not an object.
 * @throws {QualityLabelError} `COPIES_DIFFER` if a copy differs in more than its proofs, `COPY_UNSIGNED` if one has none;
 *   `details.index` is the index of the copy. `SHAPE_INVALID` for too many proofs, for one that is malformed or ends before it begins,
 *   and for a credential that does; `INPUT_TOO_LARGE` and similar codes as `parseJson`.
 */
export function mergeProofs<T extends object>(copies: readonly T[]): Secured<T> {
  assertArguments(action, 'a list', { copies })
  const [first, ...others] = copies
  if (first === undefined) throw new TypeError('Cannot merge proofs: expected at least one copy, got none')
  // Trust documents are plain JSON; a bundle contains a whole network, so it may be larger than any credential.
  const limits = isLinkedData(first) ? defaultJsonLimits : bundleJsonLimits
  const { document, room } = ownDocument(first, action, limits)
  const { proof: _, ...content } = document
  const proofs = new Map<string, JsonObject>()
  const gather = (copy: JsonObject, index: number): void => {
    for (const proof of proofsOf(copy, index)) proofs.set(toText(proof), proof)
  }
  gather(document, 0)
  others.forEach((other, index) => {
    const copy = ownDocument(other, action, limits).document
    assertSameContent(copy, content, index + 1)
    gather(copy, index + 1)
  })
  const sorted = [...proofs.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, proof]) => proof)
  assertMergeable(document, sorted)
  // A single proof is not in a list, as after JSON-LD compaction; plain JSON documents always have a list.
  const isList = sorted.length > 1 || !isLinkedData(document)
  const merged: JsonObject = { ...document, proof: isList ? sorted : (sorted[0] as JsonObject) }
  assertFits(merged, room, action, limits)
  return merged as Secured<T>
}

function assertMergeable(document: JsonObject, proofs: readonly JsonObject[]): void {
  assertProofs(proofs, document, isLinkedData(document) ? mostProofs(document) : maxRootProofs, action)
  if (isLinkedData(document))
    refuseErrors(checkPeriodOrder(document, dataModelOf(document['@context']) ?? '2.0'), action)
}

function isLinkedData(document: object): boolean {
  return (document as JsonObject)['@context'] !== undefined
}

function proofsOf(copy: JsonObject, index: number): JsonObject[] {
  const proofs = toArray(copy['proof']).filter(isJsonObject)
  if (proofs.length > 0) return proofs
  const message = `Cannot merge proofs: expected a proof in copy ${index + 1}, found none`
  throw new QualityLabelError('COPY_UNSIGNED', message, { details: { index } })
}

function assertSameContent({ proof: _, ...content }: JsonObject, expected: JsonObject, index: number): void {
  // Copies mostly have the same text; only otherwise are they compared in any order of their properties.
  if (JSON.stringify(content) === JSON.stringify(expected) || toText(content) === toText(expected)) return
  const message = `Cannot merge proofs: copy ${index + 1} differs from copy 1 in more than its proofs`
  throw new QualityLabelError('COPIES_DIFFER', message, { details: { index } })
}

// RFC 8785: the same text for the same value, in any order of its properties.
function toText(value: unknown): string {
  return canonicalize(value) as string
}
