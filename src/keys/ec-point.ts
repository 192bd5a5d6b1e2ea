import { concatBytes } from '../core/bytes'

/** Supported curves of NIST. */
export type CurveName = 'P-256' | 'P-384'

/** An affine point; its coordinates are big-endian, with the length of the curve. */
export interface EcPoint {
  x: Uint8Array
  y: Uint8Array
}

// y² = x³ - 3x + b over the field of p (SP 800-186, sections 3.2.1.3 and 3.2.1.4).
const curves: Readonly<Record<CurveName, { p: bigint; b: bigint; length: number }>> = {
  'P-256': {
    p: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
    b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
    length: 32,
  },
  'P-384': {
    p: 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,
    b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
    length: 48,
  },
}

/** Returns the number of bytes of a coordinate. */
export function coordinateLength(curve: CurveName): number {
  return curves[curve].length
}

/**
 * Checks whether two coordinates are a point of a curve; the point at infinity has no coordinates.
 *
 * Both groups have prime order, so they have no points of small order.
 *
 * @see SP 800-56A Rev. 3, section 5.6.2.3.3 (full public-key validation)
 */
export function isOnCurve(curve: CurveName, { x, y }: EcPoint): boolean {
  const { p } = curves[curve]
  const [left, right] = [toNumber(x), toNumber(y)]
  return left < p && right < p && (right * right) % p === rightSide(curve, left)
}

/** Encodes a point as the sign of y, then x: one byte longer than a coordinate (SEC 1, section 2.3.3). */
export function compressPoint({ x, y }: EcPoint): Uint8Array {
  return concatBytes(Uint8Array.of(2 + ((y.at(-1) as number) & 1)), x)
}

/** Decodes a point, or returns `undefined` if the bytes do not encode one (SEC 1, section 2.3.4). */
export function decompressPoint(curve: CurveName, bytes: Uint8Array): EcPoint | undefined {
  const { p, length } = curves[curve]
  const [sign] = bytes
  if (bytes.length !== 1 + length || (sign !== 2 && sign !== 3)) return undefined
  const x = bytes.slice(1)
  const square = rightSide(curve, toNumber(x) % p)
  // Both p are 3 modulo 4, so this is a root if one exists.
  const root = power(square, (p + 1n) / 4n, p)
  const y = toBytes(root % 2n === BigInt(sign & 1) ? root : p - root, length)
  return isOnCurve(curve, { x, y }) ? { x, y } : undefined
}

function rightSide(curve: CurveName, x: bigint): bigint {
  const { p, b } = curves[curve]
  // p is added because x² - 3 is negative for x of 0 and 1.
  return (((x * x - 3n + p) % p) * x + b) % p
}

function power(base: bigint, exponent: bigint, p: bigint): bigint {
  let result = 1n
  for (let factor = base, rest = exponent; rest > 0n; rest >>= 1n, factor = (factor * factor) % p) {
    if (rest & 1n) result = (result * factor) % p
  }
  return result
}

function toNumber(bytes: Uint8Array): bigint {
  return bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n)
}

function toBytes(number: bigint, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) =>
    Number((number >> BigInt(8 * (length - 1 - index))) & 0xffn),
  )
}
