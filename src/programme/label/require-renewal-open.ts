import { QualityLabelError } from '../../core/errors'
import { refuse } from '../../core/read-options'
import type { LabelApplication, LabelScheme, OpenBadgeCredential } from '../../model/generated/documents'
import * as shapes from '../../schema/shapes'
import { requireStructure } from '../input/require-structure'
import { dateOf, dayOf, renewalWindow } from './renewal-window'

/** What an application to renew a label is decided on. */
export interface RenewalGuardOptions {
  scheme: LabelScheme
  application: LabelApplication
  renews?: OpenBadgeCredential | undefined
  decidedAt: string
}

const action = 'decide'

/**
 * Requires that a label can be renewed when it is: applied for no earlier than the scheme opens renewals, and decided no later than its
 * grace ends. Days are calendar days in UTC, and both belong to the period.
 *
 * @throws {TypeError | RangeError} If the label is not the one that the application names, held by the applicant and issued by the network.
 * @throws {QualityLabelError} `RENEWAL_NOT_OPEN`; also if the scheme has no `renewal`.
 */
export function requireRenewalOpen({ scheme, application, renews, decidedAt }: RenewalGuardOptions): void {
  if (application.renews === undefined) {
    if (renews !== undefined) refuse(action, 'renews', 'left out, since application.renews is', 'a label')
    return
  }
  if (renews === undefined) refuse(action, 'renews', `the label ${application.renews}`, renews)
  requireStructure(action, 'renews', renews, shapes.label)
  requireSame('id', application.renews, renews.id)
  requireSame('credentialSubject.id', application.applicant.id, renews.credentialSubject.id)
  requireSame(
    'issuer',
    scheme.issuer.id,
    typeof renews.issuer === 'string' ? renews.issuer : renews.issuer.id,
  )
  requireWithin(scheme, application.submittedAt, decidedAt, renews.validUntil ?? decidedAt)
}

function requireSame(name: string, expected: string, found: string | undefined): void {
  if (found !== expected) refuse(action, `renews.${name}`, expected, found)
}

function requireWithin(
  { renewal }: LabelScheme,
  submittedAt: string,
  decidedAt: string,
  validUntil: string,
): void {
  if (!renewal) throw notOpen('a scheme with renewal', 'one without')
  const { opens, closes } = renewalWindow(renewal, validUntil)
  const { opensDaysBefore = 0, graceDays = 0 } = renewal
  const end = `the label's end (${validUntil})`
  if (dayOf(submittedAt) < opens)
    throw notOpen(
      `application.submittedAt from ${dateOf(opens)} on, since the scheme opens renewals ${opensDaysBefore} days before ${end}`,
      submittedAt,
    )
  if (dayOf(decidedAt) > closes)
    throw notOpen(
      `decidedAt no later than ${dateOf(closes)}, since the scheme closes renewals ${graceDays} days after ${end}`,
      decidedAt,
    )
}

function notOpen(expected: string, found: string): QualityLabelError {
  return new QualityLabelError(
    'RENEWAL_NOT_OPEN',
    `Cannot ${action} on renewal: expected ${expected}, found ${found}`,
    { details: { expected, found } },
  )
}
