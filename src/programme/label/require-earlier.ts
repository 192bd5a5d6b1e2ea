import type { Instant } from '../../core/instant'
import { compareInstants, parseInstant } from '../../core/instant'
import { refuse } from '../../core/read-options'
import type { Decision, LabelApplication } from '../../model/generated/documents'
import * as shapes from '../../schema/shapes'
import { requireStructure } from '../input/require-structure'

const action = 'decide'

/**
 * Requires the decision that an application answers: one not to issue yet, about the same applicant, scheme and label, taken before the application.
 *
 * @throws {TypeError | RangeError} If it is missing, not needed, or another.
 */
export function requireEarlier(application: LabelApplication, earlier: Decision | undefined): void {
  const { follows, applicant, renews, submittedAt } = application
  if (follows === undefined) {
    if (earlier !== undefined)
      refuse(action, 'follows', 'left out, since application.follows is', 'a decision')
    return
  }
  if (earlier === undefined) refuse(action, 'follows', `the decision ${follows}`, earlier)
  requireStructure(action, 'follows', earlier, shapes.decision)
  if (earlier.id !== follows) refuse(action, 'follows.id', follows, earlier.id)
  // A decision of an older version names no applicant.
  if (earlier.applicant !== undefined && earlier.applicant !== applicant.id)
    refuse(action, 'follows.applicant', applicant.id, earlier.applicant)
  // A committee can change, and so can the version of a scheme.
  if (earlier.scheme !== application.scheme)
    refuse(action, 'follows.scheme', application.scheme, earlier.scheme)
  if (earlier.renews !== undefined && renews !== undefined && earlier.renews !== renews)
    refuse(action, 'follows.renews', renews, earlier.renews)
  if (earlier.outcome !== 'notYetIssued') refuse(action, 'follows.outcome', 'notYetIssued', earlier.outcome)
  const [decided, submitted] = [earlier.decidedAt, submittedAt].map((at) => parseInstant(at) as Instant)
  if (decided && submitted && compareInstants(decided, submitted) > 0)
    refuse(
      action,
      'follows.decidedAt',
      `no later than application.submittedAt (${submittedAt})`,
      earlier.decidedAt,
    )
}
