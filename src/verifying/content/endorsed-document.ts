import { digestNodeUnder } from '../../canonical/digest-node'
import { QualityLabelError } from '../../core/errors'
import type { JsonObject, JsonValue } from '../../core/json'
import { isJsonObject, toArray } from '../../core/json'
import { appendPointer } from '../../core/json-pointer'
import { isWorkLimit, WorkBudget, workOf } from '../../core/work-budget'
import type { GatedNode } from '../../gate/gated-node'
import type { PartialOccurrences } from '../../gate/unite-nodes'
import { groupById } from '../../gate/unite-nodes'
import { issuerId, subjectId } from '../facts/credential-facts'
import type { FoundNode } from '../facts/find-nodes'
import { endorsableNodes, nodesById } from '../facts/find-nodes'
import { keyTexts, knownKeys } from '../facts/known-keys'
import type { ProvenSubject } from '../integrity/prove-subject'
import type { VerifySettings } from '../options/verify-options'
import type { EndorsedKind } from '../outcome/report'

/** What is asked of a document with endorsements, whether it has proofs or not. */
export interface EndorsedSubject extends Pick<ProvenSubject, 'given' | 'partial' | 'occurrences'> {
  integrity: Pick<ProvenSubject['integrity'], 'checked'>
}

/**
 * A document as its endorsements ask for it: where its nodes are, what their digests are, and whether they say all of themselves.
 *
 * Each answer is found once, however many endorsements ask.
 */
export class EndorsedDocument {
  private places: ReadonlyMap<string, readonly FoundNode[]> | undefined
  private endorsable: ReadonlyMap<string, readonly FoundNode[]> | undefined
  private readonly digests = new Map<JsonObject, Promise<string | undefined>>()
  private readonly whole = new Map<JsonObject, boolean>()

  /** As it was given. */
  readonly document: JsonObject
  private readonly partial: PartialOccurrences
  private budget: WorkBudget | undefined
  private readonly issuerKeys: readonly string[]
  private nodes: ReadonlyMap<string, readonly GatedNode[]> | undefined
  private readonly keys = new Map<string, readonly string[]>()

  constructor(
    private readonly subject: EndorsedSubject,
    private readonly settings: Pick<VerifySettings, 'contexts' | 'documents' | 'committees'>,
  ) {
    this.document = subject.given
    this.partial = subject.partial
    this.issuerKeys = subject.integrity.checked.flatMap((proof) =>
      proof.signatureValid === false ? [] : keyTexts(proof),
    )
  }

  /** Of its own: many questions must not take the work that the document itself needs. */
  private get work(): WorkBudget {
    this.budget ??= new WorkBudget(JSON.stringify(this.document).length)
    return this.budget
  }

  /** Types that the document itself gives a node, wherever it stands. */
  typesOf(id: string): string[] {
    return this.occurrencesOf(id).flatMap(({ types, endorsed }) => (endorsed ? [] : types))
  }

  /** Ids of the creator of a node and, of a credential, of its subject; endorsements are believed as well, since they may hide it. */
  ownersOf(id: string): string[] {
    return this.ownersIn(this.occurrencesOf(id))
  }

  private statedOf(id: string): GatedNode[] {
    return this.occurrencesOf(id).filter(({ endorsed }) => !endorsed)
  }

  private ownersIn(nodes: readonly GatedNode[]): string[] {
    return nodes
      .flatMap(({ properties }) => properties)
      .filter(({ term }) => term === 'creator' || term === 'credentialSubject')
      .flatMap(({ values }) =>
        values.flatMap((value) => (typeof value === 'object' && value.id !== undefined ? [value.id] : [])),
      )
  }

  /** What a node is: the credential itself, an achievement, the subject of the credential, or another profile. */
  kindOf(id: string, { pointer }: FoundNode): EndorsedKind {
    const types = this.typesOf(id)
    if (types.includes('Achievement')) return 'achievement'
    if (pointer === '' && this.document['credentialSubject'] !== undefined) return 'credential'
    return id === subjectId(this.document) && id !== issuerId(this.document) ? 'subject' : 'profile'
  }

