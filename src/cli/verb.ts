import type { Command } from 'commander'

/** What a verb leaves behind beside what it printed. */
export interface Outcome {
  /** 0 unless the verb says otherwise. */
  exitCode: number
}

/** Adds one verb to the command. */
export type Verb = (program: Command, outcome: Outcome) => void

/** Adds examples to the help of a verb: what each does, and the command line. */
export function addExamples(command: Command, ...examples: readonly (readonly [string, string])[]): Command {
  const lines = examples.flatMap(([purpose, line]) => ['', `  # ${purpose}`, `  $ quality-label ${line}`])
  return command.addHelpText('after', ['', 'Examples:', ...lines.slice(1)].join('\n'))
}
