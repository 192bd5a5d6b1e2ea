import { randomInt } from 'node:crypto'
import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import { isSameId } from '../../core/compare-ids'
import { clean, showShort } from '../../describing/clean-text'
import { purposes, sayTerm } from '../../describing/terms'
import type { BitstringStatusListCredential, CredentialStatus } from '../../index'
import { buildStatusEntry, listStatuses, readStatus } from '../../index'
import { attempt, CommandError, usageError } from '../command-error'
import { exitCodes } from '../exit-codes'
import { collect } from '../option-values'
import { note } from '../output'
import { readDocument } from '../read-documents'
import { stdinName } from '../read-files'
import { englishSpeech } from '../words/english-speech'
import { loadSpeech } from '../words/speech'
import type { GivenPlace } from './status-ledger'
import { changeLedger, findCredential, findPlace, ledgerOf } from './status-ledger'

/** The options by which a credential gets an entry in a status list. */
export interface StatusFlags {
  statusList?: string
  index?: number | 'random'
  purpose?: string
}

/** Adds the options by which a credential gets an entry in a status list. */
export function addStatusFlags(command: Command): Command {
  return command
    .option('--status-list <file>', 'status list in which it gets an entry')
    .option(
      '--index <n|random>',
      'place of that entry (default: random, which needs <file>.places, where status create remembers what is given out)',
      readPlace,
    )
    .option('--purpose <name>', 'which of the purposes of the list (default: its only one)')
}

/** As `StatusFlags`, for a credential that can have an entry in each of several lists. */
export interface StatusListsFlags {
  statusList?: string[]
  index?: (number | 'random')[]
  purpose?: string[]
}

/** Adds the options by which a credential gets an entry in each of several status lists. */
export function addStatusListsFlags(command: Command): Command {
  return command
    .option(
      '--status-list <file>',
      'status list in which it gets an entry; several lists are of distinct purposes (repeatable)',
      collect,
    )
    .option(
      '--index <n|random>',
      'place of that entry, one for each list (repeatable; default: random, which needs <file>.places, where status create remembers what is given out)',
      collectPlaces,
    )
    .option(
      '--purpose <name>',
      'which of the purposes of the list, one for each list (repeatable; default: its only one)',
      collect,
    )
}

function collectPlaces(value: string, earlier: readonly (number | 'random')[] | undefined) {
  return [...(earlier ?? []), readPlace(value)]
}

