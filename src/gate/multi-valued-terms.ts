import type { TermDefinition } from '../canonical/terms/term-table'

const subjectTerm = 'credentialSubject'

// Terms that may carry several values although their context does not say so (VCDM 2.0, section 4; Open Badges 3.0, appendix B).
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

/** Whether a term may carry several values; of any other an array is refused, also one of a single value. */
export function isMultiValued(term: string, definition: TermDefinition): boolean {
  return (
    definition.c === '@set' || definition.c === '@list' || multiValued.has(term) || definition.x !== undefined
  )
}

/** Whether a term carries mostly one value, so that one stands alone and several in an array. */
export function isFree(term: string, definition: TermDefinition): boolean {
  if (term === subjectTerm) return true
  return definition.x !== undefined && definition.c === undefined && !multiValued.has(term)
}

/**
 * Whether two occurrences of a node must say the same under a term: its values are one whole.
 *
 * Several subjects are written at one place. United from two they would make a credential of one subject into another.
 */
export function isWhole(term: string, definition: TermDefinition): boolean {
  return definition.c === '@list' || term === subjectTerm || !isMultiValued(term, definition)
}
