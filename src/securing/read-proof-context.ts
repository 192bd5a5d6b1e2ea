import { contextKey, isSameContext } from '../canonical/terms/context-key'
import type { JsonObject, JsonValue } from '../core/json'
import { toArray, toText } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import type { Phrase } from '../problems/phrases/phrase'
import { listNames, say } from '../problems/phrases/phrase'
import type { Finding } from '../problems/problem'
import { malformed } from './check-proof-members'
import { contextsInProof, isJcsProof } from './cryptosuites'

/** The options of a proof, and the contexts under which they are read. */
export interface ProofContext {
  context: JsonValue
  /** The proof without its own `@context`. */
  options: JsonObject
  notes: Finding[]
}

/**
 * Reads the `@context` of a proof whose options are linked data.
 *
 * JSON-LD applies it after the document's. It may repeat contexts of the document, and name pinned contexts of the proof's suite;
 * any other could give the proof's options another meaning. An empty list is accepted.
 *
 * @param context - The document's `@context`.
 * @returns The options, or a finding if the proof names another context.
 * @see VC Data Integrity 1.0, section 2.4.1: https://www.w3.org/TR/vc-data-integrity/#validating-contexts
 */
export function readProofContext(
  proof: JsonObject,
  pointer: string,
  context: JsonValue,
): ProofContext | Finding {
  const { '@context': own, ...options } = proof
  if (own === undefined || isJcsProof(proof)) return { context, options: proof, notes: [] }
  if (Array.isArray(own) && own.length === 0) return { context, options, notes: [] }
  const named = toArray(context)
  const allowed = contextsInProof(options) ?? []
  const added = toArray(own).filter((entry) => !named.some((known) => isSameContext(entry, known)))
  const other = added.find((entry) => typeof entry !== 'string' || !allowed.includes(entry))
  const place = appendPointer(pointer, '@context')
  if (other !== undefined) return malformed(place, say('expectSuiteContexts'), foundContext(other))
  const note: Finding = { code: 'PROOF_CONTEXT', pointer: place, params: { found: nameAll(toArray(own)) } }
  return { context: added.length === 0 ? context : [...named, ...added], options, notes: [note] }
}

// An empty text would be invisible in a message.
function foundContext(context: JsonValue): string | Phrase {
  return context === '' ? say('foundEmptyText') : nameContext(context).slice(0, 80)
}

// Each is a context of the document or pinned, so they are few and short enough for a message.
function nameAll(urls: readonly JsonValue[]): Phrase {
  return listNames(urls.map(nameContext))
}

function nameContext(context: JsonValue): string {
  return contextKey(context) ?? toText(context)
}
