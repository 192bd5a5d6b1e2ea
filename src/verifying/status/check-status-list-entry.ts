import { compareInstants, formatInstant } from '../../core/instant'
import type { JsonObject } from '../../core/json'
import { foreign, listNames, plain, quote, say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import type { StatusEntry } from '../../schema/read-status-entry'
import { readStatusEntry } from '../../schema/read-status-entry'
import type { StatusListKind } from '../../schema/status-list-kinds'
import { countEntries, minListEntries, readEntry } from '../../status/list-entries'
import type { CheckedStatusList, ListFault } from '../input/status-list-store'
import type { VerifySettings } from '../options/verify-options'
import type { StatusEntryReport } from '../outcome/report'
import { verdictOf } from '../outcome/section'
import { findStatusList } from './find-status-list'

/** What one status entry of a credential comes to. */
export interface CheckedEntry {
  findings: Finding[]
  report: StatusEntryReport
}

/**
 * Checks one entry of a credential in a status list: a `BitstringStatusListEntry` or a `StatusList2021Entry`.
 *
 * @param entry - As it came through the gate.
 * @param kind - As what the entry is read; only a list of the same kind tells of it.
 * @param issuer - Issuer of the credential; only a list by the same issuer tells of it.
 * @see Bitstring Status List 1.0, section 3.2 (validate algorithm): https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm
 */
export async function checkStatusListEntry(
  entry: JsonObject,
  kind: StatusListKind,
  pointer: string,
  issuer: string,
  settings: VerifySettings,
): Promise<CheckedEntry> {
  const read = readStatusEntry(entry, pointer)
  if (Array.isArray(read)) return { findings: read, report: writeReport(pointer, kind, read) }
  const list = await findStatusList(read.list, issuer, settings)
  const outcome = Array.isArray(list) ? { faults: list } : judge(read, kind, list)
  const findings = outcome.faults.map((fault): Finding => ({ ...fault, pointer }))
  const report = writeReport(pointer, kind, findings, read, outcome.value)
  return { findings, report: Array.isArray(list) ? report : { ...report, ...timesOf(list) } }
}

function timesOf(list: CheckedStatusList): Pick<StatusEntryReport, 'asOf' | 'fetchedAt'> {
  const asOf = ageOf(list)
  return {
    ...(asOf === undefined ? {} : { asOf }),
    ...(list.fetchedAt ? { fetchedAt: formatInstant(list.fetchedAt) } : {}),
  }
}

/** Of when a list tells: the later of when it was made and when it was fetched from its issuer. */
function ageOf({ validFrom, fetchedAt }: CheckedStatusList): string | undefined {
  const instants = [validFrom, fetchedAt].filter((instant) => instant !== undefined)
  const latest = instants.sort(compareInstants).at(-1)
  return latest && formatInstant(latest)
}

interface Outcome {
  faults: readonly ListFault[]
  value?: number
}

function judge(entry: StatusEntry, kind: StatusListKind, list: CheckedStatusList): Outcome {
  const { notCurrent, hasBegun, bits = new Uint8Array() } = list
  const isOther = checkKind(entry, kind, list) ?? checkPurpose(entry, list)
  if (isOther) return { faults: [...notCurrent, isOther] }
  const length = countEntries(bits, entry.size)
  const faults = [...notCurrent, ...checkLength(entry, length)]
  if (entry.index >= length || !hasBegun) return { faults }
  // A list that is too short gives its holders away. That it says nothing against one decides nothing; what it says against one is the issuer's word.
  const value = readEntry(bits, entry.index, entry.size)
  return { faults: [...faults, ...interpret(entry, kind, value, notCurrent.length === 0)], value }
}

function checkKind(
  { list: statusListCredential }: StatusEntry,
  kind: StatusListKind,
  list: CheckedStatusList,
): ListFault | undefined {
  if (list.kind === kind) return undefined
  const params = { expected: kind.listType, found: list.kind.listType }
  const reason = { problem: 'VALUE_NOT_ALLOWED', part: 'detail', params } as const
  return { code: 'STATUS_LIST_MALFORMED', params: { statusListCredential, place: '/type', reason } }
}

function checkPurpose(
  { list: statusListCredential, purpose }: StatusEntry,
  { purposes }: CheckedStatusList,
): ListFault | undefined {
  if (purposes.includes(purpose)) return undefined
  const params = { statusListCredential, expected: foreign(purpose), found: listNames(purposes.slice(0, 8)) }
  return { code: 'STATUS_PURPOSE_MISMATCH', params }
}

function checkLength({ list: statusListCredential, index }: StatusEntry, length: number): ListFault[] {
  if (length < minListEntries) {
    const params = { statusListCredential, length, minimum: minListEntries }
    return [{ code: 'STATUS_LIST_LENGTH_ERROR', params }]
  }
  const params = { statusListCredential, index: String(index), length }
  return index < length ? [] : [{ code: 'RANGE_ERROR', params }]
}

/** What the value of an entry says of its credential. */
function interpret(
  entry: StatusEntry,
  { purposes }: StatusListKind,
  value: number,
  isCurrent: boolean,
): ListFault[] {
  const { purpose, list: statusListCredential, messages } = entry
  const message = messages.get(value)
  const params = {
    statusListCredential,
    purpose,
    value: plain(`0x${value.toString(16)}`),
    message: message === undefined ? '' : quote(message),
    because: message === undefined ? '' : say('statusBecause', { message: quote(message) }),
  }
  switch (purposes.includes(purpose) ? purpose : 'of another specification') {
    // Final: also an old list tells of it.
    case 'revocation':
      return value === 0 ? [] : [{ code: 'REVOKED', params }]
    case 'suspension':
      return value === 0
        ? []
        : [{ code: 'SUSPENDED', params, ...(isCurrent ? {} : { because: 'listOutOfDate' as const }) }]
    case 'refresh':
      return value === 0 ? [] : [{ code: 'STATUS_REFRESH', params }]
    case 'message':
      if (message !== undefined) return [{ code: 'STATUS_MESSAGE', params }]
      return value === 0 ? [] : [{ code: 'STATUS_MEANING_UNKNOWN', params }]
    default:
      return [
        {
          code: 'STATUS_MEANING_UNKNOWN',
          params,
          ...(value === 0 ? { because: 'nothingSet' as const } : {}),
        },
      ]
  }
}

function writeReport(
  pointer: string,
  { entryType }: StatusListKind,
  findings: readonly Finding[],
  entry?: StatusEntry,
  value?: number,
): StatusEntryReport {
  const message = entry && value !== undefined ? entry.messages.get(value) : undefined
  return {
    pointer,
    verdict: verdictOf(findings),
    type: entryType,
    ...(entry ? { purpose: entry.purpose, list: entry.list } : {}),
    ...(entry && Number.isFinite(entry.index) ? { index: entry.index } : {}),
    ...(value === undefined ? {} : { value }),
    ...(message === undefined ? {} : { message }),
  }
}
