import { exportKey, generateKey } from '../../index'
import { namesOf, ownDid } from '../../keys/key-names'
import { nameSlug } from '../names/name-slug'
import { writeJson } from './write-json'

/** A new key: its file, in which the secret is encrypted, and its public half. */
export interface MadeKey {
  file: string
  publicHalf: string
  id: string
  did: string
}

/**
 * Makes a key, and encrypts it.
 *
 * @param name - Of its owner, after which it is called in the network's DID document.
 * @param network - DID of the network that will list it; without one, the key is its own did:key.
 */
export async function makeKey(name: string, passphrase: string, network?: string): Promise<MadeKey> {
  const key = await generateKey()
  const slug = nameSlug(name)
  // A DID URL has ASCII only; with another name, the key is called by its Multikey.
  const id = network !== undefined && /^[a-z0-9-]+$/.test(slug) ? { id: `${network}#${slug}` } : {}
  const names = namesOf(key, { ...id, ...(network === undefined ? {} : { controller: network }) })
  const file = `${await exportKey(key, 'encryptedJwk', { id: names.id, passphrase })}\n`
  return {
    file,
    publicHalf: writeJson(await exportKey(key, 'multikey', names)),
    id: names.id,
    did: ownDid(key),
  }
}
