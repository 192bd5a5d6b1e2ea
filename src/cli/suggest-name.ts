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
  '--mail': ['--email'],
}

/** Whether it is known what a name means; what is spelled like it, as `new` is like `view`, would mislead. */
export function hasMeaning(name: string | undefined): boolean {
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
  const known = isOption ? optionsOf(program, args) : undefined
  const names = (meant[unknown] ?? []).filter((name) => known?.includes(name) ?? true)
  return names.length === 0 ? undefined : `Did you mean ${names.join(' or ')}?`
}

/** The options of the verb that the arguments begin with. */
function optionsOf(program: Command, args: readonly string[]): string[] {
  let command = program
  for (const name of args) {
    const inner = command.commands.find((each) => each.name() === name)
    if (inner === undefined) break
    command = inner
  }
  return command.options.flatMap(({ long }) => long ?? [])
}
