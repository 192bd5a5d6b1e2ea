import { WorkBudget } from '../core/work-budget'
import { labelBlankNodes } from './label-blank-nodes'
import type { PartStatements, StatementGroup } from './part-statements'
import { linesOfGroup } from './part-statements'
import type { Quad } from './quad'
import { charactersOf, compareQuads, isBlank, serializeQuad } from './quad'

/**
 * Returns the canonical N-Quads of a dataset: blank nodes named, one statement per line, lines sorted.
 *
 * @param quads - Statements; one without blank nodes may occur twice.
 * @throws {QualityLabelError} `WORK_LIMIT_EXCEEDED` If names or look-alike nodes take more than the budget.
 * @see RDFC-1.0, section 4.4.3, step 6 and 7: https://www.w3.org/TR/rdf-canon/#canon-algo-algo
 */
export function canonicalQuads(quads: readonly Quad[], work?: WorkBudget): string {
  return canonicalLines(quads, work).join('')
}

/**
 * Like `canonicalQuads`, but returns one part for each subject, so that a hash needs no joined text.
 *
 * @param options.keepsRepeated - Whether a statement that occurs twice is written twice.
 * @param options.parts - Further statements, prepared. No subject of them is one of `quads` or of another part.
 */
export function canonicalLines(
  quads: readonly Quad[],
  work = new WorkBudget(),
  { keepsRepeated = false, parts = [] }: { keepsRepeated?: boolean; parts?: readonly PartStatements[] } = {},
): string[] {
  // Each statement writes the names in it again, and a name can be long.
  work.spend(charactersOf(quads))
  for (const { characters } of parts) work.spend(characters)
  const names = labelBlankNodes(quads, work, parts)
  const canonicalName = (part: string) => (isBlank(part) ? (names.get(part) as string) : part)
  const bySubject = new Map<string, Quad[]>()
  let subject = ''
  let own: Quad[] = []
  for (const quad of quads) {
    // Statements about one subject mostly follow each other.
    if (quad.subject !== subject || own.length === 0) {
      subject = quad.subject
      own = quadsOf(bySubject, subject)
    }
    own.push(hasBlankEnd(quad) ? named(quad, canonicalName) : quad)
  }
  // Lines sorted within sorted subjects are sorted lines, and cost a fraction of the comparisons.
  const sorted: Group[] = [...bySubject].map(([name, group]) => ({ name: canonicalName(name), quads: group }))
  for (const { groups } of parts) for (const group of groups) sorted.push(groupOfPart(group, canonicalName))
  sorted.sort((a, b) => (a.name < b.name ? -1 : 1))
  return sorted.map(({ name, quads: group, text }) => text ?? writeLines(name, group, keepsRepeated))
}

interface Group {
  name: string
  quads: Quad[]
  /** Absent until the lines are written. */
  text?: string
}

function groupOfPart(group: StatementGroup, nameOf: (part: string) => string): Group {
  const name = nameOf(group.subject)
  if (group.ends) return { name, quads: [], text: linesOfGroup(group, name) }
  return { name, quads: group.quads.map((quad) => (hasBlankEnd(quad) ? named(quad, nameOf) : quad)) }
}

function hasBlankEnd({ object, graph }: Quad): boolean {
  return isBlank(object) || isBlank(graph)
}

function named({ subject, predicate, object, graph }: Quad, nameOf: (part: string) => string): Quad {
  return { subject, predicate, object: nameOf(object), graph: nameOf(graph) }
}

function quadsOf(bySubject: Map<string, Quad[]>, subject: string): Quad[] {
  const known = bySubject.get(subject)
  if (known) return known
  const quads: Quad[] = []
  bySubject.set(subject, quads)
  return quads
}

function writeLines(subject: string, quads: Quad[], keepsRepeated: boolean): string {
  let text = ''
  let before: Quad | undefined
  for (const quad of quads.sort(compareQuads)) {
    if (keepsRepeated || before === undefined || compareQuads(before, quad) !== 0)
      text += serializeQuad(subject, quad.predicate, quad.object, quad.graph)
    before = quad
  }
  return text
}
