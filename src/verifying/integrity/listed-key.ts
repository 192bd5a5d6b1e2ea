import { ed25519Keys, readMethodKey } from '../../keys/method-key'
import type { Ed25519PublicKey } from '../../keys/public-key'
import type { Committee } from '../../model/generated/documents'

/**
 * Returns the key that the committees of an issuer list under an id: what to check a signature with where the issuer's document is missing.
 *
 * It shows whether the signature is right, and not that the key is the issuer's now: only the issuer's document does
 * (docs/decisions/0047-a-listed-key-shows-a-forgery.md).
 *
 * @returns `undefined` where none lists the id, and where two list it with different keys.
 */
export function listedKey(
  id: unknown,
  issuer: string,
  committees: readonly Committee[],
): Ed25519PublicKey | undefined {
  const keys = committees
    .filter(({ network }) => network === issuer)
    .flatMap(({ members }) => members.flatMap((member) => member.keys))
    .filter((key) => key.id === id)
    .map(({ publicKeyMultibase }) => publicKeyMultibase)
  const [first, ...others] = new Set(keys)
  if (first === undefined || others.length > 0) return undefined
  return readMethodKey({ type: 'Multikey', publicKeyMultibase: first }, ed25519Keys)
}
