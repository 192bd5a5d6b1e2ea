import { isDocument } from '../../core/json'
import type { Kind } from '../../core/kinds'
import { isListOf, notText } from '../../core/kinds'
import type { EndorsementReport } from '../outcome/report'

type Members = Record<string, unknown>

/** A report of an endorsement, as `verify` and `verifyEndorsements` write it, by the members that are read of it. */
export const reportKind: Kind<EndorsementReport> = notText(
  'a report of verifyEndorsements, or of the endorsements of verify',
  (value) => {
    if (!isDocument(value)) return false
    const { endorser, target, acknowledgement, standing, problems, report } = value as Members
    return (
      hasText(endorser, 'id') &&
      hasText(target, 'id') &&
      hasText(acknowledgement, 'state') &&
      ['embedded', 'acknowledged', 'none'].includes(String((acknowledgement as Members)['state'])) &&
      isDocument(standing) &&
      isListOf(problems, isDocument) &&
      isVerification(report)
    )
  },
)

function isVerification(report: unknown): boolean {
  if (!isDocument(report)) return false
  const { credential, problems, sections } = report as Members
  if (!hasText(credential, 'digest') || !isListOf(problems, isDocument) || !isDocument(sections)) return false
  const { integrity, status } = sections as Members
  return hasList(integrity, 'proofs') && hasList(status, 'entries')
}

function hasText(value: unknown, name: string): boolean {
  return isDocument(value) && typeof (value as Members)[name] === 'string'
}

function hasList(value: unknown, name: string): boolean {
  return isDocument(value) && isListOf((value as Members)[name], isDocument)
}
