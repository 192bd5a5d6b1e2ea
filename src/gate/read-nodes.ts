import { ActiveContext, OutsideTables } from '../canonical/terms/active-context'
import type { TermDefinition } from '../canonical/terms/term-table'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import type { Finding } from '../model/problems/problem'
import type { FindingList } from './finding-list'
import type { GatedNode, GatedProperty, GatedValue } from './gated-node'
import { isMultiValued } from './multi-valued-terms'
import { isNodeId, readScalar } from './read-scalar'

/** An endorsement that was cut out of a document. */
export interface CutEndorsement {
  /** EndorsementCredential, or the compact JWS of one. */
  endorsement: JsonObject | string
  pointer: string
  /** The node that carries it, as it was written. */
  carrier: JsonObject
  carrierPointer: string
}

export interface ReadNodes {
  root: GatedNode
  /** Every occurrence of every node, in the order of the document. */
  occurrences: GatedNode[]
  /** The endorsements of the document's own nodes; those within another endorsement are that one's. */
  endorsements: CutEndorsement[]
  /** The root node of every embedded endorsement, at any depth. */
  endorsementRoots: GatedNode[]
  /** Characters of all texts, by which what is written out is bounded. */
  characters: number
}

/** Where a node stands. */
interface Place {
  pointer: string
  endorsed: boolean
  /** Whether it is a credential: the document itself, or an embedded endorsement. */
  isCredential: boolean
  /** Ids of the credentials it stands in, the innermost last. */
  within: readonly string[]
}

const verifiableCredential = 'https://www.w3.org/2018/credentials#VerifiableCredential'
const endorsementMembers = new Set(['endorsement', 'endorsementJwt'])
// Each costs a verification of its own; a badge that needs more is not one that anybody reads.
const maxEndorsements = 100

/** Reads a document whose contexts are pinned into nodes, and refuses every form that has a twin saying the same. */
export function readNodes(document: JsonObject, findings: FindingList): ReadNodes {
  const reader = new NodeReader(findings)
  const place: Place = { pointer: '', endorsed: false, isCredential: true, within: [] }
  const root = reader.readNode(document, ActiveContext.initial, place)
  const { occurrences, endorsements, endorsementRoots, characters } = reader
  return { root, occurrences, endorsements, endorsementRoots, characters }
}

class NodeReader {
  readonly occurrences: GatedNode[] = []
  readonly endorsements: CutEndorsement[] = []
  readonly endorsementRoots: GatedNode[] = []
  characters = 0

  constructor(private readonly findings: FindingList) {}

  readNode(object: JsonObject, outer: ActiveContext, place: Place): GatedNode {
    const { pointer, endorsed } = place
    const node: GatedNode = { types: [], properties: new Map(), pointer, endorsed }
    this.occurrences.push(node)
    const contexts = this.contextsOf(object, outer, place)
    if (!contexts) return node
    const { unscoped, active } = contexts
    node.context = unscoped
    node.types = typesOf(object).map((type) => canonicalType(type, unscoped))
    if (object['id'] !== undefined) this.readId(node, object['id'], active)
    const inner = place.isCredential ? this.enter(node, place) : place
    for (const member in object) {
      if (member === '@context' || member === 'id' || member === 'type') continue
      this.readMember(node, object, member, active, inner)
    }
    return node
  }

  // Were a credential to stand within itself, nothing would tell which of the two is the document.
  private enter({ id, pointer }: GatedNode, place: Place): Place {
    if (id === undefined) return place
    if (place.within.includes(id)) {
      const expected = 'another credential than those it stands in'
      this.findings.add(notAllowed(appendPointer(pointer, 'id'), expected, id))
    }
    return { ...place, within: [...place.within, id] }
  }