  /** Ids of those who answer for a node: the issuer of a credential, the creator of an achievement or else its issuer, a profile itself. */
  responsibleFor(id: string, kind: EndorsedKind): string[] {
    const issuer = issuerId(this.document)
    if (kind === 'profile' || kind === 'subject') return [id]
    // Who may speak for it, the document itself says: an endorsement in it could name anyone.
    const creators = kind === 'achievement' ? this.ownersIn(this.statedOf(id)) : []
    const owners = creators.length > 0 ? creators : [issuer]
    return owners.filter((owner) => owner !== '')
  }

  /** Whether a key is one of the issuer's signatures or of any of these parties. */
  haveKeyOf(parties: readonly string[], keys: readonly string[]): boolean {
    if (keys.length === 0) return false
    return [...this.issuerKeys, ...parties.flatMap((id) => this.keysOf(id))].some((key) => keys.includes(key))
  }

  private keysOf(id: string): readonly string[] {
    const known = this.keys.get(id) ?? knownKeys(id, this.settings)
    this.keys.set(id, known)
    return known
  }

  private occurrencesOf(id: string): readonly GatedNode[] {
    this.nodes ??= groupById(this.subject.occurrences)
    const found = this.nodes.get(id) ?? []
    this.work.spend(found.length * workOf.value)
    return found
  }

  /** Ids of the nodes that endorsements beside it can be about. */
  ids(): Iterable<string> {
    this.endorsable ??= endorsableNodes(this.document)
    return this.endorsable.keys()
  }

  /** Whether an endorsement beside it can be about the node with an id. */
  has(id: string): boolean {
    this.endorsable ??= endorsableNodes(this.document)
    return this.endorsable.has(id)
  }

  /** Every occurrence of the node with an id, none of them within an endorsement. */
  find(id: string): readonly FoundNode[] {
    this.places ??= nodesById(this.document)
    const found = this.places.get(id) ?? []
    this.work.spend(found.length * workOf.value)
    return found
  }

  /** The digest of a node in the document; `undefined` where it has none. */
  digestOf(node: JsonObject): Promise<string | undefined> {
    const known = this.digests.get(node) ?? this.takeDigest(node)
    this.digests.set(node, known)
    return known
  }

  /** Whether an occurrence says all that the document says of its node and of the parts of it. */
  isWhole(found: FoundNode): boolean {
    const known = this.whole.get(found.node) ?? this.saysAll(found)
    this.whole.set(found.node, known)
    return known
  }

  private async takeDigest(node: JsonObject): Promise<string | undefined> {
    const { contexts } = this.settings
    try {
      return await digestNodeUnder(node, this.document['@context'] ?? [], contexts, this.work)
    } catch (error) {
      if (!(error instanceof QualityLabelError) || isWorkLimit(error)) throw error
      return undefined
    }
  }

  // What is said elsewhere of a part of it is not in its digest; of the people whom it names, everybody may say more.
  private saysAll({ node, pointer }: FoundNode): boolean {
    if (this.partial.size === 0) return true
    if (this.partial.has(pointer)) return false
    const isWithin = (place: string) => place.startsWith(`${pointer}/`)
    const seen = new Set<readonly GatedNode[]>()
    return partsOf(node, pointer).every(({ part, place }) => {
      this.work.spend(workOf.value + place.length)
      const occurrences = this.partial.get(place)
      if (!occurrences || toArray(part['type']).includes('Profile') || seen.has(occurrences)) return true
      seen.add(occurrences)
      this.work.spend(occurrences.length * workOf.value)
      return occurrences.every((other) => isWithin(other.pointer))
    })
  }
}

/** The objects within a node, and where they are. */
function partsOf(node: JsonObject, pointer: string): { part: JsonObject; place: string }[] {
  const parts: { part: JsonObject; place: string }[] = []
  const visit = (value: JsonValue, place: string) => {
    if (typeof value !== 'object' || value === null) return
    if (isJsonObject(value) && place !== pointer) parts.push({ part: value, place })
    for (const [member, inner] of Object.entries(value)) visit(inner, appendPointer(place, member))
  }
  visit(node, pointer)
  return parts
}
