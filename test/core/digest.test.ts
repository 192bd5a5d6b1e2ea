import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concatBytes } from '../../src/core/bytes'
import { digestMultibase, matchesDigest } from '../../src/core/digest'
import { encodeMultibase } from '../../src/core/multibase'

const data = new TextEncoder().encode('Wijkgids')
const hash = new Uint8Array(createHash('sha256').update(data).digest())
const multihash = concatBytes(Uint8Array.of(0x12, 0x20), hash)

describe('digestMultibase()', () => {
  it('digestMultibase() is z and the SHA-256 multihash in base58btc', () => {
    expect(digestMultibase(data)).toBe(encodeMultibase(multihash))
    expect(digestMultibase('')).toBe('zQmdfTbBqBPQ7VNxZEYEj14VmRuZBkqFbiwReogJgS1zR1n')
  })

  it('digestMultibase() of a text is that of its UTF-8 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(digestMultibase(text)).toBe(digestMultibase(new TextEncoder().encode(text)))
      }),
    )
  })
})

describe('matchesDigest()', () => {
  it('matchesDigest() accepts what digestMultibase() states, and the same in base64url', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const digest = new Uint8Array(createHash('sha256').update(bytes).digest())
        const stated = concatBytes(Uint8Array.of(0x12, 0x20), digest)
        expect(matchesDigest(digestMultibase(bytes), bytes)).toBe(true)
        expect(matchesDigest(encodeMultibase(stated, 'base64url'), bytes)).toBe(true)
      }),
    )
  })

  it('matchesDigest() refuses data of which any one bit changed', () => {
    const stated = digestMultibase(data)
    for (let bit = 0; bit < data.length * 8; bit += 1) {
      const changed = Uint8Array.from(data, (byte, index) =>
        index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte,
      )
      expect(matchesDigest(stated, changed)).toBe(false)
    }
    expect(matchesDigest(stated, concatBytes(data, Uint8Array.of(0)))).toBe(false)
    expect(matchesDigest(stated, data.subarray(1))).toBe(false)
  })

  it.each([
    ['the hash without its multihash header', encodeMultibase(hash)],
    ['a multihash of another algorithm', encodeMultibase(concatBytes(Uint8Array.of(0x13, 0x20), hash))],
    ['a multihash of another length', encodeMultibase(concatBytes(Uint8Array.of(0x12, 0x1f), hash))],
    ['a truncated multihash', encodeMultibase(multihash.subarray(0, 33))],
    ['a multihash with a byte too many', encodeMultibase(concatBytes(multihash, Uint8Array.of(0)))],
    ['another multibase', `f${Buffer.from(multihash).toString('hex')}`],
    ['no multibase', encodeMultibase(multihash).slice(1)],
    ['padded base64url', `${encodeMultibase(multihash, 'base64url')}=`],
    ['a Subresource Integrity digest', `sha256-${Buffer.from(hash).toString('base64')}`],
    ['hexadecimal', Buffer.from(hash).toString('hex')],
    ['nothing', ''],
    ['a megabyte of text', `z${'2'.repeat(1_000_000)}`],
  ])('matchesDigest() cannot check %s', (_what, stated) => {
    expect(matchesDigest(stated, data)).toBeUndefined()
  })
})
