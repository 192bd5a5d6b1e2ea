import type { Verb } from './verb'

/**
 * The verbs that a command line can mean.
 *
 * `verify` is run most and for one file at a time, so it is read alone, without the code that issues and signs.
 *
 * @param first - The first argument, if there is any.
 */
export async function loadVerbs(first: string | undefined): Promise<readonly Verb[]> {
  if (first === 'verify') return [(await import('./commands/verify')).addVerify]
  return (await import('./commands')).verbs
}
