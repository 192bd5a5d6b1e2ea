import { decodeUtf8, encodeUtf8, withoutByteOrderMark } from './bytes'
import type { ErrorCode } from './error-codes'
import { QualityLabelError } from './errors'
import { exactNumber } from './exact-number'
import { isWellFormed } from './is-well-formed'
import type { JsonObject, JsonValue } from './json'
import { appendPointer } from './json-pointer'
import type { KindsOf } from './kinds'
import { objectOf, wholeNumber } from './kinds'
import { parseJsonFast } from './parse-json-fast'
import { assertArguments, readMembers } from './read-options'

/** Checks whether a name is forbidden: in JavaScript it has a special meaning. */
export function isForbiddenKey(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype'
}

/** Bounds on untrusted JSON; a larger text is rejected, never cut. */
export interface JsonLimits {
  /** UTF-8 bytes of the whole text. */
  maxInputBytes: number
  /** Levels of nested arrays and objects. */
  maxDepth: number
  /** Number of objects, arrays and scalars together. */
  maxNodes: number
}

export const defaultJsonLimits: Readonly<JsonLimits> = {
  maxInputBytes: 4 * 1024 * 1024,
  maxDepth: 64,
  maxNodes: 200_000,
}

/** Bounds on a trust bundle, which contains a whole network with its lists, register and documents. */
export const bundleJsonLimits: Readonly<JsonLimits> = {
  maxInputBytes: 64 * 1024 * 1024,
  maxDepth: 64,
  maxNodes: 4_000_000,
}

/** Greatest depth: code that walks through a document recurses, and this depth is safe on the smallest stacks. */
export const mostDepth = 256

/** Kind of the limits that a caller sets. A limit that is not a number would never be exceeded. */
export const jsonLimits = objectOf({
  maxInputBytes: wholeNumber(1),
  maxDepth: wholeNumber(1, mostDepth),
  maxNodes: wholeNumber(1),
} satisfies KindsOf<JsonLimits>)

