import { addVerify } from './commands/verify'
import type { Host } from './host'
import { runVerbs } from './run-verbs'

export { verifyInWorker } from './verify/verify-worker'

/** Runs a command line that begins with `verify`. */
export function run(args: readonly string[], host: Host): Promise<number> {
  return runVerbs(args, [addVerify], host)
}
