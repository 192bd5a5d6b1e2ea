import type { Command } from 'commander'
import type { JsonObject } from '../../../index'
import { usageError } from '../../command-error'
import { addLang, collect, currentInstant, readInstant } from '../../option-values'
import { colours, printColumn } from '../../output'
import { readJsonOption } from '../../read-files'
import { describeTrust } from '../../trust/describe-trust'
import { readReplaced, readTrustFile } from '../../trust/read-trust-file'
import { addExamples } from '../../verb'
import { loadSpeech } from '../../words/speech'

/** `trust show`: says what is in a bundle or root. */
export function addTrustShow(parent: Command): void {
  const command = parent
    .command('show')
    .summary('say what is in a bundle or root and who signed it, without trusting it')
    .description(
      'Says what is in a bundle or root, and whose signatures hold. Whether to rely on it, check says.',
    )
    .argument('<file>', 'the bundle or root; - for standard input')
    .option('--now <instant>', 'tell the state of labels as of this instant (default: now)', readInstant)
    .option('--replaces <file>', 'root that the root replaces, to count the signatures by its keys too')
    .option(
      '--label <file>',
      'label or trust mark whose entries in the status lists are compared with the register (repeatable)',
      collect,
    )
    .action(show)
  addLang(command)
  addExamples(command, ['what came in the mail', 'trust show bundle.json'])
}

async function show(
  file: string,
  {
    now = currentInstant(),
    label = [],
    lang,
    replaces,
  }: { now?: string; label?: string[]; lang?: string; replaces?: string },
): Promise<void> {
  const speech = await loadSpeech(lang)
  const document = await readTrustFile(file)
  if (document.type === 'TrustRoot' && label.length > 0)
    throw usageError('--label means nothing for a root: only a bundle has a register')
  const replaced = await readReplaced(replaces, document)
  const credentials: JsonObject[] = []
  for (const each of label) credentials.push(await readJsonOption('--label', each))
  const facts = describeTrust(document, now, speech, { replaced, credentials })
  const width = Math.max(14, ...facts.map(([name]) => name.length))
  for (const [name, ...lines] of facts)
    printColumn(colours.bold(name.padEnd(width)), width, lines.length > 0 ? lines : [speech.say('factNone')])
}
