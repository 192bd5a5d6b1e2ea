import type { Command } from 'commander'
import type { BitstringStatusListCredential, ListedStatuses } from '../../../index'
import { listStatuses } from '../../../index'
import { attempt } from '../../command-error'
import type { Fact } from '../../describe-document'
import { factLines } from '../../describe-document'
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

// More would scroll what matters away; --json gives a thousand.
const mostShown = 20

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

function factsOf(
  list: BitstringStatusListCredential,
  { length, setCount, set }: ListedStatuses,
  { say, show }: Speech,
): Fact[] {
  const { statusPurpose, ttl } = list.credentialSubject
  const { issuer, validFrom, validUntil, proof } = list
  const shown = set.slice(0, mostShown).map(sayEntry)
  return [
    [say('factIssuer'), show(typeof issuer === 'object' ? issuer.id : issuer)],
    [
      say('factPurpose'),
      [statusPurpose]
        .flat()
        .map((purpose) => show(purpose))
        .join(', '),
    ],
    [
      say('factValid'),
      say('validBetween', { from: validFrom ?? say('sinceEver'), until: validUntil ?? say('factNoEnd') }),
    ],
    [say('factGoodFor'), ttl === undefined ? say('goodWhileValid') : say('goodMilliseconds', { count: ttl })],
    [say('factProof'), say(proof === undefined ? 'factUnsigned' : 'proofUnchecked')],
    [say('factEntries'), say('entriesSet', { length, number: setCount })],
    ...(shown.length > 0
      ? [[say('factSet'), `${shown.join(', ')}${setCount > shown.length ? ', …' : ''}`] as const]
      : []),
  ]
}

function sayEntry({ index, value }: { index: number; value: number }): string {
  return value === 1 ? String(index) : `${index} (0x${value.toString(16)})`
}
