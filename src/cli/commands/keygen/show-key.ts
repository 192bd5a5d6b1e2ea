import { factLines } from '../../../describing/facts'
import { thumbprintOf } from '../../../keys/key-fragment'
import { namesOf, ownDid } from '../../../keys/key-names'
import { note } from '../../output'
import { readKeyFile } from '../../read-key'
import type { Speech } from '../../words/speech'
import type { Format } from './public-half'
import { formatOf, printPublicHalf } from './public-half'

/** Prints the public half of a key file, and says beside it what the key is. An encrypted file needs its passphrase: nothing in it is readable without. */
export async function showKey(file: string, format: Format | undefined, speech: Speech): Promise<void> {
  const { key, id, isEncrypted } = await readKeyFile('--show', file)
  const { say, show } = speech
  const secret = key.hasSecret ? (isEncrypted ? 'secretEncrypted' : 'secretPlain') : 'secretNone'
  const names = namesOf(key, id === undefined ? {} : { id })
  note(
    ...factLines([
      [say('factKey'), show(names.id)],
      [say('factAlgorithm'), key.algorithm],
      [say('factOwnDid'), ownDid(key)],
      [say('factThumbprint'), thumbprintOf(key.publicKey)],
      [say('factSecret'), say(secret)],
    ]),
  )
  await printPublicHalf(key, formatOf(key.algorithm, format), names)
}
