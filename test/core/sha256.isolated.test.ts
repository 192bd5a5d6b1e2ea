import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { sha256, sha256OfParts } from '../../src/core/sha256'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

/** `sha256` as a platform without `node:crypto` runs it. */
async function portable(): Promise<typeof import('../../src/core/sha256')> {
  vi.resetModules()
  vi.stubGlobal('process', { ...process, getBuiltinModule: undefined })
  const { nativeCrypto } = await import('../../src/core/native-crypto')
  expect(nativeCrypto).toBeUndefined()
  return import('../../src/core/sha256')
}

describe('sha256()', () => {
  it('sha256() is that of node:crypto, natively and portably, for bytes and for text', async () => {
    const { sha256: portableSha256 } = await portable()
    const input = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }))
    fc.assert(
      fc.property(input, (data) => {
        const expected = new Uint8Array(createHash('sha256').update(data).digest())
        expect(sha256(data)).toEqual(expected)
        expect(portableSha256(data)).toEqual(expected)
      }),
    )
  })

  it('sha256() reads a lone surrogate as U+FFFD on every platform', async () => {
    const { sha256: portableSha256 } = await portable()
    expect(portableSha256('\ud800')).toEqual(sha256('\ud800'))
    expect(sha256('\ud800')).toEqual(sha256('\ufffd'))
  })
})

describe('sha256OfParts()', () => {
  it('sha256OfParts() is that of the parts put together, natively and portably', async () => {
    const inPortable = await portable()
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 50 })), (parts) => {
        const expected = sha256(parts.join(''))
        expect(sha256OfParts(parts)).toEqual(expected)
        expect(inPortable.sha256OfParts(parts)).toEqual(expected)
      }),
    )
  })
})
