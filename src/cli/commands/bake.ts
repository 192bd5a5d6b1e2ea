import type { Command } from 'commander'
import { bake, QualityLabelError } from '../../index'
import { attempt, CommandError } from '../command-error'
import { addLang } from '../option-values'
import { nameOf, readAllBytes } from '../read-files'
import { addExamples } from '../verb'
import { writeContent } from '../write-files'

/** `bake`: puts a signed credential into a PNG or SVG image. */
export function addBake(program: Command): void {
  const command = program
    .command('bake')
    .summary('put a signed credential into an image')
    .description(
      'Puts a signed credential into a PNG or SVG image, in place of one that it may hold. The picture stays as it is, and so does the credential, to the letter. The two files are not changed.',
    )
    .argument('<credential>', 'the signed credential, JSON or JWT')
    .argument('<image>', 'the PNG or SVG image')
    .requiredOption('--out <file>', 'where to write the image with the credential in it')
    .action(bakeFiles)
  addLang(command)
  addExamples(command, ['a badge to send to its holder', 'bake badge.json picture.png --out badge.png'])
}

async function bakeFiles(credential: string, image: string, { out }: { out: string }): Promise<void> {
  const [document, picture] = (await readAllBytes([credential, image])) as [Uint8Array, Uint8Array]
  try {
    const baked = await attempt(() => bake(picture, document))
    await writeContent(baked, out)
  } catch (error) {
    throw nameFile(error, credential, image)
  }
}

/** Which of the two files cannot be used. */
function nameFile(error: unknown, credential: string, image: string): unknown {
  if (!(error instanceof CommandError) || !(error.cause instanceof QualityLabelError)) return error
  const { code, message } = error.cause
  const isImage = code.startsWith('IMAGE_') || code === 'FORMAT_UNSUPPORTED'
  const file = nameOf(isImage ? image : credential)
  return new CommandError(`${file}: ${message}`, error.exitCode, { cause: error.cause })
}
