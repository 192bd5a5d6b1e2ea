import { isJsonObject } from '../core/json'
import { parseJson } from '../core/parse-json'
import { decryptJwk, isEncryptedJwk } from './encrypted-jwk'
import type { ImportKeyOptions } from './import-key'
import { importKey } from './import-key'
import type { Key } from './key'
import type { SignatureAlgorithm } from './public-key'

/** A key read from a file, and the id that the file gives it. */
export interface KeyFile<A extends SignatureAlgorithm = SignatureAlgorithm> {
  key: Key<A>
  id?: string
  isEncrypted: boolean
}

/** Whether a file is a key that is encrypted with a passphrase. */
export function isEncryptedKeyFile(bytes: Uint8Array): boolean {
  return isEncryptedJwk(textOf(bytes))
}

/**
 * Reads a key file in any form that `importKey` reads, or a 32-byte seed as such or as 64 hexadecimal digits.
 *
 * @throws {QualityLabelError} As `importKey` and `parseJson`; the message of the latter can quote the file.
 */
export async function importKeyFile<A extends SignatureAlgorithm = SignatureAlgorithm>(
  bytes: Uint8Array,
  options: ImportKeyOptions<A> = {},
): Promise<KeyFile<A>> {
  const isEncrypted = isEncryptedKeyFile(bytes)
  const material = isEncrypted ? await decryptJwk(textOf(bytes), options.passphrase) : materialOf(bytes)
  const key = await importKey<A>(material, options)
  const id = idOf(material)
  return { key, isEncrypted, ...(id === undefined ? {} : { id }) }
}

function materialOf(bytes: Uint8Array): unknown {
  if (bytes.length === 32) return Uint8Array.from(bytes)
  const text = textOf(bytes)
  if (/^[0-9a-f]{64}$/i.test(text))
    return Uint8Array.from(text.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16))
  return text.startsWith('{') ? parseJson(text) : text
}

/** The verification method that a key file names: its `id`, or the `kid` of a JWK where that is a URL. */
function idOf(material: unknown): string | undefined {
  if (!isJsonObject(material)) return undefined
  const { id, kid } = material
  if (typeof id === 'string') return id
  // Many tools write a thumbprint or a name as kid, which only the issuer's document explains.
  return typeof kid === 'string' && kid.includes(':') ? kid : undefined
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).trim()
}
