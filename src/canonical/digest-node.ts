import { assertBounded } from '../core/assert-bounded'
import { digestMultibase } from '../core/digest'
import type { JsonObject, JsonValue } from '../core/json'
import { isDocument, isJsonObject } from '../core/json'
import { passing } from '../core/kinds'
import { assertArguments, readAs } from '../core/read-options'
import type { WorkBudget } from '../core/work-budget'
import { isUri } from '../model/is-uri'
import { canonizeUnder } from './canonize'
import { ContextSet } from './terms/context-set'

/** Media type of the form that is digested. */
export const digestedMediaType = 'application/n-quads'

/** The `@context` of a document, as an argument. */
export const contextKind = passing<JsonValue>(
  'the @context of the document: a URL, a list or an object',
  (value) => (typeof value === 'string' && isUri(value)) || Array.isArray(value) || isDocument(value),
)

// Properties that others add to a node later, so they are not part of its content.
const attachedMembers = new Set(['endorsement', 'endorsementJwt', 'proof'])

/**
 * Computes the digest of a node: SHA-256 over the canonical N-Quads of only that node, as a base58btc multihash (`zQm…`).
 *
 * Endorsements and proofs of the node and of nodes inside it are left out, so the digest does not change when someone embeds an
 * endorsement or adds a proof.
 *
 * @param node - Credential, achievement, profile or any other node; its own `@context` is replaced.
 * @param context - The `@context` of the document that contains the node.
 * @throws {TypeError | RangeError} If an argument is missing or of another type; the message names it.
 * @throws {QualityLabelError} As `canonize` does.
 * @see VCDM 2.0, section 5.3: https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources
 */
export async function digestNode(node: JsonObject, context: JsonValue): Promise<string> {
  assertArguments('take digest', 'an object', { node })
  readAs('take digest', 'context', contextKind, context)
  return digestNodeUnder(node, context)
}

/**
 * Like `digestNode`, under accepted contexts.
 *
 * @param contexts - Those that `context` may name; by default the pinned ones.
 * @param work - Budget of the surrounding call.
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
