import { deflateRawSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crc32 } from '../../src/core/crc32'
import { QualityLabelError } from '../../src/core/errors'
import { gunzip } from '../../src/status/gunzip'
import { startWork } from '../support/start-work'

const cap = 4 * 1024 * 1024
const text = new TextEncoder().encode('one two three one two three')

const refusals = ['GZIP_INVALID', 'GZIP_TOO_LARGE']

function gzip(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(gzipSync(bytes, { level: 9 }))
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}

function change(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice()
  copy[at] = value
  return copy
}

/** The code with which some bytes are refused; `undefined` where they are not. */
function codeOf(bytes: Uint8Array, maxBytes = cap): string | undefined {
  try {
    gunzip(bytes, maxBytes)
    return undefined
  } catch (error) {
    if (error instanceof QualityLabelError) return error.code
    throw error
  }
}

function reasonOf(bytes: Uint8Array): unknown {
  try {
    return gunzip(bytes, cap)
  } catch (error) {
    return (error as QualityLabelError).details['reason']
  }
}

/** A member that states what its maker likes. */
function member(content: Uint8Array, crc: number, length: number, flags = 0): Uint8Array {
  const trailer = new DataView(new ArrayBuffer(8))
  trailer.setUint32(0, crc, true)
  trailer.setUint32(4, length, true)
  const header = Uint8Array.of(0x1f, 0x8b, 8, flags, 0, 0, 0, 0, 0, 3)
  return join(header, new Uint8Array(deflateRawSync(content)), new Uint8Array(trailer.buffer))
}

describe('crc32()', () => {
  it('gives the check value of the standard', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
    expect(crc32(new Uint8Array(0))).toBe(0)
  })
})

describe('gunzip()', () => {
  it('reads what zlib writes, at any level', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), fc.integer({ min: 0, max: 9 }), (bytes, level) => {
        expect(gunzip(new Uint8Array(gzipSync(bytes, { level })), cap)).toEqual(bytes)
      }),
    )
  })

  it('reads long and repetitive content across its steps', () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => (index * index) % 251)
    for (const content of [bytes, new Uint8Array(300_000)]) {
      expect(Buffer.compare(gunzip(gzip(content), cap), content)).toBe(0)
    }
  })

  it('reads a member that carries the name of a file', () => {
    const plain = gzip(text)
    const named = join(plain.subarray(0, 10), new TextEncoder().encode('list\0'), plain.subarray(10))
    named[3] = 8
    expect(gunzip(named, cap)).toEqual(text)
    named[3] = 0x28
    expect(reasonOf(named)).toBe('it has flags that are not defined')
  })

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(0), 'it is cut short'],
    ['no gzip', new Uint8Array(40), 'it does not begin like gzip'],
    ['another method', change(gzip(text), 2, 7), 'it does not begin like gzip'],
    ['the same member twice', join(gzip(text), gzip(text)), 'it has bytes after its end'],
    ['another CRC', member(text, crc32(text) ^ 1, text.length), 'its CRC is wrong'],
    ['a length too small', member(text, crc32(text), text.length - 1), 'it holds more than it states'],
    ['a length too large', member(text, crc32(text), text.length + 1), 'it holds less than it states'],
  ])('refuses %s', (_, bytes, reason) => {
    expect(reasonOf(bytes)).toBe(reason)
  })

  it.each<[string, Uint8Array]>([
    ['a byte', Uint8Array.of(0)],
    ['zeros', new Uint8Array(8)],
    ['the beginning of a member', Uint8Array.of(0x1f, 0x8b, 8)],
    ['an empty member', gzip(new Uint8Array(0))],
    ['another member', gzip(Uint8Array.of(1, 2, 3))],
  ])('refuses %s behind it', (_, tail) => {
    expect(refusals).toContain(codeOf(join(gzip(text), tail)))
  })

  it('refuses garbage between the content and a trailer that is right', () => {
    const good = gzip(text)
    const padded = join(good.subarray(0, -8), Uint8Array.of(1, 2, 3), good.subarray(-8))
    expect(codeOf(good)).toBeUndefined()
    expect(codeOf(padded)).toBe('GZIP_INVALID')
    const twice = join(good, good.subarray(-8))
    expect(codeOf(twice)).toBe('GZIP_INVALID')
  })

  it('refuses it cut at any place', () => {
    const good = gzip(text)
    for (let length = 0; length < good.length; length++) {
      expect(refusals).toContain(codeOf(good.subarray(0, length)))
    }
  })

  it('never takes a changed byte for other content', () => {
    const content = new TextEncoder().encode('status list '.repeat(40))
    const good = gzip(content)
    for (let at = 0; at < good.length; at++) {
      const changed = good.slice()
      changed[at] = (changed[at] as number) ^ 0x10
      let read: Uint8Array | undefined
      try {
        read = gunzip(changed, cap)
      } catch (error) {
        expect(error).toBeInstanceOf(QualityLabelError)
      }
      if (read) expect([at, Buffer.compare(read, content)]).toEqual([at, 0])
    }
  })

  it('refuses more than the bound, and takes as much as the bound', () => {
    const content = new Uint8Array(1000)
    expect(codeOf(gzip(content), 1000)).toBeUndefined()
    expect(codeOf(gzip(content), 999)).toBe('GZIP_TOO_LARGE')
  })

  it('gives only bytes or a code, for any input', () => {
    const start = fc.constantFrom(new Uint8Array(0), gzip(text).subarray(0, 10), gzip(text))
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 400 }), (head, tail) => {
        expect([undefined, ...refusals]).toContain(codeOf(join(head, tail)))
      }),
      { numRuns: 3000 },
    )
  })
})

describe('gunzip() of a bomb', () => {
  const huge = new Uint8Array(256 * 1024 * 1024)
  const honest = gzip(huge)
  const lying = honest.slice()
  new DataView(lying.buffer).setUint32(lying.length - 4, 16_384, true)
  const many = join(...Array.from({ length: 20_000 }, () => gzip(new Uint8Array(0))))

  it.each([
    ['that states its length', honest, 'GZIP_TOO_LARGE'],
    ['that states a small length', lying, 'GZIP_INVALID'],
    ['of many empty members', many, 'GZIP_INVALID'],
  ])('refuses one %s within 100 ms', (_, bomb, code) => {
    const times = Array.from({ length: 5 }, () => {
      const worked = startWork()
      expect(codeOf(bomb)).toBe(code)
      return worked()
    })
    expect(Math.min(...times)).toBeLessThan(100)
  })

  it('holds no more memory than the length that it states', () => {
    const before = process.memoryUsage().arrayBuffers
    for (let round = 0; round < 20; round++) codeOf(lying)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(256 * 1024 * 1024)
  })
})
