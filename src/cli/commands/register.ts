import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import { plainId } from '../../core/compare-ids'
import type { Instant } from '../../core/instant'
import { compareInstants, parseInstant } from '../../core/instant'
import type { LabelScheme } from '../../index'
import { holdersAt, QualityLabelError } from '../../index'
import type { HoldersPageOptions } from '../../pages'
import { attempt, CommandError } from '../command-error'
import { exitCodes } from '../exit-codes'
import {
  addLang,
  collect,
  collectChoices,
  currentInstant,
  dateMeans,
  readAt,
  readChoice,
  readInstant,
} from '../option-values'
import { note, print, printJsonLine, printText } from '../output'
import { loadPages } from '../pages/load-pages'
import { readDocument } from '../read-documents'
import { nameOf, readBytes } from '../read-files'
import type { ListedRegister } from '../register/list-register'
import { listRegister, rowsOf } from '../register/list-register'
import { readHolders } from '../register/read-holders'
import { sayRegister } from '../register/say-register'
import { toCsv } from '../register/to-csv'
import { readAgainstRoot } from '../trust/read-trust'
import { addExamples } from '../verb'
import { loadSpeech } from '../words/speech'

// The table says “held” of an active label.
const states = ['active', 'held', 'suspended', 'expired', 'withdrawn'] as const
const formats = ['table', 'json', 'csv', 'html'] as const

interface RegisterFlags {
  trustRoot?: string
  at?: string
  now?: string
  state?: (typeof states)[number][]
  expiringWithin?: number
  holder?: string[]
  scheme?: string
  format: (typeof formats)[number]
  lang?: string
}

/** `register`: lists who holds a label. */
export function addRegister(program: Command): void {
  const command = program
    .command('register')
    .summary('list who holds a label at a date')
    .description(
      'Lists the labels in the register of a trust bundle at a date: holder, state, since when and until when. Only ids, states and dates are listed, and no reasons: what a network can publish.',
    )
    .argument('<bundle>', 'the bundle; - for standard input')
    .option('--trust-root <file>', 'the root that you pinned, to check who signed the bundle')
    .option('--at <instant>', `the date to tell of (default: now; ${dateMeans})`, readAt)
    .option('--now <instant>', 'check the bundle as of this instant (default: now)', readInstant)
    .option(
      '--state <name>',
      `only labels that are ${states.join(', ')} (repeatable)`,
      collectChoices(states),
    )
    .option(
      '--expiring-within <days>',
      'only labels that are held, end within so many days and are not renewed yet',
      readDays,
    )
    .option(
      '--holder <file>',
      'profile of a holder: its address says in which country it is, and table, CSV and HTML have its name (repeatable)',
      collect,
    )
    .option('--scheme <file>', 'the scheme, to tell in JSON, CSV and HTML when each label can be renewed')
    .option('--format <name>', formats.join(', '), readChoice(formats), 'table')
    .action(register)
  addLang(command)
  addExamples(
    command,
    ['who holds a label today', 'register bundle.json --trust-root root.json --state active'],
    ['whom to remind', 'register bundle.json --trust-root root.json --expiring-within 180'],
    [
      'a page to publish or to print, with names',
      'register bundle.json --trust-root root.json --holder organiser.json --format html > register.html',
    ],
    [
      'for a spreadsheet',
      'register bundle.json --trust-root root.json --at 2027-01-01T00:00:00Z --format csv',
    ],
  )
}

async function register(file: string, flags: RegisterFlags): Promise<void> {
  const { now = currentInstant(), at = now, trustRoot, scheme: schemeFile, holder = [], format } = flags
  const speech = await loadSpeech(flags.lang)
  const bytes = await readBytes(file)
  const material = await attempt(
    () => readAgainstRoot(bytes, { trustRoot, trustState: undefined }, now),
    exitCodes.invalid,
  ).catch((error: Error) => {
    throw isNoBundle(error) ? new CommandError(`${nameOf(file)}: ${error.message}`, exitCodes.data) : error
  })
  const scheme =
    schemeFile === undefined ? undefined : await readDocument<LabelScheme>('--scheme', schemeFile, 'scheme')
  const { register: entries = [], bundle } = material
  const known = new Set(entries.map((entry) => plainId(entry.holder)))
  const { countries, names } = await readHolders(holder, speech.words.language, known)
  const holders = await attempt(() => holdersAt(entries, at, { scheme }))
  const { state, expiringWithin } = flags
  const chosen = state?.map((name) => (name === 'held' ? 'active' : name))
  const listed = listRegister(holders, at, countries, { states: chosen, expiringWithin })
  const { issuedAt, rootPinned } = bundle
  const caveats = [
    ...(rootPinned ? [] : [speech.say('registerUnchecked')]),
    ...(isAfter(at, issuedAt)
      ? [speech.say('registerAfterIssue', { issued: speech.show(issuedAt), at: speech.show(at) })]
      : []),
  ]
  if (format === 'table') return print(...sayRegister(listed, names, speech), ...caveats)
  note(...caveats)
  if (format === 'html')
    return printText(await writePage(listed, names, { issuedAt, rootPinned }, speech.words.language))
  if (format === 'json') printJsonLine({ ...listed, bundle: { issuedAt, rootPinned } })
  // Without the mark, spreadsheets read the names in the code page of the machine.
  else printText(`\ufeff${toCsv(rowsOf(listed, names, issuedAt))}`)
}

/** Whether a file was read and is not a bundle at all, and not one that no root vouches for. */
function isNoBundle({ cause }: Error): boolean {
  return cause instanceof QualityLabelError && /^(?:JSON|UTF8|INPUT)_|^SHAPE_INVALID$/.test(cause.code)
}

async function writePage(
  { holders, at }: ListedRegister,
  names: ReadonlyMap<string, string>,
  bundle: NonNullable<HoldersPageOptions['bundle']>,
  language: string,
): Promise<string> {
  const { holdersHtml } = await loadPages()
  const named = holders.flatMap(({ holder }) => {
    const name = names.get(plainId(holder))
    return name === undefined ? [] : [[holder, name] as const]
  })
  return holdersHtml(holders, { at, language, bundle, names: Object.fromEntries(named) })
}

function isAfter(at: string, issuedAt: string): boolean {
  return compareInstants(parseInstant(at) as Instant, parseInstant(issuedAt) as Instant) > 0
}

function readDays(value: string): number {
  if (/^\d{1,5}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Expected a number of days from 0 to 99999.')
}
