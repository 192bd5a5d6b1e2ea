import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

/** What is found where `process.getBuiltinModule` is another. */
async function findWith(getBuiltinModule: unknown): Promise<unknown> {
  vi.resetModules()
  vi.stubGlobal('process', { ...process, getBuiltinModule })
  return (await import('../../src/core/native-crypto')).nativeCrypto
}

describe('nativeCrypto', () => {
  it('nativeCrypto is what the platform gives', async () => {
    const crypto = {}
    expect(await findWith((id: string) => (id === 'node:crypto' ? crypto : undefined))).toBe(crypto)
  })

  it.each<[string, unknown]>([
    ['is missing', undefined],
    ['knows no such module', () => undefined],
    [
      'throws when it is called, as in an edge runtime',
      () => {
        throw new Error('A Node.js API is used which is not supported in the Edge Runtime')
      },
    ],
  ])('nativeCrypto is absent where getBuiltinModule %s', async (_, getBuiltinModule) => {
    expect(await findWith(getBuiltinModule)).toBeUndefined()
  })
})
