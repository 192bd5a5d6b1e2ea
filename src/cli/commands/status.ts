import type { Command } from 'commander'
import { addExamples } from '../verb'
import { addCreateStatusList } from './status/create'
import { addStatusEntry } from './status/entry'
import { addStatusPlaces } from './status/places'
import { addSetStatus } from './status/set'
import { addShowStatusList } from './status/show'

/** `status`: makes status lists, sets entries in them, and shows what is set. */
export function addStatus(program: Command): void {
  const command = program
    .command('status')
    .summary('make status lists; revoke and suspend by them')
    .description(
      'Makes Bitstring Status Lists and sets entries in them. A changed list has lost its proof: give --key to sign it at once, then publish it at its id.',
    )
  addCreateStatusList(command)
  addStatusEntry(command)
  addStatusPlaces(command)
  addSetStatus(command)
  addShowStatusList(command)
  addExamples(
    command,
    [
      'a list for revocations, signed',
      'status create --id https://network.example/status/1 --issuer did:web:network.example --purpose revocation --key network.key.json --out status.json',
    ],
    ['what a credential carries to have an entry in it', 'status entry status.json 94567'],
    [
      'revoke that credential, in place',
      'status set status.json 94567 --key network.key.json --out status.json',
    ],
    ['verify a credential with it', 'verify label.json --status-list status.json'],
  )
}
