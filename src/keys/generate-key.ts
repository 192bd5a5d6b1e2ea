import type { KindsOf } from '../core/kinds'
import { callable } from '../core/kinds'
import { readOptions } from '../core/read-options'
import { seedLength } from './ed25519'
import { Ed25519Key } from './ed25519-key'

export interface GenerateKeyOptions {
  /** Source of `length` random bytes; the platform's `crypto.getRandomValues` unless given. */
  randomBytes?: (length: number) => Uint8Array
}

const kinds = {
  randomBytes: callable<(length: number) => Uint8Array>(),
} satisfies KindsOf<GenerateKeyOptions>

/** Makes a new Ed25519 key. */
export function generateKey(options: GenerateKeyOptions = {}): Ed25519Key {
  const given = readOptions('generate key', options, kinds)
  const randomBytes = given.randomBytes ?? ((length) => crypto.getRandomValues(new Uint8Array(length)))
  return Ed25519Key.fromSeed(randomBytes(seedLength))
}
