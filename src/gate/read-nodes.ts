import type { ActiveContext } from '../canonical/terms/active-context'
import { OutsideTables } from '../canonical/terms/active-context'
import type { ContextSet } from '../canonical/terms/context-set'
import type { TermNames } from '../canonical/terms/term-names'
import type { TermDefinition } from '../canonical/terms/term-table'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import { typesWithoutTerm } from '../model/old-badge-types'
import type { Finding } from '../model/problems/problem'
import type { FindingList } from './finding-list'
import type { GatedNode, GatedValue } from './gated-node'
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

/** What is around a node. */
interface Place {
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

/** Reads a document whose contexts are accepted into nodes, and refuses every form that has a twin saying the same. */
export function readNodes(document: JsonObject, contexts: ContextSet, findings: FindingList): ReadNodes {
  const reader = new NodeReader(findings, contexts.names)
  const place: Place = { endorsed: false, isCredential: true, within: [] }
  const root = reader.readNode(document, contexts.initial, place, '')
  const { occurrences, endorsements, endorsementRoots, characters } = reader
  return { root, occurrences, endorsements, endorsementRoots, characters }
}

class NodeReader {
  readonly occurrences: GatedNode[] = []
  readonly endorsements: CutEndorsement[] = []
  readonly endorsementRoots: GatedNode[] = []
  characters = 0

  constructor(
    private readonly findings: FindingList,
    private readonly names: TermNames,
  ) {}

  readNode(object: JsonObject, outer: ActiveContext, place: Place, pointer: string): GatedNode {
    const node: GatedNode = { types: [], properties: new Map(), pointer, endorsed: place.endorsed }
    this.occurrences.push(node)
    const contexts = this.contextsOf(object, outer, place, pointer)
    if (!contexts) return node
    const { unscoped, active, types } = contexts
    node.context = unscoped
    node.types = types.map((type) => canonicalType(type, unscoped))
    for (const type of types) this.checkTypeName(type, unscoped, pointer)
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
    if (id !== undefined && place.within.includes(id)) {
      const expected = 'another credential than those it stands in'
      this.findings.add(notAllowed(appendPointer(pointer, 'id'), expected, id))
    }
    return { ...place, isCredential: false, within: id === undefined ? place.within : [...place.within, id] }
  }

  private contextsOf(
    object: JsonObject,
    outer: ActiveContext,
    place: Place,
    pointer: string,
  ): { unscoped: ActiveContext; active: ActiveContext; types: string[] } | undefined {
    try {
      const entered = outer.previous ?? outer
      const context = object['@context']
      const unscoped = Array.isArray(context) ? entered.withContexts(context as string[]) : entered
      const types = this.readTypes(object['type'], unscoped, place, pointer)
      return types && { unscoped, active: unscoped.withTypes(types), types }
    } catch (error) {
      if (!(error instanceof OutsideTables)) throw error
      this.findings.add({ code: 'CONTEXT_CONFLICT', pointer, params: { reason: error.message } })
      return undefined
    }
  }

  private readTypes(
    type: JsonValue | undefined,
    unscoped: ActiveContext,
    place: Place,
    pointer: string,
  ): string[] | undefined {
    if (type === undefined) return []
    const types = toArray(type)
    const at = `${pointer}/type`
    let isRefused = types.length === 0
    if (isRefused) this.findings.add(wrongValue(at, 'at least one type', 'none'))
    types.forEach((entry, index) => {
      const own = Array.isArray(type) ? `${at}/${index}` : at
      const isFirst = types.indexOf(entry) === index
      const finding = checkType(entry, isFirst, unscoped, place.isCredential, own, this.names)
      if (!finding) return
      isRefused = true
      this.findings.add(finding)
    })
    return isRefused ? undefined : (types as string[])
  }

  private checkTypeName(type: string, unscoped: ActiveContext, pointer: string): void {
    const iri = iriOfType(type, unscoped, this.names) ?? ''
    if (!this.names.isOnlyTypeName(iri, type))
      this.findings.add(ambiguous(appendPointer(pointer, 'type'), type, iri))
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
    const definition = active.find(member)
    if (!definition || definition.i.startsWith('@')) {
      const reason = `${JSON.stringify(member.slice(0, 60))} is not a known term here`
      this.findings.add({ code: 'TERM_UNDEFINED', pointer, params: { reason } })
      return
    }
    if (!this.names.isOnlyName(definition.i, member))
      this.findings.add(ambiguous(pointer, member, definition.i))
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
    if (Array.isArray(value) && !isMultiValued(member, definition)) {
      this.findings.add(wrongValue(pointer, 'one value', 'an array'))
      return
    }
    const inner = definition.s === undefined ? active : active.withProperty(member)
    if (endorsementMembers.has(member))
      this.cutEndorsements(object, node.pointer, value, pointer, inner, place)
    if (member === 'endorsement') return
    const values: GatedValue[] = []
    this.readValues(values, value, definition, inner, place, pointer)
    // A set of nothing but null says nothing either.
    if (values.length === 0 && definition.c !== '@list') return
    if (node.properties.has(definition.i)) {
      const found = `${member} beside another name of it`
      this.findings.add(wrongValue(pointer, 'each property under one name', found))
    }
    if (member !== 'endorsementJwt')
      node.properties.set(definition.i, { term: member, definition, values, pointer })
  }

