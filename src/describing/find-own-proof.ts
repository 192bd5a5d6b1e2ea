import type { JsonObject } from '../index'
import { objectsOf } from './voice'

/** Finds the proof that a document has by a key and one of some suites already: a member counts once. */
export function findOwnProof(
  { proof: proofs }: JsonObject,
  id: string,
  suites: readonly string[],
): JsonObject | undefined {
  return objectsOf(proofs).find(
    ({ verificationMethod, cryptosuite, type }) =>
      verificationMethod === id && suites.includes(String(cryptosuite ?? type)),
  )
}