  private contextsOf(
    object: JsonObject,
    outer: ActiveContext,
    place: Place,
  ): { unscoped: ActiveContext; active: ActiveContext } | undefined {
    try {
      const entered = outer.previous ?? outer
      const context = object['@context']
      const unscoped = Array.isArray(context) ? entered.withContexts(context as string[]) : entered
      if (!this.checkTypes(object, unscoped, place)) return undefined
      return { unscoped, active: unscoped.withTypes(typesOf(object)) }
    } catch (error) {
      if (!(error instanceof OutsideTables)) throw error
      this.findings.add({
        code: 'CONTEXT_CONFLICT',
        pointer: place.pointer,
        params: { reason: error.message },
      })
      return undefined
    }
  }

  private checkTypes(object: JsonObject, unscoped: ActiveContext, place: Place): boolean {
    const { type } = object
    if (type === undefined) return true
    const pointer = appendPointer(place.pointer, 'type')
    const types = toArray(type)
    const findings = types.flatMap((entry, index) => {
      const at = Array.isArray(type) ? appendPointer(pointer, index) : pointer
      return checkType(entry, types.indexOf(entry) === index, unscoped, place.isCredential, at)
    })
    if (types.length === 0) findings.push(wrongValue(pointer, 'at least one type', 'none'))
    for (const finding of findings) this.findings.add(finding)
    return findings.length === 0
  }

  private readId(node: GatedNode, id: JsonValue, active: ActiveContext): void {
    if (isNodeId(id, active)) {
      node.id = id
      this.characters += id.length
    } else this.findings.add(wrongValue(appendPointer(node.pointer, 'id'), 'an absolute IRI', kindOf(id)))
  }

  private readMember(
    node: GatedNode,
    object: JsonObject,
    member: string,
    active: ActiveContext,
    place: Place,
  ): void {
    const pointer = appendPointer(node.pointer, member)
    const definition = active.terms.get(member)
    if (!definition || definition.i.startsWith('@')) {
      const reason = `${JSON.stringify(member.slice(0, 60))} is not a known term here`
      this.findings.add({ code: 'TERM_UNDEFINED', pointer, params: { reason } })
      return
    }
    const value = object[member] as JsonValue
    if (isAbsent(value, definition)) {
      this.findings.add({ code: 'VALUE_DROPPED', pointer, params: { found: JSON.stringify(value) } })
      return
    }
    if (definition.c === '@graph') {
      // Proofs are said about a document, not by it; they have a closed shape of their own.
      if (member === 'proof' && object['@context'] !== undefined) return
      this.findings.add(wrongValue(pointer, 'proofs at the root of a credential alone', member))
      return
    }
    const entries = this.entriesOf(member, definition, value, pointer)
    const inner = active.withProperty(member)
    if (endorsementMembers.has(member)) {
      this.cutEndorsements(object, entries, inner, { ...place, pointer: node.pointer })
      if (member === 'endorsement') return
    }
    const values = entries.flatMap(({ entry, at }) =>
      this.readValue(entry, definition, inner, { ...place, pointer: at, isCredential: false }),
    )
    const property: GatedProperty = { term: member, definition, values, pointer }
    if (node.properties.has(definition.i)) {
      const found = `${member} beside another name of it`
      this.findings.add(wrongValue(pointer, 'each property under one name', found))
    }
    if (member !== 'endorsementJwt') node.properties.set(definition.i, property)
  }

  private entriesOf(
    member: string,
    definition: TermDefinition,
    value: JsonValue,
    pointer: string,
  ): { entry: JsonValue; at: string }[] {
    if (!Array.isArray(value)) return [{ entry: value, at: pointer }]
    if (!isMultiValued(member, definition)) {
      this.findings.add(wrongValue(pointer, 'one value', 'an array'))
      return []
    }
    return value.flatMap((entry, index) => {
      const at = appendPointer(pointer, index)
      if (entry !== null) return [{ entry, at }]
      this.findings.add({ code: 'VALUE_DROPPED', pointer: at, params: { found: 'null' } })
      return []
    })
  }

