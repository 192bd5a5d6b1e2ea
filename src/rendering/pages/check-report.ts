import { isPlainObject } from '../../core/json'
import { assertArguments, refuse } from '../../core/read-options'
import { everySection } from '../../problems/section-names'
import type { PresentationReport } from '../../verifying/outcome/presentation-report'
import type { VerificationReport } from '../../verifying/outcome/report'

const verdicts: readonly unknown[] = ['valid', 'invalid', 'indeterminate']

/**
 * Checks that an argument is a report, as deep as pages read it.
 *
 * @throws {TypeError | RangeError} Naming what is not of a report.
 */
export function requireReport(action: string, field: string, report: VerificationReport): VerificationReport {
  assertArguments(action, 'an object', { [field]: report })
  const { sections, credential, endorsements, summary, checkedAt } = report
  if (!verdicts.includes(report.verdict))
    refuse(action, `${field}.verdict`, 'that of a report', report.verdict)
  assertArguments(action, 'an object', {
    [`${field}.sections`]: sections,
    [`${field}.credential`]: credential,
    ...Object.fromEntries(
      everySection.map((name) => [
        `${field}.sections.${name}`,
        isPlainObject(sections) ? sections[name] : undefined,
      ]),
    ),
  })
  assertArguments(action, 'a list', {
    [`${field}.endorsements`]: endorsements,
    [`${field}.sections.integrity.proofs`]: sections.integrity.proofs,
  })
  assertArguments(action, 'a text', {
    [`${field}.summary`]: summary,
    [`${field}.checkedAt`]: checkedAt,
    [`${field}.credential.issuer`]: credential.issuer,
    [`${field}.credential.digest`]: credential.digest,
  })
  return report
}

/**
 * Checks that an argument is a report on a presentation.
 *
 * @throws {TypeError | RangeError} Naming what is not of a report.
 */
export function requirePresentationReport(action: string, report: PresentationReport): PresentationReport {
  assertArguments(action, 'an object', { report })
  if (!verdicts.includes(report.verdict)) refuse(action, 'report.verdict', 'that of a report', report.verdict)
  assertArguments(action, 'a list', { 'report.credentials': report.credentials })
  assertArguments(action, 'a text', {
    'report.summary': report.summary,
    'report.checkedAt': report.checkedAt,
  })
  for (const [index, each] of report.credentials.entries()) {
    assertArguments(action, 'an object', { [`report.credentials[${index}]`]: each })
    requireReport(action, `report.credentials[${index}].report`, each.report)
  }
  return report
}
