import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import type { Command } from 'commander'
import { usageError } from './command-error'
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
 * @throws {CommandError} 64 if there is no terminal, nothing was entered or the answers differ; 66 if the file cannot be read.
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

/** Asks on the terminal. Keys that are typed are not shown: nothing is written for them. */
async function ask(questions: readonly string[]): Promise<string[]> {
  const { stdin, stderr } = host()
  if (!stdin.isTTY)
    throw usageError(
      'Cannot read passphrase: expected --passphrase-file, since there is no terminal to ask on',
    )
  const output = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: stdin as NodeJS.ReadStream, output, terminal: true, historySize: 0 })
  lines.once('SIGINT', () => lines.close())
  const answers: string[] = []
  try {
    stderr.write(questions[0] ?? '')
    for await (const line of lines) {
      stderr.write('\n')
      answers.push(line)
      if (answers.length === questions.length) return answers
      stderr.write(questions[answers.length] ?? '')
    }
  } finally {
    lines.close()
  }
  throw usageError('Cannot read passphrase: none was entered')
}
