/**
 * One statement, each part as N-Quads writes it: `<iri>`, `_:b0` or a quoted literal; `graph` is empty for the default graph.
 *
 * @see RDF 1.1 N-Quads, section 2
 */
export interface Quad {
  subject: string
  predicate: string
  object: string
  graph: string
}

/** Whether a part is a blank node. */
export function isBlank(part: string): boolean {
  return part.charCodeAt(0) === 0x5f
}

/** A quad as a line of N-Quads, with its line feed. */
export function serializeQuad(subject: string, predicate: string, object: string, graph: string): string {
  return graph === ''
    ? `${subject} ${predicate} ${object} .\n`
    : `${subject} ${predicate} ${object} ${graph} .\n`
}

/**
 * The order of two quads' lines, by UTF-16 code units.
 *
 * No part is the beginning of another with its closing bracket or quote, or with the blank behind it: comparing part by part
 * gives the order of the lines, and nearly always ends at the first or second.
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
