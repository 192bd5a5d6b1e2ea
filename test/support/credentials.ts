import type { JsonObject, JsonValue } from '../../src/core/json'
import { isJsonObject } from '../../src/core/json'
import { appendPointer } from '../../src/core/json-pointer'
import { encodeMultibase } from '../../src/core/multibase'
import type { Signer } from '../../src/keys/signer'
import type { Severity } from '../../src/problems/problem'
import { createProof } from '../../src/securing/create-proof'
import type { CryptosuiteName } from '../../src/securing/cryptosuites'
import { combineHashes, hashDocument, hashProofOptions } from '../../src/securing/hash-data'

/** Suites that sign what a document says, as other packages know them too. */
export const linkedDataSuites = [
  'eddsa-rdfc-2022',
  'Ed25519Signature2020',
] as const satisfies readonly CryptosuiteName[]

/** The same value, of which nothing can be changed any more. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze)
    Object.freeze(value)
  }
  return value
}

/** Codes of problems, in their order; of one severity where one is named. */
export function codesOf(
  found: { problems: readonly { code: string; severity: Severity }[] },
  severity?: Severity,
): string[] {
  return found.problems
    .filter((problem) => !severity || problem.severity === severity)
    .map(({ code }) => code)
}

/** A scalar of a document and where it stands. */
export interface Leaf {
  pointer: string
  value: Exclude<JsonValue, object>
}

/** Every scalar of a document, and every empty object and array, in order. */
export function leavesOf(value: JsonValue, pointer = ''): Leaf[] {
  if (Array.isArray(value)) {
    return value.flatMap((entry, index) => leavesOf(entry, appendPointer(pointer, index)))
  }
  if (!isJsonObject(value)) return [{ pointer, value }]
  return Object.entries(value).flatMap(([member, entry]) => leavesOf(entry, appendPointer(pointer, member)))
}

/** A copy of a document with another value at a pointer; without the member where the value is `undefined`. */
export function replaceAt<T>(document: T, pointer: string, value: JsonValue | undefined): T {
  const copy = structuredClone(document)
  const tokens = pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
  const last = tokens.pop() ?? ''
  const parent = tokens.reduce<unknown>((node, token) => (node as JsonObject)[token], copy)
  if (value !== undefined) (parent as JsonObject)[last] = value
  else if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else delete (parent as JsonObject)[last]
  return copy
}

/** The proofs of a document, one or many, as an array. */
export function proofsOf(document: object): JsonObject[] {
  const { proof } = document as { proof?: JsonObject | JsonObject[] }
  return proof === undefined ? [] : Array.isArray(proof) ? proof : [proof]
}

/**
 * A real signature under proof options that no honest signer writes: other members, purposes, instants.
 *
 * @param changes - Put over the options before they are signed.
 * @param previous - Proofs that it is signed together with.
 */
export async function craftProof(
  document: object,
  signer: Signer,
  created: string,
  changes: JsonObject,
  previous: readonly JsonObject[] = [],
): Promise<JsonObject> {
  const hash = await hashDocument(document as JsonObject, previous)
  const context = (document as JsonObject)['@context'] ?? []
  const { proofValue: _, ...honest } = await createProof(hash, context, 'eddsa-rdfc-2022', signer, {
    created,
  })
  const options = { ...honest, ...changes }
  const data = combineHashes(await hashProofOptions(options, context), hash)
  return { ...options, proofValue: encodeMultibase(await signer.sign(data)) }
}
