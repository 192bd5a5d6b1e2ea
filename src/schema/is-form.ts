import { valueAtPointer } from '../core/json-pointer'
import type { Finding } from '../problems/problem'
import { canBeForm } from '../problems/registry'
import { formTerms } from './form-terms'

/**
 * Returns whether a finding of a shape is about form, on which no trust hangs: a warning in `verify`, a problem in `validate`.
 *
 * A value of another JSON type remains an error, because readers would take it differently. A text in place of an object is form:
 * an object with only that id means the same.
 *
 * @param document - The document with the finding.
 */
export function isForm(finding: Finding, document: unknown): boolean {
  const { code, pointer, missing = [] } = finding
  if (!canBeForm(code)) return false
  // Real issuers omit it: such a badge is authentic and current, but names no recipient.
  if (code === 'SUBJECT_UNIDENTIFIED') return true
  if (code === 'VALUE_TYPE' && typeof valueAtPointer(document, pointer) !== 'string') return false
  return [...pointer.split('/'), ...missing].some((name) => formTerms.has(name))
}
