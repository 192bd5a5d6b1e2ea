import { nearestName } from '../core/nearest-name'
import type { Finding } from '../problems/problem'
import { isDeciding } from '../problems/severity'

/** Joins the findings of the gate with those of the shape check, the gate's first; each mistake is reported once. */
export function withShape(refused: readonly Finding[], findings: readonly Finding[]): Finding[] {
  const kept = refused.filter((finding) => !isCoveredBy(finding, findings))
  // A finding that does not decide must not hide one that does.
  const deciding = kept.filter(isDeciding)
  const isKnown = (pointer: string) => deciding.some((finding) => isOneInTheOther(finding.pointer, pointer))
  return [...kept, ...findings.filter((finding) => !isKnown(finding.pointer))]
}

/** Joins the findings of the shape check with those of the gate, the shape's first; each mistake is reported once. */
export function withRefused(findings: readonly Finding[], refused: readonly Finding[]): Finding[] {
  // A finding at the root is about the root only, so it hides nothing below it.
  const known = findings.filter(({ pointer }) => pointer !== '')
  const isKnown = ({ pointer }: Finding) => known.some((other) => isOneInTheOther(other.pointer, pointer))
  const isSame = (finding: Finding) =>
    findings.some(({ code, pointer }) => code === finding.code && pointer === finding.pointer)
  return [
    ...findings,
    ...refused.filter((finding) => !isCoveredBy(finding, findings) && !isKnown(finding) && !isSame(finding)),
  ]
}

// A term of the other data model is undefined here, and the shape check names the term that was meant. All terms of a node are
// undefined if its type is missing.
function isCoveredBy({ code, pointer }: Finding, findings: readonly Finding[]): boolean {
  if (code !== 'TERM_UNDEFINED') return false
  const node = pointer.slice(0, pointer.lastIndexOf('/'))
  const term = pointer.slice(node.length + 1)
  return findings.some(
    (finding) =>
      (finding.code === 'MEMBER_RENAMED' && finding.pointer === pointer) ||
      (finding.because !== 'form' && (isOfTypeOf(node, finding) || isMisspelling(term, node, finding))),
  )
}

function isMisspelling(term: string, node: string, { code, pointer, missing = [] }: Finding): boolean {
  return code === 'MEMBER_REQUIRED' && pointer === node && missing.some((name) => nearestName(name, [term]))
}

function isOfTypeOf(node: string, { code, pointer, missing }: Finding): boolean {
  if (code === 'MEMBER_REQUIRED') return pointer === node && missing?.includes('type') === true
  return pointer === `${node}/type`
}

const unreadable: ReadonlySet<string> = new Set([
  'CONTEXT_NOT_PINNED',
  'CONTEXT_UNKNOWN',
  'CONTEXT_INLINE',
  'CONTEXT_UNREADABLE',
  'CONTEXT_ORDER',
  'DATA_MODEL_MIXED',
])

/** Returns whether the terms of a document were read: without accepted contexts, no term has a certain meaning. */
export function isReadable(refused: readonly Finding[]): boolean {
  return !refused.some(({ code }) => unreadable.has(code))
}

function isOneInTheOther(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`)
}
