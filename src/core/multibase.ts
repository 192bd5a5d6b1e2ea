import { base58, base64urlnopad } from '@scure/base'
import { QualityLabelError } from './errors'

/** Multibase letters that this package reads and writes. */
export type MultibaseEncoding = 'base58btc' | 'base64url'

/** Encodes bytes as multibase: `z…` for base58btc (the default), `u…` for base64url without padding. */
export function encodeMultibase(bytes: Uint8Array, encoding: MultibaseEncoding = 'base58btc'): string {
  return encoding === 'base58btc' ? `z${base58.encode(bytes)}` : `u${base64urlnopad.encode(bytes)}`
}

/**
 * Decodes a multibase text of exactly the expected encoding.
 *
 * @throws {QualityLabelError} `MULTIBASE_INVALID` if the letter is another, or a character is outside the alphabet.
 * @see Controlled Identifiers 1.0, section 2.4: https://www.w3.org/TR/cid-1.0/#multibase-0
 */
export function decodeMultibase(text: string, encoding: MultibaseEncoding = 'base58btc'): Uint8Array {
  const letter = encoding === 'base58btc' ? 'z' : 'u'
  if (!text.startsWith(letter)) throw invalid(encoding, letter)
  try {
    return encoding === 'base58btc' ? base58.decode(text.slice(1)) : base64urlnopad.decode(text.slice(1))
  } catch {
    throw invalid(encoding, letter)
  }
}

function invalid(encoding: MultibaseEncoding, letter: string): QualityLabelError {
  return new QualityLabelError(
    'MULTIBASE_INVALID',
    `Cannot decode multibase: expected ${encoding} text after ${letter}`,
  )
}
