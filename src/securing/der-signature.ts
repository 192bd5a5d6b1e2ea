/**
 * Returns whether bytes are an ECDSA signature in DER: a sequence of two integers and nothing else.
 *
 * @see RFC 3279, section 2.2.3 (Ecdsa-Sig-Value); X.690, section 8.1.3
 */
export function isDerSignature(bytes: Uint8Array): boolean {
  const sequence = openElement(bytes, 0x30)
  const r = sequence && takeInteger(sequence)
  const s = r && takeInteger(r)
  return s?.length === 0
}

/** Returns the content of bytes that are exactly one element. */
function openElement(bytes: Uint8Array, tag: number): Uint8Array | undefined {
  const [found, first = 0, second = 0] = bytes
  // Two integers of 66 bytes (P-521) take more than 127 bytes, so their length takes two bytes.
  const [start, length] = first === 0x81 ? [3, second] : [2, first]
  return found === tag && bytes.length === start + length ? bytes.subarray(start) : undefined
}

/** Returns the bytes after an integer. */
function takeInteger(bytes: Uint8Array): Uint8Array | undefined {
  const [tag, length = 0] = bytes
  return tag === 0x02 && length > 0 && length <= 67 && bytes.length >= 2 + length
    ? bytes.subarray(2 + length)
    : undefined
}
