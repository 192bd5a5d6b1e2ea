import type { JsonObject } from '../core/json'
import { isJsonObject, toArray } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import type { Phrase } from '../problems/phrases/phrase'
import { plain, say } from '../problems/phrases/phrase'
import type { Finding } from '../problems/problem'
import { sayFound } from './quote-found'
import { kindsOfEntry } from './status-list-kinds'

/** Most bits of an entry. */
export const maxStatusSize = 8

/** An entry of a bitstring status list, as a credential names it. */
export interface StatusEntry {
  purpose: string
  /** Id of the list. */
  list: string
  /** From 0; `Infinity` if it is beyond every list. */
  index: number
  /** Bits, in 1..8. */
  size: number
  /** The meanings of values that the entry states. */
  messages: ReadonlyMap<number, string>
}

/**
 * Reads a status entry of either kind, from a document that passed the gate.
 *
 * @returns The entry, or the findings about it.
 * @see Bitstring Status List 1.0, section 2.1: https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry
 */
export function readStatusEntry(entry: JsonObject, pointer: string): StatusEntry | Finding[] {
  const wrong = (member: string, expected: Phrase): Finding => ({
    code: 'STATUS_ENTRY_MALFORMED',
    pointer: entry[member] === undefined ? pointer : appendPointer(pointer, member),
    params: {
      expected: say('expectMember', { member: plain(member), expected }),
      found: sayFound(entry[member]),
    },
  })
  const purpose = onlyText(entry['statusPurpose'])
  const list = idOf(entry['statusListCredential'])
  const index = parseStatusIndex(entry['statusListIndex'])
  const size = readSize(entry['statusSize'])
  const messages = readMessages(entry['statusMessage'])
  const findings: Finding[] = []
  if (purpose === undefined) findings.push(wrong('statusPurpose', say('expectPurpose')))
  if (list === undefined) findings.push(wrong('statusListCredential', say('expectListAddress')))
  if (index === undefined) findings.push(wrong('statusListIndex', say('expectIndex')))
  if (size === undefined) findings.push(wrong('statusSize', say('expectSize', { most: maxStatusSize })))
  else if (!messages || (size > 1 && messages.size !== 2 ** size) || hasBeyond(messages, size))
    findings.push(wrong('statusMessage', say('expectMeanings', { count: 2 ** size })))
  if (findings.length > 0) return findings
  return { purpose, list, index, size, messages } as StatusEntry
}

/** Returns the id of a node, which may be written as an IRI or as an object. */
export function idOf(value: unknown): string | undefined {
  const id = isJsonObject(value) ? value['id'] : value
  return typeof id === 'string' ? id : undefined
}

/** Returns the URL of the list that a status entry names, if the kind of the entry is supported. */
export function statusListOf(entry: unknown): string | undefined {
  if (!isJsonObject(entry)) return undefined
  if (toArray(entry['type']).includes('1EdTechRevocationList')) return idOf(entry)
  return kindsOfEntry(entry).length > 0 ? idOf(entry['statusListCredential']) : undefined
}

function onlyText(value: unknown): string | undefined {
  const [text, ...others] = toArray(value)
  return typeof text === 'string' && text !== '' && others.length === 0 ? text : undefined
}

function readSize(value: unknown = 1): number | undefined {
  const isSize = Number.isInteger(value) && (value as number) >= 1 && (value as number) <= maxStatusSize
  return isSize ? (value as number) : undefined
}

function readMessages(value: unknown): Map<number, string> | undefined {
  const messages = new Map<number, string>()
  for (const entry of toArray(value)) {
    if (!isJsonObject(entry)) return undefined
    const { status, message } = entry
    if (typeof status !== 'string' || typeof message !== 'string' || !/^0x[0-9A-Fa-f]{1,2}$/.test(status))
      return undefined
    const key = Number.parseInt(status.slice(2), 16)
    if (messages.has(key)) return undefined
    messages.set(key, message)
  }
  return messages
}

function hasBeyond(messages: ReadonlyMap<number, string>, size: number): boolean {
  return [...messages.keys()].some((value) => value >= 2 ** size)
}

/**
 * Parses `statusListIndex`: decimal digits without sign or leading zeros, or a number.
 *
 * @returns `undefined` if it is not an index; `Infinity` if it is beyond every list.
 * @see Bitstring Status List 1.0, section 2.1: an arbitrary size integer greater than or equal to 0, as a string
 */
export function parseStatusIndex(written: unknown): number | undefined {
  if (typeof written === 'number') return Number.isSafeInteger(written) && written >= 0 ? written : undefined
  if (typeof written !== 'string' || !/^(?:0|[1-9][0-9]*)$/.test(written)) return undefined
  const index = Number(written)
  return Number.isSafeInteger(index) ? index : Number.POSITIVE_INFINITY
}
