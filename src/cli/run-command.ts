import type { Host } from './host'

/**
 * Runs the command: all that `main.ts` does, with any host.
 *
 * @param args - Arguments after the program's name.
 * @returns The exit code; every error has been printed by then.
 */
export async function runCommand(args: readonly string[], host: Host): Promise<number> {
  // verify is run most and for one file at a time, so it is built separately: one file, without the code that issues and signs.
  const { run } = args[0] === 'verify' ? await import('./verify-alone') : await import('./every-verb')
  return run(args, host)
}
