import type { Command } from 'commander'

/** Adds examples to the help of a verb: what each does, and the command line. */
export function addExamples(command: Command, ...examples: readonly (readonly [string, string])[]): Command {
  const lines = examples.flatMap(([purpose, line]) => ['', `  # ${purpose}`, `  $ quality-label ${line}`])
  return command.addHelpText('after', ['', 'Examples:', ...lines.slice(1)].join('\n'))
}
