import { Command } from 'commander'
import { verbs } from '../../../src/cli/commands'
import type { CompletedVerb } from '../../../src/cli/completion/describe-verbs'
import { describeVerbs } from '../../../src/cli/completion/describe-verbs'

/** Every verb and verb of a verb, with the options of its help. */
export function describedVerbs(): CompletedVerb[] {
  const program = new Command()
  for (const addVerb of verbs) addVerb(program, { exitCode: 0 })
  return describeVerbs(program)
}
