import type { Command } from 'commander'
import type { CryptosuiteName } from '../../index'
import { collectChoices, readInstant, readKeyId } from '../option-values'

/** The names that `--cryptosuite` takes. */
export const cryptosuites = [
  'eddsa-rdfc-2022',
  'Ed25519Signature2020',
  'eddsa-jcs-2022',
] as const satisfies readonly CryptosuiteName[]

/** Adds the options for how an embedded proof is made. */
export function addProofFlags(command: Command): Command {
  return command
    .option('--created <instant>', 'when the proof is made (default: now)', readInstant)
    .option(
      '--verification-method <did-url>',
      'DID URL that verifiers find the key under (default: the id in the key file, else its did:key)',
      readKeyId,
    )
    .option(
      '--cryptosuite <name>',
      `${cryptosuites.join(' or ')}, for a proof of each (repeatable; default: ${cryptosuites[0]})`,
      collectChoices(cryptosuites),
    )
}
