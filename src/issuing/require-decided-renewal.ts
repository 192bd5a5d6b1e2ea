import type { Instant } from '../core/instant'
import { compareInstants, parseInstant } from '../core/instant'
import type { InputGuards } from '../model/assert-input'
import type { Decision, LabelScheme, OpenBadgeCredential } from '../model/generated/documents'

/**
 * Requires that a decision counts for what is built by it: one that renews for its own label only, and any other for a first label, or
 * for a renewal where the scheme has no `renewal`.
 *
 * A decision is taken no later than the label begins that it grants, so one that is dated no later than the former label cannot renew it.
 *
 * @throws {RangeError} If it does not.
 */
export function requireDecidedRenewal(
  guards: InputGuards,
  { renews, decidedAt }: Decision,
  { renewal }: LabelScheme,
  former: OpenBadgeCredential | undefined,
): void {
  if (renews !== undefined && renews !== former?.id) {
    const expected = `the label that the decision renews (${renews})`
    guards.refuse(former ? 'renews.id' : 'renews', expected, former?.id)
  }
  if (!former) return
  // No other decision says that the application was compared with the period for renewals.
  if (renewal && renews === undefined)
    guards.refuse('decision.renews', `the former label (${former.id}), since the scheme has renewal`, renews)
  const [decided, began] = [decidedAt, former.validFrom].map((at) => parseInstant(at) as Instant)
  if (decided && began && compareInstants(decided, began) <= 0) {
    const expected = `later than the former label began (${former.validFrom}), since what granted a label does not renew it`
    guards.refuse('decision.decidedAt', expected, decidedAt)
  }
}
