import { WorkBudget } from '../core/work-budget'
import { labelBlankNodes } from './label-blank-nodes'
import type { Quad } from './quad'
import { compareQuads, isBlank, serializeQuad } from './quad'

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
 */
export function canonicalLines(
  quads: readonly Quad[],
  work = new WorkBudget(),
  { keepsRepeated = false } = {},
): string[] {
  // Each statement writes the names in it again, and a name can be long.
  work.spend(charactersOf(quads))
  const names = labelBlankNodes(quads, work)
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
  const sorted = [...bySubject].map(([name, group]): [string, Quad[]] => [canonicalName(name), group])
  sorted.sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.map(([name, group]) => writeLines(name, group, keepsRepeated))
}

function charactersOf(quads: readonly Quad[]): number {
  let characters = 0
  for (const { subject, predicate, object, graph } of quads)
    characters += subject.length + predicate.length + object.length + graph.length
  return characters
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
