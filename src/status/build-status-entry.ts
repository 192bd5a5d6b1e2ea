import { withoutUndefined } from '../core/json'
import type { KindsOf } from '../core/kinds'
import { unchecked } from '../core/kinds'
import { readOptions } from '../core/read-options'
import type { InputGuards } from '../model/assert-input'
import { inputGuards } from '../model/assert-input'
import type {
  BitstringStatusListCredential,
  CredentialStatus,
  StatusMessage,
} from '../model/generated/documents'
import { decodeList } from './decode-list'
import { readEncodedList, readIndex, statusSizeKinds } from './list-arguments'

export interface StatusEntryOptions {
  /** One of the purposes of the list; its only one by default. */
  statusPurpose?: string
  /** Bits of each entry, in 1..8; 1 by default. */
  statusSize?: number
  /** Meaning of each value, from 0 on; one text for each value. Required if an entry has more than one bit. */
  statusMessages?: readonly string[]
}

const kinds = {
  ...statusSizeKinds,
  statusPurpose: unchecked<string>(),
  statusMessages: unchecked<readonly string[]>(),
} satisfies KindsOf<StatusEntryOptions>

/**
 * Builds the `credentialStatus` with which a credential names its entry in a list.
 *
 * @param index - An index that no other credential has. Choose it at random, so that near indexes show no relation.
 * @throws {TypeError | RangeError} If the list has no such entry or purpose, or an option cannot be used.
 * @throws {QualityLabelError} `STATUS_LIST_INVALID`
 * @see Bitstring Status List 1.0, section 2.1: https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry
 */
export function buildStatusEntry(
  list: BitstringStatusListCredential,
  index: number,
  options: StatusEntryOptions = {},
): CredentialStatus {
  const guards = inputGuards('build status entry', [list, options])
  const read = readOptions('build status entry', options, kinds)
  const { statusSize = 1 } = read
  const bits = decodeList(readEncodedList(guards, list))
  const statusListIndex = String(readIndex(guards, index, bits, statusSize))
  const statusListCredential = guards.uri('list.id', list.id)
  const statusPurpose = readPurpose(guards, list, read.statusPurpose)
  return withoutUndefined({
    id: `${statusListCredential}#${statusListIndex}`,
    type: 'BitstringStatusListEntry',
    statusPurpose,
    statusListIndex,
    statusListCredential,
    statusSize: read.statusSize,
    statusMessage: readMessages(guards, read.statusMessages, statusSize),
  }) as CredentialStatus
}

function readPurpose(
  guards: InputGuards,
  { credentialSubject }: BitstringStatusListCredential,
  purpose: string | undefined,
): string {
  const purposes = [credentialSubject.statusPurpose].flat()
  if (purpose === undefined && purposes.length === 1) return guards.text('list.statusPurpose', purposes[0])
  return (
    purposes.find((known) => known === purpose) ??
    guards.refuse('statusPurpose', purposes.join(' or '), purpose)
  )
}

function readMessages(
  guards: InputGuards,
  messages: readonly string[] | undefined,
  statusSize: number,
): StatusMessage[] | undefined {
  const values = 2 ** statusSize
  if (messages === undefined && statusSize === 1) return undefined
  if (!Array.isArray(messages) || messages.length !== values) {
    return guards.refuse('statusMessages', `a list of ${values} texts, one for each value`, messages)
  }
  return messages.map((message, value) => ({
    status: `0x${value.toString(16)}`,
    message: guards.text(`statusMessages[${value}]`, message),
  }))
}
