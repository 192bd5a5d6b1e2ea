import { bindingProperties, commentProperty, endorsementSubject, propertyIris } from './endorsement-iris'
import type { GatedNode, GatedProperty } from './gated-node'
import { propertyOf } from './gated-node'

/**
 * Holds which statements about a node belong to embedded endorsements: the comment on a subject, and the digest that binds it.
 *
 * These statements belong to the endorsement, not to the node. The graph shows them: the comment is on the subject of an
 * endorsement, the digest on a resource that an endorsement names. If the document names that resource too, both share the digest.
 */
export class EndorsementWords {
  private readonly subjects = new Set<string>()
  private readonly resources = new Set<string>()
  private readonly shared = new Set<string>()

  /** @param occurrences - Every occurrence of every node; an endorsement with several occurrences says what they all say. */
  constructor(endorsementRoots: readonly GatedNode[], occurrences: readonly GatedNode[]) {
    if (endorsementRoots.length === 0) return
    const ids = new Set(endorsementRoots.flatMap(({ id }) => (id === undefined ? [] : [id])))
    const roots = new Set(endorsementRoots)
    for (const node of occurrences) {
      const isEndorsement = roots.has(node) || (node.id !== undefined && ids.has(node.id))
      if (isEndorsement) addIds(propertyOf(node, propertyIris.credentialSubject), this.subjects)
      addIds(propertyOf(node, propertyIris.relatedResource), isEndorsement ? this.resources : this.shared)
    }
  }

  /** Returns whether any statement about a node can belong to an endorsement. */
  mayBeAbout(id: string): boolean {
    return this.subjects.has(id) || this.resources.has(id)
  }

  /** Returns whether a type of a node belongs to an endorsement. */
  hasType(id: string, type: string): boolean {
    return type === endorsementSubject && this.subjects.has(id)
  }

  /** Returns whether a property of a node, by its IRI, belongs to an endorsement. */
  hasProperty(id: string, iri: string): boolean {
    if (iri === commentProperty) return this.subjects.has(id)
    return bindingProperties.has(iri) && this.resources.has(id) && !this.shared.has(id)
  }

  /** Returns whether a property of a node is a digest that the document and its endorsements share. */
  isShared(id: string, iri: string): boolean {
    return bindingProperties.has(iri) && this.shared.has(id)
  }

  /** Returns the part of a node in an endorsement that belongs to the document too: the digest of a resource that both name. */
  sharedPart(node: GatedNode): GatedNode[] {
    const { id } = node
    if (id === undefined || !this.shared.has(id)) return []
    const properties = node.properties.filter(({ iri }) => this.isShared(id, iri))
    return properties.length === 0 ? [] : [{ ...node, types: [], properties }]
  }
}

function addIds(property: GatedProperty | undefined, ids: Set<string>): void {
  for (const value of property?.values ?? [])
    if (typeof value === 'object' && value.id !== undefined) ids.add(value.id)
}
