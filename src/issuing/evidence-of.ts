import { toArray } from '../core/json'
import type { InputGuards } from '../model/assert-input'
import type { BuiltEvidence } from '../model/build-evidence'
import type { Evidence, RelatedResource } from '../model/generated/documents'
import { requireStructure } from '../programme/input/require-structure'
import * as shapes from '../schema/shapes'

/**
 * Returns the evidence of a credential, and the digests of its files for the root of the credential.
 *
 * @param action - Operation for messages, such as `build label`.
 * @param items - Results of `buildEvidence`, or evidence as a credential contains it.
 * @throws {TypeError | RangeError} If an item is not evidence, or two items have the same id.
 */
export function evidenceOf(
  action: string,
  guards: InputGuards,
  items: readonly (BuiltEvidence | Evidence)[],
): { evidence: Evidence[]; relatedResource: RelatedResource[] } {
  const built: BuiltEvidence[] = items.map((item) => (isBuilt(item) ? item : { evidence: item }))
  for (const [index, { evidence }] of built.entries()) {
    requireStructure(action, `evidence[${index}]`, evidence, shapes.evidence)
  }
  const ids = built.flatMap(({ evidence }) => evidence.id ?? [])
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index)
  if (repeated !== undefined) guards.refuse('evidence', 'a list with distinct ids', repeated)
  return {
    evidence: built.map(({ evidence }) => ({ ...evidence, type: toArray<string>(evidence.type) })),
    relatedResource: built.flatMap(({ relatedResource }) => relatedResource ?? []),
  }
}

function isBuilt(item: BuiltEvidence | Evidence): item is BuiltEvidence {
  return item !== null && typeof item === 'object' && 'evidence' in item && !('type' in item)
}