function readPlace(value: string): number | 'random' {
  if (value === 'random') return value
  if (/^(?:0|[1-9]\d{0,14})$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Expected a whole number, or random.')
}

/**
 * Gives a credential its entry in a status list, where the options ask for one, and enters the place in the ledger of the list.
 *
 * A list does not show which places were given out: those of valid credentials are 0, as free ones are. So a random place is only given
 * where there is a ledger. A credential keeps its place when it is made again. If places are given out without the ledger, or with another
 * copy of it, one can be given out twice.
 *
 * @param credential - Id of the credential.
 * @param issuer - Its issuer, who must be that of the list: an entry in a list of another is never checked.
 * @param tryOut - Builds the credential with an entry of the list; where it throws, no place is given out.
 * @throws {CommandError} 64 for options that cannot be used, 65 for a place that another credential has or a ledger that cannot be used,
 *   73 if the place cannot be entered.
 */
export async function giveStatusPlace(
  flags: StatusFlags,
  credential: string,
  issuer: string,
  tryOut: (entry: CredentialStatus) => unknown,
): Promise<CredentialStatus | undefined> {
  const { statusList: file, index, purpose } = flags
  if (file === undefined) return refuseWithoutList(index ?? purpose)
  const { entry, take } = await findPlaceIn(file, issuer, index, purpose)
  await tryOut(entry)
  return take(credential)
}

/**
 * Gives a credential an entry in each of several lists, as `giveStatusPlace`.
 *
 * Nothing is entered where two of them are of one purpose, or the credential cannot be built with such entries.
 */
export async function giveStatusPlaces(
  { statusList: files = [], index, purpose }: StatusListsFlags,
  credential: string,
  issuer: string,
  tryOut: (entries: CredentialStatus[]) => unknown,
): Promise<CredentialStatus[] | undefined> {
  if (files.length === 0) return refuseWithoutList(index ?? purpose)
  for (const [name, given] of Object.entries({ index, purpose }))
    if (given && given.length !== files.length)
      throw usageError(
        `--${name}: expected one for each --status-list, ${files.length}, found ${given.length}`,
      )
  const places: FoundPlace[] = []
  for (const [at, file] of files.entries()) {
    const place = await findPlaceIn(file, issuer, index?.[at], purpose?.[at])
    const other = places.find(({ list }) => isSameId(list, place.list))
    if (other)
      throw usageError(`--status-list: ${other.file} and ${file} are one list; expected distinct ones`)
    const same = places.find((earlier) => earlier.purpose === place.purpose)
    if (same)
      throw usageError(
        `--status-list: ${same.file} and ${file} are both for ${sayTerm(purposes, place.purpose, englishSpeech)}; expected distinct purposes`,
      )
    places.push(place)
  }
  await tryOut(places.map(({ entry }) => entry))
  const entries: CredentialStatus[] = []
  for (const { take } of places) entries.push(await take(credential))
  return entries
}

/** A list in which a credential can get a place. */
interface FoundPlace {
  file: string
  list: string
  purpose: string
  /** An entry in the list, at the place that is asked for or at any. */
  entry: CredentialStatus
  take(credential: string): Promise<CredentialStatus>
}

async function findPlaceIn(
  file: string,
  issuer: string,
  index: number | 'random' = 'random',
  purpose?: string,
): Promise<FoundPlace> {
  if (file === stdinName)
    throw usageError('--status-list: expected a file, beside which places are remembered')
  const list = await readDocument<BitstringStatusListCredential>('--status-list', file, 'statusList')
  assertListOf(issuer, list, file)
  const options = purpose === undefined ? {} : { statusPurpose: purpose }
  const entryAt = (place: number) => attempt(() => buildStatusEntry(list, place, options), exitCodes.usage)
  // Nothing is entered for an entry that cannot be built.
  const entry = await entryAt(index === 'random' ? 0 : index)
  return {
    file,
    list: list.id,
    purpose: entry.statusPurpose ?? '',
    entry,
    take: async (credential) => {
      if (index === 'random') return entryAt(await takeRandom(file, list, credential))
      await take(file, list, index, credential)
      return entry
    },
  }
}

function assertListOf(issuer: string, list: BitstringStatusListCredential, file: string): void {
  const own = typeof list.issuer === 'object' ? list.issuer.id : list.issuer
  if (isSameId(own, issuer)) return
  const message = `--status-list: expected a list of ${showShort(issuer)}, the issuer of what is built, found one of ${showShort(own)} in ${file}. Verifiers could never check its entry`
  throw new CommandError(message, exitCodes.data)
}

function refuseWithoutList(given: unknown): undefined {
  if (given === undefined) return undefined
  throw usageError('expected --status-list <file> beside --index and --purpose')
}

async function takeRandom(
  file: string,
  list: BitstringStatusListCredential,
  credential: string,
): Promise<number> {
  let taken = -1
  await changeLedger(file, list.id, (places) => {
    if (places === undefined) throw withoutLedger(file)
    const own = findCredential(places, credential)
    taken = own?.index ?? randomPlace(file, list, places)
    return own ? undefined : [{ index: taken, credential }]
  })
  return taken
}

function randomPlace(
  file: string,
  list: BitstringStatusListCredential,
  places: readonly GivenPlace[],
): number {
  const { length, set } = listStatuses(list, { most: Number.MAX_SAFE_INTEGER })
  // A place that is set was certainly given out, also where no line says so.
  const used = new Set([...places, ...set].map(({ index }) => index))
  const free = Array.from({ length }, (_, index) => index).filter((index) => !used.has(index))
  if (free.length === 0)
    throw usageError(`--status-list: every place of ${file} is given out; make a new list`)
  return free[randomInt(free.length)] as number
}

async function take(
  file: string,
  list: BitstringStatusListCredential,
  index: number,
  credential: string,
): Promise<void> {
  const { say } = await loadSpeech()
  await changeLedger(file, list.id, (places) => {
    const known = places && findPlace(places, index)
    if (known && isSameId(known.credential, credential)) return undefined
    if (known) throw notFree(index, file, `belongs to ${showShort(known.credential)}`)
    if (readStatus(list, index) !== 0) throw notFree(index, file, 'is set, so it was given out')
    // A ledger that began here would not have the places before, and a random one could then be one of those.
    if (places === undefined)
      note(
        say('placeNotChecked', {
          file: clean(file),
          ledger: clean(ledgerOf(file)),
          index,
          line: clean(lineToBegin(file)),
        }),
      )
    return places && [{ index, credential }]
  })
}

function notFree(index: number, file: string, why: string): CommandError {
  const message = `--index: place ${index} of ${file} ${why}; expected another, or random`
  return new CommandError(message, exitCodes.data)
}

function withoutLedger(file: string): CommandError {
  return usageError(
    `--index random: ${ledgerOf(file)} does not exist, so free places of ${file} are not known. ${howToBegin(file)}, or give a free place with --index <n>`,
  )
}

function howToBegin(file: string): string {
  return `Begin it with all credentials that have a place: ${lineToBegin(file)}`
}

function lineToBegin(file: string): string {
  return `quality-label status places ${file} --taken <file>…`
}
