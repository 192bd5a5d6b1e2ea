import { QualityLabelError } from '../core/errors'
import { isWellFormed } from '../core/is-well-formed'
import { appendPointer } from '../core/json-pointer'

/**
 * Refuses to sign what JSON text cannot carry to a reader as it is: once written, nobody could verify it.
 *
 * @throws {QualityLabelError} `JSON_STRING` For a lone surrogate; `JSON_NUMBER` for -0 and numbers that are not finite or past
 *   2^53; with `details.pointer`, the codes with which `parseJson` would refuse the text.
 * @see RFC 7493, sections 2.1 and 2.2
 */
export function assertWritable(value: unknown, pointer = ''): void {
  if (typeof value === 'string') assertText(value, pointer)
  else if (typeof value === 'number') assertNumber(value, pointer)
  else if (typeof value === 'object' && value !== null) {
    for (const [member, inner] of Object.entries(value)) {
      const place = appendPointer(pointer, member)
      assertText(member, place)
      assertWritable(inner, place)
    }
  }
}

function assertText(text: string, pointer: string): void {
  if (!isWellFormed(text)) throw refused('JSON_STRING', pointer, 'no lone surrogate in a text')
}

function assertNumber(number: number, pointer: string): void {
  if (Math.abs(number) <= Number.MAX_SAFE_INTEGER && !Object.is(number, -0)) return
  throw refused('JSON_NUMBER', pointer, 'a number within 2^53, and not -0')
}

function refused(code: string, pointer: string, expected: string): QualityLabelError {
  return new QualityLabelError(code, `Cannot sign: expected ${expected} at ${pointer || 'the root'}`, {
    details: { pointer, expected },
  })
}
