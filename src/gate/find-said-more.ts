import { isWord, propertyIris } from './endorsement-iris'
import type { EndorsementWords } from './endorsement-words'
import type { GatedNode, GatedProperty } from './gated-node'
import { propertyOf } from './gated-node'
import type { KnownTexts } from './known-texts'
import type { ReadNodes } from './read-nodes'
import { isSameTerm, isSingle } from './value-text'

/** A statement of an endorsement about a node that also occurs outside it, other than its comment and digest. */
export interface SaidMore {
  /** Where the endorsement is embedded; `''` for one that is the document itself. */
  endorsement: string
  pointer: string
  /** Id of the node. */
  id: string
  member: string
  /**
   * Whether the statement can stay with the endorsement: it describes the subject of the endorsement, and the document does not
   * repeat it. For any other statement, the graph does not show whose it is.
   */
  isOwn: boolean
}

/** Called where an endorsement contradicts what is outside it. */
type OnConflict = (property: GatedProperty, id: string) => void

/** The nodes outside all endorsements. */
export interface Outside {
  /** The union of all occurrences of each node. */
  byId: ReadonlyMap<string, GatedNode>
  /** Ids that occur, including those of nodes without any statement. */
  named: ReadonlySet<string>
}

// Terms that the Open Badges contexts define for nodes of any type, and that no check reads.
const describing = new Set(['alignment', 'description', 'image', 'inLanguage', 'name', 'narrative', 'url'])

/** Finds what embedded endorsements say about nodes that also occur outside them. */
export function findSaidMore(
  read: ReadNodes,
  outside: Outside,
  words: EndorsementWords,
  known: KnownTexts,
  onConflict: OnConflict,
): SaidMore[] {
  const found: SaidMore[] = []
  const cuts = new Set(read.endorsements.map(({ pointer }) => pointer))
  let reader = new ClaimReader('', undefined, outside, words, known, onConflict)
  for (const node of read.occurrences) {
    if (!node.endorsed) continue
    if (cuts.has(node.pointer))
      reader = new ClaimReader(node.pointer, node, outside, words, known, onConflict)
    if (node.id !== undefined && outside.named.has(node.id)) found.push(...reader.read(node, node.id))
  }
  return found
}

/** Finds what a document that is an endorsement says about its subject. */
export function findSaidOfSubject({ root }: ReadNodes): SaidMore[] {
  if (!root.types.includes('EndorsementCredential')) return []
  return subjectsOf(root).flatMap((subject) => {
    if (typeof subject !== 'object' || subject.kind !== 'node') return []
    const { id = '', properties, carrying = [] } = subject
    return [...properties.filter(({ iri }) => !isWord(iri)), ...carrying].map(
      ({ pointer, term: member }) => ({ endorsement: '', pointer, id, member, isOwn: true }),
    )
  })
}

/** Reads what one endorsement says about nodes outside it. */
class ClaimReader {
  private readonly root: string | undefined
  private readonly subjects: ReadonlySet<string>

  constructor(
    private readonly endorsement: string,
    root: GatedNode | undefined,
    private readonly outside: Outside,
    private readonly words: EndorsementWords,
    private readonly known: KnownTexts,
    private readonly onConflict: OnConflict,
  ) {
    this.root = root?.id
    const subjects = root ? subjectsOf(root) : []
    this.subjects = new Set(subjects.flatMap((value) => (typeof value === 'object' ? (value.id ?? []) : [])))
  }

  read(node: GatedNode, id: string): SaidMore[] {
    const known = this.outside.byId.get(id)
    const knownTypes = new Set(known?.types)
    const types = node.types.filter((type) => !knownTypes.has(type) && !this.words.hasType(id, type))
    // An endorsement does not name the node that carries it: only the graph shows which node that is.
    const carried = node.carrying?.map(({ pointer, term }) => this.claim(pointer, id, term, false)) ?? []
    const said = node.properties.flatMap((property) => this.readProperty(property, id, known))
    const claims = [...said, ...carried]
    if (types.length === 0) return claims
    return [this.claim(`${node.pointer}/type`, id, 'type', id === this.root), ...claims]
  }

  private readProperty(property: GatedProperty, id: string, known: GatedNode | undefined): SaidMore[] {
    const { iri, term, pointer } = property
    if (this.words.hasProperty(id, iri) || this.words.isShared(id, iri)) return []
    const present = known && propertyOf(known, iri)
    const isAbout = id === this.root || this.subjects.has(id)
    if (!present)
      return [this.claim(pointer, id, term, id === this.root || (isAbout && describing.has(term)))]
    const shared = this.countShared(property, present)
    if (shared === undefined) {
      this.onConflict(property, id)
      return []
    }
    const isRepeated = shared > 0
    // A property that checks read could have been copied out of the endorsement: that changes neither graph nor signatures.
    if (!isAbout && describing.has(term) && shared === property.values.length) return []
    return [
      this.claim(pointer, id, term, isAbout && !isRepeated && (id === this.root || describing.has(term))),
    ]
  }

  /** Counts the values that are outside as well. Returns `undefined` if the two properties contradict each other. */
  private countShared(property: GatedProperty, present: GatedProperty): number | undefined {
    if (!isSameTerm(present, property)) return undefined
    const { known } = this
    if (isSingle(present))
      return known.wholeOf(present) === known.wholeOf(property) ? property.values.length : undefined
    const texts = known.valuesOf(present)
    return property.values.filter((value) => texts.has(known.textOf(value, property))).length
  }

  private claim(pointer: string, id: string, member: string, isOwn: boolean): SaidMore {
    return { endorsement: this.endorsement, pointer, id, member, isOwn }
  }
}

function subjectsOf(root: GatedNode): GatedProperty['values'] {
  return propertyOf(root, propertyIris.credentialSubject)?.values ?? []
}
