import { addVerify } from './commands/verify'
import { runVerbs } from './run-verbs'

/** Runs a command line that begins with `verify`. */
export function run(args: readonly string[]): Promise<number> {
  return runVerbs(args, [addVerify])
}
