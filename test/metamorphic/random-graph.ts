import type { JsonObject, JsonValue } from '../../src/core/json'
import { credentialsV2ContextUrl, openBadgesContextUrl } from '../../src/model/contexts/context-urls'

/**
 * A random graph of a credential, in which the same few nodes are in many places, and a writer that makes one of its many JSON
 * forms.
 */
export interface Graph {
  root: Thing
}

/** A node: what is said of it, statement by statement. */
export interface Thing {
  /** Absent for a blank node. */
  id?: string
  statements: Statement[]
}

/** A type, a scalar or list, or an edge to another node. */
export interface Statement {
  term: string
  value: JsonValue | Thing
  /** Type whose context defines the term; absent where the root's does. */
  under?: string
  kind: 'type' | 'scalar' | 'list' | 'edge'
}

/** Picks a number from 0 up to, and without, a count. */
export type Choose = (count: number) => number

const ids = ['a', 'b', 'c', 'd'].map((name) => `urn:example:${name}`)
const jwts = ['e30.e30.e1', 'e30.e30.e2']
const texts = ['x', 'y', '1']

/** Makes a graph by random choices; the same choices make the same graph. */
export function makeGraph(choose: Choose): Graph {
  return new GraphMaker(choose).make()
}

class GraphMaker {
  private readonly things = new Map<string, Thing>()
  private edges = 0

  constructor(private readonly choose: Choose) {}

  make(): Graph {
    const root = this.thing('urn:example:root')
    this.type(root, 'VerifiableCredential')
    this.type(root, 'OpenBadgeCredential')
    this.edge(root, 'issuer', 'VerifiableCredential', this.profile())
    this.edge(root, 'credentialSubject', 'VerifiableCredential', this.subject())
    this.repeat(2, () => this.edge(root, 'evidence', 'VerifiableCredential', this.evidence()))
    this.repeat(2, () => this.edge(root, 'relatedResource', 'VerifiableCredential', this.resource()))
    this.repeat(2, () => this.edge(root, 'endorsement', undefined, this.endorsement()))
    this.text(root, 'name')
    return { root }
  }

  private thing(id: string | undefined): Thing {
    const known = id === undefined ? undefined : this.things.get(id)
    if (known) return known
    const thing: Thing = id === undefined ? { statements: [] } : { id, statements: [] }
    if (id !== undefined) this.things.set(id, thing)
    return thing
  }

  private any(blank = true): Thing {
    const choice = this.choose(ids.length + (blank ? 2 : 0))
    return this.thing(ids[choice])
  }

  private subject(): Thing {
    const subject = this.any()
    this.type(subject, 'AchievementSubject')
    this.edge(subject, 'achievement', 'AchievementSubject', this.achievement())
    this.repeat(2, () => this.edge(subject, 'result', 'AchievementSubject', this.result()))
    this.repeat(1, () => this.edge(subject, 'source', 'AchievementSubject', this.profile()))
    this.text(subject, 'role', 'AchievementSubject')
    return subject
  }

  private achievement(): Thing {
    const achievement = this.any()
    this.type(achievement, 'Achievement')
    this.text(achievement, 'name')
    this.repeat(3, () => this.text(achievement, 'tag', 'Achievement'))
    this.repeat(1, () => this.edge(achievement, 'creator', 'Achievement', this.profile()))
    this.repeat(1, () => this.edge(achievement, 'criteria', 'Achievement', this.criteria()))
    this.repeat(2, () => this.edge(achievement, 'related', 'Achievement', this.related()))
    this.repeat(2, () => this.edge(achievement, 'resultDescription', 'Achievement', this.description()))
    this.repeat(1, () => this.edge(achievement, 'endorsement', undefined, this.endorsement()))
    return achievement
  }

  private related(): Thing {
    const related = this.any()
    this.type(related, 'Related')
    this.text(related, 'version', 'Related')
    this.text(related, 'mediaType')
    return related
  }

  private description(): Thing {
    const description = this.any()
    this.type(description, 'ResultDescription')
    this.text(description, 'requiredValue', 'ResultDescription')
    this.repeat(1, () => {
      const value = [this.pick(texts), this.pick(texts)]
      description.statements.push({
        term: 'allowedValue',
        value,
        under: 'ResultDescription',
        kind: 'list',
      })
    })
    return description
  }

  private result(): Thing {
    const result = this.any()
    this.type(result, 'Result')
    this.text(result, 'value', 'Result')
    this.text(result, 'status', 'Result')
    return result
  }

