import type { WorkBudget } from '../core/work-budget'
import type { Finding } from '../problems/problem'
import { droppedWhereTwo } from '../schema/form-terms'
import { EndorsementWords } from './endorsement-words'
import type { SaidMore } from './find-said-more'
import { findSaidMore } from './find-said-more'
import type { FindingList } from './finding-list'
import type { GatedNode, GatedProperty } from './gated-node'
import { propertyOf } from './gated-node'
import { KnownTexts } from './known-texts'
import type { ReadNodes } from './read-nodes'
import { refusedContexts } from './value-findings'
import { isSameTerm, isSingle } from './value-text'

export interface UnitedNodes {
  /** The union of all occurrences of a node, by its id. */
  byId: ReadonlyMap<string, GatedNode>
  partial: PartialOccurrences
  /** What embedded endorsements say about nodes that also occur outside them. */
  saidMore: readonly SaidMore[]
}

/** Occurrences with fewer statements than the united node, by pointer; each with all occurrences of that node. */
export type PartialOccurrences = ReadonlyMap<string, readonly GatedNode[]>

/**
 * Unites the occurrences of each node that has an id: a signature covers the statements about a node, not their places.
 *
 * Occurrences in embedded endorsements are left out: an endorsement does not speak for the document. What an endorsement says beyond
 * its comment and digest is listed, and contradictions to the document are rejected. So are its comment and digest outside it.
 */
export function uniteNodes(read: ReadNodes, findings: FindingList, work: WorkBudget): UnitedNodes {
  const { occurrences, endorsementRoots } = read
  if (endorsementRoots.length === 0)
    return { ...uniteOwn(occurrences, undefined, findings, work), saidMore: [] }
  const words = new EndorsementWords(endorsementRoots, occurrences)
  const own = occurrences.flatMap((node) => (node.endorsed ? words.sharedPart(node) : node))
  const united = uniteOwn(own, words, findings, work)
  const outside = { byId: united.byId, named: new Set([...united.byId.keys(), ...referencesIn(own)]) }
  const saidMore = findSaidMore(read, outside, words, new KnownTexts(work), (property, id) =>
    findings.add(conflict(property.pointer, id, property.term)),
  )
  return { ...united, saidMore }
}

function uniteOwn(
  occurrences: readonly GatedNode[],
  words: EndorsementWords | undefined,
  findings: FindingList,
  work: WorkBudget,
): Omit<UnitedNodes, 'saidMore'> {
  const byId = new Map<string, GatedNode>()
  const partial = new Map<string, readonly GatedNode[]>()
  for (const [id, group] of groupById(occurrences)) {
    const [only] = group
    // Most nodes occur once, and then there is nothing to unite.
    if (only && group.length === 1 && !words?.mayBeAbout(id)) {
      byId.set(id, only)
      continue
    }
    const united = unite(id, group, words, findings, work)
    byId.set(id, only && group.length === 1 && hasAllOf(united, only) ? only : united)
    const own = group.filter(({ endorsed }) => !endorsed)
    for (const node of own) if (saysLess(node, united)) partial.set(node.pointer, own)
  }
  return { byId, partial }
}

/** Returns the ids that nodes name as bare IRIs. */
export function referencesIn(nodes: readonly GatedNode[]): string[] {
  return nodes.flatMap(({ properties }) =>
    properties.flatMap(({ values }) =>
      values.flatMap((value) => (typeof value === 'object' && value.kind === 'reference' ? [value.id] : [])),
    ),
  )
}

function hasAllOf(united: GatedNode, { types, properties, endorsed }: GatedNode): boolean {
  return !endorsed && united.types.length === types.length && united.properties.length === properties.length
}

/** Groups the occurrences of nodes by their id; blank nodes are left out. */
export function groupById(occurrences: readonly GatedNode[]): Map<string, GatedNode[]> {
  const groups = new Map<string, GatedNode[]>()
  for (const node of occurrences) {
    if (node.id === undefined) continue
    const group = groups.get(node.id)
    if (group) group.push(node)
    else groups.set(node.id, [node])
  }
  return groups
}

function saysLess(node: GatedNode, united: GatedNode): boolean {
  if (node.types.length < united.types.length || node.properties.length < united.properties.length)
    return true
  return united.properties.some(
    ({ iri, values }) => (propertyOf(node, iri)?.values.length ?? 0) < values.length,
  )
}

function unite(
  id: string,
  group: readonly GatedNode[],
  words: EndorsementWords | undefined,
  findings: FindingList,
  work: WorkBudget,
): GatedNode {
  const [first] = group as [GatedNode, ...GatedNode[]]
  const properties = new Map<string, GatedProperty>()
  const types = new Set<string>()
  const known = new KnownTexts(work)
  for (const node of group) {
    for (const type of node.types) {
      if (words?.hasType(id, type)) findings.add(conflict(node.pointer, id, type))
      else types.add(type)
    }
    for (const property of node.properties) {
      if (words?.hasProperty(id, property.iri)) findings.add(conflict(property.pointer, id, property.term))
      else addProperty(id, properties, property, known, findings)
    }
  }
  const kept = [...properties.values()].filter(
    ({ term, values }) => values.length > 0 || !droppedWhereTwo.has(term),
  )
  const { part: _, ...whole } = first
  const united: GatedNode = { ...whole, types: [...types], properties: kept }
  if (group.length > 1) checkTerms(united, group, findings)
  return united
}

function addProperty(
  id: string,
  properties: Map<string, GatedProperty>,
  property: GatedProperty,
  known: KnownTexts,
  findings: FindingList,
): void {
  const present = properties.get(property.iri)
  if (!present) {
    properties.set(property.iri, { ...property, values: [...property.values] })
    return
  }
  if (isSameTerm(present, property) && addValues(present, property, known)) return
  const finding = conflict(property.pointer, id, property.term)
  if (!droppedWhereTwo.has(property.term)) findings.add(finding)
  else {
    // The signature does not show which value belongs to which occurrence.
    present.values = []
    findings.add({ ...finding, because: 'droppedValue' })
  }
}

/** Adds the new values. Returns false if the property can have only one value or list, and the two differ. */
function addValues(present: GatedProperty, added: GatedProperty, known: KnownTexts): boolean {
  if (isSingle(present)) return known.wholeOf(present) === known.wholeOf(added)
  const texts = known.valuesOf(present)
  for (const value of added.values) {
    const text = known.textOf(value, added)
    if (texts.has(text)) continue
    texts.add(text)
    present.values.push(value)
  }
  return true
}

// A term must have one meaning in the united node, as it would in a node written once.
function checkTerms(united: GatedNode, group: readonly GatedNode[], findings: FindingList): void {
  const terms = new Set<string>()
  for (const { term, pointer } of united.properties) {
    if (terms.has(term)) findings.add(conflict(pointer, united.id ?? '', term))
    terms.add(term)
  }
  const differing = group.filter(({ types }) => types.length < united.types.length)
  const contexts = new Set(differing.flatMap(({ context }) => (context ? [context] : [])))
  for (const context of contexts) {
    try {
      context.withTypes(united.types)
    } catch (error) {
      findings.add(refusedContexts(error, united.pointer))
    }
  }
}

function conflict(pointer: string, id: string, member: string): Finding {
  return { code: 'NODE_CONFLICT', pointer, params: { id, member } }
}
