import { compareInstants, parseInstant } from '../core/instant'
import type { InputGuards } from '../model/assert-input'
import { credentialsV2ContextUrl, openBadgesContextUrl } from '../model/contexts/context-urls'
import { fillType } from '../model/fill-type'
import type { CredentialStatus, Profile, ProfileReference } from '../model/generated/documents'
import { requireStructure } from '../programme/input/require-structure'
import * as shapes from '../schema/shapes'

/** Returns the contexts of all issued credentials: the two that every Open Badges 3.0 verifier knows. */
export function badgeContexts(): string[] {
  return [credentialsV2ContextUrl, openBadgesContextUrl]
}

/** Returns the id of a node, which can be an object or only an id. */
export function nodeId(node: ProfileReference | undefined): string | undefined {
  return typeof node === 'object' ? node.id : node
}

/**
 * Returns a profile for an issuer: with a URI and a name, without endorsements by others.
 *
 * @throws {TypeError | RangeError} If the id or the name is missing or invalid.
 */
export function issuerProfile(guards: InputGuards, field: string, profile: Profile): Profile {
  guards.uri(`${field}.id`, profile.id)
  guards.texts(`${field}.name`, profile.name)
  const { endorsement: _endorsement, endorsementJwt: _endorsementJwt, ...own } = profile
  return { ...own, id: profile.id, type: ['Profile'] }
}

/**
 * Returns the profile of an issuer with all that it has: its endorsements, such as a trust mark, stay.
 *
 * @param action - Operation for messages, such as `build badge`.
 * @throws {TypeError | RangeError} If it is not a profile, or has no name.
 */
export function issuerOf(action: string, guards: InputGuards, issuer: Profile): Profile {
  guards.uri('issuer.id', issuer.id)
  guards.texts('issuer.name', issuer.name)
  const profile = fillType<Profile>(guards, 'issuer', issuer, 'Profile')
  requireStructure(action, 'issuer', profile, shapes.profile)
  return profile
}

/** Purposes of status entries that any badge can have. */
export const statusPurposes: readonly string[] = ['revocation', 'suspension', 'refresh', 'message']

/**
 * Requires a status entry that a credential can have: an entry of a bitstring list, with an unused id.
 *
 * The contexts of a label do not define other types of status.
 *
 * @throws {TypeError | RangeError} If the value is not such an entry, names no entry of a list, or has none of the purposes.
 * @see Bitstring Status List 1.0, section 2.1
 */
export function requireStatusEntry(
  guards: InputGuards,
  status: CredentialStatus,
  purposes: readonly string[],
  field = 'credentialStatus',
): CredentialStatus {
  const { type, statusListIndex, statusPurpose } = status
  guards.uri(`${field}.id`, status.id)
  guards.uri(`${field}.statusListCredential`, status.statusListCredential)
  if (type !== 'BitstringStatusListEntry') {
    guards.refuse(`${field}.type`, 'BitstringStatusListEntry', type)
  }
  if (typeof statusListIndex !== 'string' || !/^(?:0|[1-9]\d*)$/.test(statusListIndex)) {
    guards.refuse(`${field}.statusListIndex`, 'decimal digits in a string', statusListIndex)
  }
  if (statusPurpose === undefined || !purposes.includes(statusPurpose)) {
    guards.refuse(`${field}.statusPurpose`, purposes.join(' or '), statusPurpose)
  }
  return status
}

/**
 * Requires that one instant is not before another.
 *
 * @throws {TypeError | RangeError} If one of them is not an instant, or their order is wrong.
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
