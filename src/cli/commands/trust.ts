import type { Command } from 'commander'
import type { Outcome } from '../verb'
import { addExamples } from '../verb'
import { addTrustAdd } from './trust/add'
import { addTrustCheck } from './trust/check'
import { addTrustInit } from './trust/init'
import { addTrustRotate } from './trust/rotate'
import { addTrustShow } from './trust/show'
import { addTrustSign } from './trust/sign'

/** `trust`: makes, signs and checks the one file that verifiers rely on. */
export function addTrust(program: Command, outcome: Outcome): void {
  const command = program
    .command('trust')
    .summary('make, sign and check the one file that verifiers rely on')
    .description(
      'A trust bundle holds all that a verifier without network relies on: networks, committees, DID documents, status lists, endorsers, schemes, and the register of labels. Keys of a root sign it, and verifiers pin that root.',
    )
  addTrustInit(command)
  addTrustAdd(command)
  addTrustSign(command)
  addTrustRotate(command)
  addTrustShow(command)
  addTrustCheck(command, outcome)
  addExamples(
    command,
    [
      'a root and an empty bundle',
      'trust init --root-id https://network.example/trust/root --key Vilnius=a.json --key Rotterdam=b.json --root-out root.json --id https://network.example/trust/bundle --expires-at 2027-06-30T00:00:00Z --out bundle.json',
    ],
    ['put a committee in', 'trust add bundle.json --committee committee.json --out bundle.json'],
    ['sign it with each key', 'trust sign bundle.json --key a.json --out bundle.json'],
    ['rely on it', 'verify label.json --trust bundle.json --trust-root root.json'],
  )
}