  private criteria(): Thing {
    const criteria = this.any()
    this.text(criteria, 'narrative')
    return criteria
  }

  private evidence(): Thing {
    const evidence = this.any()
    this.type(evidence, 'Evidence')
    this.text(evidence, 'genre', 'Evidence')
    this.text(evidence, 'description')
    return evidence
  }

  private resource(): Thing {
    const resource = this.any(false)
    this.text(resource, 'digestMultibase')
    this.text(resource, 'mediaType')
    return resource
  }

  private profile(): Thing {
    const profile = this.any()
    this.type(profile, 'Profile')
    this.text(profile, 'name')
    this.text(profile, 'email', 'Profile')
    this.edges += 1
    if (this.edges < 6) this.repeat(1, () => this.edge(profile, 'parentOrg', 'Profile', this.profile()))
    return profile
  }

  private endorsement(): Thing {
    const endorsement = this.thing(this.pick(['urn:example:e1', 'urn:example:e2', undefined]))
    this.type(endorsement, 'VerifiableCredential')
    this.type(endorsement, 'EndorsementCredential')
    this.edge(endorsement, 'issuer', 'VerifiableCredential', this.profile())
    const subject = this.any(false)
    this.type(subject, 'EndorsementSubject')
    this.text(subject, 'endorsementComment', 'EndorsementSubject')
    this.edge(endorsement, 'credentialSubject', 'VerifiableCredential', subject)
    this.repeat(1, () => this.edge(endorsement, 'relatedResource', 'VerifiableCredential', this.resource()))
    // Endorsements also carry endorsements: of themselves, of their subject and of their endorser.
    const issuer = endorsement.statements.find(({ term }) => term === 'issuer')?.value as Thing
    for (const carrier of [endorsement, subject, issuer]) this.carry(carrier)
    return endorsement
  }

  private carry(carrier: Thing): void {
    this.edges += 1
    if (this.edges < 6 && this.choose(4) === 0)
      this.edge(carrier, 'endorsement', undefined, this.endorsement())
    if (this.choose(6) === 0) add(carrier, { term: 'endorsementJwt', value: this.pick(jwts), kind: 'scalar' })
  }

  private type(thing: Thing, type: string): void {
    add(thing, { term: 'type', value: type, kind: 'type' })
  }

  private text(thing: Thing, term: string, under?: string): void {
    this.repeat(1, () => {
      // Mostly one value, as in life; now and then two where one is allowed.
      const known = thing.statements.find((statement) => statement.term === term)
      const value = known && !multiValued.has(term) && this.choose(8) > 0 ? known.value : this.pick(texts)
      add(thing, { term, value, kind: 'scalar', ...(under === undefined ? {} : { under }) })
    })
  }

  private edge(thing: Thing, term: string, under: string | undefined, value: Thing): void {
    if (!multiValued.has(term) && thing.statements.some((statement) => statement.term === term)) return
    add(thing, { term, value, kind: 'edge', ...(under === undefined ? {} : { under }) })
  }

  private repeat(most: number, act: () => void): void {
    for (let count = this.choose(most + 1); count > 0; count--) act()
  }

  private pick<T>(values: readonly T[]): T {
    return values[this.choose(values.length)] as T
  }
}

const multiValued = new Set([
  'type',
  'evidence',
  'relatedResource',
  'endorsement',
  'endorsementJwt',
  'result',
  'tag',
  'related',
  'resultDescription',
])

function add(thing: Thing, statement: Statement): void {
  const isKnown = thing.statements.some(
    ({ term, value }) => term === statement.term && value === statement.value && statement.kind !== 'list',
  )
  if (!isKnown) thing.statements.push(statement)
}

/**
 * Writes a graph as one of its JSON forms: if a node is in several places, each statement about it is in one of them.
 *
 * @returns `undefined` where these choices leave something unsaid.
 */
export function writeGraph({ root }: Graph, choose: Choose): JsonObject | undefined {
  const writer = new GraphWriter(choose)
  const object = writer.write(root, false)
  return writer.isComplete(root) ? object : undefined
}

class GraphWriter {
  private readonly pending = new Map<Thing, Statement[]>()
  private readonly path = new Set<Thing>()

  constructor(private readonly choose: Choose) {}

  private isOverwritten = false
  /** Number of endorsements around the place that is written. */
  private endorsements = 0

