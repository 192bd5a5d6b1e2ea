import type { TermDefinition } from '../canonical/terms/term-table'

const subjectTerm = 'credentialSubject'

// Terms that may have several values although their context does not say so (VCDM 2.0, section 4; Open Badges 3.0, appendix B).
const multiValued = new Set([
  'confidenceMethod',
  'credentialSchema',
  'credentialStatus',
  subjectTerm,
  'evidence',
  'refreshService',
  'relatedResource',
  'renderMethod',
  'statusMessage',
  'statusPurpose',
  'termsOfUse',
])

/** Returns whether a term may have several values; under any other term an array is rejected, even with a single value. */
export function isMultiValued(term: string, definition: TermDefinition): boolean {
  return (
    definition.c === '@set' || definition.c === '@list' || multiValued.has(term) || definition.x !== undefined
  )
}

/** Returns whether a term mostly has one value, so that a single value is written without an array. */
export function isFree(term: string, definition: TermDefinition): boolean {
  if (term === subjectTerm) return true
  return definition.x !== undefined && definition.c === undefined && !multiValued.has(term)
}

/**
 * Returns whether two occurrences of a node must have equal values under a term, because the values are one whole.
 *
 * Subjects are never united from several occurrences: that would turn a credential with one subject into one with two.
 */
export function isWhole(term: string, definition: TermDefinition): boolean {
  return definition.c === '@list' || term === subjectTerm || !isMultiValued(term, definition)
}
