import { QualityLabelError } from '../core/errors'
import { freezeAll } from '../core/frozen-json'
import type { JsonObject, JsonValue } from '../core/json'
import { writeLanguageValue } from '../core/language-value'
import type { WorkBudget } from '../core/work-budget'
import { MeteredBudget, workOf } from '../core/work-budget'
import type { GatedNode, GatedProperty, GatedText, GatedValue, PartReading, WrittenPart } from './gated-node'
import { isFree, isMultiValued } from './multi-valued-terms'
import { isReferenceTerm } from './reference-terms'

/** Pointers into the supplied document, for the root of the gated document and the nodes directly below it. */
export type PointerMap = ReadonlyMap<object, string>

/** How deep nodes within nodes may be written out. */
export const maxUnfoldedDepth = 64

// What is written anew this often differs from document to document, and need not be kept.
const mostRewritten = 8

/**
 * Writes nodes as the one JSON tree for their graph.
 *
 * Every property that may have several values is an array, in a fixed order. Each occurrence of a node has all its statements,
 * and only its id inside itself.
 *
 * @param work - Spent for each node, value and character written, because a node that recurs is written each time.
 * @throws {QualityLabelError} `WORK_LIMIT_EXCEEDED`, `INPUT_TOO_DEEP`
 */
export function unfoldNode(
  root: GatedNode,
  byId: ReadonlyMap<string, GatedNode>,
  work: WorkBudget,
): { document: JsonObject; pointers: PointerMap } {
  const pointers = new Map<object, string>()
  const document = new Unfolder(byId, pointers, work).writeNode(root, root.pointer, [])
  return { document, pointers }
}

class Unfolder {
  constructor(
    private readonly byId: ReadonlyMap<string, GatedNode>,
    private readonly pointers: Map<object, string>,
    private readonly work: WorkBudget,
    /** Nodes that were asked for by their ids; absent where no one needs to know. */
    private readonly asked?: Map<string, GatedNode | undefined>,
  ) {}

  private find(id: string): GatedNode | undefined {
    const node = this.byId.get(id)
    this.asked?.set(id, node)
    return node
  }

  /** @param ancestors - Ids of the nodes around it, `''` for a blank node; changed while writing, and unchanged at the end. */
  writeNode(occurrence: GatedNode, pointer: string, ancestors: string[]): JsonObject {
    const { part } = occurrence
    // At its own place: where it is only named it may lie too deep.
    if (part && pointer === part.pointer && this.asked === undefined && part.rewritten < mostRewritten)
      return this.writePart(part, ancestors)
    return this.writeUnknown(occurrence, pointer, ancestors)
  }

  private writeUnknown(occurrence: GatedNode, pointer: string, ancestors: string[]): JsonObject {
    const { id } = occurrence
    const node = id === undefined ? occurrence : (this.find(id) ?? occurrence)
    this.work.spend(workOf.node + workOf.written * (id?.length ?? 0))
    if (ancestors.length >= maxUnfoldedDepth) throw tooDeep(pointer)
    const object: JsonObject = {}
    if (ancestors.length <= 1) this.pointers.set(object, pointer)
    if (id !== undefined) object['id'] = id
    if (id !== undefined && ancestors.includes(id)) return object
    if (node.types.length > 0) {
      this.work.spend(workOf.written * charactersOf(node.types))
      object['type'] = node.types.length === 1 ? [...node.types] : [...node.types].sort()
    }
    ancestors.push(id ?? '')
    for (const property of node.properties) object[property.term] = this.writeProperty(property, ancestors)
    ancestors.pop()
    return object
  }

  private writePart(part: PartReading, ancestors: string[]): JsonObject {
    const { written, pointer } = part
    const isSame = written && [...written.needs].every(([id, node]) => this.byId.get(id) === node)
    if (isSame) this.work.spend(written.work)
    const { object } = isSame ? written : this.rewritePart(part, ancestors)
    if (ancestors.length <= 1) this.pointers.set(object, pointer)
    return object
  }

  private rewritePart(part: PartReading, ancestors: string[]): WrittenPart {
    const work = new MeteredBudget(this.work)
    const needs = new Map<string, GatedNode | undefined>()
    const unfolder = new Unfolder(this.byId, new Map(), work, needs)
    const object = freezeAll(unfolder.writeNode(part.node, part.pointer, ancestors)) as JsonObject
    const written = { object, work: work.spent, needs }
    Object.assign(part, { written, rewritten: part.rewritten + 1 })
    return written
  }

