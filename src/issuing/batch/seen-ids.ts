import { encodeUtf8 } from '../../core/bytes'
import { sha256 } from '../../core/sha256'

/** What was remembered of an earlier item with the same id. */
export interface SeenItem {
  index: number
  hasSameContent: boolean
}

// Words of an entry: 128 bits of the id's hash, 96 of the content's, and the index plus one, so that an empty entry is all zero.
const entryWords = 8
const idWords = 4
const indexWord = 7

/**
 * The ids that a batch has met, in 32 bytes each (64 to 128 with room to grow), however long they are.
 *
 * An id is known by 128 bits of its SHA-256: that two share them does not happen.
 */
export class SeenIds {
  private table = new Uint32Array(1024 * entryWords)
  private count = 0

  /**
   * Remembers an id; where it is known already nothing changes.
   *
   * @param contentHash - SHA-256 of what stands under the id.
   * @returns The earlier item with this id, if any.
   */
  add(id: string, contentHash: Uint8Array, index: number): SeenItem | undefined {
    const entry = new Uint32Array(entryWords)
    entry.set(wordsOf(sha256(encodeUtf8(id)), idWords))
    entry.set(wordsOf(contentHash, indexWord - idWords), idWords)
    entry[indexWord] = index + 1
    const at = this.find(entry)
    const found = this.table.subarray(at, at + entryWords)
    if (found[indexWord] !== 0) return describe(found, entry)
    found.set(entry)
    this.count += 1
    if (this.count * entryWords * 2 > this.table.length) this.grow()
    return undefined
  }

  /** Where an entry's id stands, or the empty place where it belongs. */
  private find(entry: Uint32Array): number {
    const places = this.table.length / entryWords
    let place = (entry[0] as number) % places
    while (!this.isAt(place * entryWords, entry)) place = (place + 1) % places
    return place * entryWords
  }

  private isAt(at: number, entry: Uint32Array): boolean {
    if (this.table[at + indexWord] === 0) return true
    return [0, 1, 2, 3].every((word) => this.table[at + word] === entry[word])
  }

  private grow(): void {
    const old = this.table
    this.table = new Uint32Array(old.length * 2)
    for (let at = 0; at < old.length; at += entryWords) {
      const entry = old.subarray(at, at + entryWords)
      if (entry[indexWord] !== 0) this.table.set(entry, this.find(entry))
    }
  }
}

function wordsOf(hash: Uint8Array, count: number): Uint32Array {
  return new Uint32Array(hash.slice(0, count * 4).buffer)
}

function describe(found: Uint32Array, entry: Uint32Array): SeenItem {
  const hasSameContent = [4, 5, 6].every((word) => found[word] === entry[word])
  return { index: (found[indexWord] as number) - 1, hasSameContent }
}
