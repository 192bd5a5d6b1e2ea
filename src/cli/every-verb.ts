import { verbs } from './commands'
import type { Host } from './host'
import { runVerbs } from './run-verbs'

/** Runs a command line of any verb. */
export function run(args: readonly string[], host: Host): Promise<number> {
  return runVerbs(args, verbs, host)
}
