import type { VerifySettings } from '../options/verify-options'
import type { EndorsementReport, LabelReport } from '../outcome/report'
import type { StatusOutcome } from '../status/check-status'
import type { RegisteredSubject } from '../trust/check-register'
import { checkLabel } from './check-label'
import { reportLabel } from './report-label'

/** Tells of the Quality Label: of the credential itself where it is one, else of its issuer; `undefined` where none is known. */
export function tellLabel(
  subject: RegisteredSubject,
  status: StatusOutcome,
  endorsements: readonly EndorsementReport[],
  settings: VerifySettings,
): LabelReport | undefined {
  if (subject.depth > 0) return undefined
  return subject.register
    ? reportLabel(subject, subject.register, status, settings)
    : checkLabel(subject, endorsements, settings)
}
