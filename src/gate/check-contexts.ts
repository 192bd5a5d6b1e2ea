import type { ContextSet } from '../canonical/terms/context-set'
import type { JsonObject, JsonValue } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import { isLanguageObject } from '../core/language-value'
import { quoteText } from '../core/quote-text'
import { credentialsV1ContextUrl, credentialsV2ContextUrl } from '../model/contexts/context-urls'
import type { DataModel } from '../model/contexts/data-model'
import { dataModelOf } from '../model/contexts/data-model'
import { plain } from '../model/problems/phrases/phrase'
import type { Finding } from '../model/problems/problem'
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
  /** Whether it stands in the proof of an embedded endorsement. */
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
  if (!Array.isArray(context) || context.length === 0) {
    findings.add(notPinned(pointer, context))
    return
  }
  const unknown = context.flatMap((entry, index) =>
    isAcceptedOnce(context, entry, index, contexts) ? [] : [index],
  )
  for (const index of unknown) findings.add(notPinned(appendPointer(pointer, index), context[index]))
  if (unknown.length > 0) return
  const own = dataModelOf(context)
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

function isAcceptedOnce(
  context: readonly JsonValue[],
  entry: JsonValue,
  index: number,
  contexts: ContextSet,
): boolean {
  return typeof entry === 'string' && contexts.has(entry) && context.indexOf(entry) === index
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
