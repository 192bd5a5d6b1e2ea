import type { InputGuards } from '../model/assert-input'
import type { CredentialStatus } from '../model/generated/documents'

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
