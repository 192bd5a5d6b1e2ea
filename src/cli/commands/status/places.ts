import type { Command } from 'commander'
import { isSameId } from '../../../core/compare-ids'
import { clean, showShort } from '../../../describing/clean-text'
import type { BitstringStatusListCredential, CredentialStatus, JsonObject } from '../../../index'
import { CommandError } from '../../command-error'
import { exitCodes } from '../../exit-codes'
import { note } from '../../output'
import { nameOf, parseObject, readBakedFile } from '../../read-files'
import type { GivenPlace } from '../../status/status-ledger'
import { changeLedger, findPlace, ledgerOf } from '../../status/status-ledger'
import { addExamples } from '../../verb'
import { loadSpeech } from '../../words/speech'
import { readList } from './options'

interface PlacesFlags {
  taken?: string[]
}

/** `status places`: begins the ledger of a list, or adds to it. */
export function addStatusPlaces(parent: Command): void {
  const command = parent
    .command('places')
    .summary('remember which places of a list are given out')
    .description(
      'Enters the places of credentials in <list>.places, from which --index random knows what is free. status create begins that file; for a list without it, name all credentials that have a place.',
    )
    .argument('<list>', 'the list')
    .option('--taken <file...>', 'credentials that have a place in the list (repeatable)')
    .action(places)
  addExamples(command, [
    'a list whose places were given out by other means',
    'status places status.json --taken badge.json label.json',
  ])
}

async function places(file: string, { taken = [] }: PlacesFlags): Promise<void> {
  const list = await readList(file)
  const found: GivenPlace[] = []
  for (const name of taken) found.push(...(await readPlaces(name, list)))
  let count = 0
  await changeLedger(file, list.id, (known = []) => {
    const added: GivenPlace[] = []
    for (const place of found) {
      const other = findPlace([...known, ...added], place.index)
      if (other && !isSameId(other.credential, place.credential)) throw givenTwice(file, other, place)
      if (!other) added.push(place)
    }
    count = known.length + added.length
    return added
  })
  note((await loadSpeech()).say('ledgerHas', { ledger: clean(ledgerOf(file)), number: count }))
}

async function readPlaces(file: string, list: BitstringStatusListCredential): Promise<GivenPlace[]> {
  const document: JsonObject = await parseObject((await readBakedFile(file)).bytes, file)
  const { id = file, credentialStatus = [] } = document as { id?: string; credentialStatus?: unknown }
  const entries = ([credentialStatus].flat() as Partial<CredentialStatus>[]).filter((entry) =>
    isSameId(String(entry?.statusListCredential), list.id),
  )
  if (entries.length > 0) return entries.flatMap((entry) => placesOf(entry, id))
  throw new CommandError(`${nameOf(file)} has no entry in the list ${showShort(list.id)}`, exitCodes.data)
}

// An entry of several bits takes as many places of one bit.
function placesOf(
  { statusListIndex, statusSize = 1 }: Partial<CredentialStatus>,
  credential: string,
): GivenPlace[] {
  const first = Number(statusListIndex) * statusSize
  return Array.from({ length: statusSize }, (_, bit) => ({ index: first + bit, credential }))
}

function givenTwice(file: string, first: GivenPlace, second: GivenPlace): CommandError {
  const [one, other] = [first, second].map(({ credential }) => showShort(credential))
  return new CommandError(
    `Place ${first.index} of ${file} was given to two credentials, ${one} and ${other}. Issue one of them anew with another place, and enter the other`,
    exitCodes.data,
  )
}
