import type { JsonObject } from '../../src/core/json'
import { decodeMultibase, encodeMultibase } from '../../src/core/multibase'

/** What CBOR of proof values holds; a number is unsigned. */
export type Cbor = number | string | Uint8Array | readonly Cbor[] | ReadonlyMap<number, Cbor>

/** Deterministic CBOR (RFC 8949, section 4.2.1) of what proof values hold. */
export function encodeCbor(value: Cbor): number[] {
  if (typeof value === 'number') return head(0, value)
  if (typeof value === 'string') return [...head(3, value.length), ...new TextEncoder().encode(value)]
  if (value instanceof Uint8Array) return [...head(2, value.length), ...value]
  if (value instanceof Map)
    return [
      ...head(5, value.size),
      ...[...value].flatMap(([key, entry]) => [...head(0, key), ...encodeCbor(entry)]),
    ]
  return [...head(4, (value as Cbor[]).length), ...(value as Cbor[]).flatMap(encodeCbor)]
}

function head(type: number, value: number): number[] {
  if (value < 24) return [(type << 5) | value]
  if (value < 256) return [(type << 5) | 24, value]
  return [(type << 5) | 25, value >> 8, value & 0xff]
}

/** The parts of a derived proof, to be changed one by one. */
export interface SdParts {
  baseSignature: Cbor
  publicKey: Cbor
  signatures: Cbor
  labels: Cbor
  mandatoryIndexes: Cbor
}

export const derivedHeader = [0xd9, 0x5d, 0x01]

/** Writes the `proofValue` of any parts. */
export function writeProofValue(parts: SdParts, header = derivedHeader): string {
  const { baseSignature, publicKey, signatures, labels, mandatoryIndexes } = parts
  const cbor = encodeCbor([baseSignature, publicKey, signatures, labels, mandatoryIndexes])
  return encodeMultibase(Uint8Array.from([...header, ...cbor]), 'base64url')
}

/** The parts of the proof value that a derived credential carries. */
export function partsOf(credential: JsonObject): ReadParts {
  const { proofValue } = credential['proof'] as { proofValue: string }
  const reader = new Reader(decodeMultibase(proofValue, 'base64url').subarray(derivedHeader.length))
  const [baseSignature, publicKey, signatures, labels, mandatoryIndexes] = reader.read() as unknown[]
  return { baseSignature, publicKey, signatures, labels, mandatoryIndexes } as ReadParts
}

interface ReadParts {
  baseSignature: Uint8Array
  publicKey: Uint8Array
  signatures: Uint8Array[]
  labels: Map<number, Uint8Array>
  mandatoryIndexes: number[]
}

/** Reads the parts of a good proof value. */
class Reader {
  private at = 0

  constructor(private readonly data: Uint8Array) {}

  read(): Cbor {
    const first = this.byte()
    const type = first >> 5
    const length = this.length(first & 0x1f)
    if (type === 0) return length
    if (type === 4) return Array.from({ length }, () => this.read())
    if (type === 5)
      return new Map(Array.from({ length }, () => [this.read() as number, this.read()] as const))
    this.at += length
    return this.data.slice(this.at - length, this.at)
  }

  private length(short: number): number {
    if (short === 24) return this.byte()
    return short === 25 ? this.byte() * 256 + this.byte() : short
  }

  private byte(): number {
    this.at += 1
    return this.data[this.at - 1] as number
  }
}

/** The credential with parts of its proof value changed. */
export function withParts(credential: JsonObject, change: Partial<SdParts>): JsonObject {
  const proofValue = writeProofValue({ ...partsOf(credential), ...change })
  return { ...credential, proof: { ...(credential['proof'] as JsonObject), proofValue } }
}
