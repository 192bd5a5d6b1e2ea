import { bindingProperties, commentProperty, endorsementSubject, propertyIris } from './endorsement-iris'
import type { GatedNode, GatedProperty } from './gated-node'
import { propertyOf } from './gated-node'

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
      if (isEndorsement) addIds(propertyOf(node, propertyIris.credentialSubject), this.subjects)
      addIds(propertyOf(node, propertyIris.relatedResource), isEndorsement ? this.resources : this.shared)
    }
  }

  /** Whether a type of a node is an endorsement's word. */
  hasType(id: string, type: string): boolean {
    return type === endorsementSubject && this.subjects.has(id)
  }

  /** Whether a property of a node, by its IRI, is an endorsement's word. */
  hasProperty(id: string, iri: string): boolean {
    if (iri === commentProperty) return this.subjects.has(id)
    return bindingProperties.has(iri) && this.resources.has(id) && !this.shared.has(id)
  }

  /** Whether a property of a node is a digest that the document and its endorsements have in common. */
  isShared(id: string, iri: string): boolean {
    return bindingProperties.has(iri) && this.shared.has(id)
  }

  /** What a node in an endorsement says that is the document's as well: the digest of a resource that both name. */
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
