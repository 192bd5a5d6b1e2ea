import type { ErrorCode } from '../core/error-codes'
import { QualityLabelError } from '../core/errors'
import { describeProblem } from '../problems/describe-problem'
import type { Finding } from '../problems/problem'
import { asValidated, severityOf } from '../problems/severity'

/**
 * Throws if there is an error among findings about a document.
 *
 * @param action - Verb for the message, such as `sign`.
 * @throws {QualityLabelError} With `code`, and all errors in `details.problems`.
 */
export function refuseErrors(
  findings: readonly Finding[],
  action = 'sign',
  code: ErrorCode = 'SHAPE_INVALID',
): void {
  if (findings.length === 0) return
  const problems = findings
    .map(asValidated)
    .filter((finding) => severityOf(finding) === 'error')
    .map((finding) => describeProblem(finding))
  const [first] = problems
  if (!first) return
  const message = `Cannot ${action}: ${first.title} at ${first.pointer || 'the root'}. ${first.detail}`
  throw new QualityLabelError(code, message, { details: { problems, pointer: first.pointer } })
}
