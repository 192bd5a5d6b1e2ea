import type { Command } from 'commander'
import { addLang } from './option-values'

/** A story in English, and a script: they say nothing else to people. */
const onlyEnglish: readonly string[] = ['demo', 'completion']

/** Adds `--lang` to every verb that does not have it yet. It comes after all other verbs. */
export function addLanguage(program: Command): void {
  for (const command of program.commands.filter((each) => !onlyEnglish.includes(each.name())))
    for (const verb of verbsOf(command))
      if (!verb.options.some(({ long }) => long === '--lang')) addLang(verb)
}

/** The verbs that do something: a group of verbs does nothing itself. */
function verbsOf(command: Command): Command[] {
  return command.commands.length === 0 ? [command] : command.commands.flatMap((inner) => verbsOf(inner))
}
