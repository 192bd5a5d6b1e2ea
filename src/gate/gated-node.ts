import type { PartStatements } from '../canonical/part-statements'
import type { ActiveContext } from '../canonical/terms/active-context'
import type { TermDefinition } from '../canonical/terms/term-table'
import type { JsonObject } from '../core/json'
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
  /** Set if it is the root of a part that is known. */
  part?: PartReading
}

/** What was read of a part that many documents have alike; see recurring-parts.ts. */
export interface PartReading {
  pointer: string
  /** The terms in force around it. */
  active: ActiveContext
  /** Its root, whose `part` this is. */
  node: GatedNode
  /** Every occurrence of a node in it, in the order of the document. */
  occurrences: readonly GatedNode[]
  /** Characters of all texts. */
  characters: number
  /** As it was written out last; absent until it was. */
  written?: WrittenPart
  /** How often it was written out anew. */
  rewritten: number
  /** Absent until they were needed. */
  statements?: PartStatements | 'tooLong'
  /** Whether the term tables cover it; absent until that was asked. */
  isCovered?: boolean
  /** Names the blank nodes in its statements as those of no other part. */
  nameNode: () => string
}

/** A part as it is written out. */
export interface WrittenPart {
  /** Frozen. */
  object: JsonObject
  /** Units of work that writing it took. */
  work: number
  /** The nodes of all ids in it, also of those that it only names: where each is the same, so is the whole. */
  needs: ReadonlyMap<string, GatedNode | undefined>
  /** By which it is sorted in a set; absent until it was. */
  key?: string
}

/** Returns the property of a node with an IRI. */
export function propertyOf(node: GatedNode, iri: string): GatedProperty | undefined {
  return node.properties.find((property) => property.iri === iri)
}
