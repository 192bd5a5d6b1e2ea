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
