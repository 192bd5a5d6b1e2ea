/**
 * One statement, each part as in N-Quads: `<iri>`, `_:b0` or a quoted literal; `graph` is empty for the default graph.
 *
 * @see RDF 1.1 N-Quads, section 2
 */
export interface Quad {
  subject: string
  predicate: string
  object: string
  graph: string
}

/** Returns whether a part is a blank node. */
export function isBlank(part: string): boolean {
  return part.charCodeAt(0) === 0x5f
}

/** Returns a quad as a line of N-Quads, with its line feed. */
export function serializeQuad(subject: string, predicate: string, object: string, graph: string): string {
  return graph === ''
    ? `${subject} ${predicate} ${object} .\n`
    : `${subject} ${predicate} ${object} ${graph} .\n`
}

/**
 * Compares the lines of two quads, by UTF-16 code units.
 *
 * No part, with its closing bracket or quote or the space after it, is the beginning of another. So comparing part by part gives
 * the order of the lines, and the first or second part nearly always decides.
 */
export function compareQuads(a: Quad, b: Quad): number {
  return (
    compareParts(a.subject, b.subject) ||
    compareParts(a.predicate, b.predicate) ||
    compareParts(a.object, b.object) ||
    compareParts(a.graph, b.graph)
  )
}

function compareParts(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Counts the characters of all names and texts of statements. */
export function charactersOf(quads: readonly Quad[]): number {
  let characters = 0
  for (const { subject, predicate, object, graph } of quads)
    characters += subject.length + predicate.length + object.length + graph.length
  return characters
}
