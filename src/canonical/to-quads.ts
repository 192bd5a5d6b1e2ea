import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from '../core/json'
import { typesWithoutTerm } from '../model/old-badge-types'
import { booleanLiteral, isPlainIri, isRoundedAway, isWebIri, literal, numberLiteral } from './n-quads-terms'
import type { Quad } from './quad'
import { isBlank, serializeQuad } from './quad'
import { ActiveContext, OutsideTables } from './terms/active-context'
import type { TermDefinition } from './terms/term-table'

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const rdfType = `<${rdf}type>`
const rdfFirst = `<${rdf}first>`
const rdfRest = `<${rdf}rest>`
const rdfNil = `<${rdf}nil>`

/**
 * The statements that a JSON-LD document makes, read off the term tables in one pass.
 *
 * Expansion, flattening and conversion to RDF in one: each member is looked up, each value written as N-Quads write it. A statement
 * without blank nodes may stand twice.
 *
 * @throws {OutsideTables} If any part of the document is not plainly covered; nothing is ever dropped.
 * @see JSON-LD 1.1 API, sections 5.1 (expansion) and 8.1 (deserialisation to RDF)
 */
export function toQuads(document: JsonObject, initial = ActiveContext.initial): Quad[] {
  const writer = new QuadWriter()
  writer.writeNode(document, initial, '')
  writer.assertNativesOnce()
  // A document that says nothing is dropped whole in JSON-LD; it must not pass for one that was signed.
  if (writer.quads.length === 0) throw new OutsideTables('the document says nothing')
  return writer.quads
}

const saidTwice = 'a number or boolean is said twice'

class QuadWriter {
  readonly quads: Quad[] = []
  private readonly inGraphs = new Set<string>()
  /** Properties with a number or boolean among their values. */
  private readonly withNatives = new Set<string>()
  private blankNodes = 0

  /** Writes a node object and returns the name of its node. */
  writeNode(node: JsonObject, outer: ActiveContext, graph: string): string {
    // A type's context ends with its node (JSON-LD 1.1 API, section 5.1.2, step 7).
    const entered = outer.previous ?? outer
    const own = node['@context']
    const unscoped = own === undefined ? entered : entered.withContexts(contextUrls(own))
    const types = typesOf(node, unscoped)
    const active = unscoped.withTypes(types)
    const subject = this.nameOf(node, active)
    this.writeTypes(subject, types, unscoped, graph)
    let stated: Set<string> | undefined
    for (const member in node) {
      const value = node[member] as JsonValue
      if (member === '@context') continue
      const definition = active.find(member)
      if (!definition) throw new OutsideTables(`${member} is not a known term`)
      const { i } = definition
      if (i === '@id' || i === '@type') continue
      if (active.synonymous.has(i) && isBlank(subject)) {
        stated ??= new Set()
        if (stated.has(i)) throw new OutsideTables('a blank node has one property under two names')
        stated.add(i)
      }
      this.writeMember(subject, member, definition, value, active, graph)
    }
    return subject
  }

  private writeTypes(
    subject: string,
    types: readonly string[],
    unscoped: ActiveContext,
    graph: string,
  ): void {
    const [only] = types
    if (types.length === 1) this.add(subject, rdfType, typeIri(only as string, unscoped), graph)
    else {
      const iris = types.map((type) => typeIri(type, unscoped))
      this.addDistinct(subject, rdfType, iris, graph)
    }
  }

  private nameOf(node: JsonObject, active: ActiveContext): string {
    const { id } = node
    if (id === undefined) return this.nextBlankNode()
    if (typeof id !== 'string' || active.find('id')?.i !== '@id') throw new OutsideTables('id is not one IRI')
    return iri(id, active)
  }

  private writeMember(
    subject: string,
    term: string,
    definition: TermDefinition,
    value: JsonValue,
    active: ActiveContext,
    graph: string,
  ): void {
    // Null is a value there like any other.
    if (definition.t === '@json') throw new OutsideTables('a JSON literal')
    const predicate = propertyIri(definition)
    const inner = definition.s === undefined ? active : active.withProperty(term)
    if (definition.c === '@list') {
      this.add(subject, predicate, this.writeList(value, definition, inner, graph), graph)
    } else if (definition.c === '@graph') {
      for (const entry of Array.isArray(value) ? value : [value])
        this.writeGraph(subject, predicate, entry, inner, graph)
    } else if (Array.isArray(value)) {
      const objects: string[] = []
      for (const entry of value)
        if (entry !== null) objects.push(this.writeObject(entry, definition, inner, graph))
      this.addDistinct(subject, predicate, objects, graph)
      if (value.some(isNative)) {
        if (new Set(objects).size < objects.length) throw new OutsideTables(saidTwice)
        this.withNatives.add(predicate)
      }
    } else if (value !== null) {
      this.add(subject, predicate, this.writeObject(value, definition, inner, graph), graph)
      if (isNative(value)) this.withNatives.add(predicate)
    }
  }

  /** Where 1 stands beside "1", `jsonld` writes their one statement twice; then it has to say what is signed. */
  assertNativesOnce(): void {
    if (this.withNatives.size === 0) return
    const lines = new Set<string>()
    for (const { subject, predicate, object, graph } of this.quads) {
      if (!this.withNatives.has(predicate)) continue
      const line = serializeQuad(subject, predicate, object, graph)
      if (lines.has(line)) throw new OutsideTables(saidTwice)
      lines.add(line)
    }
  }

