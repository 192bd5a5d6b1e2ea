import type { DatasetQuad, DatasetTerm } from 'jsonld'
import { literal } from './n-quads-terms'
import type { Quad } from './quad'

const langString = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString'
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be escaped.
const escapedInIri = /[\u0000-\u0020<>"{}|^`\\]/g

/** Returns a statement of an RDF/JS dataset, with each part as in canonical N-Quads. */
export function quadOf({ subject, predicate, object, graph }: DatasetQuad): Quad {
  return {
    subject: termOf(subject),
    predicate: termOf(predicate),
    object: termOf(object),
    graph: graph.termType === 'DefaultGraph' ? '' : termOf(graph),
  }
}

function termOf({ termType, value, datatype, language }: DatasetTerm): string {
  switch (termType) {
    case 'NamedNode':
      return `<${value.replace(escapedInIri, escapeCharacter)}>`
    case 'BlankNode':
      return value.startsWith('_:') ? value : `_:${value}`
    default:
      return datatype?.value === langString
        ? `${literal(value)}@${language}`
        : literal(value, datatype?.value)
  }
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
