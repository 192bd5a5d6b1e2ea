import { isBytes } from '../../core/kinds'
import { wrongType } from '../../core/read-options'

const leastBytes = 32

/**
 * Checks the secret of an offer. No message repeats anything of it.
 *
 * @throws {TypeError} If it is not a Uint8Array.
 * @throws {RangeError} If it is shorter than 32 bytes, or all of its bytes are the same, as in a buffer that was never filled.
 */
export function assertClaimSecret(action: string, secret: unknown): asserts secret is Uint8Array {
  if (!isBytes(secret)) throw wrongType(action, 'secret', 'a Uint8Array', secret)
  if (secret.length < leastBytes) throw refuse(action, `one of ${secret.length} bytes`)
  if (secret.every((byte) => byte === secret[0])) throw refuse(action, 'one whose bytes are all the same')
}

function refuse(action: string, got: string): RangeError {
  return new RangeError(
    `Cannot ${action}: expected secret to be at least ${leastBytes} random bytes, got ${got}`,
  )
}
