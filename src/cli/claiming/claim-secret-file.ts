import { decodeUtf8, encodeHex } from '../../core/bytes'
import { usageError } from '../command-error'
import { readOptionBytes } from '../read-files'

/** A secret as it is written to a file: guards against overwriting know hexadecimal digits of this length. */
export function writeClaimSecret(secret: Uint8Array): string {
  return `${encodeHex(secret)}\n`
}

/**
 * Reads the secret of claim codes from a file that an option names: 64 hexadecimal digits, as `claim secret` writes them.
 *
 * No message repeats what the file holds.
 *
 * @throws {CommandError} 66 if it cannot be read, 64 if it holds anything else.
 */
export async function readClaimSecret(option: string, file: string): Promise<Uint8Array> {
  const digits = textOf(await readOptionBytes(option, file)).trim()
  if (/^[0-9a-f]{64}$/i.test(digits)) return Uint8Array.from(Buffer.from(digits, 'hex'))
  throw usageError(`${option}: expected a secret in ${file} as claim secret writes it: 64 hexadecimal digits`)
}

function textOf(bytes: Uint8Array): string {
  try {
    return decodeUtf8(bytes)
  } catch {
    return ''
  }
}
