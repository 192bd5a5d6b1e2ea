import type { Command } from 'commander'
import { buildProfile } from '../../../index'
import { attempt } from '../../command-error'
import { exitCodes } from '../../exit-codes'
import { readCountry } from '../../option-values'
import { addExamples } from '../../verb'
import { writeResult } from '../../write-files'

interface ProfileFlags {
  id: string
  name: string
  url?: string
  email?: string
  description?: string
  country?: string
  locality?: string
  out?: string
}

/** `new profile`: writes the profile of an organiser, a network or an endorser. */
export function addNewProfile(parent: Command): void {
  const command = parent
    .command('profile')
    .summary('write the profile of an organiser, a network or an endorser')
    .requiredOption('--id <uri>', 'its id; a DID where it signs')
    .requiredOption('--name <text>', 'its name')
    .option('--url <url>', 'its home page')
    .option('--email <address>', 'its e-mail address')
    .option('--description <text>', 'what it does')
    .option('--country <code>', 'country of its address, such as LT', readCountry)
    .option('--locality <name>', 'town of its address')
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(async ({ out, country, locality, ...options }: ProfileFlags) => {
      const address = {
        ...(country === undefined ? {} : { addressCountryCode: country }),
        ...(locality === undefined ? {} : { addressLocality: locality }),
      }
      const profile = await attempt(
        () => buildProfile({ ...options, address: Object.keys(address).length > 0 ? address : undefined }),
        exitCodes.usage,
      )
      await writeResult(profile, out)
    })
  addExamples(command, [
    'an organiser',
    'new profile --id did:web:lab.example --name "Lagoon Lab" --url https://lab.example/ --country LT --locality Klaipėda --out organiser.json',
  ])
}
