import type { GatedNode, GatedProperty } from './gated-node'
import { propertyOf } from './gated-node'

const credentialSubject = 'https://www.w3.org/2018/credentials#credentialSubject'
const relatedResource = 'https://www.w3.org/2018/credentials#relatedResource'
const endorsementSubject = 'EndorsementSubject'
const commentProperties = new Set(['https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementComment'])
const bindingProperties = new Set([
  'https://w3id.org/security#digestMultibase',
  'https://www.w3.org/2018/credentials#digestSRI',
  'https://schema.org/encodingFormat',
])

/**
 * What the embedded endorsements of a document say of the things they are about: the comment, and the digest that binds it.
 *
 * It belongs to the endorsement, not to the thing. Which statements these are, the graph tells: of the subject of an endorsement
 * its comment, of a resource that one names its digest. A resource that the document itself names too has one digest for both.
 */
export class EndorsementWords {
  private readonly subjects = new Set<string>()
  private readonly resources = new Set<string>()
  private readonly shared = new Set<string>()

  /** @param occurrences - Every node of the document; an endorsement that recurs says all that its occurrences say. */
  constructor(endorsementRoots: readonly GatedNode[], occurrences: readonly GatedNode[]) {
    if (endorsementRoots.length === 0) return
    const ids = new Set(endorsementRoots.flatMap(({ id }) => (id === undefined ? [] : [id])))
    const roots = new Set(endorsementRoots)
    for (const node of occurrences) {
      const isEndorsement = roots.has(node) || (node.id !== undefined && ids.has(node.id))
      if (isEndorsement) addIds(propertyOf(node, credentialSubject), this.subjects)
      addIds(propertyOf(node, relatedResource), isEndorsement ? this.resources : this.shared)
    }
  }

  /** Whether a type of a node is an endorsement's word. */
  hasType(id: string, type: string): boolean {
    return type === endorsementSubject && this.subjects.has(id)
  }

  /** Whether a property of a node, by its IRI, is an endorsement's word. */
  hasProperty(id: string, iri: string): boolean {
    if (commentProperties.has(iri)) return this.subjects.has(id)
    return bindingProperties.has(iri) && this.resources.has(id) && !this.shared.has(id)
  }
}

function addIds(property: GatedProperty | undefined, ids: Set<string>): void {
  for (const value of property?.values ?? [])
    if (typeof value === 'object' && value.id !== undefined) ids.add(value.id)
}
