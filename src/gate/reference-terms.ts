import type { TermDefinition } from '../canonical/terms/term-table'

// A subject is always an object, even with only an id (VCDM 2.0, section 4.8).
const neverBare = 'credentialSubject'

// Terms whose values are references in some versions of the Open Badges context only; a test compares all versions.
const referencesInSome = new Set(['image', 'parentOrg', 'source'])

/**
 * Returns whether a bare reference under a term is written as an IRI, not as an object with an id.
 *
 * Both make the same statement, and signatures do not cover the contexts, so the form must not depend on them.
 */
export function isReferenceTerm(term: string, { t }: TermDefinition): boolean {
  return (t === '@id' && term !== neverBare) || referencesInSome.has(term)
}
