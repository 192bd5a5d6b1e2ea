import type { ActiveContext } from '../canonical/terms/active-context'
import type { TermDefinition } from '../canonical/terms/term-table'
import type { JsonValue } from '../core/json'

/** A value of a node's property: a scalar, another node, or the bare IRI of one. */
export type GatedValue =
  | { kind: 'scalar'; value: Exclude<JsonValue, object> }
  | { kind: 'reference'; id: string }
  | { kind: 'node'; node: GatedNode }

export interface GatedProperty {
  term: string
  definition: TermDefinition
  values: GatedValue[]
  pointer: string
}

/** One occurrence of a node as it was written, or the union of all its occurrences. */
export interface GatedNode {
  /** IRI; absent for a blank node. */
  id?: string
  types: string[]
  /** By the IRI of the property. */
  properties: Map<string, GatedProperty>
  /** Where it first stands. */
  pointer: string
  /** Whether it stands within an embedded endorsement. */
  endorsed: boolean
  /** The terms in force where it stands, before its types add theirs. */
  context?: ActiveContext
}
