import { assertArguments } from '../core/read-options'
import { sha256 } from '../core/sha256'
import { Key } from '../keys/key'

/**
 * Makes an Ed25519 key from a name: real, the same in every run, and public.
 *
 * Its seed is the SHA-256 of `quality-label/testing` and the name. Never use it for real documents.
 */
export function pretendKey(name: string): Key<'Ed25519'> {
  assertArguments('make key', 'a text', { name })
  return Key.fromSeed(sha256(`quality-label/testing ${name}`))
}
