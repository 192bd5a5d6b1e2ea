import type { Command } from 'commander'
import { askOnTerminal } from './ask-on-terminal'
import { CommandError, usageError } from './command-error'
import { exitCodes } from './exit-codes'
import type { Host } from './host'
import { host } from './host'
import { readOptionBytes } from './read-files'

// Each command that runs has a host of its own.
const files = new WeakMap<Host, string>()

/** Adds `--passphrase-file` to every verb that reads a key file or writes one. It comes after all other verbs. */
export function addPassphraseFile(program: Command): void {
  for (const command of commandsOf(program)) {
    if (command.name() === 'keygen' || command.options.some(({ long }) => long === '--key'))
      command.option(
        '--passphrase-file <file>',
        'file whose first line is the passphrase of the key file (default: an encrypted file asks for it on the terminal)',
      )
  }
  program.hook('preAction', (_, command) => {
    const { passphraseFile } = command.opts<{ passphraseFile?: string }>()
    if (passphraseFile !== undefined) files.set(host(), passphraseFile)
  })
}

function commandsOf(command: Command): Command[] {
  return command.commands.flatMap((inner) => [inner, ...commandsOf(inner)])
}

/**
 * Reads the passphrase of a key file: from the file of `--passphrase-file`, else from the terminal, without echo.
 *
 * @param questions - What to ask on the terminal; every answer must be the same.
 * @throws {CommandError} 64 if there is no terminal, nothing was entered or the answers differ; 66 if the file cannot be read; 130 after Ctrl-C.
 */
export async function readPassphrase(...questions: readonly string[]): Promise<string> {
  const file = files.get(host())
  const answers = file === undefined ? await ask(questions) : [await readFirstLine(file)]
  const [first = ''] = answers
  if (first === '') throw usageError('Cannot read passphrase: it is empty')
  if (answers.some((answer) => answer !== first)) throw usageError('Cannot read passphrase: the two differ')
  return first
}

async function readFirstLine(file: string): Promise<string> {
  const text = new TextDecoder().decode(await readOptionBytes('--passphrase-file', file))
  return text.split(/\r?\n/, 1)[0] ?? ''
}

async function ask(questions: readonly string[]): Promise<string[]> {
  const { stdin, stderr } = host()
  if (!stdin.isTTY)
    throw usageError(
      'Cannot read passphrase: expected --passphrase-file, since there is no terminal to ask on',
    )
  const { lines, isInterrupted } = await askOnTerminal(stdin as NodeJS.ReadStream, stderr, questions, true)
  if (isInterrupted) throw new CommandError('Interrupted: no passphrase was entered', exitCodes.interrupted)
  if (lines.length === questions.length) return lines
  throw usageError('Cannot read passphrase: none was entered')
}
