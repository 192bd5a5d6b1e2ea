import type { Command } from 'commander'
import type { BitstringStatusListCredential, ListedStatuses } from '../../../index'
import { listStatuses } from '../../../index'
import { showShort } from '../../clean-text'
import { attempt } from '../../command-error'
import { colours, print, printJson } from '../../output'
import { addExamples } from '../../verb'
import { addStatusSize, readList } from './options'

interface ShowFlags {
  statusSize?: number
  json?: true
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
  addExamples(command, ['which entries are set', 'status show status.json'])
}

async function show(file: string, { statusSize, json }: ShowFlags): Promise<void> {
  const list = await readList(file)
  const listed = await attempt(() => listStatuses(list, statusSize === undefined ? {} : { statusSize }))
  if (json) return printJson(listed)
  print(colours.bold(showShort(list.id)))
  for (const [name, line] of factsOf(list, listed)) print(`  ${name.padEnd(10)}  ${line}`)
}

function factsOf(
  list: BitstringStatusListCredential,
  { length, setCount, set }: ListedStatuses,
): [string, string][] {
  const { statusPurpose, ttl } = list.credentialSubject
  const { issuer, validFrom, validUntil, proof } = list
  const shown = set.slice(0, mostShown).map(sayEntry)
  return [
    ['Issuer', showShort(typeof issuer === 'object' ? issuer.id : issuer)],
    [
      'Purpose',
      [statusPurpose]
        .flat()
        .map((purpose) => showShort(purpose))
        .join(', '),
    ],
    ['Valid', `from ${validFrom ?? 'ever'} until ${validUntil ?? 'no end'}`],
    ['Good for', ttl === undefined ? 'as long as it is valid' : `${ttl} milliseconds after it is fetched`],
    ['Proof', proof === undefined ? 'none: it is not signed' : 'there is one, which was not checked'],
    ['Entries', `${length}, of which ${setCount} set`],
    ...(shown.length > 0
      ? [['Set', `${shown.join(', ')}${setCount > shown.length ? ', …' : ''}`] as [string, string]]
      : []),
  ]
}

function sayEntry({ index, value }: { index: number; value: number }): string {
  return value === 1 ? String(index) : `${index} (0x${value.toString(16)})`
}
