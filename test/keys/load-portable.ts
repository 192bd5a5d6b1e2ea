import { expect, vi } from 'vitest'

/** The modules of keys as a platform without `node:crypto` runs them. */
export interface PortableKeys {
  ed25519: typeof import('../../src/keys/ed25519') & typeof import('../../src/keys/ed25519-sign')
  importKey: typeof import('../../src/keys/import-key').importKey
}

/** Loads the modules of keys afresh, with `node:crypto` out of their sight. */
export async function loadPortableKeys(): Promise<PortableKeys> {
  vi.resetModules()
  vi.stubGlobal('process', { ...process, getBuiltinModule: undefined })
  try {
    const { nativeCrypto } = await import('../../src/core/native-crypto')
    expect(nativeCrypto, 'the portable path must not see node:crypto').toBeUndefined()
    const verifying = await import('../../src/keys/ed25519')
    const signing = await import('../../src/keys/ed25519-sign')
    const { importKey } = await import('../../src/keys/import-key')
    return { ed25519: { ...verifying, ...signing }, importKey }
  } finally {
    vi.unstubAllGlobals()
    vi.resetModules()
  }
}
