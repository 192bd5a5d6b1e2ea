import type { Command } from 'commander'
import { showShort } from '../../describing/clean-text'
import type { Holding, Tally } from '../../index'
import { parseJson, tallyCommitments } from '../../index'
import { isUri } from '../../model/is-uri'
import { attempt, usageError } from '../command-error'
import { exitCodes } from '../exit-codes'
import type { HeldFlags } from '../matching/read-held'
import { addHeldFlags, readHeld } from '../matching/read-held'
import { reasonWords } from '../matching/reason-words'
import { addLang, readUri } from '../option-values'
import { note, print, printJsonLine } from '../output'
import { readOptionBytes } from '../read-files'
import type { Outcome } from '../verb'
import { addExamples } from '../verb'
import type { Speech } from '../words/speech'
import { loadSpeech } from '../words/speech'

interface TallyFlags extends HeldFlags {
  achievement: string
  committed: string
  achieved?: string
  initiatives?: string
  json?: true
  lang?: string
}

/** `tally`: verifies pledges and adds up what they commit to. */
export function addTally(program: Command, outcome: Outcome): void {
  const command = program
    .command('tally')
    .summary('add up the pledges of a campaign')
    .description(
      'Verifies pledges and adds up what they commit to: of each initiative the newest valid one, by country, none counted twice. Name the vetted initiatives: without them everybody counts who has made a key. Ends with 0, or with 2 if a pledge could not be decided.',
    )
    .argument('<files...>', 'signed pledges, as for verify')
    .requiredOption('--achievement <id>', "id of the campaign's achievement", readUri)
    .requiredOption('--committed <id>', 'id of the result description with the number committed to')
    .option('--achieved <id>', 'id of the result description with the number achieved')
    .option('--initiatives <file>', 'JSON list of the ids of the vetted initiatives')
    .option('--json', 'as one line of JSON')
    .action(async (files: string[], flags: TallyFlags) => {
      outcome.exitCode = await tally(files, flags)
    })
  addHeldFlags(command)
  addLang(command)
  addExamples(command, [
    'the pledges in a folder',
    'tally pledges --achievement https://campaign.example/pledge --committed https://campaign.example/pledge#committed --initiatives vetted.json',
  ])
}

async function tally(files: readonly string[], flags: TallyFlags): Promise<number> {
  const speech = await loadSpeech(flags.lang)
  const { achievement, committed, achieved } = flags
  const initiatives = flags.initiatives === undefined ? undefined : await readInitiatives(flags.initiatives)
  const { holdings, leftOut, at, exitCode } = await readHeld('tally', files, flags, speech)
  assertDescribed('--committed', committed, achievement, holdings)
  if (achieved !== undefined) assertDescribed('--achieved', achieved, achievement, holdings)
  if (initiatives === undefined) note(speech.say('tallyAll'))
  const told = await attempt(() =>
    tallyCommitments(holdings, { achievement, committed, achieved, initiatives, at }),
  )
  if (flags.json) printJsonLine({ ...told, ...(leftOut.length > 0 && { leftOut }) })
  else print(...sayTally(told, speech))
  return exitCode
}

/** A mistyped id would leave out every pledge, as if the campaign had none. */
function assertDescribed(flag: string, id: string, campaign: string, holdings: readonly Holding[]): void {
  const described = holdings
    .map(({ credential }) => credential.credentialSubject.achievement)
    .filter((achievement) => achievement.id === campaign)
    .flatMap(({ resultDescription }) => [resultDescription ?? []].flat().map((one) => one.id))
  if (described.length === 0 || described.includes(id)) return
  const known = [...new Set(described)].slice(0, mostNamed).map((one) => showShort(one))
  throw usageError(
    `${flag}: expected the id of a result description of the campaign (${known.join(', ')}), got ${showShort(id)}`,
  )
}

const mostNamed = 5

async function readInitiatives(file: string): Promise<string[]> {
  const bytes = await readOptionBytes('--initiatives', file)
  const value: unknown = await attempt(() => parseJson(bytes), exitCodes.usage)
  if (!Array.isArray(value) || !value.every((each) => typeof each === 'string'))
    throw usageError(`--initiatives: expected a JSON list of ids in ${file}`)
  const other = value.find((each) => !isUri(each))
  if (other === undefined) return value
  throw usageError(
    `--initiatives: expected ids in ${file}, each an absolute URI such as did:web:lab.example, got ${showShort(other)}`,
  )
}

function sayTally({ byCountry, unvetted, refused, ...total }: Tally, speech: Speech): string[] {
  const sayNumbers = ({ initiatives, committed, achieved }: Tally['byCountry'][string]) =>
    speech.say('tallyTotal', { initiatives, committed, achieved })
  const { initiatives, committed } = unvetted
  return [
    sayNumbers(total),
    ...Object.entries(byCountry).map(
      ([country, numbers]) =>
        `  ${country === 'unknown' ? speech.say('tallyNoCountry') : country}: ${sayNumbers(numbers)}`,
    ),
    ...(initiatives === 0
      ? []
      : [
          committed === undefined
            ? speech.say('tallyUnvettedMany', { initiatives })
            : speech.say('tallyUnvetted', { initiatives, committed }),
        ]),
    ...refused.map(({ id, code }) =>
      speech.say('tallyNotCounted', { badge: speech.show(id), why: speech.say(reasonWords[code]) }),
    ),
  ]
}
