import type { FormKind } from '../forms'
import type { Library } from './library'
import type { RawSignature } from './raw-signatures'
import { rawSignatures } from './raw-signatures'

/** A program that checks signatures over bytes, and perhaps takes credentials out of images. */
export function rawChecker(
  verify: (signature: RawSignature) => Promise<boolean>,
  textOf: (content: string | Uint8Array) => Promise<string>,
): Library['accepts'] {
  return async ({ content, documents }) => {
    const signatures = await rawSignatures(await textOf(content), documents)
    const verified = await Promise.all(signatures.map(verify))
    return verified.length > 0 && verified.every(Boolean) ? 'accepted' : 'refused: signature'
  }
}

/** Forms with signatures over bytes that are not images. */
export const signedKinds: readonly FormKind[] = ['badge', 'endorsement', 'jwt', 'bundle']
