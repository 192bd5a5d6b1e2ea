import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** A key that encrypts other keys. Its name is kept beside what it encrypted, so that several can be in use while one replaces another. */
export interface WrappingKey {
  name: string
  /** 32 bytes. */
  key: Uint8Array
}

export interface Envelope {
  /** Name of the wrapping key. */
  wrappedBy: string
  nonce: Uint8Array
  /** Encrypted text, with its tag of 16 bytes at the end. */
  sealed: Uint8Array
}

const algorithm = 'aes-256-gcm'
const tagLength = 16

/**
 * Reads `NAME:HEX` of each wrapping key, with commas between; the first encrypts.
 *
 * @throws {TypeError} If a key cannot be used; without any part of a key.
 */
export function readWrappingKeys(text: string): WrappingKey[] {
  const keys = text.split(',').map((part) => {
    const [, name, hex] = /^([A-Za-z0-9._-]{1,40}):([0-9a-f]{64})$/i.exec(part.trim()) ?? []
    if (name === undefined || hex === undefined)
      throw new TypeError(
        'Expected PLATFORM_WRAPPING_KEYS to be NAME:64 hexadecimal digits, with commas between several',
      )
    return { name, key: new Uint8Array(Buffer.from(hex, 'hex')) }
  })
  if (new Set(keys.map(({ name }) => name)).size < keys.length)
    throw new TypeError('Expected PLATFORM_WRAPPING_KEYS to have each name once')
  return keys
}

/**
 * Encrypts a secret by the first wrapping key.
 *
 * @param place - What the secret belongs to: a row that was copied to another place cannot be opened there.
 */
export function seal(secret: Uint8Array, place: string, [current]: readonly WrappingKey[]): Envelope {
  if (current === undefined) throw new TypeError('Expected a wrapping key')
  const nonce = randomBytes(12)
  const cipher = createCipheriv(algorithm, current.key, nonce)
  cipher.setAAD(Buffer.from(place))
  const sealed = Buffer.concat([cipher.update(secret), cipher.final(), cipher.getAuthTag()])
  return { wrappedBy: current.name, nonce, sealed }
}

/**
 * Decrypts a secret.
 *
 * @throws {Error} If its wrapping key is not in the settings, or anything was changed.
 */
export function open(
  { wrappedBy, nonce, sealed }: Envelope,
  place: string,
  keys: readonly WrappingKey[],
): Uint8Array {
  const key = keys.find(({ name }) => name === wrappedBy)
  if (key === undefined) throw new Error(`Cannot open key: PLATFORM_WRAPPING_KEYS has no ${wrappedBy}`)
  try {
    const decipher = createDecipheriv(algorithm, key.key, nonce, { authTagLength: tagLength })
    decipher.setAAD(Buffer.from(place))
    decipher.setAuthTag(sealed.subarray(-tagLength))
    return new Uint8Array(Buffer.concat([decipher.update(sealed.subarray(0, -tagLength)), decipher.final()]))
  } catch (cause) {
    throw new Error(`Cannot open key of ${place}: it was changed, or ${wrappedBy} is another wrapping key`, {
      cause,
    })
  }
}
