import { encodeUtf8 } from '../../core/bytes'
import { sha256 } from '../../core/sha256'

/** Data about an earlier item with the same id. */
export interface SeenItem {
  index: number
  hasSameContent: boolean
}

// Words of an entry: 128 bits of the id's hash, 96 bits of the content's hash, and the index plus one, so that an empty entry is zero.
const entryWords = 8
const idWords = 4
const indexWord = 7

/**
 * Set of the ids in a batch. Each takes 32 bytes (64 to 128 with room to grow), independent of its length.
 *
 * It stores 128 bits of the SHA-256 of an id: two ids with the same bits do not occur in practice.
 */
export class SeenIds {
  private table = new Uint32Array(1024 * entryWords)
  private count = 0

  /**
   * Adds an id; changes nothing if the id is already known.
   *
   * @param contentHash - SHA-256 of the content with that id.
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

  /** Finds the place of an entry's id, or the empty place for it. */
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
