import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import { credentialsV1ContextUrl, credentialsV2ContextUrl } from '../model/contexts/context-urls'
import { findContext } from '../model/contexts/find-context'
import type { Finding } from '../model/problems/problem'

// Terms alone: keywords, IRIs and aliases of them would say the same thing where no reader looks for it.
const termPattern = /^[A-Za-z][A-Za-z0-9_-]*$/

/**
 * Checks that a credential is read under pinned contexts alone: at its root, in order, and at the roots of embedded endorsements.
 *
 * A context anywhere else, or one that the sender brings, could make the words of the document mean something other than what was signed.
 *
 * @see VC Data Integrity 1.0, section 2.4.1 (validating contexts): https://www.w3.org/TR/vc-data-integrity/#validating-contexts
 */
export function checkContexts(document: JsonObject): Finding[] {
  return [...checkRootContext(document['@context'], '/@context'), ...checkInner(document, '', true)]
}

function checkRootContext(context: JsonValue | undefined, pointer: string): Finding[] {
  if (!Array.isArray(context)) return [notPinned(pointer, context)]
  const findings = context.flatMap((entry, index) =>
    typeof entry === 'string' && findContext(entry) && context.indexOf(entry) === index
      ? []
      : [notPinned(appendPointer(pointer, index), entry)],
  )
  if (findings.length > 0) return findings
  if (context[0] === credentialsV1ContextUrl) {
    return [
      {
        code: 'DATA_MODEL_1_1',
        pointer: appendPointer(pointer, 0),
        params: { found: credentialsV1ContextUrl },
      },
    ]
  }
  if (context[0] === credentialsV2ContextUrl) return []
  const params = { expected: `${credentialsV2ContextUrl} first`, found: shorten(context[0]) }
  return [{ code: 'CONTEXT_ORDER', pointer: appendPointer(pointer, 0), params }]
}

function checkInner(node: JsonObject, pointer: string, isRoot: boolean): Finding[] {
  return Object.entries(node).flatMap(([member, value]) => {
    const place = appendPointer(pointer, member)
    if (member === '@context') return isRoot ? [] : [notPinned(place, value)]
    if (!termPattern.test(member)) return [notATerm(place, member)]
    return checkMember(member, value, place)
  })
}

function checkMember(member: string, value: JsonValue, pointer: string): Finding[] {
  if (Array.isArray(value)) {
    return value.flatMap((entry, index) => checkMember(member, entry, appendPointer(pointer, index)))
  }
  if (!isJsonObject(value)) return []
  if (member !== 'endorsement' || value['@context'] === undefined) return checkInner(value, pointer, false)
  return [
    ...checkRootContext(value['@context'], appendPointer(pointer, '@context')),
    ...checkInner(value, pointer, true),
  ]
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
