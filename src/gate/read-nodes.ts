import type { ActiveContext } from '../canonical/terms/active-context'
import type { ContextSet } from '../canonical/terms/context-set'
import type { TermNames } from '../canonical/terms/term-names'
import type { TermDefinition } from '../canonical/terms/term-table'
import { mayBeInLanguages, namesClass } from '../canonical/terms/term-table'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import { isLanguageObject, isTagged, readLanguageValue } from '../core/language-value'
import { plain, say } from '../problems/phrases/phrase'
import { sayFound } from '../schema/quote-found'
import type { FindingList } from './finding-list'
import type { GatedNode, GatedValue } from './gated-node'
import { propertyOf } from './gated-node'
import { isMultiValued } from './multi-valued-terms'
import type { Refusal } from './read-scalar'
import { isNodeId, readScalar, refusal } from './read-scalar'
import { readTypes } from './read-types'
import type { RecurringPart, RecurringParts } from './recurring-parts'
import {
  ambiguous,
  classAsProperty,
  notAllowed,
  refusedContexts,
  unknownWord,
  wrongValue,
} from './value-findings'

/** An endorsement taken out of a document. */
export interface CutEndorsement {
  /** EndorsementCredential, or the compact JWS of one. */
  endorsement: JsonObject | string
  pointer: string
  /** The node that embeds it, as written. */
  carrier: JsonObject
  carrierPointer: string
}

export interface ReadNodes {
  root: GatedNode
  /** Every occurrence of every node, in the order of the document. */
  occurrences: GatedNode[]
  /** Endorsements of the document's own nodes; one inside another endorsement belongs to that endorsement. */
  endorsements: CutEndorsement[]
  /** Whether the document embeds an endorsement, in any form and at any depth. */
  hasEndorsements: boolean
  /** The root node of every embedded endorsement, at any depth. */
  endorsementRoots: GatedNode[]
  /** Characters of all texts; they bound what is written out. */
  characters: number
}

/** What surrounds a node. */
interface Place {
  endorsed: boolean
  /** Whether the node is a credential: the document or an embedded endorsement. */
  isCredential: boolean
  /** Ids of the credentials around the node, the innermost last. */
  within: readonly string[]
}

const endorsementMembers = new Set(['endorsement', 'endorsementJwt'])
// Each costs one verification, and no useful badge needs more.
const maxEndorsements = 100

/** Reads a document with accepted contexts into nodes. Of two forms with the same meaning, one is rejected. */
export function readNodes(
  document: JsonObject,
  contexts: ContextSet,
  findings: FindingList,
  parts?: RecurringParts,
): ReadNodes {
  const reader = new NodeReader(findings, contexts.names, parts)
  const place: Place = { endorsed: false, isCredential: true, within: [] }
  const root = reader.readNode(document, contexts.initial, place, '')
  const { occurrences, endorsements, endorsementRoots, hasEndorsements, characters } = reader
  return { root, occurrences, endorsements, endorsementRoots, hasEndorsements, characters }
}

class NodeReader {
  readonly occurrences: GatedNode[] = []
  readonly endorsements: CutEndorsement[] = []
  readonly endorsementRoots: GatedNode[] = []
  hasEndorsements = false
  characters = 0

  constructor(
    private readonly findings: FindingList,
    private readonly names: TermNames,
    private readonly parts: RecurringParts | undefined,
  ) {}

  /** Reads a node, or takes what is known of it. */
  readNode(object: JsonObject, outer: ActiveContext, place: Place, pointer: string): GatedNode {
    const part = place.isCredential || place.endorsed ? undefined : this.parts?.find(object)
    if (!part) return this.readUnknown(object, outer, place, pointer)
    const { reading } = part
    if (reading?.pointer !== pointer || reading.active !== outer)
      return this.readPart(part, object, outer, place, pointer)
    this.occurrences.push(...reading.occurrences)
    this.characters += reading.characters
    return reading.node
  }

  private readPart(
    part: RecurringPart,
    object: JsonObject,
    outer: ActiveContext,
    place: Place,
    pointer: string,
  ): GatedNode {
    const { occurrences, characters } = this
    const from = occurrences.length
    const saidBefore = this.said
    const node = this.readUnknown(object, outer, place, pointer)
    if (this.said === saidBefore) {
      part.reading = {
        pointer,
        active: outer,
        node,
        occurrences: occurrences.slice(from),
        characters: this.characters - characters,
        rewritten: 0,
        nameNode: part.nameNode,
      }
      node.part = part.reading
    }
    return node
  }

  /** Number of findings and endorsements: what has any of them is not remembered. */
  private get said(): number {
    return this.findings.size + this.endorsements.length
  }

