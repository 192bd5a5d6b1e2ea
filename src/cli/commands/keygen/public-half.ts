import type { Key, SignatureAlgorithm } from '../../../index'
import { didJwk, didKey, didKeyVerificationMethod, exportKey } from '../../../index'
import { keyFragment } from '../../../keys/key-fragment'
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

/** How a key is called, and whose it is. */
export interface KeyNames {
  id: string
  controller: string
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

/** The names of a key: those that are given, else its own DID; an Ed25519 key is a did:key, any other a did:jwk. */
export function namesOf(key: Key, given: Partial<KeyNames>): KeyNames {
  const own = ownDid(key)
  const controller = given.controller ?? given.id?.split('#')[0] ?? own
  const named = `${controller}#${keyFragment(key.publicKey)}`
  const ownId = key.algorithm === 'Ed25519' ? didKeyVerificationMethod(key) : `${own}#0`
  return { controller, id: given.id ?? (controller === own ? ownId : named) }
}

/** The DID that is the key itself. */
export function ownDid(key: Key): string {
  return key.algorithm === 'Ed25519' ? didKey(key) : didJwk(key)
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
