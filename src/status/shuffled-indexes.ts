import { concatBytes } from '../core/bytes'
import { bytes, wholeNumber } from '../core/kinds'
import { readAs, refuse } from '../core/read-options'
import { sha256 } from '../core/sha256'
import { mostEntries } from './list-arguments'

const action = 'shuffle indexes'
const minSeedBytes = 16
const maxSeedBytes = 1024
const lengthKind = wholeNumber(1, mostEntries(1))
const wordBytes = 4
const wordRange = 2 ** 32

/**
 * Returns the indexes 0..`length` - 1 in an order that only the seed tells: each once, and the same order on every machine and in every
 * version.
 *
 * A platform gives out places of a status list by a counter, and reads the place for the count n at n. No place comes twice, and a place
 * tells an outsider nothing about when its credential was issued. It takes four bytes for each index, and about a microsecond.
 *
 * The order is a Fisher–Yates shuffle: for i = `length` - 1 down to 1, the entries at i and j are exchanged, where j is the next word modulo
 * i + 1, and words of ⌊2^32 / (i + 1)⌋ · (i + 1) or more are passed over, so that every order is equally likely. The words are unsigned
 * 32-bit integers, most significant byte first, of the blocks SHA-256(key ‖ n) for n = 0, 1, 2, …, where n has four bytes, most significant
 * first, and the key is SHA-256(seed).
 *
 * @param seed - 16 to 1024 random bytes, of their own for each list. Keep them as secret as a key: with them the order of issue is known.
 * @param length - Number of entries of the list, in 1..33,554,432.
 * @throws {TypeError | RangeError} If an argument cannot be used.
 */
export function shuffledIndexes(seed: Uint8Array, length: number): Uint32Array {
  const given = readAs(action, 'seed', bytes, seed)
  if (given.length < minSeedBytes || given.length > maxSeedBytes)
    refuse(action, 'seed', `${minSeedBytes} to ${maxSeedBytes} bytes`, given.length)
  const count = readAs(action, 'length', lengthKind, length)
  const nextWord = wordsOf(sha256(given))
  const order = Uint32Array.from({ length: count }, (_, index) => index)
  for (let last = count - 1; last > 0; last--) exchange(order, last, drawBelow(last + 1, nextWord))
  return order
}

function exchange(order: Uint32Array, a: number, b: number): void {
  const kept = order[a] as number
  order[a] = order[b] as number
  order[b] = kept
}

/** Draws a number below a bound; all are equally likely, because words that would favour the small ones are passed over. */
function drawBelow(bound: number, nextWord: () => number): number {
  const end = wordRange - (wordRange % bound)
  let word = nextWord()
  while (word >= end) word = nextWord()
  return word % bound
}

function wordsOf(key: Uint8Array): () => number {
  const input = concatBytes(key, new Uint8Array(wordBytes))
  const counter = new DataView(input.buffer, input.byteOffset + key.length, wordBytes)
  let block: DataView = new DataView(new ArrayBuffer(0))
  let [blocks, at] = [0, 0]
  return () => {
    if (at === block.byteLength) {
      counter.setUint32(0, blocks++)
      const digest = sha256(input)
      block = new DataView(digest.buffer, digest.byteOffset, digest.byteLength)
      at = 0
    }
    at += wordBytes
    return block.getUint32(at - wordBytes)
  }
}