  private readUnknown(object: JsonObject, outer: ActiveContext, place: Place, pointer: string): GatedNode {
    const { endorsed } = place
    const node = unreadNode(pointer, endorsed)
    this.occurrences.push(node)
    const active = this.scope(node, object, outer, place)
    if (!active) return node
    if (object['id'] !== undefined) this.readId(node, object['id'], active)
    const inner = place.isCredential ? this.enter(node, place) : place
    for (const member in object) {
      if (member === '@context' || member === 'id' || member === 'type') continue
      this.readMember(node, object, member, active, inner)
    }
    return node
  }

  // If a credential were inside itself, nothing would show which of the two is the document.
  private enter({ id, pointer }: GatedNode, place: Place): Place {
    if (id !== undefined && place.within.includes(id)) {
      this.findings.add(notAllowed(appendPointer(pointer, 'id'), 'expectOtherId', id))
    }
    return { ...place, isCredential: false, within: id === undefined ? place.within : [...place.within, id] }
  }

  /** Returns the terms in force within a node. Sets the node's types, and its context from before the types add terms. */
  private scope(
    node: GatedNode,
    object: JsonObject,
    outer: ActiveContext,
    { isCredential }: Place,
  ): ActiveContext | undefined {
    const { pointer } = node
    try {
      const context = object['@context']
      const entered = outer.previous ?? outer
      const unscoped = context === undefined ? entered : entered.withContexts(toArray(context))
      const place = { context: unscoped, isCredential, pointer }
      const types = readTypes(object['type'], place, this.names, this.findings)
      if (!types) return undefined
      const active = unscoped.withTypes(types)
      node.context = unscoped
      node.types = namesOf(types, unscoped)
      return active
    } catch (error) {
      return this.refuseContexts(error, pointer)
    }
  }

  /** Returns the terms in force within the values of a term that has its own context. */
  private scopeOfValues(term: string, active: ActiveContext, pointer: string): ActiveContext | undefined {
    try {
      return active.withProperty(term)
    } catch (error) {
      return this.refuseContexts(error, pointer)
    }
  }

  private refuseContexts(error: unknown, pointer: string): undefined {
    this.findings.add(refusedContexts(error, pointer))
  }

  private readId(node: GatedNode, id: JsonValue, active: ActiveContext): void {
    if (isNodeId(id, active)) {
      node.id = id
      this.characters += id.length
    } else this.findings.add(wrongValue(appendPointer(node.pointer, 'id'), 'expectIri', sayFound(id)))
  }

  private readMember(
    node: GatedNode,
    object: JsonObject,
    member: string,
    active: ActiveContext,
    place: Place,
  ): void {
    // `checkContexts` ran before: every property has the name of a term, so a pointer needs no escapes.
    const pointer = `${node.pointer}/${member}`
    const definition = active.find(member)
    if (!definition || definition.i.startsWith('@')) {
      this.findings.add({ ...unknownWord(member, active, 'termUnknown'), pointer })
      return
    }
    if (definition.x === undefined && namesClass(member)) {
      this.findings.add(classAsProperty(pointer, member, propertyNamed(definition.i, active)))
      return
    }
    if (!this.names.isOnlyName(definition.i, member))
      this.findings.add(ambiguous(pointer, member, definition.i))
    const value = object[member] as JsonValue
    if (isAbsent(value, definition)) {
      this.findings.add({ code: 'VALUE_DROPPED', pointer, params: { found: plain(JSON.stringify(value)) } })
      return
    }
    // Proofs make statements about a document, not for it. The check of a proof knows their closed shape, and no other reads them.
    const isProof = member === 'proof' && object['@context'] !== undefined
    if (definition.c === '@graph' || isProof) {
      if (definition.c === '@graph' && isProof) return
      this.findings.add(wrongValue(pointer, 'expectProofsAtRoot', plain(member)))
      return
    }
    const isInLanguages = isTextInLanguages(value, definition)
    if (Array.isArray(value) && !isInLanguages && !isMultiValued(member, definition)) {
      this.findings.add(wrongValue(pointer, 'expectOneValue', sayFound(value)))
      return
    }
    const inner = definition.s === undefined ? active : this.scopeOfValues(member, active, pointer)
    if (!inner) return
    if (endorsementMembers.has(member)) {
      node.carrying = [...(node.carrying ?? []), { term: member, pointer }]
      this.cutEndorsements(object, node.pointer, value, pointer, inner, place)
    }
    if (member === 'endorsement') return
    const values = this.readValues(value, definition, inner, place, pointer)
    // A set with only null in it says nothing either.
    if (values.length === 0 && definition.c !== '@list') return
    if (propertyOf(node, definition.i)) {
      const found = say('foundOtherName', { member: plain(member) })
      this.findings.add(wrongValue(pointer, 'expectOneName', found))
    }
    if (isInLanguages && !areDistinct(values))
      this.findings.add(wrongValue(pointer, 'expectLanguagesOnce', say('foundTextsOfOne')))
    if (member !== 'endorsementJwt')
      node.properties.push({ iri: definition.i, term: member, definition, values, pointer })
  }

