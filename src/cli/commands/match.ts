import type { Command } from 'commander'
import type { Achievement, RequirementList } from '../../index'
import { matchRequirements } from '../../index'
import { attempt } from '../command-error'
import { exitCodes } from '../exit-codes'
import type { HeldFlags } from '../matching/read-held'
import { addHeldFlags, readHeld } from '../matching/read-held'
import { sayMatch } from '../matching/say-match'
import { addLang, collect } from '../option-values'
import { note, print, printJsonLine } from '../output'
import { readAchievements } from '../read-achievements'
import { readDocumentFile } from '../read-documents'
import type { Outcome } from '../verb'
import { addExamples } from '../verb'
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
      'an achievement or activity that somebody offers: it is named where it would meet what is not met (repeatable)',
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
    opportunities.push(...(await readAchievements('--opportunity', each)).slice(0, 1))
  const { holdings, leftOut, at, exitCode } = await readHeld('match', files, flags, speech)
  const told = await attempt(() =>
    matchRequirements(list, holdings, {
      at,
      allowUnproven: flags.allowUnproven ?? false,
      ...(flags.opportunity === undefined ? {} : { opportunities }),
    }),
  )
  if (flags.json) printJsonLine({ ...told, ...(leftOut.length > 0 && { leftOut }) })
  else print(...sayMatch(told, list.requirements, speech))
  const isUnproven = told.items.some(({ short }) => short.some(({ why }) => why.includes('NOT_PROVEN')))
  if (isUnproven) note(speech.say('matchProve'))
  if (exitCode === exitCodes.noInput) return exitCode
  return told.met ? exitCodes.ok : exitCode || exitCodes.invalid
}
