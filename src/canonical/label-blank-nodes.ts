import { appendTo } from '../core/append-to'
import { sha256Hex } from '../core/sha256'
import { WorkBudget, workOf } from '../core/work-budget'
import { hashFirstDegree } from './hash-first-degree'
import type { PartStatements } from './part-statements'
import { permutations } from './permutations'
import type { Quad } from './quad'
import { isBlank } from './quad'

/** Names blank nodes in the order in which they are met. With `clone`, a path can be tried and dropped. */
class IdentifierIssuer {
  readonly issued: Map<string, string>

  constructor(
    private readonly prefix: string,
    issued?: ReadonlyMap<string, string>,
  ) {
    this.issued = new Map(issued)
  }

  issue(id: string): string {
    const known = this.issued.get(id)
    if (known !== undefined) return known
    const name = `${this.prefix}${this.issued.size}`
    this.issued.set(id, name)
    return name
  }

  clone(): IdentifierIssuer {
    return new IdentifierIssuer(this.prefix, this.issued)
  }
}

/**
 * Returns the canonical names of the blank nodes of a dataset: `_:c14n0`, `_:c14n1` and so on.
 *
 * @param quads - Statements, each once.
 * @param parts - Further statements, prepared.
 * @param work - Budget for distinguishing look-alike nodes, so that a dataset made to be slow is rejected.
 * @throws {QualityLabelError} `WORK_LIMIT_EXCEEDED` If the budget does not suffice.
 * @see RDFC-1.0, section 4.4: https://www.w3.org/TR/rdf-canon/#canon-algorithm
 */
export function labelBlankNodes(
  quads: readonly Quad[],
  work: WorkBudget = new WorkBudget(),
  parts: readonly PartStatements[] = [],
): ReadonlyMap<string, string> {
  return new BlankNodeLabeller(quads, work, parts).label()
}

interface Path {
  path: string
  issuer: IdentifierIssuer
}

interface Labelling {
  hash: string
  issuer: IdentifierIssuer
}

/** Work on one node that needs work on others first. It is a generator, so that a long chain of nodes needs no stack. */
type Steps<T> = Generator<Steps<Labelling>, T, Labelling>

class BlankNodeLabeller {
  private readonly quadsOf = new Map<string, Quad[]>()
  private readonly relatingOf = new Map<string, readonly Quad[]>()
  private readonly firstDegree = new Map<string, string>()
  private readonly canonical = new IdentifierIssuer('_:c14n')

  constructor(
    quads: readonly Quad[],
    private readonly work: WorkBudget,
    private readonly parts: readonly PartStatements[],
  ) {
    for (const quad of quads) {
      const { subject, object, graph } = quad
      if (isBlank(subject)) this.note(subject, quad)
      if (isBlank(object) && object !== subject) this.note(object, quad)
      if (isBlank(graph) && graph !== subject && graph !== object) this.note(graph, quad)
    }
    for (const { subject, ofRoot } of parts) for (const quad of ofRoot) this.note(subject, quad)
  }

  label(): ReadonlyMap<string, string> {
    const ids = [...this.quadsOf.keys(), ...this.parts.flatMap(({ hashes }) => [...hashes.keys()])]
    if (ids.length === 1) this.canonical.issue(ids[0] as string)
    if (ids.length <= 1) return this.canonical.issued
    this.takeHashes()
    const byHash = new Map<string, string[]>()
    for (const id of ids) appendTo(byHash, this.hashFirstDegree(id), id)
    const shared: string[][] = []
    // Steps 4 and 5: a node with a unique hash is named at once, in the order of the hashes.
    for (const hash of [...byHash.keys()].sort()) {
      const ofHash = byHash.get(hash) as string[]
      if (ofHash.length === 1) this.canonical.issue(ofHash[0] as string)
      else shared.push(ofHash)
    }
    if (shared.length > 0) this.noteParts()
    for (const ofHash of shared) this.labelShared(ofHash)
    return this.canonical.issued
  }

  private takeHashes(): void {
    for (const { hashes } of this.parts)
      for (const [id, { hash, work }] of hashes) {
        this.work.spend(work)
        this.firstDegree.set(id, hash)
      }
  }

  // What surrounds the nodes of a part matters only where two nodes look alike.
  private noteParts(): void {
    for (const { subject: root, quads } of this.parts)
      for (const quad of quads) {
        const { subject, object } = quad
        if (isBlank(subject) && subject !== root) this.note(subject, quad)
        if (isBlank(object) && object !== subject && object !== root) this.note(object, quad)
      }
  }