  private writeGraph(
    subject: string,
    predicate: string,
    value: JsonValue,
    inner: ActiveContext,
    graph: string,
  ): void {
    if (value === null) return
    if (!isJsonObject(value)) throw new OutsideTables('a graph is not a node')
    const name = this.nextBlankNode()
    this.add(subject, predicate, name, graph)
    const before = this.quads.length
    this.writeNode(value, inner, name)
    if (this.quads.length === before) throw new OutsideTables('a graph says nothing')
  }

  private writeObject(
    value: JsonValue,
    definition: TermDefinition,
    inner: ActiveContext,
    graph: string,
  ): string {
    if (isJsonObject(value)) {
      if (definition.t === '@json' || isEmpty(value))
        throw new OutsideTables('an object is not plainly a node')
      return this.writeNode(value, inner, graph)
    }
    return scalar(value, definition, inner)
  }

  private writeList(
    value: JsonValue,
    definition: TermDefinition,
    inner: ActiveContext,
    graph: string,
  ): string {
    const entries = (Array.isArray(value) ? value : [value]).filter((entry) => entry !== null)
    let head = rdfNil
    for (const entry of entries.reverse()) {
      const cell = this.nextBlankNode()
      this.add(cell, rdfFirst, this.writeObject(entry, definition, inner, graph), graph)
      this.add(cell, rdfRest, head, graph)
      head = cell
    }
    return head
  }

  private nextBlankNode(): string {
    this.blankNodes += 1
    return `_:b${this.blankNodes - 1}`
  }

  private add(subject: string, predicate: string, object: string, graph: string): void {
    if (graph !== '' && !isBlank(subject)) {
      // The hash of a blank graph is over its statements, each once.
      const line = serializeQuad(subject, predicate, object, graph)
      if (this.inGraphs.has(line)) return
      this.inGraphs.add(line)
    }
    this.quads.push({ subject, predicate, object, graph })
  }

  // A dataset is a set: the same statement twice is one. Without a blank node in it that is seen when the lines are in order;
  // about a blank node it must be seen here, since its hash is over its statements.
  private addDistinct(subject: string, predicate: string, objects: readonly string[], graph: string): void {
    const distinct = isBlank(subject) && objects.length > 1 ? new Set(objects) : objects
    for (const object of distinct) this.add(subject, predicate, object, graph)
  }
}

function contextUrls(context: JsonValue): string[] {
  const urls = Array.isArray(context) ? context : [context]
  if (!urls.every((url) => typeof url === 'string')) throw new OutsideTables('a context is not a URL')
  return urls
}

function typesOf(node: JsonObject, unscoped: ActiveContext): string[] {
  const { type } = node
  if (type === undefined) return []
  if (unscoped.find('type')?.i !== '@type') throw new OutsideTables('type is not the type')
  const types = Array.isArray(type) ? type : [type]
  if (!types.every((entry) => typeof entry === 'string')) throw new OutsideTables('a type is not a term')
  return types
}

function typeIri(type: string, unscoped: ActiveContext): string {
  if (typesWithoutTerm.has(type)) return `<${type}>`
  const definition = unscoped.find(type)
  if (definition) return propertyIri(definition)
  if (isWebIri(type)) return `<${type}>`
  throw new OutsideTables(`${type} is not a known type`)
}

function propertyIri({ n, i, c }: TermDefinition): string {
  if (n === undefined) throw new OutsideTables(`${i} in ${c ?? 'no container'} makes no plain statement`)
  return n
}

/** The N-Quads form of a scalar under a term's coercion (JSON-LD 1.1 API, section 5.2.2, value expansion). */
function scalar(value: JsonValue, definition: TermDefinition, active: ActiveContext): string {
  const { t } = definition
  if (t === '@json') throw new OutsideTables('a JSON literal')
  if (typeof value === 'string') {
    if (t === '@id') return iri(value, active)
    if (t === '@vocab') return vocabularyIri(value, active)
    return literal(value, t)
  }
  const datatype = t === '@id' || t === '@vocab' ? undefined : t
  if (typeof value === 'boolean') return booleanLiteral(value, datatype)
  if (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0) && !isRoundedAway(value))
    return numberLiteral(value, datatype)
  throw new OutsideTables('an array within an array')
}

function vocabularyIri(value: string, active: ActiveContext): string {
  const definition = active.find(value)
  return definition ? propertyIri(definition) : iri(value, active)
}

function iri(value: string, active: ActiveContext): string {
  if (!isPlainIri(value)) throw new OutsideTables('an IRI is relative, blank or needs escapes')
  if (active.prefixes.size > 0 && active.prefixes.has(value.slice(0, value.indexOf(':')))) {
    throw new OutsideTables('an IRI may be compact')
  }
  return `<${value}>`
}

function isNative(value: JsonValue): boolean {
  return typeof value === 'number' || typeof value === 'boolean'
}

function isEmpty(object: JsonObject): boolean {
  for (const _ in object) return false
  return true
}
