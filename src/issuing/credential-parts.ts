import { compareInstants, parseInstant } from '../core/instant'
import type { InputGuards } from '../model/assert-input'
import { credentialsV2ContextUrl, openBadgesContextUrl } from '../model/contexts/context-urls'
import type { CredentialStatus, Profile, ProfileReference } from '../model/generated/documents'

/** The contexts of everything issued here: the two that every Open Badges 3.0 verifier knows. */
export function badgeContexts(): string[] {
  return [credentialsV2ContextUrl, openBadgesContextUrl]
}

/** The id of a node that is given whole or by its id alone. */
export function nodeId(node: ProfileReference | undefined): string | undefined {
  return typeof node === 'object' ? node.id : node
}

/**
 * A profile as it may issue: with a URI and a name, without what others say of it.
 *
 * @throws {TypeError | RangeError} If it has none of both.
 */
export function issuerProfile(guards: InputGuards, field: string, profile: Profile): Profile {
  guards.uri(`${field}.id`, profile.id)
  guards.texts(`${field}.name`, profile.name)
  const { endorsement: _endorsement, endorsementJwt: _endorsementJwt, ...own } = profile
  return { ...own, id: profile.id, type: ['Profile'] }
}

/**
 * Requires a status entry that a credential may have: one of a bitstring list, with an id of its own.
 *
 * Other types of status are in neither of the contexts of a label.
 *
 * @throws {TypeError | RangeError} If it is none, names no entry of a list, or has none of the purposes.
 * @see Bitstring Status List 1.0, section 2.1
 */
export function requireStatusEntry(
  guards: InputGuards,
  status: CredentialStatus,
  purposes: readonly string[],
): CredentialStatus {
  const { type, statusListIndex, statusPurpose } = status
  guards.uri('credentialStatus.id', status.id)
  guards.uri('credentialStatus.statusListCredential', status.statusListCredential)
  if (type !== 'BitstringStatusListEntry') {
    guards.refuse('credentialStatus.type', 'BitstringStatusListEntry', type)
  }
  if (typeof statusListIndex !== 'string' || !/^(?:0|[1-9]\d*)$/.test(statusListIndex)) {
    guards.refuse('credentialStatus.statusListIndex', 'decimal digits in a string', statusListIndex)
  }
  if (statusPurpose === undefined || !purposes.includes(statusPurpose)) {
    guards.refuse('credentialStatus.statusPurpose', purposes.join(' or '), statusPurpose)
  }
  return status
}

/**
 * Requires that one instant does not come before another.
 *
 * @throws {TypeError | RangeError} If one of them is no instant, or they stand the other way round.
 */
export function requireOrder(
  guards: InputGuards,
  [earlierField, earlier]: readonly [string, string],
  [laterField, later]: readonly [string, string],
): void {
  const from = parseInstant(guards.instant(earlierField, earlier))
  const until = parseInstant(guards.instant(laterField, later))
  if (from && until && compareInstants(from, until) > 0) {
    guards.refuse(laterField, `no earlier than ${earlierField} (${earlier})`, later)
  }
}
