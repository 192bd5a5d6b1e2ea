import { QualityLabelError } from '../core/errors'
import { decodeMultibase } from '../core/multibase'
import { gunzip } from './gunzip'

/** Bound on an inflated list: 33,554,432 entries of one bit, 256 times the minimum. A decompression bomb is rejected early. */
export const maxListBytes = 4 * 1024 * 1024

/**
 * Decodes the bitstring of an `encodedList`, most significant bit first.
 *
 * @throws {QualityLabelError} `STATUS_LIST_INVALID` with `details.reason`, if the multibase letter is not u, the base64url is not
 *   strict, the content is not exactly one gzip member, or it inflates beyond the bound.
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
