import type { Command } from 'commander'
import { print } from '../../output'
import { addExamples } from '../../verb'
import { addressOf } from './options'

/** `did url`: prints where a DID document is published. */
export function addDidUrl(parent: Command): void {
  const command = parent
    .command('url')
    .summary('print where a DID document is published')
    .argument('<did>', 'a did:web')
    .action(async (did: string) => print(await addressOf(did)))
  addExamples(command, ['with a path', 'did url did:web:school.example:music'])
}
