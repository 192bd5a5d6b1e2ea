import { clean } from '../describing/clean-text'
import type { ImportKeyOptions, Key, SignatureAlgorithm } from '../index'
import { importKey, parseJson, QualityLabelError } from '../index'
import { decryptJwk, isEncryptedJwk } from '../keys/encrypted-jwk'
import { describeOtherKeyForm } from '../keys/other-key-form'
import { attempt, CommandError, usageError } from './command-error'
import { exitCodes } from './exit-codes'
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
    throw sayKeyError(option, file, error) ?? otherMaterial(option, file, bytes, options.algorithm)
  }
}

function otherMaterial(option: string, file: string, bytes: Uint8Array, algorithm?: string): CommandError {
  const form = describeOtherKeyForm(bytes)
  const found = form === undefined ? '' : `, found ${form}`
  const kind = algorithm === undefined ? 'a key file' : `a key file for ${algorithm}`
  return usageError(`${option}: Cannot read key in ${file}: expected ${kind} as keygen writes it${found}`)
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
    throw sayKeyError(option, file, error) ?? usageError(`${option}: ${error.message}, in ${file}`)
  }
}

/** Says what is wrong with a key that was read; nothing of material that is not a key. */
function sayKeyError(option: string, file: string, { cause }: CommandError): CommandError | undefined {
  const fault = cause instanceof QualityLabelError ? cause.details['fault'] : undefined
  if (fault === undefined) return undefined
  if (fault === 'passphrase')
    return usageError(
      `${option}: Wrong passphrase for ${file}. Nothing brings back a lost one: docs/guide/questions.md says what to do then`,
    )
  return usageError(
    `${option}: ${(cause as Error).message.replace('Cannot read key', `Cannot read key in ${file}`)}`,
  )
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
