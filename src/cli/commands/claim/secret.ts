import { randomBytes } from 'node:crypto'
import type { Command } from 'commander'
import { clean } from '../../../describing/clean-text'
import { writeClaimSecret } from '../../claiming/claim-secret-file'
import { note } from '../../output'
import { addExamples } from '../../verb'
import { loadSpeech } from '../../words/speech'
import { writeSecretFile } from '../../write-files'

/** `claim secret`: makes the secret of claim codes; it goes only to a file. */
export function addClaimSecret(parent: Command): void {
  const command = parent
    .command('secret')
    .summary('make the secret from which claim codes are made')
    .description(
      'Makes a secret of 32 random bytes in a new file that only you can read. One secret serves any number of offers; who has it can make every code.',
    )
    .requiredOption('--out <file>', 'new file for the secret')
    .action(async ({ out }: { out: string }) => {
      const { say } = await loadSpeech()
      await writeSecretFile(out, writeClaimSecret(randomBytes(32)))
      note(say('claimSecretWritten', { file: clean(out) }))
    })
  addExamples(command, ['a secret, once', 'claim secret --out claims.secret'])
}
