import type { TermDefinition } from '../canonical/terms/term-table'

// A subject is an object, also where nothing but its id is known (VCDM 2.0, section 4.8).
const neverBare = 'credentialSubject'

// Terms whose values are references in some versions of the Open Badges context only; a test compares all versions.
const referencesInSome = new Set(['image', 'parentOrg', 'source'])

/**
 * Whether a bare reference under a term is written as an IRI, not as an object with an id.
 *
 * Both make one statement, and no signature covers the contexts: the form must not depend on them.
 */
export function isReferenceTerm(term: string, { t }: TermDefinition): boolean {
  return (t === '@id' && term !== neverBare) || referencesInSome.has(term)
}
