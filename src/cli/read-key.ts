import { stat } from 'node:fs/promises'
import type { ImportKeyOptions, Key, SignatureAlgorithm, Signer } from '../index'
import { createSigner, importKey, parseJson, QualityLabelError } from '../index'
import { decryptJwk, isEncryptedJwk } from '../keys/encrypted-jwk'
import { describeOtherKeyForm } from '../keys/other-key-form'
import { clean } from './clean-text'
import { attempt, CommandError, usageError } from './command-error'
import { exitCodes } from './exit-codes'
import { pathOf } from './host'
import { note } from './output'
import { readPassphrase } from './passphrase'
import { readOptionBytes } from './read-files'
import { loadSpeech } from './words/speech'

/** A key read from a file, and the id that the file gives it. */
export interface KeyFile<A extends SignatureAlgorithm = SignatureAlgorithm> {
  key: Key<A>
  id?: string
  isEncrypted: boolean
}

/**
 * Reads a key file in any form that `importKey` reads, or a 32-byte seed as such or as 64 hexadecimal digits.
 *
 * No message carries what the file holds.
 *
 * @throws {CommandError} 66 if it cannot be read, 64 if it holds no key, or one for another algorithm than is asked for.
 */
export async function readKeyFile<A extends SignatureAlgorithm = SignatureAlgorithm>(
  option: string,
  file: string,
  options: ImportKeyOptions<A> = {},
): Promise<KeyFile<A>> {
  const bytes = await readOptionBytes(option, file)
  const text = new TextDecoder().decode(bytes).trim()
  if (isEncryptedJwk(text))
    return { ...(await readEncrypted(option, file, text, options)), isEncrypted: true }
  try {
    const read = await attempt(() => parseKey(materialOf(bytes), options), exitCodes.usage)
    return { ...read, isEncrypted: false }
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    const form = describeOtherKeyForm(bytes)
    const found = form === undefined ? '' : `, found ${form}`
    const kind = options.algorithm === undefined ? 'a key file' : `a key file for ${options.algorithm}`
    throw usageError(`${option}: Cannot read key in ${file}: expected ${kind} as keygen writes it${found}`)
  }
}

/**
 * Reads a key file to sign with, and warns on standard error of a file that is not encrypted.
 *
 * @throws {CommandError} As `readKeyFile`; 64 if the file holds only a public key.
 */
export async function readSigningKey<A extends SignatureAlgorithm = SignatureAlgorithm>(
  option: string,
  file: string,
  options: ImportKeyOptions<A> = {},
): Promise<KeyFile<A>> {
  const read = await readKeyFile(option, file, options)
  if (!read.key.hasSecret) throw usageError(`${option}: ${file} holds only a public key, which cannot sign`)
  if (!read.isEncrypted && (await isOnDisk(file))) {
    const { say } = await loadSpeech()
    note(say('keyNotEncrypted', { file: clean(file), line: clean(lineToEncrypt(file)) }))
  }
  return read
}

// A secret that comes through a pipe, such as from a password manager, stays in no file.
async function isOnDisk(file: string): Promise<boolean> {
  return stat(pathOf(file)).then(
    (stats) => stats.isFile(),
    () => false,
  )
}

function lineToEncrypt(file: string): string {
  return `quality-label keygen --from ${file} --passphrase --out ${file.replace(/\.(?:json|pem|txt|key)$/, '')}.jwe`
}

/** The signer of a key file; its verification method is the one asked for, else the file's, else the key's own DID. */
export async function readSigner(
  option: string,
  file: string,
  verificationMethod: string | undefined,
): Promise<Signer> {
  const { key, id } = await readSigningKey(option, file)
  const method = verificationMethod ?? id
  return attempt(() => createSigner(key, method === undefined ? {} : { id: method }), exitCodes.usage)
}

async function readEncrypted<A extends SignatureAlgorithm>(
  option: string,
  file: string,
  text: string,
  options: ImportKeyOptions<A>,
): Promise<Omit<KeyFile<A>, 'isEncrypted'>> {
  const { say } = await loadSpeech()
  const passphrase = await readPassphrase(`${say('askPassphrase', { file: clean(file) })} `)
  try {
    return await attempt(async () => parseKey(await decryptJwk(text, passphrase), options), exitCodes.usage)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    throw usageError(
      `${option}: ${isWrongPassphrase(error) ? 'Wrong passphrase for' : `${error.message}, in`} ${file}`,
    )
  }
}

function isWrongPassphrase({ cause }: CommandError): boolean {
  return cause instanceof QualityLabelError && cause.details['passphrase'] === 'wrong'
}

async function parseKey<A extends SignatureAlgorithm>(
  material: unknown,
  options: ImportKeyOptions<A>,
): Promise<Omit<KeyFile<A>, 'isEncrypted'>> {
  const key = await importKey<A>(material, options)
  const id = idOf(material)
  return { key, ...(id === undefined ? {} : { id }) }
}

function materialOf(bytes: Uint8Array): unknown {
  if (bytes.length === 32) return Uint8Array.from(bytes)
  const text = new TextDecoder().decode(bytes).trim()
  if (/^[0-9a-f]{64}$/i.test(text)) return new Uint8Array(Buffer.from(text, 'hex'))
  return text.startsWith('{') ? parseJson(text) : text
}

/** The verification method that a key file names: its `id`, or the `kid` of a JWK where that is a URL. */
function idOf(material: unknown): string | undefined {
  const { id, kid } = material as { id?: unknown; kid?: unknown }
  if (typeof id === 'string') return id
  // Many tools write a thumbprint or a name as kid, which only the issuer's document explains.
  return typeof kid === 'string' && kid.includes(':') ? kid : undefined
}
