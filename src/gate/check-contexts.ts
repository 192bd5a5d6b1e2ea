import { isPlainIri } from '../canonical/n-quads-terms'
import { contextKey, hashInlineContext } from '../canonical/terms/context-key'
import type { ContextSet } from '../canonical/terms/context-set'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import { isLanguageObject } from '../core/language-value'
import { quoteText } from '../core/quote-text'
import { credentialsV1ContextUrl, credentialsV2ContextUrl } from '../model/contexts/context-urls'
import type { DataModel } from '../model/contexts/data-model'
import { dataModelOf } from '../model/contexts/data-model'
import { plain, quote } from '../problems/phrases/phrase'
import type { Finding } from '../problems/problem'
import type { FindingList } from './finding-list'

// Terms alone: keywords, IRIs and aliases of them would say the same thing where no reader looks for it. No term is nearly as
// long, and a pointer repeats the names on its way.
const termPattern = /^[A-Za-z][A-Za-z0-9_-]{0,79}$/

/**
 * Checks that a credential is read under accepted contexts alone: at its root, in order, and at the roots of embedded endorsements.
 *
 * The document's own proofs are not looked into: one may carry the contexts it was made under, and its check tells whether they are the
 * document's.
 *
 * A context anywhere else, or one that the sender brings, could make the words of the document mean something other than what was signed.
 *
 * @see VC Data Integrity 1.0, section 2.4.1 (validating contexts): https://www.w3.org/TR/vc-data-integrity/#validating-contexts
 */
export function checkContexts(document: JsonObject, contexts: ContextSet, findings: FindingList): void {
  const model = dataModelOf(document['@context'])
  const accepted = { contexts, model, isInProof: false }
  checkRootContext(document['@context'], '/@context', accepted, findings)
  checkInner(document, '', true, accepted, findings)
}

/** What a context is checked against. */
interface Accepted {
  contexts: ContextSet
  /** Of the document; what is embedded in it follows the same, or its terms would have two meanings. */
  model: DataModel | undefined
  /** Whether it is in the proof of an embedded endorsement. */
  isInProof: boolean
}

// The properties that may hold language value objects.
const inLanguages = new Set(['name', 'description'])

function checkRootContext(
  context: JsonValue | undefined,
  pointer: string,
  { contexts, model }: Accepted,
  findings: FindingList,
): void {
  const list = typeof context === 'string' ? [context] : context
  if (!Array.isArray(list) || list.length === 0) {
    findings.add(notPinned(pointer, context))
    return
  }
  const seen = new Set<string>()
  const refused = list.flatMap(
    (entry, index) => checkEntry(entry, appendPointer(pointer, index), seen, contexts) ?? [],
  )
  for (const finding of refused) findings.add(finding)
  if (refused.some(({ code }) => code === 'CONTEXT_NOT_PINNED' || code === 'CONTEXT_INLINE')) return
  checkModel(list, pointer, model, findings)
}

function checkModel(
  context: readonly JsonValue[],
  pointer: string,
  model: DataModel | undefined,
  findings: FindingList,
): void {
  const own = dataModelOf(context as JsonValue[])
  if (own === undefined) {
    const first = context.includes(credentialsV1ContextUrl)
      ? credentialsV1ContextUrl
      : credentialsV2ContextUrl
    const params = { expected: `${first} first`, found: shorten(context[0]) }
    findings.add({ code: 'CONTEXT_ORDER', pointer: appendPointer(pointer, 0), params })
    return
  }
  const other = own === '1.1' ? credentialsV2ContextUrl : credentialsV1ContextUrl
  const mixed = own === model ? context.indexOf(other) : 0
  if (mixed >= 0)
    findings.add({
      code: 'DATA_MODEL_MIXED',
      pointer: appendPointer(pointer, mixed),
      params: { found: String(context[mixed]) },
    })
}

/** Why an entry of an `@context` is not accepted. An address that is not known here is not wrong for that. */
function checkEntry(
  entry: JsonValue,
  pointer: string,
  seen: Set<string>,
  contexts: ContextSet,
): Finding | undefined {
  const key = contextKey(entry)
  if (key === undefined || seen.has(key)) return notPinned(pointer, entry)
  seen.add(key)
  if (contexts.has(entry)) return undefined
  if (isJsonObject(entry)) return inlineContext(entry, pointer, contexts)
  return isPlainIri(key)
    ? { code: 'CONTEXT_UNKNOWN', pointer, params: { url: key.slice(0, 200) } }
    : notPinned(pointer, entry)
}

function inlineContext(entry: JsonObject, pointer: string, contexts: ContextSet): Finding {
  if (contexts.awaits(entry) && contexts.unreadable !== undefined)
    return { code: 'CONTEXT_UNREADABLE', pointer, params: { reason: quote(contexts.unreadable) } }
  return { code: 'CONTEXT_INLINE', pointer, params: { hash: hashInlineContext(entry) } }
}

function checkInner(
  node: JsonObject,
  pointer: string,
  isRoot: boolean,
  accepted: Accepted,
  findings: FindingList,
): void {
  for (const member in node) {
    const value = node[member] as JsonValue
    if (member === '@context') {
      if (!isRoot) findings.add(notPinned(appendPointer(pointer, member), value))
    } else if (pointer === '' && member === 'proof') {
      // A proof is no part of what it signs, and only its own check reads it: that knows all its members. The proofs of an embedded
      // endorsement are part of what the document's proof signs, and so must be written in one way only.
    } else if (!termPattern.test(member)) {
      findings.add(notATerm(appendPointer(pointer, member.slice(0, 80)), member))
    } else if (typeof value === 'object' && value !== null) {
      checkMember(member, value, appendPointer(pointer, member), accepted, findings)
    }
  }
}

function checkMember(
  member: string,
  value: JsonObject | JsonValue[],
  pointer: string,
  accepted: Accepted,
  findings: FindingList,
): void {
  if (Array.isArray(value)) {
    value.forEach((entry, index) => {
      if (typeof entry !== 'object' || entry === null) return
      checkMember(member, entry, appendPointer(pointer, index), accepted, findings)
    })
    return
  }
  // Its closed shape is for the reader of nodes, which reads everything but proofs.
  if (inLanguages.has(member) && !accepted.isInProof && isLanguageObject(value)) return
  const isRoot = member === 'endorsement' && value['@context'] !== undefined
  if (isRoot) checkRootContext(value['@context'], appendPointer(pointer, '@context'), accepted, findings)
  const inner = member === 'proof' ? { ...accepted, isInProof: true } : accepted
  if (member === 'proof' && value['cryptosuite'] === 'eddsa-jcs-2022') {
    const { '@context': _, ...options } = value
    checkInner(options, pointer, false, inner, findings)
  } else checkInner(value, pointer, isRoot, inner, findings)
}

function notPinned(pointer: string, found: JsonValue | undefined): Finding {
  const expected = 'an array of pinned contexts, each once, at the root'
  return { code: 'CONTEXT_NOT_PINNED', pointer, params: { expected, found: shorten(found) } }
}

function notATerm(pointer: string, member: string): Finding {
  const params = { expected: 'the name of a term', found: plain(quoteText(member)) }
  return { code: 'MEMBER_UNKNOWN', pointer, params }
}

function shorten(value: JsonValue | undefined): string {
  const text = JSON.stringify(value) ?? 'none'
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
