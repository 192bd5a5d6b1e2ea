import { assertArguments } from '../core/read-options'
import { sha256 } from '../core/sha256'
import type { Ed25519Key } from '../keys/ed25519-key'
import { importKey } from '../keys/import-key'

/**
 * The Ed25519 key of a name: real, the same in every run, and known to everybody.
 *
 * Its seed is the SHA-256 of `quality-label/testing` and the name. Never rely on it for anything real.
 */
export function pretendKey(name: string): Ed25519Key {
  assertArguments('make key', 'text', { name })
  return importKey(sha256(`quality-label/testing ${name}`))
}
