import { documentOf } from '../core/compare-ids'
import { isDocument, toArray } from '../core/json'
import type { Kind } from '../core/kinds'
import { isListOf, notText } from '../core/kinds'
import type { InputGuards } from '../model/assert-input'
import type { CredentialStatus } from '../model/generated/documents'
import { requireStatusEntry, statusPurposes } from './credential-parts'

/** One status entry, or several. */
export type StatusEntries = CredentialStatus | readonly CredentialStatus[]

/** A kind for the status entries of a credential. */
export const statusEntriesKind: Kind<StatusEntries> = notText(
  'an object, or a list of them',
  (value) => isDocument(value) || isListOf(value, isDocument),
)

/**
 * Requires the status entries that a credential can have: one, or several of distinct purposes in distinct places.
 *
 * Two entries of one purpose could contradict each other. Of two in one place, to set one would set the other.
 *
 * @returns The entry, or a list where there are several.
 * @throws {TypeError | RangeError} Naming the property.
 */
export function requireStatusEntries(
  guards: InputGuards,
  given: StatusEntries,
  purposes = statusPurposes,
): CredentialStatus | CredentialStatus[] {
  if (!Array.isArray(given)) return requireStatusEntry(guards, given as CredentialStatus, purposes)
  const entries = given as CredentialStatus[]
  if (entries.length === 0) guards.refuse('credentialStatus', 'at least one entry', given)
  for (const [index, entry] of entries.entries()) {
    const field = `credentialStatus[${index}]`
    requireStatusEntry(guards, entry, purposes, field)
    const earlier = entries.slice(0, index)
    if (earlier.some(({ statusPurpose }) => statusPurpose === entry.statusPurpose))
      guards.refuse(`${field}.statusPurpose`, 'another than that of an earlier entry', entry.statusPurpose)
    if (earlier.some((other) => isSamePlace(other, entry)))
      guards.refuse(`${field}.statusListIndex`, 'another than in an earlier entry', entry.statusListIndex)
  }
  return entries.length === 1 ? (entries[0] as CredentialStatus) : entries
}

/** Checks whether two entries are in one place of one list. */
export function isSamePlace(a: CredentialStatus, b: CredentialStatus): boolean {
  return (
    documentOf(a.statusListCredential ?? '') === documentOf(b.statusListCredential ?? '') &&
    String(a.statusListIndex) === String(b.statusListIndex)
  )
}

/** The entries as a list. */
export function listEntries(entries: StatusEntries | undefined): readonly CredentialStatus[] {
  return toArray<CredentialStatus>(entries as CredentialStatus | CredentialStatus[] | undefined)
}
