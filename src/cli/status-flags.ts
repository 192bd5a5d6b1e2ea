import { randomInt } from 'node:crypto'
import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import type { BitstringStatusListCredential, CredentialStatus } from '../index'
import { buildStatusEntry, readStatus } from '../index'
import { decodeList } from '../status/decode-list'
import { attempt, usageError } from './command-error'
import { exitCodes } from './exit-codes'
import { note } from './output'
import { readDocument } from './read-documents'

/** Options that give a credential an entry in a status list. */
export interface StatusFlags {
  statusList?: string
  index?: number | 'random'
}

/** Adds `--status-list` and `--index` to a verb that builds a credential. */
export function addStatusFlags(command: Command): Command {
  return command
    .option('--status-list <file>', 'status list in which it gets an entry')
    .option(
      '--index <n|random>',
      'place of the entry, that no other credential has (default: random)',
      readIndex,
    )
}

function readIndex(value: string): number | 'random' {
  if (value === 'random') return value
  if (/^(?:0|[1-9]\d{0,14})$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Expected a whole number, or random.')
}

/**
 * Returns the status entry that the options ask for; `undefined` if they ask for none.
 *
 * A random place is one whose value in the list is 0. The list does not say which places are taken, so the place is reported.
 *
 * @throws {CommandError} 66 if the list cannot be read, 64 if it is not a list, or has no such entry.
 */
export async function readStatusEntry({
  statusList,
  index,
}: StatusFlags): Promise<CredentialStatus | undefined> {
  if (statusList === undefined) {
    if (index !== undefined) throw usageError('Expected --status-list <file> with --index')
    return undefined
  }
  const list = await readDocument<BitstringStatusListCredential>('--status-list', statusList, 'statusList')
  const isRandom = index === undefined || index === 'random'
  const place = await attempt(() => (isRandom ? randomPlace(list) : index), exitCodes.usage)
  const entry = await attempt(() => buildStatusEntry(list, place), exitCodes.usage)
  if (isRandom)
    note(`Status entry ${place} of ${statusList}, chosen at random: give it to no other credential`)
  return entry
}

const mostTries = 100

function randomPlace(list: BitstringStatusListCredential): number {
  const places = decodeList(list.credentialSubject.encodedList).length * 8
  for (let tries = 0; tries < mostTries; tries += 1) {
    const place = randomInt(places)
    if (readStatus(list, place) === 0) return place
  }
  throw usageError('--index: found no free place at random; give a place as a number')
}