  private readValues(
    value: JsonValue,
    definition: TermDefinition,
    inner: ActiveContext,
    place: Place,
    pointer: string,
  ): GatedValue[] {
    if (!Array.isArray(value)) {
      const read = this.readValue(value, definition, inner, place, pointer)
      return read === undefined ? [] : [read]
    }
    const values: GatedValue[] = []
    value.forEach((entry, index) => {
      const at = appendPointer(pointer, index)
      if (entry === null) this.findings.add({ code: 'VALUE_DROPPED', pointer: at, params: { found: 'null' } })
      const read = entry === null ? undefined : this.readValue(entry, definition, inner, place, at)
      if (read !== undefined) values.push(read)
    })
    return values
  }

  /** @returns `undefined` for a rejected value. */
  private readValue(
    entry: JsonValue,
    definition: TermDefinition,
    inner: ActiveContext,
    place: Place,
    pointer: string,
  ): GatedValue | undefined {
    if (isLanguageObject(entry) && mayBeInLanguages(definition)) return this.readText(entry, pointer)
    if (isJsonObject(entry)) {
      const isNode = definition.t !== '@json' && definition.t !== '@vocab'
      if (isNode) return this.readNode(entry, inner, place, pointer)
      this.findings.add(wrongValue(pointer, 'expectNothingHere', say('expectObject')))
      return undefined
    }
    const read = readPlain(entry, definition, inner)
    if (typeof read === 'object' && read.kind === 'refusal') {
      this.findings.add(wrongValue(pointer, read.expected, sayFound(entry)))
      return undefined
    }
    if (typeof entry === 'string') this.characters += entry.length
    return read
  }

  private readText(value: JsonObject, pointer: string): GatedValue | undefined {
    const read = readLanguageValue(value)
    if (!read || !isTagged(read)) {
      this.findings.add(wrongValue(pointer, 'expectTextInLanguage', say('expectObject')))
      return undefined
    }
    this.characters += read.text.length
    return { kind: 'text', ...read }
  }

  private cutEndorsements(
    carrier: JsonObject,
    carrierPointer: string,
    value: JsonValue,
    pointer: string,
    inner: ActiveContext,
    place: Place,
  ): void {
    this.hasEndorsements = true
    toArray(value).forEach((entry, index) => {
      const at = Array.isArray(value) ? appendPointer(pointer, index) : pointer
      if (entry === null) {
        this.findings.add({ code: 'VALUE_DROPPED', pointer: at, params: { found: 'null' } })
        return
      }
      if (!isJsonObject(entry) && typeof entry !== 'string') {
        this.findings.add(wrongValue(at, 'expectEndorsement', sayFound(entry)))
        return
      }
      if (!place.endorsed)
        this.endorsements.push({ endorsement: entry, pointer: at, carrier, carrierPointer })
      if (!isJsonObject(entry)) return
      // It is read too: what it says about nodes that also occur outside it is part of the same graph.
      const within: Place = { ...place, endorsed: true, isCredential: true }
      this.endorsementRoots.push(this.readNode(entry, inner, within, at))
    })
    const count = Math.max(this.endorsements.length, this.endorsementRoots.length)
    if (count <= maxEndorsements) return
    const params = { expected: say('expectEndorsements', { limit: maxEndorsements }), found: String(count) }
    this.findings.add({ code: 'VALUE_COUNT', pointer: carrierPointer, params })
  }
}

/** Returns the term for a property whose IRI also names a class. */
function propertyNamed(iri: string, { terms }: ActiveContext): string | undefined {
  for (const [term, { i }] of terms) if (i === iri && !namesClass(term)) return term
  return undefined
}

/** Returns whether a value is one language value object or several. */
function isTextInLanguages(value: JsonValue, definition: TermDefinition): boolean {
  return mayBeInLanguages(definition) && toArray(value).every(isLanguageObject)
}

function areDistinct(texts: readonly GatedValue[]): boolean {
  const languages = texts.map((value) =>
    typeof value === 'object' && value.kind === 'text' ? value.language : undefined,
  )
  return new Set(languages).size === languages.length
}

// Two names of one type are one type.
function namesOf(types: readonly string[], context: ActiveContext): string[] {
  const names = types.map((type) => context.findType(type)?.name ?? type)
  return names.length === 1 ? names : [...new Set(names)]
}

function readPlain(
  entry: Exclude<JsonValue, JsonObject>,
  definition: TermDefinition,
  inner: ActiveContext,
): GatedValue | Refusal {
  if (Array.isArray(entry)) return refusal('expectNoInnerList')
  return entry === null ? refusal('expectNoNull') : readScalar(entry, definition, inner)
}

function unreadNode(pointer: string, endorsed: boolean): GatedNode {
  return { kind: 'node', id: undefined, types: [], properties: [], pointer, endorsed, context: undefined }
}

// JSON-LD 1.1, section 4.3: null and an empty set say nothing; an empty list says that it is empty.
function isAbsent(value: JsonValue, definition: TermDefinition): boolean {
  return value === null || (Array.isArray(value) && value.length === 0 && definition.c !== '@list')
}
