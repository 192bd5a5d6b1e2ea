import type { JsonObject } from '../core/json'
import { isJsonObject, toArray } from '../core/json'

/** A kind of status list, with the terms of its specification. */
export interface StatusListKind {
  /** Type of an entry in a credential. */
  entryType: string
  /** Type of the credential that is the list. */
  listType: string
  shape: 'statusList' | 'statusList2021'
  /** Multibase prefix that `encodedList` lacks. */
  missingPrefix: '' | 'u'
  /** The purposes whose meaning the specification states. */
  purposes: readonly string[]
}

/**
 * The kinds of status list that are read. Only the first kind is written.
 *
 * @see Bitstring Status List 1.0: https://www.w3.org/TR/vc-bitstring-status-list/
 * @see Status List 2021, sections 3 and 4: https://www.w3.org/TR/2023/WD-vc-status-list-20230427/
 */
export const statusListKinds: readonly [StatusListKind, ...StatusListKind[]] = [
  {
    entryType: 'BitstringStatusListEntry',
    listType: 'BitstringStatusListCredential',
    shape: 'statusList',
    missingPrefix: '',
    purposes: ['revocation', 'suspension', 'refresh', 'message'],
  },
  {
    entryType: 'StatusList2021Entry',
    listType: 'StatusList2021Credential',
    shape: 'statusList2021',
    missingPrefix: 'u',
    purposes: ['revocation', 'suspension'],
  },
]

/** Returns the kinds of a status entry, by its types. */
export function kindsOfEntry(entry: unknown): StatusListKind[] {
  const types = isJsonObject(entry) ? toArray<unknown>(entry['type']) : []
  return statusListKinds.filter(({ entryType }) => types.includes(entryType))
}

/** Returns the kind of a status list, by its types: the first that fits, or Bitstring Status List if none does. */
export function kindOfList({ type }: JsonObject): StatusListKind {
  const types = toArray<unknown>(type)
  return statusListKinds.find(({ listType }) => types.includes(listType)) ?? statusListKinds[0]
}
