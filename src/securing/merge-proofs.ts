import canonicalize from 'canonicalize'
import { assertBounded } from '../core/assert-bounded'
import { QualityLabelError } from '../core/errors'
import type { JsonObject } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import type { Secured } from './add-proof'

/**
 * Joins copies of one credential that members signed apart into one proof set.
 *
 * The order of the copies does not matter, a proof that several copies carry stands once, and joining a result again changes
 * nothing. Proofs are gathered, not judged: that is `verify`'s.
 *
 * @param copies - One or more secured copies; they are not changed.
 * @throws {TypeError} If there is no copy.
 * @throws {QualityLabelError} `COPIES_DIFFER` If a copy differs in anything but its proofs, `COPY_UNSIGNED` if one carries none;
 *   `details.index` says which.
 */
export function mergeProofs<T extends object>(copies: readonly T[]): Secured<T> {
  const [first] = copies
  if (first === undefined) throw new TypeError('Cannot merge proofs: expected at least one copy, got none')
  for (const copy of copies) assertBounded(copy, 'merge proofs')
  const expected = contentOf(first)
  const proofs = new Map<string, JsonObject>()
  copies.forEach((copy, index) => {
    if (contentOf(copy) !== expected) {
      const message = `Cannot merge proofs: copy ${index + 1} differs from copy 1 in more than its proofs`
      throw new QualityLabelError('COPIES_DIFFER', message, { details: { index } })
    }
    for (const proof of proofsOf(copy, index)) proofs.set(toText(proof), proof)
  })
  const sorted = [...proofs.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, proof]) => proof)
  // One proof alone is no list where JSON-LD compaction would make none; plain JSON documents always hold a list.
  const isList = sorted.length > 1 || (first as JsonObject)['@context'] === undefined
  return { ...first, proof: isList ? sorted : (sorted[0] as JsonObject) } as Secured<T>
}

function proofsOf(copy: object, index: number): JsonObject[] {
  const proofs = toArray((copy as JsonObject)['proof']).filter(isJsonObject)
  if (proofs.length > 0) return proofs
  const message = `Cannot merge proofs: expected a proof in copy ${index + 1}, found none`
  throw new QualityLabelError('COPY_UNSIGNED', message, { details: { index } })
}

function contentOf(copy: object): string {
  const { proof: _, ...content } = copy as JsonObject
  return toText(content)
}

// RFC 8785: the same text for the same value, whatever the order of its members.
function toText(value: unknown): string {
  return canonicalize(value) as string
}