  /** Whether everything that leads from a node was written, once at least. */
  isComplete(root: Thing): boolean {
    if (this.isOverwritten) return false
    const things = new Set([root])
    for (const { statements } of things) {
      for (const { kind, value } of statements) if (kind === 'edge') things.add(value as Thing)
    }
    return [...things].every((thing) => this.pending.get(thing)?.length === 0)
  }

  write(thing: Thing, isCredential: boolean): JsonObject {
    const object: JsonObject = thing.id === undefined ? {} : { id: thing.id }
    if (isCredential) this.endorsements += 1
    if (isCredential || thing.id === 'urn:example:root')
      object['@context'] = [credentialsV2ContextUrl, openBadgesContextUrl]
    const now = this.take(thing)
    const types = this.typesFor(thing, now)
    if (types.length > 0) object['type'] = types.length === 1 && this.choose(2) ? (types[0] as string) : types
    this.path.add(thing)
    for (const statement of now) if (statement.kind !== 'type') this.writeStatement(object, statement)
    this.path.delete(thing)
    if (isCredential) this.endorsements -= 1
    if (this.choose(10) === 0) object['description'] ??= null as never
    return this.shuffled(object)
  }

  /** What is said at this place; the rest is left to another. */
  private take(thing: Thing): Statement[] {
    const left = this.pending.get(thing) ?? thing.statements
    const now = left.filter((statement) => thing.id === undefined || this.isSaidHere(statement))
    const later = left.filter((statement) => !now.includes(statement))
    this.pending.set(thing, later)
    // A set may say a thing twice.
    const again = thing.statements.filter((entry) => entry.kind === 'scalar' && this.choose(8) === 0)
    return [...now, ...again.filter((entry) => !now.includes(entry) && !later.includes(entry))]
  }

  // An endorsement's own statements are mostly within it, as in practice; outside they are refused.
  private isSaidHere({ term, value }: Statement): boolean {
    const isWord = term === 'endorsementComment' || value === 'EndorsementSubject'
    return isWord && this.endorsements === 0 ? this.choose(12) === 0 : this.choose(6) > 0
  }

  /** The types said here, and those under whose contexts something is said here. */
  private typesFor(thing: Thing, now: readonly Statement[]): string[] {
    const said = now.filter(({ kind }) => kind === 'type').map(({ value }) => value as string)
    const needed = now.flatMap(({ under }) => (under === undefined ? [] : [under]))
    const more = thing.statements.filter(
      ({ kind, value }) => kind === 'type' && value !== 'EndorsementSubject' && this.choose(3) === 0,
    )
    const types = [...new Set([...said, ...needed, ...more.map(({ value }) => value as string)])]
    return types
      .map((type) => (type === 'OpenBadgeCredential' && this.choose(2) ? 'AchievementCredential' : type))
      .sort(() => this.choose(3) - 1)
  }

  private writeStatement(object: JsonObject, { term, value, kind }: Statement): void {
    if (kind === 'list') {
      object[term] = value as JsonValue
      return
    }
    const written = kind === 'edge' ? this.writeEdge(term, value as Thing) : (value as JsonValue)
    if (!multiValued.has(term)) {
      if (object[term] !== undefined && object[term] !== written) this.isOverwritten = true
      object[term] = written
      return
    }
    const present = object[term]
    const values = present === undefined ? [] : Array.isArray(present) ? present : [present]
    const again = this.choose(6) === 0 && typeof written !== 'object' ? [written] : []
    const all = [...values, written, ...again]
    object[term] = all.length === 1 && this.choose(2) ? (all[0] as JsonValue) : all
  }

  private writeEdge(term: string, thing: Thing): JsonValue {
    if (thing.id === undefined) return this.write(thing, term === 'endorsement')
    const isReference = idTyped.has(term) && (this.path.has(thing) || this.choose(4) === 0)
    if (isReference && this.choose(2)) return thing.id
    if (isReference || this.path.has(thing)) return { id: thing.id }
    return this.write(thing, term === 'endorsement')
  }

  private shuffled(object: JsonObject): JsonObject {
    return Object.fromEntries(Object.entries(object).sort(() => this.choose(3) - 1))
  }
}

const idTyped = new Set([
  'issuer',
  'credentialSubject',
  'evidence',
  'relatedResource',
  'source',
  'criteria',
  'parentOrg',
])

/** A chooser of a seed: the same seed makes the same choices. */
export function seeded(seed: number): Choose {
  let state = seed >>> 0
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * count)
  }
}
