import { isSameId } from '../core/compare-ids'
import type { Kind, KindsOf } from '../core/kinds'
import { flag, instant, object, required, unchecked } from '../core/kinds'
import { readOptions } from '../core/read-options'
import type { InputGuards } from '../model/assert-input'
import { inputGuards } from '../model/assert-input'
import { uri } from '../model/document-kinds'
import type { FromJson } from '../model/from-json'
import type { CredentialStatus, OpenBadgeCredential, Profile } from '../model/generated/documents'
import type { BadgeRecipient } from './badge-recipient'
import { readRecipient, recipientKind } from './badge-recipient'
import { requireOrder } from './credential-parts'
import { beginAnew, ownBadge } from './former-badge'
import { requireEnd } from './renewal'
import { requireSelfIssued } from './require-self-issued'
import { requireValid } from './require-valid'
import type { StatusEntries } from './status-entries'
import { isSamePlace, listEntries, statusEntriesKind } from './status-entries'

/** What `reissueBadge` takes: the badge, and what the new one has in its place. */
export interface ReissueBadgeOptions {
  /** The badge, with or without proof; neither changed nor verified. */
  badge: FromJson<OpenBadgeCredential>
  /** URI of the new badge, another than that of the badge. */
  id: string
  /** Start of validity: `xsd:dateTimeStamp` or Date. */
  validFrom: string | Date
  /** The same person by another id or other identifiers, in place of all that the badge has; those of the badge by default. */
  recipient?: BadgeRecipient | undefined
  /** The end of the badge by default; required where that is before `validFrom`. */
  validUntil?: string | Date | undefined
  /**
   * Date of the first award, if the badge has none: no later than its `validFrom`, which is the default. A date that the badge has stays, and
   * another is refused.
   */
  awardedDate?: string | Date | undefined
  /** Profile of the same issuer; that of the badge by default. */
  issuer?: FromJson<Profile> | undefined
  /** Entry of a status list, or several, others than those of the badge; none by default. */
  credentialStatus?: FromJson<CredentialStatus> | readonly FromJson<CredentialStatus>[] | undefined
  /** Must be set where the issuer is the recipient, and only there. */
  selfIssued?: boolean | undefined
}

const action = 'reissue badge'

const kinds = {
  badge: required(unchecked<OpenBadgeCredential>()),
  id: required(uri),
  validFrom: required(instant),
  recipient: recipientKind,
  validUntil: instant,
  awardedDate: instant,
  issuer: object as Kind<Profile>,
  credentialStatus: statusEntriesKind,
  selfIssued: flag,
} satisfies KindsOf<ReissueBadgeOptions>

/**
 * Builds a badge anew under another id, such as for a learner who moves from an e-mail address to a DID: an unsigned copy with the same
 * award date.
 *
 * Revoke the former badge: the two are different credentials, and both would be valid. For that reason the status entry and the refresh
 * service of the former badge are left out, and so are endorsements of it.
 *
 * @throws {TypeError | RangeError} If an option cannot be used; the message names it.
 * @throws {QualityLabelError} `SHAPE_INVALID` with `details.problems` if the copy would not be valid.
 * @see Open Badges 3.0, section 6 (credential equality)
 */
export function reissueBadge(options: ReissueBadgeOptions): OpenBadgeCredential {
  const read = readOptions(action, options, kinds)
  const guards = inputGuards(action, { ...read, badge: undefined })
  const former = ownBadge(action, guards, read.badge)
  const { id, recipient, validFrom } = read
  if (isSameId(id, former.id)) guards.refuse('id', 'another than that of the badge; renewBadge keeps it', id)
  if (read.credentialStatus) requireOtherEntry(guards, read.credentialStatus, former)
  const { credentialStatus: _status, refreshService: _service, ...movable } = former
  const { id: _id, identifier: _identifier, ...subject } = former.credentialSubject
  const anew = beginAnew(action, guards, movable, read)
  const moved = {
    ...anew,
    id,
    credentialSubject: recipient
      ? { ...readRecipient(action, guards, recipient), ...subject }
      : former.credentialSubject,
  }
  requireSelfIssued(action, guards, read.selfIssued, moved.issuer, moved.credentialSubject)
  if (read.validUntil === undefined) requireEnd(guards, former.validUntil, validFrom)
  if (moved.validUntil !== undefined)
    requireOrder(guards, ['validFrom', validFrom], ['validUntil', moved.validUntil])
  requireValid(action, moved, 'badge')
  return moved
}

// To revoke the former badge would revoke the new one too.
function requireOtherEntry(guards: InputGuards, given: StatusEntries, former: OpenBadgeCredential): void {
  const before = listEntries(former.credentialStatus)
  const same = listEntries(given).find((entry) => before.some((other) => isSamePlace(other, entry)))
  if (!same) return
  guards.refuse('credentialStatus.statusListIndex', 'another than that of the badge', same.statusListIndex)
}
