/** A line of a file, without its ending. */
export interface Line {
  /** From 1, blank lines counted. */
  number: number
  bytes: Uint8Array
  /** Bytes of the file up to and with its line feed. */
  end: number
  /** Whether a line feed ends it; only the last line may lack one. */
  isComplete: boolean
}

const lineFeed = 0x0a
const byteOrderMark = [0xef, 0xbb, 0xbf]

/**
 * The lines of a file that are not blank, one at a time, each as it is: who reads its JSON ignores one byte order mark.
 *
 * @param maxBytes - What is longer is cut after one byte more, so that its reader refuses it without anybody holding it whole.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Line, void, undefined> {
  let pieces: Uint8Array[] = []
  let length = 0
  let number = 1
  let end = 0

  const keep = (piece: Uint8Array): void => {
    end += piece.length
    const kept = piece.subarray(0, Math.max(0, maxBytes + 1 - length))
    length += kept.length
    if (kept.length > 0) pieces.push(kept)
  }
  const take = (isComplete: boolean): Line => {
    return { number, bytes: Buffer.concat(pieces), end, isComplete }
  }

  for await (const chunk of chunks) {
    let start = 0
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, start)) {
      keep(chunk.subarray(start, at))
      end += 1
      const line = take(true)
      if (!isBlank(line.bytes)) yield line
      pieces = []
      length = 0
      number += 1
      start = at + 1
    }
    keep(chunk.subarray(start))
  }
  const last = take(false)
  if (!isBlank(last.bytes)) yield last
}

/** Whether a line only opens a JSON value, as the first of a document that is written for people. */
export function isOpenEnded(line: Uint8Array): boolean {
  // Such a line is short; a longer one begins with other bytes.
  return /^(?:\xef\xbb\xbf)?\s*(?:\[\s*)?[[{]\s*$/.test(String.fromCharCode(...line.subarray(0, 64)))
}

/** What is wrong with a file whose first line is open-ended. */
export function adviseOnOpenEnded(number: number): string {
  return `it has one JSON document over several lines (from line ${number} on); expected one document on each line, as "jq -c ." writes it, or "jq -c .[]" for each of a list`
}

function isBlank(bytes: Uint8Array): boolean {
  const isMarked = byteOrderMark.every((byte, at) => bytes[at] === byte)
  return bytes
    .subarray(isMarked ? byteOrderMark.length : 0)
    .every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}
