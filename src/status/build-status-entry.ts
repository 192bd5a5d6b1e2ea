import { isPlainObject, withoutUndefined } from '../core/json'
import type { KindsOf } from '../core/kinds'
import { required, unchecked, wholeNumber } from '../core/kinds'
import { readOptions } from '../core/read-options'
import type { InputGuards } from '../model/assert-input'
import { inputGuards } from '../model/assert-input'
import { uri } from '../model/document-kinds'
import type {
  BitstringStatusListCredential,
  CredentialStatus,
  StatusMessage,
} from '../model/generated/documents'
import { decodeList } from './decode-list'
import {
  mostEntries,
  readEncodedList,
  readIndex,
  readPurpose,
  requireFilled,
  statusSizeKinds,
} from './list-arguments'
import { countEntries, minListEntries } from './list-entries'

/** What an entry says of its list: enough to give out a place without the list. */
export interface StatusListAddress {
  /** URL at which the list is published. */
  id: string
  /** One or more purposes of the list. */
  statusPurpose: string | readonly string[]
  /** Number of entries of the list; 131,072 by default, as of `createStatusList`. */
  length?: number
}

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
const addressKinds = {
  id: required(uri),
  statusPurpose: required(unchecked<string | readonly string[]>()),
}

/**
 * Builds the `credentialStatus` with which a credential names its entry in a list.
 *
 * @param list - The list, or its address: then the list need not be read for each credential.
 * @param index - An index that no other credential has. Choose it at random, so that near indexes show no relation.
 * @throws {TypeError | RangeError} If the list has no such entry or purpose, or an option cannot be used.
 * @throws {QualityLabelError} `STATUS_LIST_INVALID`
 * @see Bitstring Status List 1.0, section 2.1: https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry
 */
export function buildStatusEntry(
  list: BitstringStatusListCredential | StatusListAddress,
  index: number,
  options: StatusEntryOptions = {},
): CredentialStatus {
  const guards = inputGuards('build status entry', [list, options])
  const read = readOptions('build status entry', options, kinds)
  const { statusSize = 1 } = read
  const { id: statusListCredential, purposes, length } = readPlace(guards, list, statusSize)
  const statusListIndex = String(readIndex(guards, index, length))
  const statusPurpose = choosePurpose(guards, purposes, read.statusPurpose)
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

/** A list as far as an entry depends on it. */
interface Place {
  id: string
  purposes: readonly unknown[]
  length: number
}

function readPlace(
  guards: InputGuards,
  list: BitstringStatusListCredential | StatusListAddress,
  statusSize: number,
): Place {
  if (!isAddress(list)) {
    const length = countEntries(decodeList(readEncodedList(guards, list)), statusSize)
    return {
      id: guards.uri('list.id', list.id),
      purposes: [list.credentialSubject.statusPurpose].flat(),
      length,
    }
  }
  const kinds = { ...addressKinds, length: wholeNumber(minListEntries, mostEntries(statusSize)) }
  const { id, statusPurpose, length = minListEntries } = guards.members('list', list, kinds)
  requireFilled(guards, 'list.length', length, statusSize)
  return { id, purposes: [statusPurpose].flat(), length }
}

function isAddress(list: unknown): list is StatusListAddress {
  return isPlainObject(list) && Object.hasOwn(list, 'id') && !Object.hasOwn(list, 'credentialSubject')
}

function choosePurpose(
  guards: InputGuards,
  purposes: readonly unknown[],
  purpose: string | undefined,
): string {
  if (purpose === undefined && purposes.length === 1)
    return readPurpose(guards, 'list.statusPurpose', purposes[0])
  return purposes.includes(purpose) && purpose !== undefined
    ? readPurpose(guards, 'statusPurpose', purpose)
    : guards.refuse('statusPurpose', purposes.slice(0, 8).join(' or '), purpose)
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
