import { ActiveContext, OutsideTables } from '../canonical/terms/active-context'
import type { TermDefinition } from '../canonical/terms/term-table'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import type { Finding } from '../model/problems/problem'
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
  endorsements: CutEndorsement[]
  /** Ids of everything that an embedded endorsement names. */
  endorsedIds: ReadonlySet<string>
  findings: Finding[]
}

const endorsementMembers = new Set(['endorsement', 'endorsementJwt'])

/** Reads a document whose contexts are pinned into nodes, and refuses every form that has a twin saying the same. */
export function readNodes(document: JsonObject): ReadNodes {
  const reader = new NodeReader()
  const root = reader.readNode(document, ActiveContext.initial, '', false)
  const { occurrences, endorsements, endorsedIds, findings } = reader
  return { root, occurrences, endorsements, endorsedIds, findings }
}

class NodeReader {
  readonly occurrences: GatedNode[] = []
  readonly endorsements: CutEndorsement[] = []
  readonly endorsedIds = new Set<string>()
  readonly findings: Finding[] = []

  readNode(object: JsonObject, outer: ActiveContext, pointer: string, endorsed: boolean): GatedNode {
    const node: GatedNode = { types: [], properties: new Map(), pointer, endorsed }
    this.occurrences.push(node)
    const contexts = this.contextsOf(object, outer, pointer)
    if (!contexts) return node
    const { unscoped, active } = contexts
    node.types = typesOf(object).map((type) => canonicalType(type, unscoped))
    if (object['id'] !== undefined) this.readId(node, object['id'], active)
    for (const member in object) {
      if (member === '@context' || member === 'id' || member === 'type') continue
      this.readMember(node, object, member, active)
    }
    return node
  }

  private contextsOf(
    object: JsonObject,
    outer: ActiveContext,
    pointer: string,
  ): { unscoped: ActiveContext; active: ActiveContext } | undefined {
    try {
      const entered = outer.previous ?? outer
      const context = object['@context']
      const unscoped = Array.isArray(context) ? entered.withContexts(context as string[]) : entered
      if (!this.checkTypes(object, unscoped, pointer)) return undefined
      return { unscoped, active: unscoped.withTypes(typesOf(object)) }
    } catch (error) {
      if (!(error instanceof OutsideTables)) throw error
      this.findings.push({ code: 'CONTEXT_CONFLICT', pointer, params: { reason: error.message } })
      return undefined
    }
  }

  private checkTypes(object: JsonObject, unscoped: ActiveContext, pointer: string): boolean {
    const { type } = object
    if (type === undefined) return true
    const place = appendPointer(pointer, 'type')
    const types = Array.isArray(type) ? type : [type]
    const findings = types.flatMap((entry, index): Finding[] => {
      const found = JSON.stringify(entry).slice(0, 80)
      if (typeof entry !== 'string' || !isType(entry, unscoped)) {
        const at = Array.isArray(type) ? appendPointer(place, index) : place
        return [{ code: 'TERM_UNDEFINED', pointer: at, params: { reason: `${found} is not a known type` } }]
      }
      if (types.indexOf(entry) === index) return []
      return [{ code: 'VALUE_REPEATED', pointer: place, params: { expected: 'each type once', found } }]
    })
    if (types.length === 0) findings.push(wrongValue(place, 'at least one type', 'none'))
    this.findings.push(...findings)
    return findings.length === 0
  }

  private readId(node: GatedNode, id: JsonValue, active: ActiveContext): void {
    if (isNodeId(id, active)) {
      node.id = id
      if (node.endorsed) this.endorsedIds.add(id)
    } else this.findings.push(wrongValue(appendPointer(node.pointer, 'id'), 'an absolute IRI', kindOf(id)))
  }

  private readMember(node: GatedNode, object: JsonObject, member: string, active: ActiveContext): void {
    const pointer = appendPointer(node.pointer, member)
    const definition = active.terms.get(member)
    if (!definition || definition.i.startsWith('@')) {
      const reason = `${JSON.stringify(member.slice(0, 60))} is not a known term here`
      this.findings.push({ code: 'TERM_UNDEFINED', pointer, params: { reason } })
      return
    }
    const value = object[member] as JsonValue
    if (isAbsent(value, definition)) {
      this.findings.push({ code: 'VALUE_DROPPED', pointer, params: { found: JSON.stringify(value) } })
      return
    }
    if (definition.c === '@graph') {
      // Proofs are said about a document, not by it; they have a closed shape of their own.
      if (member === 'proof' && object['@context'] !== undefined) return
      this.findings.push(wrongValue(pointer, 'proofs at the root of a credential alone', member))
      return
    }
    const entries = this.entriesOf(member, definition, value, pointer)
    if (endorsementMembers.has(member)) {
      this.cutEndorsements(object, node, entries, active)
      if (member === 'endorsement') return
    }
    const inner = active.withProperty(member)
    const values = entries.flatMap(({ entry, at }) =>
      this.readValue(entry, definition, inner, at, node.endorsed),
    )
    const property: GatedProperty = { term: member, definition, values, pointer }
    if (node.properties.has(definition.i)) {
      this.findings.push(
        wrongValue(pointer, 'each property under one name', `${member} beside another name of it`),
      )
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
      this.findings.push(wrongValue(pointer, 'one value', 'an array'))
      return []
    }
    return value.flatMap((entry, index) => {
      const at = appendPointer(pointer, index)
      if (entry !== null) return [{ entry, at }]
      this.findings.push({ code: 'VALUE_DROPPED', pointer: at, params: { found: 'null' } })
      return []
    })
  }

  private readValue(
    entry: JsonValue,
    definition: TermDefinition,
    inner: ActiveContext,
    pointer: string,
    endorsed: boolean,
  ): GatedValue[] {
    if (isJsonObject(entry)) {
      if (Object.keys(entry).length > 0 && definition.t !== '@json') {
        return [{ kind: 'node', node: this.readNode(entry, inner, pointer, endorsed) }]
      }
      this.findings.push(wrongValue(pointer, 'an object with members', 'an empty object'))
      return []
    }
    const read = Array.isArray(entry)
      ? { expected: 'no array within an array' }
      : readScalar(entry, definition, inner)
    if ('kind' in read) {
      if (endorsed && read.kind === 'reference') this.endorsedIds.add(read.id)
      return [read]
    }
    this.findings.push(wrongValue(pointer, read.expected, kindOf(entry)))
    return []
  }

  private cutEndorsements(
    carrier: JsonObject,
    { pointer: carrierPointer, endorsed }: GatedNode,
    entries: { entry: JsonValue; at: string }[],
    active: ActiveContext,
  ): void {
    for (const { entry, at } of entries) {
      if (!isJsonObject(entry) && typeof entry !== 'string') {
        this.findings.push(wrongValue(at, 'an endorsement', kindOf(entry)))
        continue
      }
      // What stands within an endorsement is that one's, and is told by its own report.
      if (!endorsed) this.endorsements.push({ endorsement: entry, pointer: at, carrier, carrierPointer })
      // What it says of nodes that also stand outside is part of the same graph, and so of what they are.
      if (isJsonObject(entry)) this.readNode(entry, active, at, true)
    }
  }
}

function typesOf(object: JsonObject): string[] {
  const { type } = object
  const types = Array.isArray(type) ? type : [type]
  return types.filter((entry) => typeof entry === 'string')
}

function isType(type: string, active: ActiveContext): boolean {
  const definition = active.terms.get(type)
  return definition !== undefined && !definition.i.startsWith('@')
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

function kindOf(value: JsonValue): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object') return 'an object'
  return JSON.stringify(value).slice(0, 80)
}
