import type { TermDefinition } from '../canonical/terms/term-table'

// Terms that may carry several values although their context does not say so (VCDM 2.0, section 4; Open Badges 3.0, appendix B).
const multiValued = new Set([
  'confidenceMethod',
  'credentialSchema',
  'credentialStatus',
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

/** Whether nothing says how many values a term carries, so that one stands alone and several in an array. */
export function isFree(term: string, definition: TermDefinition): boolean {
  return definition.x !== undefined && definition.c === undefined && !multiValued.has(term)
}
