import { OutsideTables } from '../canonical/terms/active-context'
import type { WorkBudget } from '../core/work-budget'
import { plain } from '../model/problems/phrases/phrase'
import type { Finding } from '../model/problems/problem'
import { EndorsementWords } from './endorsement-words'
import type { FindingList } from './finding-list'
import type { GatedNode, GatedProperty, GatedValue } from './gated-node'
import { propertyOf } from './gated-node'
import { isMultiValued } from './multi-valued-terms'
import type { ReadNodes } from './read-nodes'
import { propertyText, valueText } from './value-text'

export interface UnitedNodes {
  /** The union of all occurrences of a node, by its id. */
  byId: ReadonlyMap<string, GatedNode>
  partial: PartialOccurrences
}

/** Occurrences that say less of their node than the document as a whole does, by pointer; each with all occurrences of it. */
export type PartialOccurrences = ReadonlyMap<string, readonly GatedNode[]>

/**
 * Unites the occurrences of each node that has an id: a signature covers what is said of it, not where.
 *
 * What an endorsement says of its subject as such stays with the endorsement, and is refused where it stands outside.
 */
export function uniteNodes(read: ReadNodes, findings: FindingList, work: WorkBudget): UnitedNodes {
  const words = new EndorsementWords(read.endorsementRoots, read.occurrences)
  const byId = new Map<string, GatedNode>()
  const partial = new Map<string, readonly GatedNode[]>()
  for (const [id, group] of groupById(read.occurrences)) {
    const [only] = group
    // Most nodes stand in one place, and then there is nothing to unite.
    if (only && group.length === 1 && read.endorsementRoots.length === 0) {
      byId.set(id, only)
      continue
    }
    const united = unite(id, group, words, findings, work)
    byId.set(id, united)
    for (const node of group) if (!node.endorsed && saysLess(node, united)) partial.set(node.pointer, group)
  }
  return { byId, partial }
}

function groupById(occurrences: readonly GatedNode[]): Map<string, GatedNode[]> {
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
  words: EndorsementWords,
  findings: FindingList,
  work: WorkBudget,
): GatedNode {
  const [first] = group as [GatedNode, ...GatedNode[]]
  const properties = new Map<string, GatedProperty>()
  const types = new Set<string>()
  const known = new KnownTexts(work)
  for (const node of group) {
    for (const type of node.types) {
      if (!words.hasType(id, type)) types.add(type)
      else if (!node.endorsed) findings.add(conflict(node.pointer, id, type))
    }
    for (const property of node.properties) {
      if (!words.hasProperty(id, property.iri)) addProperty(id, properties, property, known, findings)
      else if (!node.endorsed) findings.add(conflict(property.pointer, id, property.term))
    }
  }
  const united: GatedNode = { ...first, types: [...types], properties: [...properties.values()] }
  if (group.length > 1) checkTerms(united, group, findings)
  return united
}

/** Of properties that several occurrences carry: the texts of their values, so that none is written out twice. */
class KnownTexts {
  private readonly values = new Map<GatedProperty, Set<string>>()
  private readonly whole = new Map<GatedProperty, string>()

  constructor(private readonly work: WorkBudget) {}

  valuesOf(property: GatedProperty): Set<string> {
    const known = this.values.get(property)
    if (known) return known
    const texts = new Set(property.values.map((value) => this.textOf(value, property)))
    this.values.set(property, texts)
    return texts
  }

  wholeOf(property: GatedProperty): string {
    const text = this.whole.get(property) ?? propertyText(property)
    if (!this.whole.has(property)) this.work.spend(text.length)
    this.whole.set(property, text)
    return text
  }

  textOf(value: GatedValue, property: GatedProperty): string {
    const text = valueText(value, property)
    this.work.spend(text.length)
    return text
  }
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
  if (!isSameTerm(present, property) || !addValues(present, property, known)) {
    findings.add(conflict(property.pointer, id, property.term))
  }
}

function isSameTerm(a: GatedProperty, b: GatedProperty): boolean {
  return a.term === b.term && a.definition.t === b.definition.t && a.definition.c === b.definition.c
}

/** Adds the values that are new; false where the property can have one value or one list alone. */
function addValues(present: GatedProperty, added: GatedProperty, known: KnownTexts): boolean {
  const isOne = present.definition.c === '@list' || !isMultiValued(present.term, present.definition)
  if (isOne) return known.wholeOf(present) === known.wholeOf(added)
  const texts = known.valuesOf(present)
  for (const value of added.values) {
    const text = known.textOf(value, added)
    if (texts.has(text)) continue
    texts.add(text)
    present.values.push(value)
  }
  return true
}

// One name must mean one thing in the united node, as it would if the node were written in one place.
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
      if (!(error instanceof OutsideTables)) throw error
      const params = { reason: plain(error.message) }
      findings.add({ code: 'CONTEXT_CONFLICT', pointer: united.pointer, params })
    }
  }
}

function conflict(pointer: string, id: string, member: string): Finding {
  return { code: 'NODE_CONFLICT', pointer, params: { id, member } }
}
