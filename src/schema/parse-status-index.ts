/**
 * Parses `statusListIndex`: decimal digits without sign or leading zeros, or a number.
 *
 * @returns `undefined` if it is not an index; `Infinity` if it is beyond every list.
 * @see Bitstring Status List 1.0, section 2.1: an arbitrary size integer greater than or equal to 0, as a string
 */
export function parseStatusIndex(written: unknown): number | undefined {
  if (typeof written === 'number') return Number.isSafeInteger(written) && written >= 0 ? written : undefined
  if (typeof written !== 'string' || !/^(?:0|[1-9][0-9]*)$/.test(written)) return undefined
  const index = Number(written)
  return Number.isSafeInteger(index) ? index : Number.POSITIVE_INFINITY
}
