import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeUtf8 } from '../../src/core/bytes'
import { QualityLabelError } from '../../src/core/errors'
import { defaultJsonLimits, parseEncodedJson, parseJson } from '../../src/core/parse-json'
import { refusal } from './refusal'

const bs = String.fromCharCode(0x5c)
// An escaped pair of surrogates is left to the careful reader, past the platform's parser.
const escapedPair = `"${bs}ud83d${bs}ude00"`
const forbidden = ['__proto__', 'constructor', 'prototype']

/** What `JSON.parse` makes of a text, or `undefined` where it refuses it; no JSON value is `undefined`. */
function standardParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What `parseJson` makes of an input, or `undefined` where it refuses it; any other error passes through. */
function strictParse(input: string | Uint8Array): unknown {
  try {
    return parseJson(input)
  } catch (error) {
    if (error instanceof QualityLabelError) return undefined
    throw error
  }
}

/** Values that have exactly one I-JSON spelling, so that none of them may be refused. */
const portableValue = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('scalar'), tie('array'), tie('object')),
  scalar: fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger().filter((number) => !Object.is(number, -0)),
    fc
      .double({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER, noNaN: true })
      .filter((number) => !Object.is(number, -0)),
    fc.string({ unit: 'binary' }),
  ),
  array: fc.array(tie('value'), { maxLength: 6 }),
  object: fc.dictionary(
    fc.string({ unit: 'binary', maxLength: 8 }).filter((key) => !forbidden.includes(key)),
    tie('value'),
    { maxKeys: 6, noNullPrototype: true },
  ),
})).value

describe('parseJson() agrees with JSON.parse', () => {
  it('parseJson() reads every portable value as JSON.parse does, from text and from bytes', () => {
    fc.assert(
      fc.property(portableValue, fc.constantFrom('', '  ', '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        expect(parseJson(text)).toStrictEqual(JSON.parse(text))
        expect(JSON.stringify(parseJson(encodeUtf8(text)))).toBe(JSON.stringify(value))
        expect(parseJson(`[${text},${escapedPair}]`)).toStrictEqual([JSON.parse(text), '😀'])
      }),
      { numRuns: 500 },
    )
  })

  it('parseJson() gives what JSON.parse gives, or refuses, for any JSON', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), (text) => {
        const value = strictParse(text)
        if (value !== undefined) expect(value).toStrictEqual(JSON.parse(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('parseJson() accepts no text that JSON.parse refuses, however a document is damaged', () => {
    const damage = fc.record({
      text: fc.json({ maxDepth: 3 }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat({ max: 3 }),
      insert: fc.constantFrom(
        '',
        '"',
        bs,
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '0',
        '-',
        '.',
        'e',
        'null',
        ' ',
        '\u0000',
      ),
    })
    let accepted = 0
    fc.assert(
      fc.property(damage, ({ text, at, remove, insert }) => {
        const place = Math.floor(at * text.length)
        const damaged = text.slice(0, place) + insert + text.slice(place + remove)
        const value = strictParse(damaged)
        if (value === undefined) return
        accepted += 1
        expect(value).toStrictEqual(standardParse(damaged))
      }),
      { numRuns: 3000 },
    )
    expect(accepted).toBeGreaterThan(40)
  })

  it('parseJson() throws only QualityLabelError, for any text', () => {
    const jsonLike = fc.string({ unit: fc.constantFrom(...`{}[]",:${bs}u0123e+-. tfn\n`), maxLength: 40 })
    const anyText = fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units))
    fc.assert(
      fc.property(fc.oneof(jsonLike, anyText, fc.string({ unit: 'binary' })), (text) => {
        const value = strictParse(text)
        if (value !== undefined) expect(value).toStrictEqual(standardParse(text))
      }),
      { numRuns: 3000 },
    )
  })

  it('parseJson() throws only QualityLabelError, for any bytes', () => {
    const broken = fc
      .tuple(fc.json(), fc.uint8Array({ minLength: 1, maxLength: 3 }), fc.nat(60))
      .map(([text, bytes, at]) => {
        const whole = encodeUtf8(text)
        return Uint8Array.from([...whole.subarray(0, at), ...bytes, ...whole.subarray(at)])
      })
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 30 }), broken), (bytes) => {
        const value = strictParse(bytes)
        if (value !== undefined) expect(value).toStrictEqual(standardParse(new TextDecoder().decode(bytes)))
      }),
      { numRuns: 2000 },
    )
  })

  it('parseJson() reads every escape', () => {
    const text = `"${bs}"${bs}${bs}${bs}/${bs}b${bs}f${bs}n${bs}r${bs}t${bs}u00e9${bs}uD83D${bs}uDE00"`
    expect(parseJson(text)).toBe('"\\/\b\f\n\r\té😀')
  })

  it('parseJson() gives plain objects, whose members are their own', () => {
    const value = parseJson('{"toString":1,"hasOwnProperty":2,"valueOf":3}')
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(Object.keys(value as object)).toEqual(['toString', 'hasOwnProperty', 'valueOf'])
  })
})

