import { assertOptions } from '../core/assert-options'
import { seedLength } from './ed25519'
import { Ed25519Key } from './ed25519-key'

export interface GenerateKeyOptions {
  /** Source of `length` random bytes; the platform's `crypto.getRandomValues` unless given. */
  randomBytes?: (length: number) => Uint8Array
}

/** Makes a new Ed25519 key. */
export function generateKey(options: GenerateKeyOptions = {}): Ed25519Key {
  assertOptions('generate key', options, ['randomBytes'])
  const randomBytes = options.randomBytes ?? ((length) => crypto.getRandomValues(new Uint8Array(length)))
  return Ed25519Key.fromSeed(randomBytes(seedLength))
}
