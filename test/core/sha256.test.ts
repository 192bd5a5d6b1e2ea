import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { sha256 } from '../../src/core/sha256'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

/** `sha256` as a platform without `node:crypto` runs it. */
async function portableSha256(): Promise<typeof sha256> {
  vi.resetModules()
  vi.stubGlobal('process', { ...process, getBuiltinModule: undefined })
  const { nativeCrypto } = await import('../../src/core/native-crypto')
  expect(nativeCrypto).toBeUndefined()
  return (await import('../../src/core/sha256')).sha256
}

describe('sha256()', () => {
  it('sha256() is that of node:crypto, natively and portably, for bytes and for text', async () => {
    const portable = await portableSha256()
    const input = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }))
    fc.assert(
      fc.property(input, (data) => {
        const expected = new Uint8Array(createHash('sha256').update(data).digest())
        expect(sha256(data)).toEqual(expected)
        expect(portable(data)).toEqual(expected)
      }),
    )
  })

  it('sha256() reads a lone surrogate as U+FFFD on every platform', async () => {
    const portable = await portableSha256()
    expect(portable('\ud800')).toEqual(sha256('\ud800'))
    expect(sha256('\ud800')).toEqual(sha256('\ufffd'))
  })
})
