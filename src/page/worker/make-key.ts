import type { Key } from '../../index'
import { buildDidDocument, exportKey, generateKey } from '../../index'
import type { KeyNames } from '../../keys/key-names'
import { namesOf, ownDid } from '../../keys/key-names'
import { documentAddress } from '../keys/document-address'
import { nameSlug } from '../names/name-slug'
import { writeJson } from './write-json'

/** A new key: its file, in which the secret is encrypted, and its public half. */
export interface MadeKey {
  file: string
  publicHalf: string
  id: string
  did: string
  /** The DID document that lists the key, and where it has to be published; a key that is its own id has none. */
  published?: { document: string; address: string }
}

/**
 * Makes a key, and encrypts it.
 *
 * @param name - Of its owner, after which it is called in the organisation's DID document.
 * @param organisation - DID of the organisation or network that will list it; without one, the key is its own did:key.
 */
export async function makeKey(name: string, passphrase: string, organisation?: string): Promise<MadeKey> {
  const key = await generateKey()
  const slug = nameSlug(name)
  // A DID URL has ASCII only; with another name, the key is called by its Multikey.
  const id = organisation !== undefined && /^[a-z0-9-]+$/.test(slug) ? { id: `${organisation}#${slug}` } : {}
  const names = namesOf(key, { ...id, ...(organisation === undefined ? {} : { controller: organisation }) })
  const file = `${await exportKey(key, 'encryptedJwk', { id: names.id, passphrase })}\n`
  return {
    file,
    publicHalf: writeJson(await exportKey(key, 'multikey', names)),
    id: names.id,
    did: ownDid(key),
    ...publishedOf(key, names),
  }
}

function publishedOf(key: Key, { id, controller }: KeyNames): Pick<MadeKey, 'published'> {
  const address = documentAddress(controller)
  if (address === undefined) return {}
  return {
    published: { address, document: writeJson(buildDidDocument({ id: controller, keys: [{ key, id }] })) },
  }
}
