import type { Command } from 'commander'
import { completeInBash } from '../completion/complete-in-bash'
import { completeInFish } from '../completion/complete-in-fish'
import { completeInZsh } from '../completion/complete-in-zsh'
import { describeVerbs } from '../completion/describe-verbs'
import { readChoice } from '../option-values'
import { printText } from '../output'
import { addExamples } from '../verb'

const writers = { bash: completeInBash, zsh: completeInZsh, fish: completeInFish } as const
type Shell = keyof typeof writers
const shells = Object.keys(writers) as Shell[]

/** `completion`: prints a script with which a shell completes verbs, options and file names. */
export function addCompletion(program: Command): void {
  const command = program
    .command('completion')
    .summary('print a script that completes command lines in a shell')
    .description(
      'Prints a script with which a shell completes verbs, options, their values and file names. It is made from the verbs themselves: print it anew after an update.',
    )
    .argument('<shell>', shells.join(', '), readChoice(shells))
    .action((shell: Shell) => printText(writers[shell](describeVerbs(program))))
  addExamples(
    command,
    [
      'in this bash; add the line to ~/.bashrc for every one',
      'completion bash > quality-label.bash && source quality-label.bash',
    ],
    ['in zsh, from a folder of $fpath', 'completion zsh > _quality-label'],
    ['in fish', 'completion fish > ~/.config/fish/completions/quality-label.fish'],
  )
}
