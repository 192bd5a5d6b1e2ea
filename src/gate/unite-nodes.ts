import canonicalize from 'canonicalize'
import type { Finding } from '../model/problems/problem'
import type { GatedNode, GatedProperty, GatedValue } from './gated-node'
import { isMultiValued } from './multi-valued-terms'
import type { ReadNodes } from './read-nodes'

const endorsementSubject = 'EndorsementSubject'
// What an endorsement says of the thing that it is about: the comment, and the digest that binds it.
const endorsementProperties = new Set([
  'https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementComment',
  'https://w3id.org/security#digestMultibase',
  'https://www.w3.org/2018/credentials#digestSRI',
  'https://schema.org/encodingFormat',
])

export interface UnitedNodes {
  /** The union of all occurrences of a node, by its id. */
  byId: ReadonlyMap<string, GatedNode>
  /** Pointers of occurrences that say less of their node than the document as a whole does. */
  partial: ReadonlySet<string>
  findings: Finding[]
}

/**
 * Unites the occurrences of each node that has an id: a signature covers what is said of it, not where.
 *
 * What an endorsement says of its subject as such stays with the endorsement.
 */
export function uniteNodes(read: ReadNodes): UnitedNodes {
  const groups = new Map<string, GatedNode[]>()
  for (const node of read.occurrences) {
    if (node.id === undefined) continue
    const group = groups.get(node.id)
    if (group) group.push(node)
    else groups.set(node.id, [node])
  }
  const findings: Finding[] = []
  const byId = new Map<string, GatedNode>()
  const partial = new Set<string>()
  for (const [id, group] of groups) {
    const outside = group.filter((node) => !node.endorsed)
    if (read.endorsedIds.has(id)) findings.push(...refuseEndorsementWords(outside))
    const united = group.length === 1 ? (group[0] as GatedNode) : unite(group, outside.length > 0, findings)
    byId.set(id, united)
    for (const node of outside) if (saysLess(node, united)) partial.add(node.pointer)
  }
  return { byId, partial, findings }
}

function saysLess(node: GatedNode, united: GatedNode): boolean {
  if (node.types.length < united.types.length || node.properties.size < united.properties.size) return true
  return [...united.properties].some(
    ([iri, { values }]) => (node.properties.get(iri)?.values.length ?? 0) < values.length,
  )
}

function unite(group: readonly GatedNode[], standsOutside: boolean, findings: Finding[]): GatedNode {
  const [first] = group as [GatedNode]
  const united: GatedNode = { ...first, types: [], properties: new Map() }
  const types = new Set<string>()
  for (const node of group) {
    const isEndorsed = node.endorsed && standsOutside
    for (const type of node.types) if (!isEndorsed || type !== endorsementSubject) types.add(type)
    for (const [iri, property] of node.properties) {
      if (!isEndorsed || !endorsementProperties.has(iri)) addProperty(united, iri, property, findings)
    }
  }
  united.types = [...types]
  return united
}

// The words of an endorsement about a node that stands outside belong within the endorsement; anywhere else they would be
// the same statement with another speaker.
function refuseEndorsementWords(outside: readonly GatedNode[]): Finding[] {
  return outside.flatMap((node) => {
    const property = [...node.properties].find(([iri]) => endorsementProperties.has(iri))?.[1]
    if (property) return [conflict(property.pointer, node.id ?? '', property.term)]
    return node.types.includes(endorsementSubject)
      ? [conflict(node.pointer, node.id ?? '', endorsementSubject)]
      : []
  })
}

function addProperty(united: GatedNode, iri: string, property: GatedProperty, findings: Finding[]): void {
  const present = united.properties.get(iri)
  if (!present) {
    united.properties.set(iri, { ...property, values: [...property.values] })
    return
  }
  if (present.term !== property.term || present.definition.t !== property.definition.t) {
    findings.push(conflict(property.pointer, united.id ?? '', property.term))
    return
  }
  const known = new Set(present.values.map(textOf))
  const added = property.values.filter((value) => !known.has(textOf(value)))
  if (
    added.length > 0 &&
    (!isMultiValued(property.term, property.definition) || property.definition.c === '@list')
  ) {
    findings.push(conflict(property.pointer, united.id ?? '', property.term))
  }
  present.values.push(...added)
}

/** A value as text by which two are told apart: a node with an id by that id, a blank node by what it says. */
export function textOf(value: GatedValue): string {
  return canonicalize(comparable(value)) as string
}

function comparable(value: GatedValue): unknown {
  if (value.kind === 'scalar') return [value.value]
  if (value.kind === 'reference') return { id: value.id }
  if (value.node.id !== undefined) return { id: value.node.id }
  const properties = [...value.node.properties].map(([iri, property]) => [
    iri,
    property.values.map(textOf).sort(),
  ])
  return { types: [...value.node.types].sort(), properties: Object.fromEntries(properties) }
}

function conflict(pointer: string, id: string, member: string): Finding {
  return { code: 'NODE_CONFLICT', pointer, params: { id, member } }
}
