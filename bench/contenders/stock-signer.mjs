/** Signers as users of Digital Bazaar's packages make them. */
import { from } from '@digitalbazaar/ed25519-multikey'
import { network } from '../documents.mjs'
import { memberMethod } from '../fixtures.mjs'
import { didKey, didKeyMethod, keyOf } from '../keys.mjs'

export async function stockSigner(name, asMember) {
  const { publicKeyMultibase, secretKeyMultibase } = keyOf(name)
  const key = await from({
    '@context': 'https://w3id.org/security/multikey/v1',
    type: 'Multikey',
    id: asMember ? memberMethod(name) : didKeyMethod(name),
    controller: asMember ? network : didKey(name),
    publicKeyMultibase,
    secretKeyMultibase,
  })
  return key.signer()
}
