import { concatBytes } from '../core/bytes'

// y² = x³ - 3x + b over the field of p (SP 800-186, section 3.2.1.3).
const p = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn
const coordinateLength = 32

/** An affine point; coordinates of 32 bytes, big-endian. */
export interface P256Point {
  x: Uint8Array
  y: Uint8Array
}

/**
 * Whether two coordinates are a point of P-256; the point at infinity has none.
 *
 * The group has prime order, so there are no points of small order beside it.
 *
 * @see SP 800-56A Rev. 3, section 5.6.2.3.3 (full public-key validation)
 */
export function isOnP256({ x, y }: P256Point): boolean {
  const [left, right] = [toNumber(x), toNumber(y)]
  return left < p && right < p && (right * right) % p === rightSide(left)
}

/** The 33 bytes of a point: the sign of y, then x (SEC 1, section 2.3.3). */
export function compressP256({ x, y }: P256Point): Uint8Array {
  return concatBytes(Uint8Array.of(2 + ((y[coordinateLength - 1] as number) & 1)), x)
}

/** The point of 33 bytes, or `undefined` where they are none (SEC 1, section 2.3.4). */
export function decompressP256(bytes: Uint8Array): P256Point | undefined {
  const [sign] = bytes
  if (bytes.length !== 1 + coordinateLength || (sign !== 2 && sign !== 3)) return undefined
  const x = bytes.slice(1)
  const square = rightSide(toNumber(x) % p)
  // p is 3 modulo 4, so this is a root wherever there is one.
  const root = power(square, (p + 1n) / 4n)
  const y = toBytes(root % 2n === BigInt(sign & 1) ? root : p - root)
  return isOnP256({ x, y }) ? { x, y } : undefined
}

function rightSide(x: bigint): bigint {
  // p is added for x of 0 and 1, of which x² - 3 is negative.
  return (((x * x - 3n + p) % p) * x + b) % p
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n
  for (let factor = base, rest = exponent; rest > 0n; rest >>= 1n, factor = (factor * factor) % p) {
    if (rest & 1n) result = (result * factor) % p
  }
  return result
}

function toNumber(bytes: Uint8Array): bigint {
  return bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n)
}

function toBytes(number: bigint): Uint8Array {
  return Uint8Array.from({ length: coordinateLength }, (_, index) =>
    Number((number >> BigInt(8 * (coordinateLength - 1 - index))) & 0xffn),
  )
}
