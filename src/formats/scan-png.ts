import { crc32 } from '../core/crc32'
import { unreadable } from './refuse-image'

/** One chunk of a PNG file. */
export interface PngChunk {
  type: string
  /** Offset of the chunk in the file: of its length field. */
  start: number
  /** Offset of the next chunk. */
  end: number
  /** Content between type and CRC; a view of the file. */
  data: Uint8Array
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Number of bytes of a chunk besides its data: length, type, CRC. */
const frameBytes = 12
const maxChunkBytes = 2 ** 31 - 1
const headerBytes = 13

// Types are compared as numbers, because a file can have a million chunks.
const header = codeOf('IHDR')
const pixels = codeOf('IDAT')
const end = codeOf('IEND')
const texts = new Set(['iTXt', 'tEXt', 'zTXt'].map(codeOf))

/**
 * Reads the chunks of a PNG in order, and calls `visit` for each chunk of text.
 *
 * Every length and CRC must be right, the header must be first, the pixels must be in one sequence, and nothing may follow the end.
 * Pixels are not decoded. Memory is constant in the number of chunks.
 *
 * @throws {QualityLabelError} `IMAGE_UNREADABLE`
 * @returns Offset of the last chunk, `IEND`.
 * @see PNG, sections 5.2, 5.3 and 5.6
 */
export function scanPng(png: Uint8Array, visit: (chunk: PngChunk) => void): number {
  assertSignature(png)
  const view = new DataView(png.buffer, png.byteOffset, png.length)
  const order = new ChunkOrder()
  for (let start = signature.length; ; ) {
    const next = endOfChunk(view, start)
    const type = view.getUint32(start + 4)
    if (crc32(png, start + 4, next - 4) !== view.getUint32(next - 4)) {
      throw invalid(`the CRC of the ${nameOf(type)} chunk at byte ${start} to match; the file is damaged`)
    }
    order.accept(type, next - start - frameBytes)
    if (type === end) {
      if (next !== png.length) throw invalid(`nothing after its end, found ${png.length - next} bytes`)
      return start
    }
    if (texts.has(type)) {
      visit({ type: nameOf(type), start, end: next, data: png.subarray(start + 8, next - 4) })
    }
    start = next
  }
}

function assertSignature(png: Uint8Array): void {
  if (signature.every((byte, index) => png[index] === byte)) return
  throw invalid('the eight bytes at the start of every PNG; the file may have been sent or saved as text')
}

function endOfChunk(view: DataView, start: number): number {
  const left = view.byteLength - start - frameBytes
  if (left < 0) throw invalid('an IEND chunk at the end; the file is cut short')
  const length = view.getUint32(start)
  const type = view.getUint32(start + 4)
  if (!isName(type)) throw invalid(`four letters as type of the chunk at byte ${start}`)
  if (length > maxChunkBytes || length > left) {
    throw invalid(`${length} bytes in the ${nameOf(type)} chunk at byte ${start}, found ${left}`)
  }
  return start + frameBytes + length
}

/** Checks the order of chunks. */
class ChunkOrder {
  private last = 0
  private hasPixels = false

  accept(type: number, length: number): void {
    if ((type === header) !== (this.last === 0)) throw invalid('IHDR as its first chunk, and once')
    if (type === header && length !== headerBytes) throw invalid(`${headerBytes} bytes in IHDR`)
    if (type === pixels && this.hasPixels && this.last !== pixels)
      throw invalid('all IDAT chunks in one sequence')
    if (type === end && !this.hasPixels) throw invalid('an IDAT chunk, found none')
    if (type === end && length > 0) throw invalid('no bytes in IEND')
    this.hasPixels ||= type === pixels
    this.last = type
  }
}

function codeOf(name: string): number {
  return [...name].reduce((code, letter) => code * 0x100 + letter.charCodeAt(0), 0)
}

function nameOf(code: number): string {
  return String.fromCharCode(code >>> 24, (code >>> 16) & 0xff, (code >>> 8) & 0xff, code & 0xff)
}

/** Checks whether each of the four bytes is an ASCII letter. */
function isName(code: number): boolean {
  for (let shift = 0; shift < 32; shift += 8) {
    const lower = ((code >>> shift) & 0xff) | 0x20
    if (lower < 0x61 || lower > 0x7a) return false
  }
  return true
}

function invalid(expectation: string): Error {
  return unreadable('png', `expected ${expectation}`)
}
