import type { Command } from 'commander'
import { addExamples } from '../verb'
import { addAddKeys } from './did/add'
import { addEndKey } from './did/end'
import { addMakeDidDocument } from './did/make'
import { addDidUrl } from './did/url'

/** `did`: makes and updates the DID document in which verifiers find the keys of an issuer. */
export function addDid(program: Command): void {
  const command = program
    .command('did')
    .summary('make and update the DID document with your keys')
    .description(
      'Makes the DID document of a did:web or an https address from key files, and updates it. Verifiers find in it whose a key is. Only public keys are written.',
    )
  addMakeDidDocument(command)
  addAddKeys(command)
  addEndKey(command, { name: 'retire', summary: 'end a key that is replaced', property: 'expires' })
  addEndKey(command, {
    name: 'revoke',
    summary: 'end a key that is lost or in wrong hands',
    property: 'revoked',
  })
  addDidUrl(command)
  addExamples(
    command,
    ['a key of an issuer', 'keygen --controller did:web:school.example --out school.key.json'],
    [
      'the document that lists it',
      'did make --id did:web:school.example --key school.key.json --out did.json',
    ],
    ['where to publish it', 'did url did:web:school.example'],
    ['a second key, in place', 'did add did.json --key new.key.json --out did.json'],
  )
}
