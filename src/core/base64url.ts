import { base64urlnopad } from '@scure/base'
import { QualityLabelError } from './errors'

/** Encodes bytes as base64url without padding. */
export function encodeBase64Url(bytes: Uint8Array): string {
  return base64urlnopad.encode(bytes)
}

/**
 * Decodes a base64url text; rejects padding, white space and loose trailing bits.
 *
 * @throws {QualityLabelError} `BASE64URL_INVALID`
 * @see RFC 7515, section 2
 */
export function decodeBase64Url(text: string): Uint8Array {
  try {
    return base64urlnopad.decode(text)
  } catch {
    throw new QualityLabelError(
      'BASE64URL_INVALID',
      'Cannot decode base64url: expected unpadded canonical text',
    )
  }
}