  private readValues(
    values: GatedValue[],
    value: JsonValue,
    definition: TermDefinition,
    inner: ActiveContext,
    place: Place,
    pointer: string,
  ): void {
    if (!Array.isArray(value)) {
      this.readValue(values, value, definition, inner, place, pointer)
      return
    }
    value.forEach((entry, index) => {
      const at = appendPointer(pointer, index)
      if (entry === null) this.findings.add({ code: 'VALUE_DROPPED', pointer: at, params: { found: 'null' } })
      else this.readValue(values, entry, definition, inner, place, at)
    })
  }

  private readValue(
    values: GatedValue[],
    entry: JsonValue,
    definition: TermDefinition,
    inner: ActiveContext,
    place: Place,
    pointer: string,
  ): void {
    if (isJsonObject(entry)) {
      const isNode = definition.t !== '@json' && definition.t !== '@vocab'
      if (isNode && !isEmpty(entry)) {
        values.push({ kind: 'node', node: this.readNode(entry, inner, place, pointer) })
        return
      }
      const expected = isNode ? 'an object with members' : 'nothing under this term'
      this.findings.add(wrongValue(pointer, expected, 'an object'))
      return
    }
    const read = Array.isArray(entry)
      ? { expected: 'no array within an array' }
      : readScalar(entry, definition, inner)
    if ('kind' in read) {
      if (typeof entry === 'string') this.characters += entry.length
      values.push(read)
    } else this.findings.add(wrongValue(pointer, read.expected, kindOf(entry)))
  }

  private cutEndorsements(
    carrier: JsonObject,
    carrierPointer: string,
    value: JsonValue,
    pointer: string,
    inner: ActiveContext,
    place: Place,
  ): void {
    toArray(value).forEach((entry, index) => {
      const at = Array.isArray(value) ? appendPointer(pointer, index) : pointer
      if (entry === null) {
        this.findings.add({ code: 'VALUE_DROPPED', pointer: at, params: { found: 'null' } })
        return
      }
      if (!isJsonObject(entry) && typeof entry !== 'string') {
        this.findings.add(wrongValue(at, 'an endorsement', kindOf(entry)))
        return
      }
      if (!place.endorsed)
        this.endorsements.push({ endorsement: entry, pointer: at, carrier, carrierPointer })
      if (!isJsonObject(entry)) return
      // What it says of nodes that also stand outside is part of the same graph, and so of what they are.
      const within: Place = { ...place, endorsed: true, isCredential: true }
      this.endorsementRoots.push(this.readNode(entry, inner, within, at))
    })
    const count = Math.max(this.endorsements.length, this.endorsementRoots.length)
    if (count <= maxEndorsements) return
    const params = { expected: `at most ${maxEndorsements} endorsements`, found: String(count) }
    this.findings.add({ code: 'VALUE_COUNT', pointer: carrierPointer, params })
  }
}

function checkType(
  type: JsonValue,
  isFirst: boolean,
  context: ActiveContext,
  isCredential: boolean,
  pointer: string,
  names: TermNames,
): Finding | undefined {
  const iri = typeof type === 'string' ? iriOfType(type, context, names) : undefined
  if (iri === undefined || iri.startsWith('@')) {
    const reason = `${shorten(type)} is not a known type`
    return { code: 'TERM_UNDEFINED', pointer, params: { reason } }
  }
  // With two credentials in one graph, either could be taken for the document.
  if (iri === verifiableCredential && !isCredential) {
    return notAllowed(pointer, 'a credential at the root alone, or as an endorsement', shorten(type))
  }
  if (isFirst) return undefined
  return { code: 'VALUE_REPEATED', pointer, params: { expected: 'each type once', found: shorten(type) } }
}

function iriOfType(type: string, context: ActiveContext, names: TermNames): string | undefined {
  return typesWithoutTerm.has(type)
    ? type
    : (context.find(type)?.i ?? (names.isTypeIri(type) ? type : undefined))
}

/** The one name of a type that has several: the one that its IRI ends in. */
function canonicalType(type: string, active: ActiveContext): string {
  const iri = active.find(type)?.i ?? ''
  const nameStart = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1
  if (nameStart > 0 && iri.length - nameStart === type.length && iri.endsWith(type)) return type
  const name = iri.slice(nameStart)
  return active.find(name)?.i === iri ? name : type
}

function isEmpty(object: JsonObject): boolean {
  for (const _ in object) return false
  return true
}

// JSON-LD 1.1, section 4.3: null and an empty set say nothing; an empty list says that it is empty.
function isAbsent(value: JsonValue, definition: TermDefinition): boolean {
  return value === null || (Array.isArray(value) && value.length === 0 && definition.c !== '@list')
}

function ambiguous(pointer: string, name: string, iri: string): Finding {
  return { code: 'NAME_AMBIGUOUS', pointer, params: { name, iri: iri.slice(0, 200) } }
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
  return shorten(value)
}

function shorten(value: JsonValue): string {
  return JSON.stringify(value).slice(0, 80)
}
