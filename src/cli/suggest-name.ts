import type { Command, CommanderError } from 'commander'

/** What people call verbs and options, and what is meant; commander finds those that differ by a few letters. */
const meant: Readonly<Record<string, readonly string[]>> = {
  revoke: ['withdraw', 'status set'],
  check: ['verify', 'validate'],
  view: ['inspect'],
  show: ['inspect'],
  create: ['new', 'badge'],
  generate: ['keygen', 'new'],
  '--at': ['--now'],
  '--date': ['--now', '--valid-from'],
  '--did-doc': ['--did-document'],
  '--did': ['--did-document'],
  '--output': ['--out'],
  '--mail': ['--email', '--recipient'],
  '--email': ['--recipient'],
}

/**
 * Leaves out what commander would guess from the spelling where it is known what an unknown name means: what is spelled like it, as `new`
 * is like `view` and `--domain` like `--email`, would mislead.
 */
export function preferMeaning(program: Command, args: readonly string[]): void {
  const command = verbOf(program, args)
  const known = optionsOf(command)
  const isMeant = (arg: string) => {
    const [name = ''] = arg.split('=')
    return arg.startsWith('--') && hasMeaning(name) && !known.includes(name)
  }
  program.showSuggestionAfterError(!hasMeaning(args[0]))
  if (command !== program && args.some(isMeant)) command.showSuggestionAfterError(false)
}

function hasMeaning(name: string | undefined): boolean {
  return name !== undefined && Object.hasOwn(meant, name)
}

/**
 * Says what an unknown verb or option may mean.
 *
 * @param args - Arguments after the program's name.
 * @returns A sentence, or `undefined` where commander has found a similar name or nothing is known.
 */
export function suggestName(
  { code, message }: CommanderError,
  program: Command,
  args: readonly string[],
): string | undefined {
  const [, unknown = ''] = /^error: unknown (?:command|option) '([^'=]+)/.exec(message) ?? []
  if (!hasMeaning(unknown) || message.includes('Did you mean')) return undefined
  const isOption = code === 'commander.unknownOption'
  const known = isOption ? optionsOf(verbOf(program, args)) : undefined
  const names = (meant[unknown] ?? []).filter((name) => known?.includes(name) ?? true)
  return names.length === 0 ? undefined : `Did you mean ${names.join(' or ')}?`
}

/** The verb that the arguments begin with. */
function verbOf(program: Command, args: readonly string[]): Command {
  let command = program
  for (const name of args) {
    const inner = command.commands.find((each) => each.name() === name)
    if (inner === undefined) break
    command = inner
  }
  return command
}

function optionsOf(command: Command): string[] {
  return command.options.flatMap(({ long }) => long ?? [])
}
