import type { Command } from 'commander'
import { clean } from '../../describing/clean-text'
import { describeDocument } from '../../describing/describe-document'
import { factLines } from '../../describing/facts'
import { describeJwt, isJwt } from '../describe-jwt'
import { addLang, addMaxBytes } from '../option-values'
import { colours, print } from '../output'
import { parseObject, readBakedFile } from '../read-files'
import { addExamples } from '../verb'
import { loadSpeech } from '../words/speech'

/** `inspect`: says in words what a document is. */
export function addInspect(program: Command): void {
  const command = program
    .command('inspect')
    .summary('say what a document is, without checking it')
    .description(
      'Says what a document claims to be: kind, issuer, holder, dates, proofs, endorsements, digest. Nothing is checked: verify and validate do that.',
    )
    .argument('<file>', 'the document, or a PNG or SVG image that holds it; - for standard input')
    .action(inspect)
  addMaxBytes(command)
  addLang(command)
  addExamples(
    command,
    ['a credential somebody sent', 'inspect label.json'],
    ['what is in a picture', 'inspect badge.png'],
  )
}

async function inspect(
  file: string,
  { maxBytes, lang }: { maxBytes?: number; lang?: string },
): Promise<void> {
  const speech = await loadSpeech(lang)
  const { say, nameFile } = speech
  const { bytes, image } = await readBakedFile(file, maxBytes)
  const facts = isJwt(bytes)
    ? await describeJwt(bytes, file, speech)
    : await describeDocument(await parseObject(bytes, file, maxBytes), speech)
  const name = colours.bold(clean(nameFile(file)))
  print(image ? say('bakedIn', { file: name, format: image }) : name)
  print(...factLines(facts), '', say('nothingChecked'), say('whoChecks'))
}
