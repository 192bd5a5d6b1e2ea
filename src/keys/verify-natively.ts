import { encodeBase64Url } from '../core/base64url'
import type { NativeCrypto } from '../core/native-crypto'

/**
 * Checks a signature with `node:crypto`; for inputs that are encoded strictly.
 *
 * @throws {Error} If the platform cannot use the key.
 */
export function verifyNatively(
  native: NativeCrypto,
  signature: Uint8Array,
  message: Uint8Array,
  publicKey: Uint8Array,
): boolean {
  return native.verify(null, message, importPublicKey(native, publicKey), signature)
}

const imported = new Map<string, object>()
const maxImported = 1000

function importPublicKey(native: NativeCrypto, publicKey: Uint8Array): object {
  const x = encodeBase64Url(publicKey)
  const known = imported.get(x)
  if (known) return known
  const key = native.createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  if (imported.size >= maxImported) imported.clear()
  imported.set(x, key)
  return key
}
