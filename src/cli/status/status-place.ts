import { randomInt } from 'node:crypto'
import { appendFile, readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import type { BitstringStatusListCredential, CredentialStatus } from '../../index'
import { buildStatusEntry, listStatuses } from '../../index'
import { showShort } from '../clean-text'
import { attempt, CommandError, usageError } from '../command-error'
import { readList } from '../commands/status/options'
import { exitCodes } from '../exit-codes'
import { pathOf } from '../host'
import { note } from '../output'
import { stdinName, whyNot } from '../read-files'

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
      'place of that entry; random takes one that was not given out. Places are remembered in <file>.places',
      readPlace,
    )
    .option('--purpose <name>', 'which of the purposes of the list (default: its only one)')
}

function readPlace(value: string): number | 'random' {
  if (value === 'random') return value
  if (/^(?:0|[1-9]\d{0,14})$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Expected a whole number, or random.')
}

/**
 * Gives a credential its entry in a status list, where the options ask for one, and remembers the place.
 *
 * A list does not show which places were given out. `<list>.places`, beside it, does: a line of JSON for each place. A line is added in one
 * step and read back, and the first line of a place counts, so two commands at one time do not take the same place. A credential keeps its
 * place when it is made again. If places of a list are given out without this file, or with another copy of it, one can be given out twice.
 *
 * @param credential - Id of the credential.
 * @throws {CommandError} 64 for options that cannot be used, 65 for a place that another credential has, 73 if it cannot be remembered.
 */
export async function giveStatusPlace(
  { statusList: file, index, purpose }: StatusFlags,
  credential: string,
): Promise<CredentialStatus | undefined> {
  if (file === undefined) {
    if (index !== undefined || purpose !== undefined)
      throw usageError('expected --status-list <file> beside --index and --purpose')
    return undefined
  }
  if (index === undefined) throw usageError('expected --index <n>, or --index random, beside --status-list')
  if (file === stdinName)
    throw usageError('--status-list: expected a file, beside which places are remembered')
  const list = await readList(file)
  const entryAt = (place: number) =>
    attempt(
      () => buildStatusEntry(list, place, purpose === undefined ? {} : { statusPurpose: purpose }),
      exitCodes.usage,
    )
  const place = index === 'random' ? await takeRandom(file, list, credential) : index
  const entry = await entryAt(place)
  if (index !== 'random') await take(file, place, credential)
  return entry
}

/** A place that was given out. */
interface GivenPlace {
  index: number
  credential: string
}

const ledgerOf = (file: string) => `${file}.places`

async function takeRandom(
  file: string,
  list: BitstringStatusListCredential,
  credential: string,
): Promise<number> {
  const { length, set } = listStatuses(list, { most: Number.MAX_SAFE_INTEGER })
  const given = await readPlaces(file)
  const own = given.find((place) => place.credential === credential)
  if (own) return own.index
  // A place that is set was certainly given out, also where no line says so.
  const used = new Set([...given, ...set].map(({ index }) => index))
  if (used.size >= length)
    throw usageError(`--status-list: every place of ${file} is given out; make a new list`)
  for (;;) {
    const index = randomInt(length)
    if (!used.has(index) && (await tryToTake(file, index, credential)) === credential) return index
    used.add(index)
  }
}

async function take(file: string, index: number, credential: string): Promise<void> {
  const holder = await tryToTake(file, index, credential)
  if (holder === credential) return
  const message = `--index: place ${index} of ${file} belongs to ${showShort(holder)}; expected another, or random`
  throw new CommandError(message, exitCodes.data)
}

/** Adds a line for a place where it has none, and returns the credential of its first line. */
async function tryToTake(file: string, index: number, credential: string): Promise<string> {
  const holderOf = (places: readonly GivenPlace[]) =>
    places.find((place) => place.index === index)?.credential
  const places = await readPlaces(file)
  const holder = holderOf(places)
  if (holder !== undefined) return holder
  if (places.length === 0)
    note(`${ledgerOf(file)} remembers the places that are given out: keep it with the list.`)
  try {
    await appendFile(pathOf(ledgerOf(file)), `${JSON.stringify({ index, credential })}\n`)
  } catch (error) {
    throw new CommandError(`Cannot write ${ledgerOf(file)}: ${whyNot(error)}`, exitCodes.cannotCreate)
  }
  return holderOf(await readPlaces(file)) ?? credential
}

async function readPlaces(file: string): Promise<GivenPlace[]> {
  const name = ledgerOf(file)
  const lines = (await readText(name)).split('\n').filter((line) => line.trim() !== '')
  return lines.map((line, number) => {
    const place = parsePlace(line)
    // Read wrongly, a place would be given out twice.
    if (!place)
      throw new CommandError(
        `${name}, line ${number + 1}: expected {"index":…,"credential":"…"}`,
        exitCodes.data,
      )
    return place
  })
}

async function readText(name: string): Promise<string> {
  try {
    return await readFile(pathOf(name), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw new CommandError(`Cannot read ${name}: ${whyNot(error)}`, exitCodes.noInput)
  }
}

function parsePlace(line: string): GivenPlace | undefined {
  try {
    const { index, credential } = JSON.parse(line) as Partial<GivenPlace>
    if (typeof index !== 'number' || typeof credential !== 'string') return undefined
    return Number.isSafeInteger(index) && index >= 0 ? { index, credential } : undefined
  } catch {
    return undefined
  }
}
