import type { Command } from 'commander'
import { listFacts } from '../../../describing/describe-list'
import type { Fact } from '../../../describing/facts'
import { factLines, someFacts } from '../../../describing/facts'
import type { BitstringStatusListCredential, ListedStatuses } from '../../../index'
import { listStatuses } from '../../../index'
import { attempt } from '../../command-error'
import { addLang } from '../../option-values'
import { colours, print, printJson } from '../../output'
import { addExamples } from '../../verb'
import type { Speech } from '../../words/speech'
import { loadSpeech } from '../../words/speech'
import { addStatusSize, readList } from './options'

interface ShowFlags {
  statusSize?: number
  json?: true
  lang?: string
}

/** `status show`: says what is set in a list. */
export function addShowStatusList(parent: Command): void {
  const command = parent
    .command('show')
    .summary('say what is set in a list, without checking it')
    .description(
      'Says which entries of a status list are set. Nothing is checked, neither its proof nor its dates.',
    )
    .argument('<list>', 'the list; - for standard input')
  addStatusSize(command).option('--json', 'as JSON').action(show)
  addLang(command)
  addExamples(command, ['which entries are set', 'status show status.json'])
}

async function show(file: string, { statusSize, json, lang }: ShowFlags): Promise<void> {
  const speech = await loadSpeech(lang)
  const list = await readList(file)
  const listed = await attempt(() => listStatuses(list, statusSize === undefined ? {} : { statusSize }))
  if (json) return printJson(listed)
  print(colours.bold(speech.show(list.id)), ...factLines(factsOf(list, listed, speech)))
}

function factsOf(list: BitstringStatusListCredential, listed: ListedStatuses, speech: Speech): Fact[] {
  const { say, show } = speech
  const { issuer, validFrom, validUntil, proof } = list
  return someFacts([
    [say('factIssuer'), show(typeof issuer === 'object' ? issuer.id : issuer)],
    [
      say('factValid'),
      say('validBetween', { from: validFrom ?? say('sinceEver'), until: validUntil ?? say('factNoEnd') }),
    ],
    [say('factProof'), proof === undefined ? say('factUnsigned') : say('proofUnchecked')],
    ...listFacts(list, listed, speech),
  ])
}
