import { decodeUtf8, encodeUtf8 } from '../core/bytes'
import { QualityLabelError } from '../core/errors'
import type { JsonObject } from '../core/json'
import { isJsonObject } from '../core/json'
import { parseJson } from '../core/parse-json'
import { invalidKey } from './other-key-form'

// OWASP, Password Storage Cheat Sheet, asks for 600,000 rounds of PBKDF2 with SHA-256, and fewer with SHA-512.
const rounds = 600_000
// Each round takes a reader's time: a file of somebody else must not take minutes.
const mostRounds = 5_000_000
const leastCharacters = 8
// An RSA key of 8192 bits takes about 9,000 characters.
const maxLength = 20_000

// Only encrypted keys need it.
const loadJose = () => import('jose')

/** Checks whether a text has the form of a key that is encrypted with a passphrase: a compact JWE, of five parts. */
export function isEncryptedJwk(text: string): boolean {
  return text.length <= maxLength && /^[\w-]+\.[\w-]+\.[\w-]+\.[\w-]+\.[\w-]+$/.test(text.trim())
}

/**
 * Encrypts a secret JWK with a passphrase: a compact JWE by PBES2-HS512+A256KW and A256GCM.
 *
 * @throws {TypeError | RangeError} If the passphrase is not a text of at least 8 characters; no message contains it.
 * @see RFC 7517, section 7 and appendix C; RFC 7518, section 4.8
 */
export async function encryptJwk(jwk: object, passphrase: unknown): Promise<string> {
  const password = readPassphrase('export key', passphrase)
  const { CompactEncrypt } = await loadJose()
  return new CompactEncrypt(encodeUtf8(JSON.stringify(jwk)))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', cty: 'jwk+json' })
    .setKeyManagementParameters({ p2c: rounds })
    .encrypt(password)
}

/**
 * Decrypts a secret JWK, by any of the three PBES2 algorithms.
 *
 * @throws {QualityLabelError} `KEY_INVALID` if the passphrase is wrong or missing, the text was changed or is not an encrypted JWK, or it
 *   asks for more than 5,000,000 rounds. Where the passphrase is wrong, `details.fault` is `passphrase`. No message contains the passphrase or a part of the key.
 */
export async function decryptJwk(text: string, passphrase: unknown): Promise<JsonObject> {
  if (passphrase === undefined)
    throw invalidKey('the passphrase of an encrypted key, in the option passphrase')
  const password = readPassphrase('read key', passphrase)
  const { compactDecrypt, errors } = await loadJose()
  const plain = await compactDecrypt(text.trim(), password, {
    keyManagementAlgorithms: ['PBES2-HS256+A128KW', 'PBES2-HS384+A192KW', 'PBES2-HS512+A256KW'],
    maxPBES2Count: mostRounds,
  }).catch((error: unknown) => {
    // The package tells a wrong passphrase, or a changed text, from a form that is refused before it is tried.
    const isTried = error instanceof errors.JWEDecryptionFailed
    if (!isTried) throw invalidKey(`an encrypted JWK by PBES2 of at most ${mostRounds} rounds`)
    throw invalidKey('the passphrase with which the key was encrypted, got another', undefined, 'passphrase')
  })
  return parseSecret(plain.plaintext)
}

function parseSecret(bytes: Uint8Array): JsonObject {
  try {
    const jwk = parseJson(decodeUtf8(bytes))
    if (isJsonObject(jwk)) return jwk
  } catch (error) {
    // Its message can quote the text, which is secret.
    if (!(error instanceof QualityLabelError)) throw error
  }
  throw invalidKey('a JWK within the encrypted key')
}

// Keyboards write some characters in two ways: NFC gives both the same bytes.
function readPassphrase(action: string, passphrase: unknown): Uint8Array {
  if (typeof passphrase !== 'string')
    throw new TypeError(`Cannot ${action}: expected passphrase to be a text, got ${typeof passphrase}`)
  const characters = [...passphrase].length
  if (action === 'export key' && characters < leastCharacters)
    throw new RangeError(
      `Cannot ${action}: expected passphrase to have at least ${leastCharacters} characters, got ${characters}`,
    )
  return encodeUtf8(passphrase.normalize('NFC'))
}