  private writeProperty(property: GatedProperty, ancestors: string[]): JsonValue {
    const { term, definition, values } = property
    this.work.spend(values.length * workOf.value + workOf.written * term.length)
    const isList = definition.c === '@list'
    // Under a term for one value, several values are one text in several languages.
    if (!isList && values.length === 1 && !isMultiValued(term, definition)) {
      return this.writeValue(values[0] as GatedValue, property, ancestors)
    }
    const written = values.map((value) => this.writeValue(value, property, ancestors))
    if (isList) return written
    if (!isMultiValued(term, definition)) return inLanguageOrder(written as JsonObject[])
    const ordered = inOrder(written, values, this.work)
    return ordered.length === 1 && isFree(term, definition) ? (ordered[0] as JsonValue) : ordered
  }

  private writeValue(value: GatedValue, property: GatedProperty, ancestors: string[]): JsonValue {
    if (typeof value !== 'object') {
      if (typeof value === 'string') this.work.spend(workOf.written * value.length)
      return value
    }
    if (value.kind === 'text') {
      this.work.spend(workOf.written * charactersOfText(value))
      return writeLanguageValue(value)
    }
    const object =
      value.kind === 'node'
        ? this.writeNode(value, value.pointer, ancestors)
        : this.writeReference(value.id, property, ancestors)
    // An IRI and an object with only that id are the same reference; it is written as the IRI where the term allows.
    const { term, definition } = property
    return isReferenceTerm(term, definition) && isBare(object) ? (object['id'] as string) : object
  }

  private writeReference(id: string, property: GatedProperty, ancestors: string[]): JsonObject {
    const node = this.find(id)
    if (node) return this.writeNode(node, property.pointer, ancestors)
    this.work.spend(workOf.written * id.length)
    return { id }
  }
}

// No two have the same language.
function inLanguageOrder(texts: JsonObject[]): JsonObject[] {
  const tagOf = ({ '@language': tag = '' }: JsonObject) => String(tag)
  return texts.sort((a, b) => (tagOf(a) < tagOf(b) ? -1 : 1))
}

/** Counts the characters of texts. */
export function charactersOf(texts: readonly string[]): number {
  let characters = 0
  for (const { length } of texts) characters += length
  return characters
}

/** Counts the characters of a text and its language tag. */
export function charactersOfText({ text, language = '' }: GatedText): number {
  return text.length + language.length
}

function tooDeep(pointer: string): QualityLabelError {
  const message = `Cannot read document: expected at most ${maxUnfoldedDepth} levels with recurring nodes written out`
  return new QualityLabelError('INPUT_TOO_DEEP', message, { details: { pointer } })
}

function isBare(object: JsonObject): boolean {
  if (typeof object['id'] !== 'string') return false
  let members = 0
  for (const _ in object) members += 1
  return members === 1
}

// A set has no order; this one depends only on its values.
function inOrder(values: JsonValue[], read: readonly GatedValue[], work: WorkBudget): JsonValue[] {
  if (values.length < 2) return values
  if (values.every((value) => typeof value === 'string')) return [...new Set(values)].sort()
  const byKey = new Map<string, JsonValue>()
  values.forEach((value, index) => {
    const key = knownKeyOf(value, read[index] as GatedValue)
    // A value inside nested sets is written again for each of them.
    work.spend(key.length)
    byKey.set(key, value)
  })
  return [...byKey.keys()].sort().map((key) => byKey.get(key) as JsonValue)
}

function knownKeyOf(value: JsonValue, read: GatedValue): string {
  const written = typeof read === 'object' && read.kind === 'node' ? read.part?.written : undefined
  if (written?.object !== value) return keyOf(value)
  written.key ??= keyOf(value)
  return written.key
}

function keyOf(value: JsonValue): string {
  return typeof value === 'string' ? `s${value}` : `v${textOf(value)}`
}

// One text for one value, in any order of its properties; no term needs escapes. A node with an id is written out alike everywhere,
// so its id is enough.
function textOf(value: JsonValue): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return `${allOf('[', value, textOf)}]`
  if (typeof value['id'] === 'string') return `<${value['id']}>`
  const members = Object.keys(value).sort()
  return `${allOf('{', members, (member) => `"${member}":${textOf(value[member] as JsonValue)}`)}}`
}

// Joining copies a long text again at each level above it. Adding to a text copies nothing until the whole is read.
function allOf<T>(start: string, items: readonly T[], write: (item: T) => string): string {
  let text = start
  items.forEach((item, index) => {
    text += index === 0 ? write(item) : `,${write(item)}`
  })
  return text
}
