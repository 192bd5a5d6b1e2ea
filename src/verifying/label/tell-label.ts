import { loadPart } from '../../core/load-part'
import type { VerifySettings } from '../options/verify-options'
import type { EndorsementReport, LabelReport } from '../outcome/report'
import type { StatusOutcome } from '../status/check-status'
import type { RegisteredSubject } from '../trust/check-register'
import { checkLabel } from './check-label'

/** Tells of the Quality Label: of the credential itself where it is one, else of its issuer; `undefined` where none is known. */
export async function tellLabel(
  subject: RegisteredSubject,
  status: StatusOutcome,
  endorsements: readonly EndorsementReport[],
  settings: VerifySettings,
): Promise<LabelReport | undefined> {
  if (subject.depth > 0) return undefined
  const { register } = subject
  if (!register) return checkLabel(subject, endorsements, settings)
  const { reportLabel } = await loadPart('registers of labels', () => import('./report-label'))
  return reportLabel(subject, register, status, settings)
}
