import type { Key, SignatureAlgorithm } from '../../../index'
import { exportKey } from '../../../index'
import type { KeyNames } from '../../../keys/key-names'
import { usageError } from '../../command-error'
import { print, printJson } from '../../output'

/** The formats that `--format` takes. */
export const formats = ['multikey', 'jwk', 'pem', 'ed25519VerificationKey2020'] as const
export type Format = (typeof formats)[number]

/** The formats of keys of each algorithm, the usual one first. */
const formatsOf: Readonly<Record<SignatureAlgorithm, readonly Format[]>> = {
  Ed25519: formats,
  ES256: ['jwk', 'pem'],
  RS256: ['jwk', 'pem'],
}

/** The format that was asked for, else the usual one of the algorithm. */
export function formatOf(algorithm: SignatureAlgorithm, format: Format | undefined): Format {
  const known = formatsOf[algorithm]
  const chosen = format ?? (known[0] as Format)
  if (known.includes(chosen)) return chosen
  throw usageError(
    `Cannot write key: expected --format ${known.join(' or ')} for ${algorithm}, got ${chosen}`,
  )
}

/** Prints the public half of a key in a format. */
export async function printPublicHalf(key: Key, format: Format, names: KeyNames): Promise<void> {
  const publicHalf = await exportKey(key, format, names)
  if (typeof publicHalf === 'string') print(publicHalf.trimEnd())
  else if (key.algorithm === 'Ed25519') printJson(publicHalf)
  // As a DID document lists it.
  else
    printJson({ id: names.id, type: 'JsonWebKey', controller: names.controller, publicKeyJwk: key.toJSON() })
}
