import { appendFile, readFile } from 'node:fs/promises'
import { isSameId } from '../../core/compare-ids'
import { CommandError } from '../command-error'
import { exitCodes } from '../exit-codes'
import { withLocks } from '../file-lock'
import { whyNot } from '../read-files'
import { realPathOf } from '../real-path'

/** A place of a list that was given out. */
export interface GivenPlace {
  index: number
  /** Id of the credential that has it. */
  credential: string
}

/** Name of the ledger of a list, for messages. */
export const ledgerOf = (file: string) => `${file}.places`

/**
 * Changes the ledger of a list: `<list>.places`, beside the list itself, also where `file` is a link to it. Its first line names the list,
 * and each other line is a place that was given out. No other command reads or changes it meanwhile.
 *
 * @param choose - Returns the places to add. It gets those of the ledger, or `undefined` where the list has none, which is begun if
 *   anything is returned.
 * @throws {CommandError} 65 for a ledger that cannot be read or is of another list, 66 or 73 if it cannot be read or written.
 */
export async function changeLedger(
  file: string,
  list: string,
  choose: (places: readonly GivenPlace[] | undefined) => readonly GivenPlace[] | undefined,
): Promise<void> {
  const path = ledgerOf(await realPathOf(file))
  await withLocks([path], async () => {
    const text = await readText(file, path)
    const places = text === undefined ? undefined : parseLedger(text, file, list)
    const added = choose(places)
    if (added === undefined) return
    const lines = [...(places === undefined ? [{ list }] : []), ...added]
    // Without its last line break, two lines would become one.
    const gap = text === undefined || text.endsWith('\n') ? '' : '\n'
    if (lines.length > 0) await append(file, path, gap + lines.map(toLine).join(''))
  })
}

/** The place of a ledger with an index. */
export function findPlace(places: readonly GivenPlace[], index: number): GivenPlace | undefined {
  return places.find((place) => place.index === index)
}

/** The place of a ledger that a credential has. */
export function findCredential(places: readonly GivenPlace[], credential: string): GivenPlace | undefined {
  return places.find((place) => isSameId(place.credential, credential))
}

function toLine(value: object): string {
  return `${JSON.stringify(value)}\n`
}

async function append(file: string, path: string, text: string): Promise<void> {
  try {
    await appendFile(path, text)
  } catch (error) {
    throw new CommandError(`Cannot write ${ledgerOf(file)}: ${whyNot(error)}`, exitCodes.cannotCreate)
  }
}

async function readText(file: string, path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new CommandError(`Cannot read ${ledgerOf(file)}: ${whyNot(error)}`, exitCodes.noInput)
  }
}

// Read wrongly, a place would be given out twice.
function parseLedger(text: string, file: string, list: string): GivenPlace[] {
  const [first, ...lines] = text.trimEnd().split('\n')
  const refuse = (line: number, expected: string): never => {
    throw new CommandError(`${ledgerOf(file)}, line ${line}: expected ${expected}`, exitCodes.data)
  }
  if (parseObject(first ?? '')?.['list'] !== list) refuse(1, JSON.stringify({ list }))
  return lines.map((line, number) => parsePlace(line) ?? refuse(number + 2, '{"index":…,"credential":"…"}'))
}

function parsePlace(line: string): GivenPlace | undefined {
  const { index, credential } = parseObject(line) ?? {}
  if (!Number.isSafeInteger(index) || (index as number) < 0 || typeof credential !== 'string')
    return undefined
  return { index: index as number, credential }
}

function parseObject(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
