import { equalBytes } from '../core/bytes'
import type { JsonObject } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import { decodeMultibase, encodeMultibase } from '../core/multibase'
import { decompressPoint } from '../keys/ec-point'
import { say } from '../problems/phrases/phrase'
import type { Finding } from '../problems/problem'
import { CborReader, UnreadableCbor } from './cbor-reader'
import { malformed } from './check-proof-members'

/** The content of the `proofValue` of a derived `ecdsa-sd-2023` proof. */
export interface SdProofValue {
  /** By the issuer's key, over the proof options, `publicKey` and the mandatory statements; 64 bytes. */
  baseSignature: Uint8Array
  /** P-256 key made for only this credential, as a Multikey without its multibase letter; 35 bytes. */
  publicKey: Uint8Array
  /** By `publicKey`, one for each statement that is not mandatory, in the order of the statements; 64 bytes each. */
  signatures: readonly Uint8Array[]
  /** The issuer's labels of the blank nodes, `u…`, by the number of each node in the disclosed document. */
  labels: readonly string[]
  /** Indexes of the mandatory statements among the disclosed ones; ascending. */
  mandatoryIndexes: readonly number[]
}

// Each statement takes a signature of 66 bytes. No document within the bounds of a general processor has more statements.
const maxStatements = 4_000
const maxTextLength = 400_000
const signatureLength = 64
const publicKeyLength = 35
const labelLength = 32
const basePrefix = Uint8Array.of(0xd9, 0x5d, 0x00)
const derivedPrefix = Uint8Array.of(0xd9, 0x5d, 0x01)

/**
 * Reads the `proofValue` of an `ecdsa-sd-2023` proof, strictly and within bounds.
 *
 * It is stricter than the suite, because no signature covers the map of labels: each blank node must have one, and no two the same.
 * Otherwise a holder could present the issuer's statements about one node as statements about two.
 *
 * @returns A finding for a base proof, and for anything that is not a derived proof.
 * @see VC-DI-ECDSA 1.0, section 3.5.8 (parseDerivedProofValue): https://www.w3.org/TR/vc-di-ecdsa/#parsederivedproofvalue
 */
export function readSdProofValue(proof: JsonObject, pointer: string): SdProofValue | Finding {
  const place = appendPointer(pointer, 'proofValue')
  const bytes = decode(proof['proofValue'])
  if (bytes && startsWith(bytes, basePrefix)) return { code: 'PROOF_IS_BASE', pointer }
  const value = bytes && startsWith(bytes, derivedPrefix) ? readDerived(bytes.subarray(3)) : undefined
  return value ?? malformed(place, say('expectSdProofValue'), say('foundAnother'))
}

function decode(text: unknown): Uint8Array | undefined {
  if (typeof text !== 'string' || text.length > maxTextLength) return undefined
  try {
    return decodeMultibase(text, 'base64url')
  } catch {
    return undefined
  }
}

function startsWith(bytes: Uint8Array, prefix: Uint8Array): boolean {
  return equalBytes(bytes.subarray(0, prefix.length), prefix)
}

function readDerived(bytes: Uint8Array): SdProofValue | undefined {
  try {
    const reader = new CborReader(bytes)
    if (reader.arrayLength(5) !== 5) return undefined
    const value = {
      baseSignature: reader.bytes(signatureLength),
      publicKey: reader.bytes(publicKeyLength),
      signatures: readList(reader, () => reader.bytes(signatureLength)),
      labels: readLabels(reader),
      mandatoryIndexes: readList(reader, () => reader.unsigned()),
    }
    return reader.isAtEnd && isP256(value.publicKey) && isAscending(value.mandatoryIndexes)
      ? value
      : undefined
  } catch (error) {
    if (error instanceof UnreadableCbor) return undefined
    throw error
  }
}

function readList<T>(reader: CborReader, read: () => T): T[] {
  return Array.from({ length: reader.arrayLength(maxStatements) }, read)
}

/** Reads the labels by their number: 0 to n - 1 in any order, each once, and each label once. */
function readLabels(reader: CborReader): string[] {
  const length = reader.mapLength(maxStatements)
  const byNumber = new Map<number, string>()
  for (let entry = 0; entry < length; entry += 1) {
    byNumber.set(reader.unsigned(), encodeMultibase(reader.bytes(labelLength), 'base64url'))
  }
  const labels = Array.from({ length }, (_, number) => byNumber.get(number))
  if (new Set(labels).size !== length || labels.includes(undefined)) throw new UnreadableCbor()
  return labels as string[]
}

function isP256(multikey: Uint8Array): boolean {
  const [first, second] = multikey
  return first === 0x80 && second === 0x24 && decompressPoint('P-256', multikey.slice(2)) !== undefined
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, place) => place === 0 || number > (numbers[place - 1] as number))
}
