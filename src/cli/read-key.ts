import { clean } from '../describing/clean-text'
import type { ImportKeyOptions, SignatureAlgorithm } from '../index'
import { QualityLabelError } from '../index'
import type { KeyFile } from '../keys/key-file'
import { importKeyFile, isEncryptedKeyFile } from '../keys/key-file'
import { describeOtherKeyForm } from '../keys/other-key-form'
import { attempt, CommandError, usageError } from './command-error'
import { exitCodes } from './exit-codes'
import { readPassphrase } from './passphrase'
import { readOptionBytes } from './read-files'
import { loadSpeech } from './words/speech'

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
  if (isEncryptedKeyFile(bytes)) return readEncrypted(option, file, bytes, options)
  try {
    return await attempt(() => importKeyFile(bytes, options), exitCodes.usage)
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
  bytes: Uint8Array,
  options: ImportKeyOptions<A>,
): Promise<KeyFile<A>> {
  const { say } = await loadSpeech()
  const passphrase = await readPassphrase(`${say('askPassphrase', { file: clean(file) })} `)
  try {
    return await attempt(() => importKeyFile(bytes, { ...options, passphrase }), exitCodes.usage)
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
