import { QualityLabelError } from '../core/errors'
import { describeProblem } from '../problems/describe-problem'
import type { Finding } from '../problems/problem'
import { asValidated, severityOf } from '../problems/severity'

/**
 * Refuses a document in which there is an error.
 *
 * @param action - What is being done, as the message begins: `sign`.
 * @throws {QualityLabelError} With the code, and every error in `details.problems`.
 */
export function refuseErrors(findings: readonly Finding[], action = 'sign', code = 'SHAPE_INVALID'): void {
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
