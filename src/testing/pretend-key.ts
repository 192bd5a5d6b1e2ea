import { assertArguments } from '../core/read-options'
import { sha256 } from '../core/sha256'
import { Key } from '../keys/key'

/**
 * The Ed25519 key of a name: real, the same in every run, and known to everybody.
 *
 * Its seed is the SHA-256 of `quality-label/testing` and the name. Never rely on it for anything real.
 */
export function pretendKey(name: string): Key<'Ed25519'> {
  assertArguments('make key', 'text', { name })
  return Key.fromSeed(sha256(`quality-label/testing ${name}`))
}
