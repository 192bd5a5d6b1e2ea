/** Thrown if the next bytes are not the requested item. */
export class UnreadableCbor extends Error {}

const unsignedType = 0
const bytesType = 2
const arrayType = 4
const mapType = 5

/**
 * Reads CBOR item by item, each of the type that the caller expects. So nesting is bounded, and a length is used only if the bytes
 * exist.
 *
 * Only definite lengths in their shortest form are read, and no tags, so that each value has one encoding.
 *
 * @see RFC 8949, section 4.2.1 (core deterministic encoding)
 */
export class CborReader {
  #at = 0

  constructor(private readonly data: Uint8Array) {}

  get isAtEnd(): boolean {
    return this.#at === this.data.length
  }

  /** @throws {UnreadableCbor} If the next item is not an unsigned integer below 2³². */
  unsigned(): number {
    return this.#head(unsignedType)
  }

  /** @throws {UnreadableCbor} If the next item is not a byte string of that length. */
  bytes(length: number): Uint8Array {
    const found = this.#head(bytesType)
    if (found !== length || this.#at + length > this.data.length) throw new UnreadableCbor()
    this.#at += length
    return this.data.slice(this.#at - length, this.#at)
  }

  /** @throws {UnreadableCbor} If the next item is not an array of at most `most` items. */
  arrayLength(most: number): number {
    return this.#length(arrayType, most)
  }

  /** @throws {UnreadableCbor} If the next item is not a map of at most `most` entries. */
  mapLength(most: number): number {
    return this.#length(mapType, most)
  }

  #length(type: number, most: number): number {
    const length = this.#head(type)
    // Each item takes at least one byte.
    if (length > most || length > this.data.length - this.#at) throw new UnreadableCbor()
    return length
  }

  #head(type: number): number {
    const first = this.#byte()
    const short = first & 0x1f
    if (first >> 5 !== type || short > 26) throw new UnreadableCbor()
    if (short < 24) return short
    const size = 1 << (short - 24)
    let value = 0
    for (let index = 0; index < size; index += 1) value = value * 256 + this.#byte()
    const least = size === 1 ? 24 : 256 ** (size / 2)
    if (value < least) throw new UnreadableCbor()
    return value
  }

  #byte(): number {
    const byte = this.data[this.#at]
    if (byte === undefined) throw new UnreadableCbor()
    this.#at += 1
    return byte
  }
}
