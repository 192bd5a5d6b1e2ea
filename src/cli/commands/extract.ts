import type { Command } from 'commander'
import { clean } from '../../describing/clean-text'
import { extract } from '../../index'
import { describeProblem } from '../../problems/describe-problem'
import { attempt, CommandError } from '../command-error'
import { addLang } from '../option-values'
import { note, printText } from '../output'
import { nameOf, readBytes } from '../read-files'
import { addExamples } from '../verb'
import { loadSpeech } from '../words/speech'
import { writeContent } from '../write-files'

/** `extract`: takes the credential out of a PNG or SVG image. */
export function addExtract(program: Command): void {
  const command = program
    .command('extract')
    .summary('take the credential out of an image')
    .description(
      'Takes the credential out of a PNG or SVG image, unchanged. It is not verified: verify does that, and accepts the image itself.',
    )
    .argument('<image>', 'the image; - for standard input')
    .option('--out <file>', 'where to write the credential (default: standard output)')
    .action(extractFile)
  addLang(command)
  addExamples(command, ['the credential in a badge that somebody sent', 'extract badge.png --out badge.json'])
}

async function extractFile(image: string, { out, lang }: { out?: string; lang?: string }): Promise<void> {
  const speech = await loadSpeech(lang)
  const bytes = await readBytes(image)
  const { credential, notes } = await attempt(() => extract(bytes)).catch((error: unknown) => {
    throw error instanceof CommandError
      ? new CommandError(`${nameOf(image)}: ${error.message}`, error.exitCode, { cause: error.cause })
      : error
  })
  for (const each of notes) {
    const { title, detail } = describeProblem(each, speech.words)
    note(speech.say('imageNote', { file: clean(speech.nameFile(image)), title, detail }))
  }
  if (out === undefined) printText(credential)
  else await writeContent(credential, out)
}
