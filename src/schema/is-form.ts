import { valueAtPointer } from '../core/json-pointer'
import type { Finding } from '../problems/problem'
import { canBeForm } from '../problems/registry'
import { formTerms } from './form-terms'

/**
 * Checks whether a finding of a shape is one of form, on which no trust hangs: a warning in `verify`, a problem in `validate`.
 *
 * A value of another JSON type changes how readers take it, and stays an error, unless it is text in place of an object: an object
 * with that id alone says the same.
 *
 * @param document - In which it was found.
 */
export function isForm(finding: Finding, document: unknown): boolean {
  const { code, pointer, missing = [] } = finding
  if (!canBeForm(code)) return false
  // Real issuers leave it out: such a badge is authentic and current, and about nobody in particular.
  if (code === 'SUBJECT_UNIDENTIFIED') return true
  if (code === 'VALUE_TYPE' && typeof valueAtPointer(document, pointer) !== 'string') return false
  return [...pointer.split('/'), ...missing].some((name) => formTerms.has(name))
}