  // Step 5 for nodes with the same first hash: the nodes around them decide.
  private labelShared(ids: readonly string[]): void {
    const paths: Labelling[] = []
    for (const id of ids) {
      if (this.canonical.issued.has(id)) continue
      const issuer = new IdentifierIssuer('_:b')
      issuer.issue(id)
      paths.push(runSteps(this.hashNDegree(id, issuer)))
    }
    paths.sort((a, b) => (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0))
    for (const { issuer } of paths) for (const id of issuer.issued.keys()) this.canonical.issue(id)
  }

  private hashFirstDegree(id: string): string {
    const known = this.firstDegree.get(id)
    if (known !== undefined) return known
    const { hash, work } = hashFirstDegree(id, this.quadsOf.get(id) as Quad[])
    this.work.spend(work)
    this.firstDegree.set(id, hash)
    return hash
  }

  /** @see RDFC-1.0, section 4.7 (Hash Related Blank Node) */
  private hashRelated(
    related: string,
    quad: Quad,
    issuer: IdentifierIssuer,
    position: 's' | 'o' | 'g',
  ): string {
    const name =
      this.canonical.issued.get(related) ?? issuer.issued.get(related) ?? this.hashFirstDegree(related)
    return this.hash(`${position}${position === 'g' ? '' : quad.predicate}${name}`)
  }

  /** @see RDFC-1.0, section 4.8 (Hash N-Degree Quads) */
  private *hashNDegree(id: string, start: IdentifierIssuer): Steps<Labelling> {
    let issuer = start
    let data = ''
    const byHash = this.relatedByHash(id, issuer)
    for (const relatedHash of [...byHash.keys()].sort()) {
      const chosen = yield* this.choosePath(byHash.get(relatedHash) as string[], issuer)
      data += relatedHash + chosen.path
      issuer = chosen.issuer
    }
    return { hash: this.hash(data), issuer }
  }

  private relatedByHash(id: string, issuer: IdentifierIssuer): Map<string, string[]> {
    const byHash = new Map<string, string[]>()
    for (const quad of this.relating(id)) {
      for (const [part, position] of [
        [quad.subject, 's'],
        [quad.object, 'o'],
        [quad.graph, 'g'],
      ] as const) {
        if (isBlank(part) && part !== id)
          appendTo(byHash, this.hashRelated(part, quad, issuer, position), part)
      }
    }
    return byHash
  }

  /** Returns the statements about a node that name another blank node. They are selected once, however often the node is met. */
  private relating(id: string): readonly Quad[] {
    const known = this.relatingOf.get(id)
    if (known) return known
    const isOther = (part: string) => isBlank(part) && part !== id
    const relating = (this.quadsOf.get(id) as Quad[]).filter(
      ({ subject, object, graph }) => isOther(subject) || isOther(object) || isOther(graph),
    )
    this.relatingOf.set(id, relating)
    return relating
  }

  // Step 5.4: every order of the nodes that share a hash is a candidate; the least path wins.
  private *choosePath(ids: string[], start: IdentifierIssuer): Steps<Path> {
    let best: Path | undefined
    for (const order of permutations(ids)) {
      // Each order visits all its nodes, and copies all names issued so far.
      this.work.spend(workOf.hash + (order.length + start.issued.size) * workOf.value)
      const tried = yield* this.tryPath(order, start, best?.path)
      if (tried && (best === undefined || tried.path < best.path)) best = tried
    }
    return best as Path
  }

  private *tryPath(
    order: readonly string[],
    start: IdentifierIssuer,
    least: string | undefined,
  ): Steps<Path | undefined> {
    let issuer = start.clone()
    let path = ''
    const isWorse = () => least !== undefined && path.length >= least.length && path > least
    const recursion: string[] = []
    for (const related of order) {
      const name = this.canonical.issued.get(related)
      if (name === undefined && !issuer.issued.has(related)) recursion.push(related)
      path += name ?? issuer.issue(related)
      if (isWorse()) return undefined
    }
    for (const related of recursion) {
      const result = yield this.hashNDegree(related, issuer)
      path += `${issuer.issue(related)}<${result.hash}>`
      issuer = result.issuer
      if (isWorse()) return undefined
    }
    return { path, issuer }
  }

  private hash(text: string): string {
    this.work.spend(workOf.hash + text.length)
    return sha256Hex(text)
  }

  private note(id: string, quad: Quad): void {
    appendTo(this.quadsOf, id, quad)
  }
}

function runSteps(first: Steps<Labelling>): Labelling {
  const open = [first]
  let done = first.next()
  for (;;) {
    if (!done.done) {
      open.push(done.value)
      done = done.value.next()
      continue
    }
    open.pop()
    const asking = open.at(-1)
    if (!asking) return done.value
    done = asking.next(done.value)
  }
}