const numberPattern = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
// A run of unescaped characters in a JSON string (RFC 8259, section 7).
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters must end the run.
const plainCharacters = /[^"\\\u0000-\u001f]*/y
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

/**
 * Parses untrusted JSON so that every reader of the text sees the same value.
 *
 * In addition to RFC 8259 it rejects what parsers read differently: duplicate and prototype keys, lone surrogates, numbers that a double
 * does not keep (too many digits, beyond 2^53), `-0`, and anything beyond the limits. It ignores one byte order mark at the start.
 *
 * @param input - UTF-8 bytes or text.
 * @throws {QualityLabelError} `JSON_INVALID`, `JSON_DUPLICATE_KEY`, `JSON_FORBIDDEN_KEY`, `JSON_NUMBER`, `JSON_STRING`,
 *   `INPUT_TOO_LARGE`, `INPUT_TOO_DEEP` or `UTF8_INVALID`; if the place is known, with `details.pointer`, and `line` and `column` from
 *   1, in UTF-16 units.
 * @throws {TypeError | RangeError} If a limit is unknown or not a positive integer, or `maxDepth` is above 256.
 * @see RFC 8259, section 8.1; RFC 7493 (I-JSON); RFC 8785, section 3.1
 */
export function parseJson(input: string | Uint8Array, limits: Partial<JsonLimits> = {}): JsonValue {
  assertArguments('read JSON', 'text or a Uint8Array', { input })
  const bounds = { ...defaultJsonLimits, ...readMembers('read JSON', 'limits', limits, jsonLimits.members) }
  // A text of n units has at least n bytes, so this never rejects a text with an allowed number of bytes.
  if (input.length > bounds.maxInputBytes) throw tooLarge(bounds.maxInputBytes)
  const given = typeof input === 'string' ? input : decodeUtf8(input)
  if (
    typeof input === 'string' &&
    given.length * 3 > bounds.maxInputBytes &&
    utf8Length(given) > bounds.maxInputBytes
  ) {
    throw tooLarge(bounds.maxInputBytes)
  }
  const text = withoutByteOrderMark(given)
  // The careful reader handles all other texts: it finds the place and the reason of a fault.
  return parseJsonFast(text, bounds) ?? new JsonReader(text, bounds).read()
}

/**
 * Parses JSON that is encoded in a token or an id, as `parseJson`; such a text is not a file, and has no byte order mark.
 *
 * @see RFC 8259, section 8.1: texts sent between systems have none
 */
export function parseEncodedJson(input: Uint8Array, limits: Partial<JsonLimits> = {}): JsonValue {
  if (input[0] !== 0xef) return parseJson(input, limits)
  const message = 'Cannot read JSON: expected no byte order mark in an encoded text'
  throw new QualityLabelError('JSON_INVALID', message, { details: { pointer: '', line: 1, column: 1 } })
}

function tooLarge(maxInputBytes: number): QualityLabelError {
  return new QualityLabelError(
    'INPUT_TOO_LARGE',
    `Cannot read JSON: expected at most ${maxInputBytes} bytes`,
    {
      details: { pointer: '', maxInputBytes },
    },
  )
}

function utf8Length(text: string): number {
  return encodeUtf8(text).length
}

class JsonReader {
  private position = 0
  private depth = 0
  private nodes = 0

  constructor(
    private readonly text: string,
    private readonly limits: JsonLimits,
  ) {}

  read(): JsonValue {
    const value = this.readValue('')
    this.skipSpace()
    if (this.position < this.text.length)
      throw this.invalid('', 'nothing after the value', this.adviseOnNext())
    return value
  }

  private readValue(pointer: string): JsonValue {
    this.skipSpace()
    this.nodes += 1
    if (this.nodes > this.limits.maxNodes) {
      throw this.fail('INPUT_TOO_LARGE', pointer, `at most ${this.limits.maxNodes} values`)
    }
    switch (this.text[this.position]) {
      case '{':
        return this.nested(pointer, () => this.readObject(pointer))
      case '[':
        return this.nested(pointer, () => this.readArray(pointer))
      case '"':
        return this.readString(pointer)
      case 't':
        return this.readWord('true', true, pointer)
      case 'f':
        return this.readWord('false', false, pointer)
      case 'n':
        return this.readWord('null', null, pointer)
      default:
        return this.readNumber(pointer)
    }
  }

  private nested<T>(pointer: string, read: () => T): T {
    this.depth += 1
    if (this.depth > this.limits.maxDepth) {
      throw this.fail('INPUT_TOO_DEEP', pointer, `at most ${this.limits.maxDepth} levels`)
    }
    this.position += 1
    const value = read()
    this.depth -= 1
    return value
  }

  private readObject(pointer: string): JsonObject {
    const object: JsonObject = {}
    if (this.take('}')) return object
    do {
      this.skipSpace()
      if (this.text[this.position] !== '"') throw this.invalid(pointer, 'a member name in double quotes')
      const key = this.readString(pointer)
      const memberPointer = appendPointer(pointer, key)
      if (isForbiddenKey(key)) throw this.fail('JSON_FORBIDDEN_KEY', memberPointer, `no member named ${key}`)
      if (Object.hasOwn(object, key)) throw this.fail('JSON_DUPLICATE_KEY', memberPointer, 'each member once')
      if (!this.take(':')) throw this.invalid(memberPointer, 'a colon')
      object[key] = this.readValue(memberPointer)
    } while (this.take(','))
    if (!this.take('}')) throw this.invalid(pointer, 'a comma or a closing brace')
    return object
  }

  private readArray(pointer: string): JsonValue[] {
    const array: JsonValue[] = []
    if (this.take(']')) return array
    do array.push(this.readValue(appendPointer(pointer, array.length)))
    while (this.take(','))
    if (!this.take(']')) throw this.invalid(pointer, 'a comma or a closing bracket')
    return array
  }

  private readString(pointer: string): string {
    this.position += 1
    let value = ''
    for (;;) {
      plainCharacters.lastIndex = this.position
      value += plainCharacters.exec(this.text)?.[0] ?? ''
      this.position = plainCharacters.lastIndex
      const next = this.text[this.position]
      if (next === '"') break
      if (next !== '\\') throw this.invalid(pointer, 'the end of a string, without control characters in it')
      value += this.readEscape(pointer)
    }
    this.position += 1
    // RFC 7493, section 2.1: surrogates only in pairs.
    if (!isWellFormed(value)) throw this.fail('JSON_STRING', pointer, 'no lone surrogate in a string')
    return value
  }

  private readEscape(pointer: string): string {
    const letter = this.text[this.position + 1] ?? ''
    if (letter === 'u') {
      const digits = this.text.slice(this.position + 2, this.position + 6)
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw this.invalid(pointer, 'four hexadecimal digits after \\u')
      this.position += 6
      return String.fromCharCode(Number.parseInt(digits, 16))
    }
    const character = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined
    if (character === undefined) throw this.invalid(pointer, 'a known escape sequence')
    this.position += 2
    return character
  }

  private readNumber(pointer: string): number {
    numberPattern.lastIndex = this.position
    const literal = numberPattern.exec(this.text)?.[0]
    if (literal === undefined) throw this.invalid(pointer, 'a JSON value')
    const number = exactNumber(literal)
    if (number === undefined)
      throw this.fail('JSON_NUMBER', pointer, 'a number within 2^53 that a double keeps, and not -0')
    this.position += literal.length
    return number
  }

  private readWord<T>(word: string, value: T, pointer: string): T {
    if (!this.text.startsWith(word, this.position)) throw this.invalid(pointer, 'a JSON value')
    this.position += word.length
    return value
  }

  private take(character: string): boolean {
    this.skipSpace()
    if (this.text[this.position] !== character) return false
    this.position += 1
    return true
  }

  private skipSpace(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.position)
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
      this.position += 1
    }
  }

  // People give such files the names of files with one value.
  private adviseOnNext(): string {
    const isOnNextLine = /\n[ \t]*$/.test(this.text.slice(0, this.position))
    return isOnNextLine && this.text[this.position] === '{'
      ? '; a file with one value on each line is NDJSON, and its name ends in .ndjson'
      : ''
  }

  private invalid(pointer: string, expected: string, advice = ''): QualityLabelError {
    return this.fail('JSON_INVALID', pointer, expected, advice)
  }

  private fail(code: ErrorCode, pointer: string, expected: string, advice = ''): QualityLabelError {
    const before = this.text.slice(0, this.position).split('\n')
    const line = before.length
    const column = (before.at(-1)?.length ?? 0) + 1
    const message = `Cannot read JSON: expected ${expected} at line ${line}, column ${column}${advice}`
    return new QualityLabelError(code, message, { details: { pointer, line, column, expected } })
  }
}
