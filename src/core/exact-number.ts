/**
 * Reads the literal of a JSON number as a double, if both have the same decimal value.
 *
 * Each double has a shortest form, which serializers write and RFC 8785 signs. Every other spelling of that value is accepted: `42.0`,
 * `2.50`, `1E2`. A reader of doubles and a reader of decimals then see the same number.
 *
 * @returns `undefined` for any other text: more digits than a double keeps, values beyond 2^53, and `-0`, which some serializers write
 *   as `0`.
 * @see RFC 7493 (I-JSON), section 2.2; RFC 8785, section 3.2.2.3
 */
export function exactNumber(literal: string): number | undefined {
  const number = Number(literal)
  if (!(Math.abs(number) <= Number.MAX_SAFE_INTEGER) || Object.is(number, -0)) return undefined
  const shortest = String(number)
  return shortest === literal || decimalOf(shortest) === decimalOf(literal) ? number : undefined
}

const numberParts = /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/

/**
 * Writes a decimal value in one form: its digits without outer zeros, and the power of ten of the first digit.
 *
 * Loops cut both ends, because a pattern for the last zeros would read a run of zeros again from each of its places.
 */
function decimalOf(literal: string): string {
  const parts = numberParts.exec(literal)
  if (!parts) return literal
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts
  const digits = whole + fraction
  let start = 0
  while (digits[start] === '0') start += 1
  let end = digits.length
  while (end > start && digits[end - 1] === '0') end -= 1
  // A number with an exponent too long to be exact is 0 or infinite as a double.
  return start === end ? '0' : `${sign}${digits.slice(start, end)}e${whole.length - start + Number(exponent)}`
}
