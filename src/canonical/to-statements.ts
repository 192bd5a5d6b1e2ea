import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import type { TextInLanguage } from '../core/language-value'
import { isLanguageObject, readLanguageValue } from '../core/language-value'
import type { WorkBudget } from '../core/work-budget'
import { isPlainIri, textLiteral } from './n-quads-terms'
import type { PartStatements, Statements } from './part-statements'
import { isBlank } from './quad'
import { nativeForm, scalarLiteral } from './scalar-literal'
import { StatementList } from './statement-list'
import { ActiveContext, OutsideTables } from './terms/active-context'
import type { TermDefinition } from './terms/term-table'
import { mayBeInLanguages } from './terms/term-table'

/** Returns the statements of an object in a document under the terms in force around it, if they are known. */
export type FindPart = (object: JsonObject, outer: ActiveContext) => PartStatements | undefined

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const rdfFirst = `<${rdf}first>`
const rdfRest = `<${rdf}rest>`
const rdfNil = `<${rdf}nil>`

/**
 * Returns the statements of a JSON-LD document, read with the term tables in one pass.
 *
 * Expansion, flattening and conversion to RDF are one step: each property is looked up, each value written as in N-Quads. A statement
 * without blank nodes may occur twice.
 *
 * @param find - Finds what is known of the statements of parts.
 * @throws {OutsideTables} If the tables do not cover a part of the document; nothing is ever dropped.
 * @see JSON-LD 1.1 API, sections 5.1 (expansion) and 8.1 (deserialisation to RDF)
 */
export function toStatements(
  document: JsonObject,
  initial = ActiveContext.initial,
  work?: WorkBudget,
  find?: FindPart,
): Statements {
  const writer = new QuadWriter(new StatementList(work), find)
  writer.writeNode(document, initial, '')
  return writer.statements.finish()
}

/** Returns whether the term tables cover an object under the terms in force around it. */
export function isCovered(object: JsonObject, outer: ActiveContext): boolean {
  try {
    toStatements(object, outer)
    return true
  } catch (error) {
    if (error instanceof OutsideTables) return false
    throw error
  }
}

class QuadWriter {
  constructor(
    readonly statements: StatementList,
    private readonly find: FindPart | undefined,
  ) {}

  /** Writes a node object and returns the name of its node. */
  writeNode(node: JsonObject, outer: ActiveContext, graph: string): string {
    const known = graph === '' ? this.find?.(node, outer) : undefined
    if (known) return this.statements.addPart(known)
    // A type's context ends with its node (JSON-LD 1.1 API, section 5.1.2, step 7).
    const entered = outer.previous ?? outer
    const own = node['@context']
    const unscoped = own === undefined ? entered : entered.withContexts(toArray(own))
    const types = typesOf(node, unscoped)
    const active = unscoped.withTypes(types)
    const subject = this.nameOf(node, active)
    if (types.length > 0)
      this.statements.addTypes(
        subject,
        types.map((type) => typeIri(type, unscoped)),
        graph,
      )
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

  private nameOf(node: JsonObject, active: ActiveContext): string {
    const { id } = node
    if (id === undefined) return this.statements.nextBlankNode()
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
    // In a JSON literal, null is a value like any other.
    if (definition.t === '@json') throw new OutsideTables('a JSON literal')
    const predicate = propertyIri(definition)
    const inner = definition.s === undefined ? active : active.withProperty(term)
    if (definition.c === '@list') {
      this.statements.add(subject, predicate, this.writeList(value, definition, inner, graph), graph)
    } else if (definition.c === '@graph') {
      for (const entry of Array.isArray(value) ? value : [value])
        this.writeGraph(subject, predicate, entry, inner, graph)
    } else if (Array.isArray(value)) {
      const said = value.filter((entry) => entry !== null)
      const objects = said.map((entry) => this.writeObject(entry, definition, inner, graph))
      const natives = said.map((entry) => nativeForm(entry, definition.t))
      this.statements.addDistinct(subject, predicate, objects, graph, natives)
    } else if (value !== null) {
      const object = this.writeObject(value, definition, inner, graph)
      this.statements.add(subject, predicate, object, graph, nativeForm(value, definition.t))
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
    const name = this.statements.nextBlankNode()
    this.statements.add(subject, predicate, name, graph)
    const before = this.statements.quads.length
    this.writeNode(value, inner, name)
    if (this.statements.quads.length === before) throw new OutsideTables('a graph says nothing')
  }

  private writeObject(
    value: JsonValue,
    definition: TermDefinition,
    inner: ActiveContext,
    graph: string,
  ): string {
    if (isLanguageObject(value)) return textLiteral(readText(value, definition))
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
      const cell = this.statements.nextBlankNode()
      this.statements.add(cell, rdfFirst, this.writeObject(entry, definition, inner, graph), graph)
      this.statements.add(cell, rdfRest, head, graph)
      head = cell
    }
    return head
  }
}

function readText(value: JsonObject, definition: TermDefinition): TextInLanguage {
  const read = mayBeInLanguages(definition) ? readLanguageValue(value) : undefined
  if (!read) throw new OutsideTables('a value object is not plainly a text')
  return read
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
  const n = unscoped.findType(type)?.n
  if (n === undefined) throw new OutsideTables(`${type} is not plainly a type`)
  return n
}

function propertyIri({ n, i, c }: TermDefinition): string {
  if (n === undefined) throw new OutsideTables(`${i} in ${c ?? 'no container'} makes no plain statement`)
  return n
}

function scalar(value: JsonValue, definition: TermDefinition, active: ActiveContext): string {
  const { t } = definition
  if (t === '@json') throw new OutsideTables('a JSON literal')
  if (typeof value === 'object') throw new OutsideTables('an array within an array')
  if (t !== '@id' && t !== '@vocab') return scalarLiteral(value, t)
  if (typeof value !== 'string') return scalarLiteral(value, undefined)
  return t === '@id' ? iri(value, active) : vocabularyIri(value, active)
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

function isEmpty(object: JsonObject): boolean {
  for (const _ in object) return false
  return true
}
