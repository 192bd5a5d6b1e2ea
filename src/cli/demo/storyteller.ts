import { join } from 'node:path'
import { clean } from '../../describing/clean-text'
import type { VerificationReport } from '../../index'
import { CommandError } from '../command-error'
import { exitCodes } from '../exit-codes'
import { colours, print } from '../output'
import { makeFolder, toJsonText, writeTextFile } from '../write-files'

const width = 84

/** Tells a story while it happens, and writes down what it makes, in numbered files. */
export class Storyteller {
  private chapters = 0
  private files = 0

  private constructor(readonly folder: string) {}

  /** Begins a story whose files go to a folder, which is made where it is missing. */
  static async begin(folder: string): Promise<Storyteller> {
    await makeFolder(folder)
    return new Storyteller(folder)
  }

  chapter(title: string): void {
    this.chapters += 1
    print('', colours.bold(`${this.chapters}. ${title}`), '')
  }

  /** Begins a new scene within a chapter. */
  pause(): void {
    print('')
  }

  /** Tells a paragraph. */
  tell(text: string): void {
    print(...wrap(clean(text)).map((line) => `   ${line}`))
  }

  /** Lists things, each with a mark. */
  list(items: readonly (readonly [good: boolean, text: string])[]): void {
    for (const [good, text] of items) {
      const [first = '', ...rest] = wrap(clean(text), width - 4)
      print(
        `     ${good ? colours.green('✔') : colours.red('✘')} ${first}`,
        ...rest.map((line) => `       ${line}`),
      )
    }
  }

  /** Writes a document, or text that must stay as it is, and says so. */
  async write(name: string, content: unknown): Promise<string> {
    this.files += 1
    const file = join(this.folder, `${String(this.files).padStart(2, '0')}-${name}`)
    await writeTextFile(file, typeof content === 'string' ? content : toJsonText(content))
    print(colours.dim(`     → ${clean(file)}`))
    return file
  }

  /** Shows the verdict of a report and, where it is not valid, what the report says of each proof. */
  showVerdict({ verdict, summary, sections }: VerificationReport): void {
    const isValid = verdict === 'valid'
    const paint = isValid ? colours.green : colours.red
    const [first = '', ...rest] = wrap(clean(summary), width - 4)
    print(
      '',
      ...[`${isValid ? '✔' : '✘'} ${first}`, ...rest.map((line) => `  ${line}`)].map(
        (line) => `   ${paint(line)}`,
      ),
    )
    const reasons = sections.integrity.proofs.flatMap(({ reason }) => reason ?? [])
    for (const reason of new Set(reasons)) {
      if (!summary.includes(reason)) print(...wrap(clean(reason), width - 4).map((line) => `     ${line}`))
    }
  }
}

/**
 * Goes on only if the result is as the story says.
 *
 * @throws {CommandError} 70 otherwise: the program does not do what it says.
 */
export function expectTold(holds: boolean, told: string): void {
  if (holds) return
  throw new CommandError(`The demonstration did not come out as told: ${told}`, exitCodes.software)
}

function wrap(text: string, columns = width): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
