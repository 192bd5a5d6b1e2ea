import { WorkBudget } from '../core/work-budget'
import type { Quad } from './quad'
import { isBlank, serializeQuad } from './quad'
import { OutsideTables } from './terms/active-context'

const rdfType = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>'
const saidTwice = 'a number or boolean is said in two ways'

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
  private readonly ofNatives = new Set<Quad>()
  private readonly withNatives = new Set<string>()
  private blankNodes = 0

  /** @param work - Budget for the lines that are written to compare statements. */
  constructor(private readonly work = new WorkBudget()) {}

  nextBlankNode(): string {
    this.blankNodes += 1
    return `_:b${this.blankNodes - 1}`
  }

  /** @param native - Form of a number or boolean, by `nativeForm`; absent for any other value. */
  add(subject: string, predicate: string, object: string, graph: string, native?: string): void {
    const quad = { subject, predicate, object, graph }
    if (native !== undefined) this.noteNative(quad, native)
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
  finish(): Quad[] {
    this.assertNativesOnce()
    // JSON-LD drops a document without statements; it must not count as signed.
    if (this.quads.length === 0) throw new OutsideTables('the document says nothing')
    return this.quads
  }

  private noteNative(quad: Quad, native: string): void {
    const line = this.lineOf(quad)
    const known = this.natives.get(line)
    if (known !== undefined && known !== native) throw new OutsideTables(saidTwice)
    // In a graph, a text may have made the same statement before.
    if (known === undefined && this.inGraphs.has(line)) throw new OutsideTables(saidTwice)
    this.natives.set(line, native)
    this.ofNatives.add(quad)
    this.withNatives.add(quad.predicate)
  }

  // If a document has 1 and "1", `jsonld` writes their one statement twice; so it must decide what is signed.
  private assertNativesOnce(): void {
    if (this.natives.size === 0) return
    for (const quad of this.quads) {
      if (!this.withNatives.has(quad.predicate) || this.ofNatives.has(quad)) continue
      if (this.natives.has(this.lineOf(quad))) throw new OutsideTables(saidTwice)
    }
  }

  private lineOf({ subject, predicate, object, graph }: Quad): string {
    const line = serializeQuad(subject, predicate, object, graph)
    this.work.spend(line.length)
    return line
  }
}
