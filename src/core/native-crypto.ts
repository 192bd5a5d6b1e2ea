interface NativeHash {
  update(data: Uint8Array | string): NativeHash
  digest(): Uint8Array
  digest(encoding: 'hex'): string
}

/** Functions of `node:crypto` that this package calls if they exist. */
export interface NativeCrypto {
  createHash(algorithm: 'sha256' | 'sha384' | 'sha512'): NativeHash
  /** One call for short data; Node 20.12 and later. */
  hash?(algorithm: 'sha256', data: Uint8Array | string, encoding: 'hex'): string
  createPublicKey(key: { key: Record<string, string>; format: 'jwk' }): object
  createPrivateKey(key: { key: Record<string, string>; format: 'jwk' }): object
  sign(algorithm: null, data: Uint8Array, key: object): Uint8Array
  verify(algorithm: null, data: Uint8Array, key: object, signature: Uint8Array): boolean
}

interface NodeProcess {
  getBuiltinModule?: (id: string) => unknown
}

/**
 * Node's own cryptography, or `undefined` in browsers, in edge runtimes and in Node before 20.16.
 *
 * Loaded at run time, not imported, so that one build works in Node and browsers.
 */
export const nativeCrypto: NativeCrypto | undefined = findNativeCrypto()

function findNativeCrypto(): NativeCrypto | undefined {
  const { process } = globalThis as { process?: NodeProcess }
  if (typeof process?.getBuiltinModule !== 'function') return undefined
  try {
    return process.getBuiltinModule('node:crypto') as NativeCrypto | undefined
  } catch {
    // An edge runtime can have a function here that throws when it is called.
    return undefined
  }
}
