import type { Command } from 'commander'
import type { Achievement, LanguageMap, MatchedRequirement, RequirementList } from '../../index'
import { matchRequirements } from '../../index'
import { cleanShort } from '../clean-text'
import { attempt } from '../command-error'
import { exitCodes } from '../exit-codes'
import type { HeldFlags } from '../matching/read-held'
import { addHeldFlags, readHeld } from '../matching/read-held'
import { reasonWords } from '../matching/reason-words'
import { addLang, collect } from '../option-values'
import { print, printJsonLine } from '../output'
import { readDocument, readDocumentFile } from '../read-documents'
import type { Outcome } from '../verb'
import { addExamples } from '../verb'
import type { Speech } from '../words/speech'
import { loadSpeech } from '../words/speech'

interface MatchFlags extends HeldFlags {
  opportunity?: string[]
  allowUnproven?: true
  json?: true
  lang?: string
}

/** `match`: verifies badges and matches the valid ones with requirements. */
export function addMatch(program: Command, outcome: Outcome): void {
  const command = program
    .command('match')
    .summary('match badges with a list of requirements')
    .description(
      'Verifies badges, and says which requirements the valid ones meet, and what the nearest ones lack. Only badges count that are shown to be about the person: give a presentation that the holder signed, or --recipient. Ends with 0 where enough is met, else with 1, or with 2 if a badge could not be decided.',
    )
    .argument('<requirements>', 'the list of requirements; - for standard input')
    .argument('<files...>', 'presentations or badges, as for verify')
    .option(
      '--opportunity <file>',
      'an achievement that somebody offers: it is named where it would meet what is not met (repeatable)',
      collect,
    )
    .option('--allow-unproven', 'count badges too that are not shown to be about the person')
    .option('--json', 'as one line of JSON')
    .action(async (list: string, files: string[], flags: MatchFlags) => {
      outcome.exitCode = await match(list, files, flags)
    })
  addHeldFlags(command)
  addLang(command)
  addExamples(
    command,
    [
      'a portfolio for a job, with the issuers that the network knows',
      'match guide.requirements.json portfolio.json --trust bundle.json --trust-root root.json --challenge n-5f2c81',
    ],
    [
      'badges that came by e-mail, and what would fill a gap',
      'match guide.requirements.json badge.json --recipient ona@example.org --opportunity achievement.json',
    ],
  )
}

async function match(file: string, files: readonly string[], flags: MatchFlags): Promise<number> {
  const speech = await loadSpeech(flags.lang)
  const list = await readDocumentFile<RequirementList>(file, 'requirements')
  const opportunities: Achievement[] = []
  for (const each of flags.opportunity ?? [])
    opportunities.push(await readDocument<Achievement>('--opportunity', each, 'achievement'))
  const { holdings, at, exitCode } = await readHeld('match', files, flags, speech)
  const told = await attempt(() =>
    matchRequirements(list, holdings, {
      at,
      allowUnproven: flags.allowUnproven ?? false,
      ...(flags.opportunity === undefined ? {} : { opportunities }),
    }),
  )
  if (flags.json) printJsonLine(told)
  else {
    const { met, have, need, items } = told
    print(speech.say(met ? 'matchEnough' : 'matchTooFew', { have, need }))
    for (const item of items) print(...sayItem(item, list, speech))
  }
  if (exitCode === exitCodes.noInput) return exitCode
  return told.met ? exitCodes.ok : exitCode || exitCodes.invalid
}

function sayItem(item: MatchedRequirement, list: RequirementList, speech: Speech): string[] {
  const { requirement, met, optional, by, short, opportunities = [] } = item
  const asked = list.requirements.find(({ id }) => id === requirement)
  const name = cleanShort(nameIn(asked?.name, speech) ?? requirement)
  const result = met ? speech.say('matchMetBy', { badges: showAll(by, speech) }) : speech.say('matchNotMet')
  const note = optional ? ` (${speech.say('matchOptional')})` : ''
  return [
    `${met ? '✓' : '✗'} ${name}${note}: ${result}`,
    ...short.map(({ credential, why }) => {
      const reasons = why.map((code) => speech.say(reasonWords[code])).join('; ')
      return `  ${speech.show(credential)}: ${reasons}`
    }),
    ...(opportunities.length === 0
      ? []
      : [`  ${speech.say('matchOffered', { achievements: showAll(opportunities, speech) })}`]),
  ]
}

function nameIn(name: LanguageMap | undefined, { words }: Speech): string | undefined {
  if (!name) return undefined
  return name[words.language] ?? name['en'] ?? Object.values(name)[0]
}

function showAll(ids: readonly string[], speech: Speech): string {
  return ids.map((id) => speech.show(id)).join(', ')
}
