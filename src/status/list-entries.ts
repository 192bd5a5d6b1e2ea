/** Smallest number of entries, so that a request for the list does not identify a credential. */
export const minListEntries = 131_072

/** Counts the entries of a bitstring. */
export function countEntries(bits: Uint8Array, statusSize: number): number {
  return Math.floor((bits.length * 8) / statusSize)
}

/**
 * Reads the value of one entry: its bits as a number, the first bit the most significant.
 *
 * @param index - Less than `countEntries(bits, statusSize)`.
 * @see Bitstring Status List 1.0, section 3.2 (validate algorithm): the left-most bit is the first
 */
export function readEntry(bits: Uint8Array, index: number, statusSize: number): number {
  let value = 0
  const first = index * statusSize
  for (let at = first; at < first + statusSize; at++) {
    value = value * 2 + (((bits[Math.floor(at / 8)] as number) >> (7 - (at % 8))) & 1)
  }
  return value
}

/** Writes the value of one entry into a bitstring. */
export function writeEntry(bits: Uint8Array, index: number, statusSize: number, value: number): void {
  const last = index * statusSize + statusSize - 1
  for (let place = 0; place < statusSize; place++) {
    const at = last - place
    const byte = Math.floor(at / 8)
    const mask = 0x80 >> (at % 8)
    const isSet = (value >> place) & 1
    bits[byte] = isSet ? (bits[byte] as number) | mask : (bits[byte] as number) & ~mask
  }
}
