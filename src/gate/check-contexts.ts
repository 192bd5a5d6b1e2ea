import { isPlainIri } from '../canonical/n-quads-terms'
import { contextKey, hashInlineContext } from '../canonical/terms/context-key'
import type { ContextSet } from '../canonical/terms/context-set'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import { isLanguageObject } from '../core/language-value'
import { quoteText, withoutSecrets } from '../core/quote-text'
import { credentialsV1ContextUrl, credentialsV2ContextUrl } from '../model/contexts/context-urls'
import type { DataModel } from '../model/contexts/data-model'
import { dataModelOf } from '../model/contexts/data-model'
import { plain, quote, say } from '../problems/phrases/phrase'
import type { Finding } from '../problems/problem'
import type { FindingList } from './finding-list'
import type { RecurringParts } from './recurring-parts'

// Only terms: keywords, IRIs and their aliases would make the same statement where no reader looks for it. The length is bounded
// because a pointer repeats the names on its way; no term is nearly as long.
const termPattern = /^[A-Za-z][A-Za-z0-9_-]{0,79}$/

/**
 * Checks that a credential has only accepted contexts, in order, at its root and at the roots of embedded endorsements.
 *
 * A context in another place, or one that the sender brings, could give the document another meaning than what was signed.
 *
 * The document's own proofs are skipped: a proof may carry the contexts it was made under, and the check of that proof compares
 * them with the document's.
 *
 * @see VC Data Integrity 1.0, section 2.4.1 (validating contexts): https://www.w3.org/TR/vc-data-integrity/#validating-contexts
 */
export function checkContexts(
  document: JsonObject,
  contexts: ContextSet,
  findings: FindingList,
  parts?: RecurringParts,
): void {
  const model = dataModelOf(document['@context'])
  const accepted = { contexts, model, isInProof: false, parts }
  checkRootContext(document['@context'], '/@context', accepted, findings)
  checkInner(document, '', true, accepted, findings)
}

/** What a context is checked against. */
interface Accepted {
  contexts: ContextSet
  /** Data model of the document. Embedded endorsements must follow the same, or terms would have two meanings. */
  model: DataModel | undefined
  /** Whether the value is in the proof of an embedded endorsement. */
  isInProof: boolean
  /** A part that was read has no context in it. */
  parts: RecurringParts | undefined
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
    const params = { expected: say('expectFirst', { url: plain(first) }), found: shorten(context[0]) }
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

/** Returns why an entry of an `@context` is not accepted. An unknown address has a code of its own: it is not wrong in itself. */
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
      // A proof is not part of what it signs, and the check of that proof knows all its properties. The proofs of an embedded
      // endorsement are part of what the document's proof signs, so they must have exactly one form.
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
  if (accepted.parts?.find(value)?.reading) return
  // `readNodes` checks the closed shape of language values, everywhere except in proofs.
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
  return {
    code: 'CONTEXT_NOT_PINNED',
    pointer,
    params: { expected: say('expectPinnedContexts'), found: shorten(found) },
  }
}

function notATerm(pointer: string, member: string): Finding {
  const params = { expected: say('expectTermName'), found: plain(quoteText(member)) }
  return { code: 'MEMBER_UNKNOWN', pointer, params }
}

function shorten(value: JsonValue | undefined): string {
  const text = withoutSecrets(JSON.stringify(value) ?? 'none')
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
