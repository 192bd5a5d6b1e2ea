import type { Command } from 'commander'
import type { Outcome } from '../verb'
import { addExamples } from '../verb'
import { addClaimCards } from './claim/cards'
import { addClaimCheck } from './claim/check'
import { addClaimSecret } from './claim/secret'

/** `claim`: codes by which participants claim a badge. */
export function addClaim(program: Command, outcome: Outcome): void {
  const command = program
    .command('claim')
    .summary('print cards with claim codes, and check a code')
    .description(
      'Makes the codes of a claim offer, which new claim-offer writes, and checks them. Codes are made from a secret: no list of them is kept.',
    )
  addClaimSecret(command)
  addClaimCards(command)
  addClaimCheck(command, outcome)
  addExamples(
    command,
    ['a secret, once', 'claim secret --out claims.secret'],
    [
      'cards to print',
      'claim cards offer.json --secret claims.secret --activity activity.json --out cards.html',
    ],
    [
      'check a code and remember the claim',
      'claim check offer.json --secret claims.secret --code 17-4X7K-09QZ-H2MB-T6RC --claimant urn:example:ona --log claims.ndjson',
    ],
  )
}
