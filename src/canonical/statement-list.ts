import { WorkBudget } from '../core/work-budget'
import type { PartStatements, Statements } from './part-statements'
import type { Quad } from './quad'
import { isBlank, serializeQuad } from './quad'
import { OutsideTables } from './terms/active-context'

const rdfType = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>'
const saidTwice = 'a number or boolean is said in two ways'

/**
 * Returns a function that names blank nodes, each with a name of its own. All have one length, so that a document takes the same work in
 * whichever order they were given.
 */
export function blankNodeNames(letter: 'b' | 'p'): () => string {
  let next = 0
  return () => {
    next += 1
    return `_:${letter}${next.toString(36).padStart(7, '0')}`
  }
}

/**
 * Collects the statements of a document as they are read, and names its blank nodes.
 *
 * A statement without blank nodes may occur twice. One about a blank node does not, because the hash of the node covers its statements.
 */
export class StatementList {
  readonly quads: Quad[] = []
  private readonly inGraphs = new Set<string>()
  /** Lines of numbers and booleans, each with its form by `nativeForm`. */
  private readonly natives = new Map<string, string>()
  private readonly ofNatives = new Map<Quad, string>()
  private readonly withNatives = new Set<string>()
  private parts: PartStatements[] = []

  /**
   * @param work - Budget for the lines that are written to compare statements.
   * @param nameNode - Names the next blank node.
   */
  constructor(
    private readonly work = new WorkBudget(),
    private readonly nameNode = blankNodeNames('b'),
  ) {}

  nextBlankNode(): string {
    return this.nameNode()
  }

  /** Adds the statements of a part, and returns the name of its root. */
  addPart(part: PartStatements): string {
    this.work.spend(part.work)
    this.parts.push(part)
    return part.subject
  }

  /** @param native - Form of a number or boolean, by `nativeForm`; absent for any other value. */
  add(subject: string, predicate: string, object: string, graph: string, native?: string): void {
    const quad = { subject, predicate, object, graph }
    if (native !== undefined) this.noteNative(quad, native, this.lineOf(quad))
    if (graph !== '' && !isBlank(subject)) {
      // The hash of a blank graph covers each of its statements once.
      const line = this.lineOf(quad)
      if (native === undefined && this.natives.has(line)) throw new OutsideTables(saidTwice)
      if (this.inGraphs.has(line)) return
      this.inGraphs.add(line)
    }
    this.quads.push(quad)
  }

  /**
   * Adds the statements of one property.
   *
   * @param natives - The `native` of each object, as in `add`.
   */
  addDistinct(
    subject: string,
    predicate: string,
    objects: readonly string[],
    graph: string,
    natives: readonly (string | undefined)[] = [],
  ): void {
    const once = isBlank(subject) && objects.length > 1
    const said = new Map<string, string | undefined>()
    objects.forEach((object, place) => {
      const native = natives[place]
      const isAgain = once && said.has(object)
      if (isAgain && said.get(object) !== native) throw new OutsideTables(saidTwice)
      if (once) said.set(object, native)
      if (!isAgain) this.add(subject, predicate, object, graph, native)
    })
  }

  addTypes(subject: string, iris: readonly string[], graph: string): void {
    const [only] = iris
    if (iris.length === 1) this.add(subject, rdfType, only as string, graph)
    else this.addDistinct(subject, rdfType, iris, graph)
  }

  /** @throws {OutsideTables} If the document makes no statement, or states a number or boolean in two forms. */
  finish(): Statements {
    const statements = this.finishPart()
    // JSON-LD drops a document without statements; it must not count as signed.
    if (this.quads.length === 0) throw new OutsideTables('the document says nothing')
    return statements
  }

  /** As `finish`, of a part of a document, which may make none. */
  finishPart(): Statements {
    this.separateParts()
    this.assertNativesOnce()
    const { quads, parts, ofNatives: natives } = this
    return { quads, parts, natives }
  }

  /** Keeps those parts whose nodes say nothing elsewhere, and takes the statements of the others for the document's own. */
  private separateParts(): void {
    const { parts, quads } = this
    if (parts.length === 0) return
    const counts = new Map<string, number>()
    for (const name of new Set(quads.map(({ subject }) => subject))) counts.set(name, 1)
    for (const { subjects } of parts)
      for (const name of subjects) counts.set(name, (counts.get(name) ?? 0) + 1)
    const isOfOne = ({ subjects }: PartStatements) => subjects.every((name) => counts.get(name) === 1)
    this.parts = parts.filter(isOfOne)
    for (const part of parts) if (!isOfOne(part)) this.addOwn(part)
  }

  private addOwn({ quads, natives }: PartStatements): void {
    for (const quad of quads) {
      const native = natives.get(quad)
      // What noting takes was charged with the part.
      if (native !== undefined) this.noteNative(quad, native, serialize(quad))
      this.quads.push(quad)
    }
  }

  private noteNative(quad: Quad, native: string, line: string): void {
    const known = this.natives.get(line)
    if (known !== undefined && known !== native) throw new OutsideTables(saidTwice)
    // In a graph, a text may have made the same statement before.
    if (known === undefined && this.inGraphs.has(line)) throw new OutsideTables(saidTwice)
    this.natives.set(line, native)
    this.ofNatives.set(quad, native)
    this.withNatives.add(quad.predicate)
  }

  // If a document has 1 and "1", `jsonld` writes their one statement twice; so it must decide what is signed.
  private assertNativesOnce(): void {
    const predicates = new Set(this.withNatives)
    for (const { natives } of this.parts)
      for (const { predicate } of natives.keys()) predicates.add(predicate)
    if (predicates.size === 0) return
    for (const quad of this.quads) {
      if (!predicates.has(quad.predicate) || this.ofNatives.has(quad)) continue
      if (this.natives.has(this.lineOf(quad))) throw new OutsideTables(saidTwice)
    }
    // A part has no subject in common with others, and was compared with itself; it is charged as they are.
    for (const { quads, natives } of this.parts)
      for (const quad of quads) if (predicates.has(quad.predicate) && !natives.has(quad)) this.lineOf(quad)
  }

  private lineOf(quad: Quad): string {
    const line = serialize(quad)
    this.work.spend(line.length)
    return line
  }
}

function serialize({ subject, predicate, object, graph }: Quad): string {
  return serializeQuad(subject, predicate, object, graph)
}
