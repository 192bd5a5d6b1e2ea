import { QualityLabelError } from '../core/errors'
import { assertArguments } from '../core/read-options'
import type { ValidReport, VerificationReport } from './outcome/report'

/**
 * Goes on only with a credential that is valid.
 *
 * @throws {QualityLabelError} `NOT_VALID` With the report's summary as message and the report in `details.report`.
 */
export function assertValid(report: VerificationReport): asserts report is ValidReport {
  assertArguments('assert valid', 'an object', { report })
  assertArguments('assert valid', 'a text', { 'report.verdict': report.verdict })
  if (report.verdict === 'valid') return
  throw new QualityLabelError('NOT_VALID', report.summary, { details: { report } })
}
