import { assertBounded } from '../core/assert-bounded'
import { digestMultibase } from '../core/digest'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from '../core/json'
import type { WorkBudget } from '../core/work-budget'
import { canonizeUnder } from './canonize'
import { ContextSet } from './terms/context-set'

/** Media type of the form that the digest is taken over. */
export const digestedMediaType = 'application/n-quads'

// What others add to a thing after it was made, and so no part of its content.
const attachedMembers = new Set(['endorsement', 'endorsementJwt', 'proof'])

/**
 * The one digest of a thing: SHA-256 over the canonical N-Quads of that node alone, as a base58btc multihash (`zQm…`).
 *
 * Endorsements and proofs, its own and those of nodes within it, are left out, so that embedding an endorsement or adding a
 * signature does not change it.
 *
 * @param node - Credential, achievement, profile or any other node; an `@context` of its own is replaced.
 * @param context - The `@context` of the document that the node stands in.
 * @throws {QualityLabelError} As `canonize` does.
 * @see VCDM 2.0, section 5.3: https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources
 */
export async function digestNode(node: JsonObject, context: JsonValue): Promise<string> {
  return digestNodeUnder(node, context)
}

/**
 * As `digestNode`, under accepted contexts.
 *
 * @param contexts - Those that `context` may name; the pinned ones unless given.
 * @param work - What it spends from, where it is part of a larger call.
 */
export async function digestNodeUnder(
  node: JsonObject,
  context: JsonValue,
  contexts = ContextSet.pinned,
  work?: WorkBudget,
): Promise<string> {
  if (!work) assertBounded(node, 'take digest')
  const document = { ...(withoutAttached(node) as JsonObject), '@context': context }
  return digestMultibase(await canonizeUnder(document, contexts, work))
}

function withoutAttached(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withoutAttached)
  if (!isJsonObject(value)) return value
  const kept = Object.entries(value).filter(([member]) => !attachedMembers.has(member))
  return Object.fromEntries(kept.map(([member, inner]) => [member, withoutAttached(inner)]))
}
