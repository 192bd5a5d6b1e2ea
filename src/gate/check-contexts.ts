import type { ContextSet } from '../canonical/terms/context-set'
import type { JsonObject, JsonValue } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import { credentialsV1ContextUrl, credentialsV2ContextUrl } from '../model/contexts/context-urls'
import type { Finding } from '../model/problems/problem'
import type { FindingList } from './finding-list'

// Terms alone: keywords, IRIs and aliases of them would say the same thing where no reader looks for it. No term is nearly as
// long, and a pointer repeats the names on its way.
const termPattern = /^[A-Za-z][A-Za-z0-9_-]{0,79}$/

/**
 * Checks that a credential is read under accepted contexts alone: at its root, in order, and at the roots of embedded endorsements.
 *
 * A JCS proof carries the contexts it was made under; whether they are the document's, its check tells.
 *
 * A context anywhere else, or one that the sender brings, could make the words of the document mean something other than what was signed.
 *
 * @see VC Data Integrity 1.0, section 2.4.1 (validating contexts): https://www.w3.org/TR/vc-data-integrity/#validating-contexts
 */
export function checkContexts(document: JsonObject, contexts: ContextSet, findings: FindingList): void {
  checkRootContext(document['@context'], '/@context', contexts, findings)
  checkInner(document, '', true, contexts, findings)
}

function checkRootContext(
  context: JsonValue | undefined,
  pointer: string,
  contexts: ContextSet,
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
  const place = appendPointer(pointer, 0)
  if (context[0] === credentialsV1ContextUrl) {
    findings.add({ code: 'DATA_MODEL_1_1', pointer: place, params: { found: credentialsV1ContextUrl } })
  } else if (context[0] !== credentialsV2ContextUrl) {
    const params = { expected: `${credentialsV2ContextUrl} first`, found: shorten(context[0]) }
    findings.add({ code: 'CONTEXT_ORDER', pointer: place, params })
  }
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
  contexts: ContextSet,
  findings: FindingList,
): void {
  for (const member in node) {
    const value = node[member] as JsonValue
    if (member === '@context') {
      if (!isRoot) findings.add(notPinned(appendPointer(pointer, member), value))
    } else if (!termPattern.test(member)) {
      findings.add(notATerm(appendPointer(pointer, member.slice(0, 80)), member))
    } else if (typeof value === 'object' && value !== null) {
      checkMember(member, value, appendPointer(pointer, member), contexts, findings)
    }
  }
}

function checkMember(
  member: string,
  value: JsonObject | JsonValue[],
  pointer: string,
  contexts: ContextSet,
  findings: FindingList,
): void {
  if (Array.isArray(value)) {
    value.forEach((entry, index) => {
      if (typeof entry !== 'object' || entry === null) return
      checkMember(member, entry, appendPointer(pointer, index), contexts, findings)
    })
    return
  }
  const isRoot = member === 'endorsement' && value['@context'] !== undefined
  if (member === 'proof' && value['cryptosuite'] === 'eddsa-jcs-2022') {
    const { '@context': _, ...options } = value
    checkInner(options, pointer, false, contexts, findings)
    return
  }
  if (isRoot) checkRootContext(value['@context'], appendPointer(pointer, '@context'), contexts, findings)
  checkInner(value, pointer, isRoot, contexts, findings)
}

function notPinned(pointer: string, found: JsonValue | undefined): Finding {
  const expected = 'an array of pinned contexts, each once, at the root'
  return { code: 'CONTEXT_NOT_PINNED', pointer, params: { expected, found: shorten(found) } }
}

function notATerm(pointer: string, member: string): Finding {
  const params = { expected: 'the name of a term', found: JSON.stringify(member.slice(0, 60)) }
  return { code: 'MEMBER_UNKNOWN', pointer, params }
}

function shorten(value: JsonValue | undefined): string {
  const text = JSON.stringify(value) ?? 'none'
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
