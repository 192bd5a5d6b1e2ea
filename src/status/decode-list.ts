import { QualityLabelError } from '../core/errors'
import { decodeMultibase } from '../core/multibase'
import { gunzip } from './gunzip'

/** Bound on an inflated list: 33,554,432 entries of one bit, 256 times the least; a bomb is refused before it costs a tenth of a second. */
export const maxListBytes = 4 * 1024 * 1024

/**
 * The bitstring of an `encodedList`, most significant bit first.
 *
 * @throws {QualityLabelError} `STATUS_LIST_INVALID` with `details.reason`: another multibase letter than u, loose base64url, anything
 *   but exactly one gzip member, or one that inflates beyond the bound.
 * @see Bitstring Status List 1.0, section 3.4 (bitstring expansion)
 */
export function decodeList(encodedList: string): Uint8Array {
  try {
    return gunzip(decodeMultibase(encodedList, 'base64url'), maxListBytes)
  } catch (cause) {
    if (!(cause instanceof QualityLabelError)) throw cause
    const reason = cause.message
    throw new QualityLabelError('STATUS_LIST_INVALID', `Cannot read status list: ${reason}`, {
      cause,
      details: { reason },
    })
  }
}
