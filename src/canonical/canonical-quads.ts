import { labelBlankNodes } from './label-blank-nodes'
import type { Quad } from './quad'
import { isBlank } from './quad'

/**
 * Canonical N-Quads of a dataset: blank nodes named, one statement a line, lines in order.
 *
 * @param quads - Statements; one without blank nodes may stand twice.
 * @throws {QualityLabelError} `CANONICALIZATION_BUDGET` As `labelBlankNodes` does.
 * @see RDFC-1.0, section 4.4.3, step 6 and 7: https://www.w3.org/TR/rdf-canon/#canon-algo-algo
 */
export function canonicalQuads(quads: readonly Quad[], maxHashOperations?: number): string {
  const names = labelBlankNodes(quads, maxHashOperations)
  const canonicalName = (part: string) => (isBlank(part) ? (names.get(part) as string) : part)
  const bySubject = new Map<string, string[]>()
  for (const { subject, predicate, object, graph } of quads) {
    const rest =
      graph === ''
        ? `${predicate} ${canonicalName(object)} .\n`
        : `${predicate} ${canonicalName(object)} ${canonicalName(graph)} .\n`
    const lines = bySubject.get(subject)
    if (lines) lines.push(rest)
    else bySubject.set(subject, [rest])
  }
  // No subject is the beginning of another with its closing bracket, or with the blank behind its label: lines sorted within
  // sorted subjects are sorted lines, and cost a fraction of the comparisons.
  const sorted = [...bySubject].map(([subject, lines]): SubjectLines => [canonicalName(subject), lines])
  sorted.sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.map(writeDistinct).join('')
}

type SubjectLines = [subject: string, lines: string[]]

function writeDistinct([subject, lines]: SubjectLines): string {
  lines.sort()
  let text = ''
  let before: string | undefined
  for (const line of lines) {
    if (line !== before) text += `${subject} ${line}`
    before = line
  }
  return text
}
