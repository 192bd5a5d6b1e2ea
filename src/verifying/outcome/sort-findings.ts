import { sectionOf } from '../../problems/describe-problem'
import type { Finding } from '../../problems/problem'
import { sectionNames } from '../../problems/problem'

/** Findings in the order of a report: by section, place and code. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding) => sectionNames.indexOf(sectionOf(finding))
  return [...findings].sort(
    (a, b) => rank(a) - rank(b) || compareText(a.pointer, b.pointer) || compareText(a.code, b.code),
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
