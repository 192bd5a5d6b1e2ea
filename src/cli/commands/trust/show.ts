import type { Command } from 'commander'
import { addLang, currentInstant, readInstant } from '../../option-values'
import { colours, print } from '../../output'
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
    .action(show)
  addLang(command)
  addExamples(command, ['what came in the mail', 'trust show bundle.json'])
}

async function show(
  file: string,
  { now = currentInstant(), lang, replaces }: { now?: string; lang?: string; replaces?: string },
): Promise<void> {
  const speech = await loadSpeech(lang)
  const document = await readTrustFile(file)
  const facts = describeTrust(document, now, speech, await readReplaced(replaces, document))
  const width = Math.max(14, ...facts.map(([name]) => name.length))
  for (const [name, ...lines] of facts) {
    const [first = speech.say('factNone'), ...rest] = lines
    print(
      `${colours.bold(name.padEnd(width))} ${first}`,
      ...rest.map((line) => `${' '.repeat(width + 1)}${line}`),
    )
  }
}
