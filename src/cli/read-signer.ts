import { stat } from 'node:fs/promises'
import { clean } from '../describing/clean-text'
import type { ImportKeyOptions, Key, SignatureAlgorithm, Signer } from '../index'
import { createSigner } from '../index'
import type { KeyFile } from '../keys/key-file'
import { attempt, CommandError, usageError } from './command-error'
import { exitCodes } from './exit-codes'
import { pathOf } from './host'
import { note } from './output'
import { readKeyFile } from './read-key'
import { loadSpeech } from './words/speech'

/** How a verb signs. */
export interface SignerFlags {
  /** Value of `--verification-method`. */
  verificationMethod?: string | undefined
  /** Whether `--jwt` was given; absent for a verb that does not have it. */
  jwt?: boolean
}

/**
 * Reads the signer of a key file; its verification method is the one asked for, else the file's, else the key's own DID.
 *
 * @throws {CommandError} As `readSigningKey`; 64 if the verb cannot sign with a key of this algorithm, or the id is not one of the key.
 */
export async function readSigner(
  option: string,
  file: string,
  { verificationMethod, jwt }: SignerFlags = {},
): Promise<Signer> {
  const { key, id } = await readSigningKey(option, file)
  if (key.algorithm !== 'Ed25519' && jwt !== true) throw onlyForJwts(option, file, key, jwt === false)
  const method = verificationMethod ?? id
  if (method === undefined) return createSigner(key)
  try {
    return await attempt(() => createSigner(key, { id: method }), exitCodes.usage)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    throw wrongId(option, file, key, verificationMethod === undefined ? id : undefined)
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

function onlyForJwts(option: string, file: string, { algorithm }: Key, hasJwt: boolean): CommandError {
  const advice = hasJwt
    ? 'Give --jwt, or an Ed25519 key: quality-label keygen makes one'
    : 'Give an Ed25519 key: quality-label keygen makes one'
  return usageError(`${option}: ${file} has a key for ${algorithm}, which signs only JWTs. ${advice}`)
}

/** The error for an id that cannot be that of the key: the one of `--verification-method`, or the one in the file. */
function wrongId(option: string, file: string, key: Key, inFile: string | undefined): CommandError {
  const own = `The key's own is ${createSigner(key).id}`
  if (inFile === undefined)
    return usageError(`--verification-method: names another key than the one in ${file}. ${own}`)
  const what = /^did:(?:key|jwk):/.test(inFile) ? 'names another key' : 'is not a DID URL with a fragment'
  return usageError(
    `${option}: the id in ${file} ${what}. Correct it in the file, or give --verification-method. ${own}`,
  )
}
