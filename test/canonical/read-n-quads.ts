import type { Term } from 'rdf-canonize'
import { NQuads } from 'rdf-canonize'
import { literal } from '../../src/canonical/n-quads-terms'
import type { Quad } from '../../src/canonical/quad'
import { serializeQuad } from '../../src/canonical/quad'

/** Reads the statements of N-Quads, each once, as `labelBlankNodes` expects them. */
export function readNQuads(text: string): Quad[] {
  const quads = NQuads.parse(text).map(({ subject, predicate, object, graph }) => ({
    subject: write(subject),
    predicate: write(predicate),
    object: write(object),
    graph: write(graph),
  }))
  return [...new Map(quads.map((quad) => [writeNQuads([quad]), quad])).values()]
}

/** Writes statements as text, in their order. */
export function writeNQuads(quads: readonly Quad[]): string {
  return quads
    .map(({ subject, predicate, object, graph }) => serializeQuad(subject, predicate, object, graph))
    .join('')
}

function write({ termType, value, datatype, language }: Term): string {
  if (termType === 'NamedNode') return `<${value}>`
  if (termType === 'Literal')
    return language ? `${literal(value)}@${language}` : literal(value, datatype?.value)
  return termType === 'BlankNode' ? `_:${value.replace(/^_:/, '')}` : ''
}