  private readValue(
    entry: JsonValue,
    definition: TermDefinition,
    inner: ActiveContext,
    place: Place,
  ): GatedValue[] {
    if (isJsonObject(entry)) {
      const isNode = definition.t !== '@json' && definition.t !== '@vocab'
      if (isNode && Object.keys(entry).length > 0) {
        return [{ kind: 'node', node: this.readNode(entry, inner, place) }]
      }
      const expected = isNode ? 'an object with members' : 'nothing under this term'
      this.findings.add(wrongValue(place.pointer, expected, 'an object'))
      return []
    }
    const read = Array.isArray(entry)
      ? { expected: 'no array within an array' }
      : readScalar(entry, definition, inner)
    if ('kind' in read) {
      if (typeof entry === 'string') this.characters += entry.length
      return [read]
    }
    this.findings.add(wrongValue(place.pointer, read.expected, kindOf(entry)))
    return []
  }

  /** @param place - Of the node that carries them. */
  private cutEndorsements(
    carrier: JsonObject,
    entries: { entry: JsonValue; at: string }[],
    inner: ActiveContext,
    place: Place,
  ): void {
    for (const { entry, at } of entries) {
      if (!isJsonObject(entry) && typeof entry !== 'string') {
        this.findings.add(wrongValue(at, 'an endorsement', kindOf(entry)))
        continue
      }
      if (!place.endorsed) {
        this.endorsements.push({ endorsement: entry, pointer: at, carrier, carrierPointer: place.pointer })
      }
      if (!isJsonObject(entry)) continue
      // What it says of nodes that also stand outside is part of the same graph, and so of what they are.
      const within: Place = { ...place, pointer: at, endorsed: true, isCredential: true }
      this.endorsementRoots.push(this.readNode(entry, inner, within))
    }
    const count = Math.max(this.endorsements.length, this.endorsementRoots.length)
    if (count > maxEndorsements) {
      const params = { expected: `at most ${maxEndorsements} endorsements`, found: String(count) }
      this.findings.add({ code: 'VALUE_COUNT', pointer: place.pointer, params })
    }
  }
}

function checkType(
  type: JsonValue,
  isFirst: boolean,
  context: ActiveContext,
  isCredential: boolean,
  pointer: string,
): Finding[] {
  const found = JSON.stringify(type).slice(0, 80)
  const iri = typeof type === 'string' ? context.terms.get(type)?.i : undefined
  if (iri === undefined || iri.startsWith('@')) {
    return [{ code: 'TERM_UNDEFINED', pointer, params: { reason: `${found} is not a known type` } }]
  }
  // With two credentials in one graph, either could be taken for the document.
  if (iri === verifiableCredential && !isCredential) {
    return [notAllowed(pointer, 'a credential at the root alone, or as an endorsement', found)]
  }
  if (isFirst) return []
  return [{ code: 'VALUE_REPEATED', pointer, params: { expected: 'each type once', found } }]
}

function typesOf(object: JsonObject): string[] {
  return toArray(object['type']).filter((entry) => typeof entry === 'string')
}

/** The one name of a type that has several: the one that its IRI ends in. */
function canonicalType(type: string, active: ActiveContext): string {
  const iri = active.terms.get(type)?.i ?? ''
  const name = iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1)
  return active.terms.get(name)?.i === iri ? name : type
}

// JSON-LD 1.1, section 4.3: null and an empty set say nothing; an empty list says that it is empty.
function isAbsent(value: JsonValue, definition: TermDefinition): boolean {
  return value === null || (Array.isArray(value) && value.length === 0 && definition.c !== '@list')
}

function wrongValue(pointer: string, expected: string, found: string): Finding {
  return { code: 'VALUE_TYPE', pointer, params: { expected, found } }
}

function notAllowed(pointer: string, expected: string, found: string): Finding {
  return { code: 'VALUE_NOT_ALLOWED', pointer, params: { expected, found: found.slice(0, 80) } }
}

function kindOf(value: JsonValue): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object') return 'an object'
  return JSON.stringify(value).slice(0, 80)
}
