import { verbs } from './commands'
import { runVerbs } from './run-verbs'

/** Runs a command line of any verb. */
export function run(args: readonly string[]): Promise<number> {
  return runVerbs(args, verbs)
}
