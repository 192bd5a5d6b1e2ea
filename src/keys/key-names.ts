import type { Key } from './key'
import { didJwk, didKey, didKeyVerificationMethod } from './key-did'
import { keyFragment } from './key-fragment'

/** How a key is called, and whose it is. */
export interface KeyNames {
  id: string
  controller: string
}

/** The names of a key: those that are given, else its own DID; an Ed25519 key is a did:key, any other a did:jwk. */
export function namesOf(key: Key, given: Partial<KeyNames>): KeyNames {
  const own = ownDid(key)
  const controller = given.controller ?? given.id?.split('#')[0] ?? own
  const named = `${controller}#${keyFragment(key.publicKey)}`
  const ownId = key.algorithm === 'Ed25519' ? didKeyVerificationMethod(key) : `${own}#0`
  return { controller, id: given.id ?? (controller === own ? ownId : named) }
}

/** The DID that is the key itself. */
export function ownDid(key: Key): string {
  return key.algorithm === 'Ed25519' ? didKey(key) : didJwk(key)
}
