import type { Command } from 'commander'

/** What a verb leaves behind beside what it printed. */
export interface Outcome {
  /** 0 unless the verb says otherwise. */
  exitCode: number
}

/** Adds one verb to the command. */
export type Verb = (program: Command, outcome: Outcome) => void
