import type { Ed25519Key, JwsKey, Signer } from '../index'
import { createSigner, importJwsKey, importKey, parseJson } from '../index'
import { describeOtherKeyForm } from '../keys/other-key-form'
import { attempt, CommandError, usageError } from './command-error'
import { exitCodes } from './exit-codes'
import { readOptionBytes } from './read-files'

/** A key read from a file, and the id that the file gives it. */
export interface KeyFile<K = Ed25519Key> {
  key: K
  id?: string
}

/**
 * Reads a key file in any form that `importKey` reads, or a 32-byte seed as such or as 64 hexadecimal digits.
 *
 * No message carries what the file holds.
 *
 * @throws {CommandError} 66 if it cannot be read, 64 if it holds no Ed25519 key.
 */
export async function readKeyFile(option: string, file: string): Promise<KeyFile> {
  const bytes = await readOptionBytes(option, file)
  return orUnusable(option, file, bytes, () => parseKey(bytes))
}

/** As `readKeyFile`, for P-256 and RSA keys too, as JWK or PEM. */
async function readSigningKeyFile(option: string, file: string): Promise<KeyFile<Ed25519Key | JwsKey>> {
  const bytes = await readOptionBytes(option, file)
  return orUnusable(option, file, bytes, async () => {
    const text = new TextDecoder().decode(bytes).trim()
    if (text.startsWith('{')) {
      const object = parseJson(text) as { kty?: unknown; kid?: unknown }
      if (object.kty !== 'EC' && object.kty !== 'RSA') return parseKey(bytes)
      const { kid } = object
      return { key: await importJwsKey(object), ...(typeof kid === 'string' ? { id: kid } : {}) }
    }
    if (!text.includes('-----BEGIN')) return parseKey(bytes)
    // Which kind of key a PEM holds, only reading it tells.
    return importJwsKey(text).then(
      (key) => ({ key }),
      () => parseKey(bytes),
    )
  })
}

async function orUnusable<T>(
  option: string,
  file: string,
  bytes: Uint8Array,
  read: () => T | Promise<T>,
): Promise<T> {
  try {
    return await attempt(read, exitCodes.usage)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    const form = describeOtherKeyForm(bytes)
    const found = form === undefined ? '' : `, found ${form}`
    throw usageError(`${option}: Cannot read key: expected a key file as keygen writes it in ${file}${found}`)
  }
}

/** The signer of a key file; its verification method is the one asked for, else the file's, else the key's own DID. */
export async function readSigner(
  option: string,
  file: string,
  verificationMethod: string | undefined,
): Promise<Signer> {
  const { key, id } = await readSigningKeyFile(option, file)
  if (!key.hasSecret) throw usageError(`${option}: ${file} holds only a public key, which cannot sign`)
  const method = verificationMethod ?? id
  return attempt(() => createSigner(key, method === undefined ? {} : { id: method }), exitCodes.usage)
}

function parseKey(bytes: Uint8Array): KeyFile {
  if (bytes.length === 32) return { key: importKey(Uint8Array.from(bytes)) }
  const text = new TextDecoder().decode(bytes).trim()
  if (/^[0-9a-f]{64}$/i.test(text)) return { key: importKey(new Uint8Array(Buffer.from(text, 'hex'))) }
  if (!text.startsWith('{')) return { key: importKey(text) }
  const object = parseJson(text)
  const { id } = object as { id?: unknown }
  return { key: importKey(object), ...(typeof id === 'string' ? { id } : {}) }
}