describe('parseJson() refuses what parsers disagree on', () => {
  const surrogate = (unit: string) => `"${bs}u${unit}"`
  const accepted: [string, string, unknown][] = [
    ['members that differ in case', '{"a":1,"A":2}', { a: 1, A: 2 }],
    ['one name at two depths', '{"a":{"a":1}}', { a: { a: 1 } }],
    ['one name in two elements', '[{"a":1},{"a":2}]', [{ a: 1 }, { a: 2 }]],
    ['names that look the same but are not', `{"é":1,"e\u0301":2}`, { é: 1, 'e\u0301': 2 }],
    ['a surrogate pair, escaped', `"${bs}ud83d${bs}ude00"`, '😀'],
    ['a surrogate pair, as it is', '"😀"', '😀'],
    ['0', '0', 0],
    ['a negative integer', '-1', -1],
    ['a fraction', '0.1', 0.1],
    ['a small number as ECMAScript writes it', '1e-7', 1e-7],
    ['2^53 - 1', '9007199254740991', Number.MAX_SAFE_INTEGER],
    ['-(2^53 - 1)', '-9007199254740991', Number.MIN_SAFE_INTEGER],
    ['1.0', '{"a":1.0}', { a: 1 }],
    ['trailing zeros', '0.10', 0.1],
    ['a whole number with an exponent', '1e2', 100],
    ['an exponent with zeros before it', '1e-07', 1e-7],
    ['an exponent in a capital', '-2.5E+1', -25],
    ['zero with an endless exponent', '0e99999999999999999999', 0],
    ['the largest number as a fraction', '9007199254740991.000', Number.MAX_SAFE_INTEGER],
    ['space around the value', ' \t\r\n1 \t\r\n', 1],
    ['the character DEL', '"\u007f"', '\u007f'],
    ['the line separator', '"\u2028"', '\u2028'],
    ['a byte order mark before the value', '\ufeff{}', {}],
    ['a byte order mark inside a string', '"\ufeff"', '\ufeff'],
    ['an empty member name', '{"":1}', { '': 1 }],
    [
      'members named like those of every object',
      '{"toString":1,"__proto":2,"Constructor":3}',
      { toString: 1, __proto: 2, Constructor: 3 },
    ],
    ['the forbidden names as values', '["__proto__","constructor","prototype"]', forbidden],
  ]
  it.each(accepted)('parseJson() accepts %s', (_what, text, value) => {
    expect(parseJson(text)).toStrictEqual(value)
    expect(parseJson(encodeUtf8(text))).toStrictEqual(value)
  })

  const refused: [string, string, string, string][] = [
    ['a repeated member', 'JSON_DUPLICATE_KEY', '{"a":1,"a":1}', '/a'],
    ['a repeated member spelled with an escape', 'JSON_DUPLICATE_KEY', `{"a":1,"${bs}u0061":2}`, '/a'],
    ['a repeated member spelled with two escapes', 'JSON_DUPLICATE_KEY', `{"é":1,"${bs}u00e9":2}`, '/é'],
    ['a repeated member with an escaped slash', 'JSON_DUPLICATE_KEY', `{"a/b":1,"a${bs}/b":2}`, '/a~1b'],
    ['a repeated pair of surrogates', 'JSON_DUPLICATE_KEY', `{"😀":1,"${bs}uD83D${bs}uDE00":2}`, '/😀'],
    ['a repeated empty name', 'JSON_DUPLICATE_KEY', '{"":1,"":2}', '/'],
    ['a repeated number-like name', 'JSON_DUPLICATE_KEY', '{"1":1,"1":2}', '/1'],
    [
      'a repeated member deep inside',
      'JSON_DUPLICATE_KEY',
      '{"a":[0,{"b":{"c":1,"d":2,"c":3}}]}',
      '/a/1/b/c',
    ],
    ['a high surrogate alone', 'JSON_STRING', surrogate('d800'), ''],
    ['a low surrogate alone', 'JSON_STRING', surrogate('dc00'), ''],
    ['surrogates in the wrong order', 'JSON_STRING', `"${bs}ude00${bs}ud83d"`, ''],
    ['a high surrogate before a letter', 'JSON_STRING', `{"a":["${bs}ud83dx"]}`, '/a/0'],
    ['a lone surrogate that is not escaped', 'JSON_STRING', '["\ud800"]', '/0'],
    ['a lone surrogate in a member name', 'JSON_STRING', `{"a":{"${bs}ud800":1}}`, '/a'],
    ['-0', 'JSON_NUMBER', '[-0]', '/0'],
    ['-0.0', 'JSON_NUMBER', '-0.0', ''],
    ['1E400', 'JSON_NUMBER', '1E400', ''],
    ['1E-400', 'JSON_NUMBER', '1E-400', ''],
    ['1e+21', 'JSON_NUMBER', '1e+21', ''],
    ['2^53', 'JSON_NUMBER', '9007199254740992', ''],
    ['2^53 + 1', 'JSON_NUMBER', '9007199254740993', ''],
    ['-0 with an exponent', 'JSON_NUMBER', '-0e5', ''],
    ['a negative number that a double has as -0', 'JSON_NUMBER', '-1e-400', ''],
    ['a whole number past 2^53 as a fraction', 'JSON_NUMBER', '9007199254740991.5', ''],
    ['1.0 with one digit more than a number keeps', 'JSON_NUMBER', '1.00000000000000001', ''],
    ['more digits than a number keeps', 'JSON_NUMBER', '0.10000000000000000001', ''],
    ['__proto__', 'JSON_FORBIDDEN_KEY', '{"__proto__":{"admin":true}}', '/__proto__'],
    ['__proto__ with an escape', 'JSON_FORBIDDEN_KEY', `{"${bs}u005f_proto__":1}`, '/__proto__'],
    ['constructor', 'JSON_FORBIDDEN_KEY', '[{"a":{"constructor":1}}]', '/0/a/constructor'],
    ['prototype', 'JSON_FORBIDDEN_KEY', '{"prototype":1}', '/prototype'],
    ['an empty text', 'JSON_INVALID', '', ''],
    ['nothing but space', 'JSON_INVALID', ' \n ', ''],
    ['two byte order marks before the value', 'JSON_INVALID', '\ufeff\ufeff{}', ''],
    ['a byte order mark after space', 'JSON_INVALID', ' \ufeff{}', ''],
    ['a byte order mark after the value', 'JSON_INVALID', '{}\ufeff', ''],
    ['nothing but a byte order mark', 'JSON_INVALID', '\ufeff', ''],
    ['a no-break space', 'JSON_INVALID', '\u00a0{}', ''],
    ['a second value', 'JSON_INVALID', '{} {}', ''],
    ['a comma after the value', 'JSON_INVALID', '1,', ''],
    ['a null character after the value', 'JSON_INVALID', '{}\u0000', ''],
    ['a comma before the closing brace', 'JSON_INVALID', '{"a":1,}', ''],
    ['a comma before the closing bracket', 'JSON_INVALID', '[1,]', '/1'],
    ['two commas', 'JSON_INVALID', '[1,,2]', '/1'],
    ['a member without quotes', 'JSON_INVALID', '{a:1}', ''],
    ['single quotes', 'JSON_INVALID', "{'a':1}", ''],
    ['a member without value', 'JSON_INVALID', '{"a"}', '/a'],
    ['a missing value', 'JSON_INVALID', '{"a":}', '/a'],
    ['a missing comma', 'JSON_INVALID', '{"a":1 "b":2}', ''],
    ['an unclosed object', 'JSON_INVALID', '{"a":1', ''],
    ['an unclosed array', 'JSON_INVALID', '[1', ''],
    ['an unclosed string', 'JSON_INVALID', '["a', '/0'],
    ['the wrong bracket', 'JSON_INVALID', '[1}', ''],
    ['a comment', 'JSON_INVALID', '{} // x', ''],
    ['a plus sign', 'JSON_INVALID', '+1', ''],
    ['a leading zero', 'JSON_INVALID', '[01]', ''],
    ['a bare point', 'JSON_INVALID', '[.5]', '/0'],
    ['a point without fraction', 'JSON_INVALID', '[1.]', ''],
    ['an empty exponent', 'JSON_INVALID', '[1e]', ''],
    ['hexadecimal', 'JSON_INVALID', '0x10', ''],
    ['NaN', 'JSON_INVALID', 'NaN', ''],
    ['Infinity', 'JSON_INVALID', '[-Infinity]', '/0'],
    ['undefined', 'JSON_INVALID', '[undefined]', '/0'],
    ['a word in capitals', 'JSON_INVALID', 'True', ''],
    ['half a word', 'JSON_INVALID', '[tru]', '/0'],
    ['a word that goes on', 'JSON_INVALID', 'nullx', ''],
    ['a line break in a string', 'JSON_INVALID', '["a\nb"]', '/0'],
    ['a tab in a string', 'JSON_INVALID', '"\t"', ''],
    ['a null character in a string', 'JSON_INVALID', '"\u0000"', ''],
    ['a control character in a member name', 'JSON_INVALID', '{"\u001f":1}', ''],
    ['an unknown escape', 'JSON_INVALID', `"${bs}x41"`, ''],
    ['three digits after the escape u', 'JSON_INVALID', `"${bs}u00e"`, ''],
    ['other than digits after the escape u', 'JSON_INVALID', `"${bs}u 0e9"`, ''],
    ['an escape at the end', 'JSON_INVALID', `"${bs}`, ''],
  ]
  it.each(refused)('parseJson() refuses %s with %s and its pointer', (_what, code, text, pointer) => {
    expect(() => parseJson(text)).toThrow(refusal(code, { pointer }))
  })

  const brokenBytes: [string, number[]][] = [
    ['a stray continuation byte', [0x22, 0x80, 0x22]],
    ['a sequence cut short', [0x22, 0xe2, 0x82, 0x22]],
    ['a sequence longer than needed', [0x22, 0xc0, 0xaf, 0x22]],
    ['an encoded surrogate', [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ['a code point past U+10FFFF', [0x22, 0xf4, 0x90, 0x80, 0x80, 0x22]],
    ['Latin-1', [0x22, 0xe9, 0x22]],
    ['UTF-16', [0xff, 0xfe, 0x31, 0x00]],
  ]
  it.each(brokenBytes)('parseJson() refuses bytes with %s', (_what, bytes) => {
    expect(() => parseJson(Uint8Array.from(bytes))).toThrow(refusal('UTF8_INVALID'))
  })

  it('parseJson() ignores one byte order mark in bytes, and refuses a second or half of one', () => {
    const mark = [0xef, 0xbb, 0xbf]
    expect(parseJson(Uint8Array.of(...mark, 0x31))).toBe(1)
    expect(() => parseJson(Uint8Array.of(...mark, ...mark, 0x31))).toThrow(refusal('JSON_INVALID'))
    expect(() => parseJson(Uint8Array.of(0xef, 0xbb, 0x31))).toThrow(refusal('UTF8_INVALID'))
  })

  it('parseEncodedJson() refuses a byte order mark, and reads everything else as parseJson() does', () => {
    expect(parseEncodedJson(encodeUtf8('[1.0]'))).toEqual([1])
    expect(() => parseEncodedJson(encodeUtf8('\ufeff[1]'))).toThrow(refusal('JSON_INVALID', { pointer: '' }))
  })

  it('parseJson() leaves Object.prototype as it was', () => {
    expect(() => parseJson('{"__proto__":{"polluted":true}}')).toThrow(refusal('JSON_FORBIDDEN_KEY'))
    expect({}).not.toHaveProperty('polluted')
  })
})

describe('parseJson() says where', () => {
  const places: [string, string, { pointer: string; line: number; column: number }][] = [
    ['the first character', '?', { pointer: '', line: 1, column: 1 }],
    ['past the end', '[1', { pointer: '', line: 1, column: 3 }],
    ['a later line', '{\n  "a": 1,\n  "b": tru\n}', { pointer: '/b', line: 3, column: 8 }],
    ['after Windows line ends', '[\r\n1,\r\n  ?]', { pointer: '/1', line: 3, column: 3 }],
    ['the start of a bad number', '[1, 2,\n -0]', { pointer: '/2', line: 2, column: 2 }],
    ['the end of a repeated name', '{"a":1,\n"a":2}', { pointer: '/a', line: 2, column: 4 }],
    ['a place behind a byte order mark', '\ufeff[1 2]', { pointer: '', line: 1, column: 4 }],
    ['trailing data', '{}\n\n x', { pointer: '', line: 3, column: 2 }],
  ]
  it.each(places)('parseJson() names %s by pointer, line and column', (_what, text, place) => {
    const error = catchError(() => parseJson(text))
    expect(error.details).toMatchObject(place)
    expect(error.message).toContain(`at line ${place.line}, column ${place.column}`)
  })

  it('parseJson() writes pointers that lead through escaped names', () => {
    const error = catchError(() => parseJson('{"a/b":{"m~n":[{"":-0}]}}'))
    expect(error.details['pointer']).toBe('/a~1b/m~0n/0/')
  })

  function catchError(run: () => unknown): QualityLabelError {
    try {
      run()
    } catch (error) {
      return error as QualityLabelError
    }
    throw new Error('expected a refusal')
  }
})

describe('parseJson() keeps to its limits', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

  it('parseJson() reads as many levels as allowed and not one more', () => {
    expect(parseJson(nested(3), { maxDepth: 3 })).toEqual([[[]]])
    expect(() => parseJson(nested(4), { maxDepth: 3 })).toThrow(
      refusal('INPUT_TOO_DEEP', { pointer: '/0/0/0' }),
    )
    expect(() => parseJson('{"a":{"b":{}}}', { maxDepth: 2 })).toThrow(
      refusal('INPUT_TOO_DEEP', { pointer: '/a/b' }),
    )
  })

  it('parseJson() counts depth, not how many are nested side by side', () => {
    expect(parseJson('[[],[],[{}]]', { maxDepth: 3 })).toEqual([[], [], [{}]])
    expect(parseJson(`[[],[],[{}],${escapedPair}]`, { maxDepth: 3 })).toEqual([[], [], [{}], '😀'])
    expect(() => parseJson(`[[],[],[[{}]],${escapedPair}]`, { maxDepth: 3 })).toThrow(
      refusal('INPUT_TOO_DEEP'),
    )
  })

  it('parseJson() reads the default depth, and refuses a million levels without running out of stack', () => {
    expect(() => parseJson(nested(defaultJsonLimits.maxDepth))).not.toThrow()
    expect(() => parseJson(nested(defaultJsonLimits.maxDepth + 1))).toThrow(refusal('INPUT_TOO_DEEP'))
    expect(() => parseJson('['.repeat(1_000_000))).toThrow(refusal('INPUT_TOO_DEEP'))
    expect(() => parseJson('{"a":'.repeat(500_000))).toThrow(refusal('INPUT_TOO_DEEP'))
  })

  it('parseJson() reads as many values as allowed and not one more', () => {
    expect(parseJson('[1,{"a":2}]', { maxNodes: 4 })).toEqual([1, { a: 2 }])
    expect(() => parseJson('[1,{"a":2}]', { maxNodes: 3 })).toThrow(
      refusal('INPUT_TOO_LARGE', { pointer: '/1/a' }),
    )
    expect(() => parseJson(`[${'0,'.repeat(defaultJsonLimits.maxNodes)}0]`)).toThrow(
      refusal('INPUT_TOO_LARGE'),
    )
  })

  const sized: [string, string, number][] = [
    ['one byte each', '"aaaa"', 6],
    ['two bytes each', '"éé"', 6],
    ['three bytes each', '"€€"', 8],
    ['four bytes each', '"😀"', 6],
  ]
  it.each(sized)('parseJson() counts UTF-8 bytes where characters take %s', (_what, text, bytes) => {
    expect(encodeUtf8(text)).toHaveLength(bytes)
    for (const input of [text, encodeUtf8(text)]) {
      expect(parseJson(input, { maxInputBytes: bytes })).toBe(text.slice(1, -1))
      expect(() => parseJson(input, { maxInputBytes: bytes - 1 })).toThrow(refusal('INPUT_TOO_LARGE'))
    }
  })

  it('parseJson() refuses more than 4 MiB unless told otherwise, before it reads any of it', () => {
    const large = `"${'a'.repeat(4 * 1024 * 1024)}"`
    expect(() => parseJson(large)).toThrow(refusal('INPUT_TOO_LARGE'))
    expect(() => parseJson(`?${large}`)).toThrow(refusal('INPUT_TOO_LARGE'))
    expect(parseJson(large, { maxInputBytes: 5 * 1024 * 1024 })).toHaveLength(4 * 1024 * 1024)
  })

  it('parseJson() reads many members under a long name without writing the name for each', () => {
    const members = Array.from({ length: 50_000 }, (_, index) => `"${index}":0`).join()
    const value = parseJson(`{"${'k'.repeat(1_000_000)}":{${members}}}`)
    expect(Object.keys(Object.values(value as Record<string, object>)[0] as object)).toHaveLength(50_000)
  })
})

describe('parseJson() limits', () => {
  it.each([Number.NaN, 0, -1, 1.5, Number.POSITIVE_INFINITY, '9'])(
    'parseJson() refuses %s for a limit',
    (limit) => {
      expect(() => parseJson('{}', { maxInputBytes: limit as number })).toThrow(RangeError)
    },
  )
})
