import type { Kind, KindsOf } from '../core/kinds'
import { instant, object, required, unchecked } from '../core/kinds'
import { readOptions } from '../core/read-options'
import { inputGuards } from '../model/assert-input'
import type { FromJson } from '../model/from-json'
import type { CredentialStatus, OpenBadgeCredential, Profile } from '../model/generated/documents'
import { requireOrder } from './credential-parts'
import { beginAnew, ownBadge } from './former-badge'
import { requireEnd, requireNewer } from './renewal'
import { requireValid } from './require-valid'
import { statusEntriesKind } from './status-entries'

/** What `renewBadge` takes: the badge and its new period. */
export interface RenewBadgeOptions {
  /** The badge, with or without proof; neither changed nor verified. */
  badge: FromJson<OpenBadgeCredential>
  /** Start of validity, later than that of the badge: `xsd:dateTimeStamp` or Date. */
  validFrom: string | Date
  /** The end of the badge by default; required where that is before `validFrom`. */
  validUntil?: string | Date | undefined
  /**
   * Date of the first award, if the badge has none: no later than its `validFrom`, which is the default. A date that the badge has stays, and
   * another is refused.
   */
  awardedDate?: string | Date | undefined
  /** Profile of the same issuer, such as with a renewed trust mark; that of the badge by default. */
  issuer?: FromJson<Profile> | undefined
  /** Entry of a status list, or several; those of the badge by default. */
  credentialStatus?: FromJson<CredentialStatus> | readonly FromJson<CredentialStatus>[] | undefined
}

const action = 'renew badge'

const kinds = {
  badge: required(unchecked<OpenBadgeCredential>()),
  validFrom: required(instant),
  validUntil: instant,
  awardedDate: instant,
  issuer: object as Kind<Profile>,
  credentialStatus: statusEntriesKind,
} satisfies KindsOf<RenewBadgeOptions>

/**
 * Builds the renewal of a badge: an unsigned copy with the same id, recipient and award date, and a newer start.
 *
 * Verifiers take the newer of two copies with the same id and issuer. Endorsements of the badge are left out, since they are about the
 * former copy; endorsements of its issuer and its achievement stay.
 *
 * @throws {TypeError | RangeError} If an option cannot be used; the message names it.
 * @throws {QualityLabelError} `SHAPE_INVALID` with `details.problems` if the copy would not be valid.
 * @see Open Badges 3.0, section 6 (credential equality)
 */
export function renewBadge(options: RenewBadgeOptions): OpenBadgeCredential {
  const read = readOptions(action, options, kinds)
  const guards = inputGuards(action, { ...read, badge: undefined })
  const former = ownBadge(action, guards, read.badge)
  requireNewer(guards, read.validFrom, former)
  const renewed = beginAnew(action, guards, former, read)
  if (read.validUntil === undefined) requireEnd(guards, former.validUntil, read.validFrom)
  if (renewed.validUntil !== undefined)
    requireOrder(guards, ['validFrom', read.validFrom], ['validUntil', renewed.validUntil])
  requireValid(action, renewed, 'badge')
  return renewed
}
