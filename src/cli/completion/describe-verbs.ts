import type { Argument, Command, Option } from 'commander'
import { clean } from '../../describing/clean-text'
import { choicesOf } from '../option-values'

/** What can follow an option or be an argument: file names, one of these words, or a text that no shell can guess. */
export type Completes = 'files' | 'text' | readonly string[]

/** An option as shells complete it. */
export interface CompletedOption {
  /** With two dashes, and its short form if there is one. */
  names: readonly string[]
  about: string
  /** Absent where no value follows. */
  value?: Completes
}

/** One verb, or a verb of a verb, as shells complete it. */
export interface CompletedVerb {
  /** Words after the program's name: none for the program itself, two for `trust add`. */
  path: readonly string[]
  about: string
  verbs: readonly { name: string; about: string }[]
  options: readonly CompletedOption[]
  /** Absent where no argument follows. */
  argument?: Completes
}

/** Describes a command and every verb below it: all that its help knows. */
export function describeVerbs(command: Command, path: readonly string[] = []): CompletedVerb[] {
  const inner = command.createHelp().visibleCommands(command)
  const [argument] = command.registeredArguments
  const described: CompletedVerb = {
    path,
    about: shorten(command.summary()),
    verbs: inner.map((verb) => ({ name: verb.name(), about: shorten(verb.summary() || verb.description()) })),
    options: command.createHelp().visibleOptions(command).map(describeOption),
    ...(argument ? { argument: completesOf(argument) } : {}),
  }
  const ownVerbs = inner.filter((verb) => command.commands.includes(verb))
  return [described, ...ownVerbs.flatMap((verb) => describeVerbs(verb, [...path, verb.name()]))]
}

function describeOption(option: Option): CompletedOption {
  const names = [option.short, option.long].filter((name) => name !== undefined)
  const about = shorten(option.description)
  return option.required ? { names, about, value: completesOf(option) } : { names, about }
}

function completesOf(value: Argument | Option): Completes {
  const choices = choicesOf(value.parseArg)
  if (choices) return choices
  // Options name in their flags what they take, such as <file> or <uri=file>; arguments are files unless they have choices.
  return !('flags' in value) || /file>$/.test(value.flags) ? 'files' : 'text'
}

/** Returns the beginning of a description, up to what explains it further. */
function shorten(description: string): string {
  return clean(/^[^;:(]*/.exec(description)?.[0] ?? '').replace(/[.,]$/, '')
}
