import canonicalize from 'canonicalize'
import { QualityLabelError } from '../core/errors'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from '../core/json'
import type { GatedNode, GatedProperty, GatedValue } from './gated-node'
import { isMultiValued } from './multi-valued-terms'

/** Where a part of the gated document stands in the document as it was given. */
export type PointerMap = WeakMap<object, string>

/**
 * Writes nodes as the one JSON tree that stands for their graph.
 *
 * Every member that may have several values is an array, in an order of its own; a node says all that is said of it wherever it
 * stands, and only its id within itself.
 *
 * @param maxNodes - Bound on the nodes written, since a node that recurs is written out each time.
 * @throws {QualityLabelError} `INPUT_TOO_LARGE`
 */
export function unfoldNode(
  root: GatedNode,
  byId: ReadonlyMap<string, GatedNode>,
  maxNodes: number,
): { document: JsonObject; pointers: PointerMap } {
  const pointers: PointerMap = new WeakMap()
  const document = new Unfolder(byId, pointers, maxNodes).writeNode(root, new Set())
  return { document: document as JsonObject, pointers }
}

class Unfolder {
  private written = 0

  constructor(
    private readonly byId: ReadonlyMap<string, GatedNode>,
    private readonly pointers: PointerMap,
    private readonly maxNodes: number,
  ) {}

  writeNode(occurrence: GatedNode, ancestors: ReadonlySet<string>): JsonObject {
    this.written += 1
    if (this.written > this.maxNodes) {
      const message = `Cannot read document: expected at most ${this.maxNodes} nodes with recurring ones written out`
      throw new QualityLabelError('INPUT_TOO_LARGE', message, { details: { pointer: occurrence.pointer } })
    }
    const { id } = occurrence
    const node = id === undefined ? occurrence : (this.byId.get(id) ?? occurrence)
    const object: JsonObject = {}
    this.pointers.set(object, occurrence.pointer)
    if (id !== undefined) object['id'] = id
    if (id !== undefined && ancestors.has(id)) return object
    const within = id === undefined ? ancestors : new Set([...ancestors, id])
    if (node.types.length > 0) object['type'] = [...node.types].sort()
    for (const property of sortedByTerm(node)) object[property.term] = this.writeProperty(property, within)
    return object
  }

  private writeProperty(property: GatedProperty, ancestors: ReadonlySet<string>): JsonValue {
    const values = property.values.map((value) => this.writeValue(value, property, ancestors))
    if (property.definition.c === '@list') return values
    if (isMultiValued(property.term, property.definition)) return inOrder(values)
    return values[0] as JsonValue
  }

  private writeValue(value: GatedValue, property: GatedProperty, ancestors: ReadonlySet<string>): JsonValue {
    if (value.kind === 'scalar') return value.value
    const object =
      value.kind === 'node'
        ? this.writeNode(value.node, ancestors)
        : this.writeReference(value.id, property, ancestors)
    // An IRI and an object with that id alone are one reference; where the term allows it, it is the IRI.
    const isBare = Object.keys(object).length === 1 && typeof object['id'] === 'string'
    return isBare && property.definition.t === '@id' ? (object['id'] as string) : object
  }

  private writeReference(id: string, property: GatedProperty, ancestors: ReadonlySet<string>): JsonObject {
    const node = this.byId.get(id)
    return node ? this.writeNode({ ...node, pointer: property.pointer }, ancestors) : { id }
  }
}

function sortedByTerm(node: GatedNode): GatedProperty[] {
  return [...node.properties.values()].sort((a, b) => (a.term < b.term ? -1 : 1))
}

// A set has no order of its own; this one depends on nothing but its members.
function inOrder(values: JsonValue[]): JsonValue[] {
  if (values.length < 2) return values
  const byKey = new Map(values.map((value) => [keyOf(value), value]))
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
}

// A node with an id says the same wherever it is written out, so its id tells it from all others.
function keyOf(value: JsonValue): string {
  if (typeof value === 'string') return `s${value}`
  if (isJsonObject(value) && typeof value['id'] === 'string') return `n${value['id']}`
  return `v${canonicalize(value)}`
}
