import type { Option } from 'commander'
import { Command, CommanderError } from 'commander'
import { clean } from '../describing/clean-text'
import { CommandError, nameOfVerb, noteError, usageError } from './command-error'
import { exitCodes, exitCodeTable } from './exit-codes'
import { rememberSecrets } from './hide-secrets'
import type { Host, Output } from './host'
import { host, withHost } from './host'
import { colours, loadWrapping, note, plainWidth } from './output'
import { packageVersion } from './package-root'
import { preferMeaning, suggestName } from './suggest-name'
import type { Outcome, Verb } from './verb'
import { rememberLanguage } from './words/speech'

/**
 * Runs one command line.
 *
 * @param args - Arguments after the program's name.
 * @param verbs - Those that it can mean.
 * @param host - What it has of its surroundings.
 * @returns The exit code; every error has been printed by then.
 */
export function runVerbs(args: readonly string[], verbs: readonly Verb[], host: Host): Promise<number> {
  return withHost(host, () => parseAndRun(args, verbs))
}

async function parseAndRun(given: readonly string[], verbs: readonly Verb[]): Promise<number> {
  rememberSecrets(given)
  await loadWrapping()
  const outcome: Outcome = { exitCode: exitCodes.ok }
  const program = createProgram(verbs, outcome)
  const args = askForHelp(program, given)
  preferMeaning(program, args)
  try {
    await program.parseAsync([...args], { from: 'user' })
    return outcome.exitCode
  } catch (error) {
    if (error instanceof CommanderError) return endParsing(error, suggestName(error, program, args))
    return report(error, args[0])
  }
}

/** `help new activity` is `new activity --help`. Of a verb that does not exist no help is asked for: it is refused. */
function askForHelp(program: Command, args: readonly string[]): readonly string[] {
  const asked = args[0] === 'help' ? [...args.slice(1), '--help'] : args
  return namesVerb(program, asked) ? asked : asked.filter((arg) => arg !== '--help' && arg !== '-h')
}

function namesVerb({ commands }: Command, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined || name.startsWith('-') || commands.length === 0) return true
  const inner = commands.find((each) => each.name() === name || each.aliases().includes(name))
  return inner !== undefined && namesVerb(inner, rest)
}

function createProgram(verbs: readonly Verb[], outcome: Outcome): Command {
  const program = new Command('quality-label')
    .description(
      'Issue, sign, endorse, verify and validate Quality Labels and any other Open Badge 3.0, offline.',
    )
    .version(packageVersion)
    // An option after a verb is the verb's: new scheme has a --version of its own.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void host().stdout.write(text),
      // It quotes the arguments as they are.
      writeErr: (text) => note(text.replace(/\n$/, '')),
      getOutHelpWidth: () => widthOf(host().stdout),
      getErrHelpWidth: () => widthOf(host().stderr),
    })
    .showHelpAfterError('(--help shows how it is used)')
    .configureHelp({ showGlobalOptions: false })
    .addHelpText('after', ['\nExit codes:', ...exitCodeTable.map(sayExitCode)].join('\n'))
    .addHelpText(
      'after',
      '\nFor each verb: quality-label <verb> --help. Nothing is fetched from the network but by verify --online.',
    )
  for (const addVerb of verbs) addVerb(program, outcome)
  program.hook('preAction', (_, command) => rememberLanguage(command.opts<{ lang?: string }>().lang))
  refuseRepeats(program)
  return program
}

/** Rejects an option that is given twice and takes one value, of which commander would take the last in silence. */
function refuseRepeats(command: Command): void {
  for (const option of command.options.filter((each) => takesOneValue(each))) {
    let isGiven = false
    command.on(`option:${option.name()}`, () => {
      if (isGiven) throw usageError(`${option.long}: expected once, given twice`)
      isGiven = true
    })
  }
  for (const inner of command.commands) refuseRepeats(inner)
}

/** Whether an option is not repeatable: the reader of a repeatable one also takes what was given before. */
function takesOneValue({ required, optional, variadic, parseArg }: Option): boolean {
  return (required || optional) && !variadic && (parseArg?.length ?? 1) < 2
}

function sayExitCode([code, when]: readonly [number, string]): string {
  return `  ${String(code).padEnd(4)}${when.replaceAll('`', '')}`
}

function widthOf({ isTTY, columns = plainWidth }: Output): number {
  return isTTY ? columns : plainWidth
}

/** Ends with what commander has printed: help, a version or an error. */
function endParsing({ exitCode }: CommanderError, suggestion: string | undefined): number {
  if (suggestion !== undefined) note(suggestion)
  return exitCode === 0 ? exitCodes.ok : exitCodes.usage
}

function report(error: unknown, verb: string | undefined): number {
  if (error instanceof CommandError) {
    noteError(verb, error)
    return error.exitCode
  }
  const name = nameOfVerb(verb)
  note(`${colours.red(name)}: something went wrong in the program itself: ${clean(String(error))}`)
  if (host().env['QUALITY_LABEL_DEBUG'] && error instanceof Error) note(error.stack ?? '')
  else note('Set QUALITY_LABEL_DEBUG=1 to see where, and please report it.')
  return exitCodes.software
}
