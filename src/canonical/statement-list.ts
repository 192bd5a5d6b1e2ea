import type { Quad } from './quad'
import { isBlank, serializeQuad } from './quad'
import { OutsideTables } from './terms/active-context'

const rdfType = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>'
const saidTwice = 'a number or boolean is said twice'

/**
 * The statements of a document as they are read, and the names of its blank nodes.
 *
 * A statement without blank nodes may stand twice in it; about a blank node none does, since its hash is over its statements.
 */
export class StatementList {
  readonly quads: Quad[] = []
  private readonly inGraphs = new Set<string>()
  /** Properties with a number or boolean among their values. */
  private readonly withNatives = new Set<string>()
  private blankNodes = 0

  nextBlankNode(): string {
    this.blankNodes += 1
    return `_:b${this.blankNodes - 1}`
  }

  add(subject: string, predicate: string, object: string, graph: string): void {
    if (graph !== '' && !isBlank(subject)) {
      // The hash of a blank graph is over its statements, each once.
      const line = serializeQuad(subject, predicate, object, graph)
      if (this.inGraphs.has(line)) return
      this.inGraphs.add(line)
    }
    this.quads.push({ subject, predicate, object, graph })
  }

  /** Adds the statements of one property. */
  addDistinct(subject: string, predicate: string, objects: readonly string[], graph: string): void {
    const distinct = isBlank(subject) && objects.length > 1 ? new Set(objects) : objects
    for (const object of distinct) this.add(subject, predicate, object, graph)
  }

  addTypes(subject: string, iris: readonly string[], graph: string): void {
    const [only] = iris
    if (iris.length === 1) this.add(subject, rdfType, only as string, graph)
    else this.addDistinct(subject, rdfType, iris, graph)
  }

  /** Notes that a number or boolean is among the values of a property. */
  noteNatives(predicate: string, objects: readonly string[]): void {
    if (objects.length > 1 && new Set(objects).size < objects.length) throw new OutsideTables(saidTwice)
    this.withNatives.add(predicate)
  }

  /** @throws {OutsideTables} If the document says nothing, or a number or boolean twice. */
  finish(): Quad[] {
    this.assertNativesOnce()
    // A document that says nothing is dropped whole in JSON-LD; it must not pass for one that was signed.
    if (this.quads.length === 0) throw new OutsideTables('the document says nothing')
    return this.quads
  }

  // Where 1 stands beside "1", `jsonld` writes their one statement twice; then it has to say what is signed.
  private assertNativesOnce(): void {
    if (this.withNatives.size === 0) return
    const lines = new Set<string>()
    for (const { subject, predicate, object, graph } of this.quads) {
      if (!this.withNatives.has(predicate)) continue
      const line = serializeQuad(subject, predicate, object, graph)
      if (lines.has(line)) throw new OutsideTables(saidTwice)
      lines.add(line)
    }
  }
}
