import type { Command } from 'commander'
import { clean } from '../clean-text'
import { describeDocument, factLines } from '../describe-document'
import { describeJwt, isJwt } from '../describe-jwt'
import { addMaxBytes } from '../option-values'
import { colours, print } from '../output'
import { nameOf, parseObject, readBakedFile } from '../read-files'
import { addExamples } from '../verb'

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
  addExamples(
    command,
    ['a credential somebody sent', 'inspect label.json'],
    ['what is in a picture', 'inspect badge.png'],
  )
}

async function inspect(file: string, { maxBytes }: { maxBytes?: number }): Promise<void> {
  const { bytes, image } = await readBakedFile(file, maxBytes)
  const facts = isJwt(bytes)
    ? await describeJwt(bytes, file)
    : await describeDocument(await parseObject(bytes, file, maxBytes))
  print(colours.bold(clean(nameOf(file))) + (image ? `, in which this is baked (${image}):` : ''))
  print(
    ...factLines(facts),
    '',
    'This is what the document says about itself. Nothing was checked, neither its signatures nor its dates:',
    'that is what quality-label verify does for credentials, and quality-label validate for every document.',
  )
}
