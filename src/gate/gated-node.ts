import type { ActiveContext } from '../canonical/terms/active-context'
import type { TermDefinition } from '../canonical/terms/term-table'
import type { TextInLanguage } from '../core/language-value'

/** The bare IRI of a node. */
export interface GatedReference {
  kind: 'reference'
  id: string
}

/** A text with a language, a direction, or both. A text with neither is a string. */
export interface GatedText extends TextInLanguage {
  kind: 'text'
  id?: undefined
}

/** A value of a node's property: a scalar, a text in a language, another node, or the bare IRI of one. */
export type GatedValue = string | number | boolean | GatedText | GatedReference | GatedNode

export interface GatedProperty {
  /** IRI of the property. */
  iri: string
  term: string
  definition: TermDefinition
  values: GatedValue[]
  pointer: string
}

/** One occurrence of a node as written, or the union of all its occurrences. */
export interface GatedNode {
  kind: 'node'
  /** IRI; absent for a blank node. */
  id: string | undefined
  types: string[]
  /** Each property once. */
  properties: GatedProperty[]
  /** Properties that embed its endorsements; absent if none. They are statements too, but no application reads them as values. */
  carrying?: { term: string; pointer: string }[]
  /** Of its first occurrence. */
  pointer: string
  /** Whether it is in an embedded endorsement. */
  endorsed: boolean
  /** The terms in force at the node, before its types add theirs. */
  context: ActiveContext | undefined
}

/** Returns the property of a node with an IRI. */
export function propertyOf(node: GatedNode, iri: string): GatedProperty | undefined {
  return node.properties.find((property) => property.iri === iri)
}
