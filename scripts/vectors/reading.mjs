/** How the text of a credential is read, before anything in it means anything. */
export async function* reading({ badge, seal, signedWith, valid, invalid, undecided }) {
  const signed = await seal(badge())
  const text = JSON.stringify(signed)
  const bytes = new TextEncoder().encode(text)

  yield valid('plain', 'A badge as its issuer signed it.', text)
  yield valid('white-space', 'White space between values is nothing.', JSON.stringify(signed, null, '\t'))
  yield valid(
    'escapes',
    'A character and its escape are one text.',
    text.replace('"Neighbourhood guide"', '"\\u004eeighbourhood\\u0020guide"'),
  )
  yield valid(
    'escaped-key',
    'A name and its escaped form are one name.',
    text.replace('"issuer"', '"\\u0069ssuer"'),
  )
  yield valid(
    'order',
    'The order of members is nothing.',
    Object.fromEntries(Object.entries(signed).reverse()),
  )

  const parsing = (id, comment, input) => invalid(id, comment, 'PARSING_ERROR', input)
  yield undecided('empty', 'An empty text is no credential, and no wrong one.', 'FORMAT_UNSUPPORTED', '')
  yield undecided('array', 'The credential in an array.', 'NOT_A_CREDENTIAL', `[${text}]`)
  yield undecided(
    'wrapper',
    'The credential in an object of another program.',
    'NOT_A_CREDENTIAL',
    `{"credential":${text}}`,
  )
  yield parsing('two', 'Two documents in one text.', `${text}${text}`)
  yield parsing('cut', 'A text that ends too early.', text.slice(0, -1))
  yield parsing('comment', 'JSON has no comments.', `/* good */${text}`)
  yield valid('byte-order-mark', 'A byte order mark before the text is ignored.', `\ufeff${text}`)
  yield parsing('two-byte-order-marks', 'Two byte order marks before the text.', `\ufeff\ufeff${text}`)
  yield parsing('single-quotes', 'Names in single quotes.', text.replace('"issuer"', "'issuer'"))
  yield parsing('trailing-comma', 'A comma before the closing brace.', text.replace(/\}$/, ',}'))
  yield parsing('bad-utf8', 'A byte that is not UTF-8 in a name.', replaceByte(bytes, 'guide', 0xff))
  yield parsing('overlong-utf8', 'A slash as two bytes.', insertBytes(bytes, 'guide', [0xc0, 0xaf]))
  yield undecided(
    'utf16',
    'The text in UTF-16.',
    'FORMAT_UNSUPPORTED',
    new Uint8Array(Buffer.from(text, 'utf16le')),
  )
  yield parsing('control', 'A control character in a string.', text.replace('guide', 'gui\u0001de'))
  yield parsing('nul', 'A NUL after the text.', `${text}\u0000`)

  const name = '"name":"Neighbourhood guide"'
  yield parsing('duplicate-key', 'One name twice: readers differ in which counts.', twice(text, name, name))
  yield parsing(
    'duplicate-key-other-first',
    'Another value first, which some readers take.',
    twice(text, '"name":"Doctorate"', name),
  )
  yield parsing(
    'duplicate-key-other-last',
    'Another value last, which most readers take.',
    twice(text, name, '"name":"Doctorate"'),
  )
  yield parsing(
    'duplicate-key-escaped',
    'One name twice, once with an escape.',
    twice(text, name, '"\\u006eame":"Doctorate"'),
  )
  yield parsing(
    'duplicate-key-in-proof',
    'One name twice in the proof.',
    text.replace('"proofPurpose":', '"proofPurpose":"authentication","proofPurpose":'),
  )
  yield parsing(
    'prototype-key',
    'A name that changes the object in some languages.',
    text.replace(name, `${name},"__proto__":{"name":"Doctorate"}`),
  )
  yield parsing(
    'constructor-key',
    'A name that objects have of themselves.',
    text.replace(name, `${name},"constructor":null`),
  )

  const replacement = await signedWith({ name: 'Replaced \ufffd' })
  yield valid('replacement-character', 'U+FFFD as it was signed.', JSON.stringify(replacement))
  yield parsing(
    'lone-surrogate',
    'A lone surrogate where U+FFFD was signed: encoders turn one into the other.',
    JSON.stringify(replacement).replace('\ufffd', '\\ud800'),
  )
  const pair = await signedWith({ name: 'A walk 🚶' })
  yield valid(
    'surrogate-pair',
    'A pair of escapes is one character.',
    JSON.stringify(pair).replace('🚶', '\\ud83d\\udeb6'),
  )
  yield parsing(
    'swapped-surrogates',
    'A pair the wrong way round.',
    JSON.stringify(pair).replace('🚶', '\\udeb6\\ud83d'),
  )

  const composed = await signedWith({ name: 'é'.normalize('NFC') })
  yield valid('composed', 'A composed letter as it was signed.', composed)
  yield invalid(
    'decomposed',
    'The same letter decomposed is another text.',
    'PROOF_VERIFICATION_ERROR',
    JSON.stringify(composed).replace('é'.normalize('NFC'), 'é'.normalize('NFD')),
  )
  const lines = await signedWith({ name: 'One\ntwo' })
  yield invalid(
    'line-ends',
    'A line feed made a carriage return and a line feed.',
    'PROOF_VERIFICATION_ERROR',
    JSON.stringify(lines).replace('\\n', '\\r\\n'),
  )

  yield* numbers({ badge, seal, valid, parsing, invalid })
}

async function* numbers({ badge, seal, valid, parsing, invalid }) {
  const withCredits = async (creditsEarned) => {
    const unsigned = badge()
    return seal({ ...unsigned, credentialSubject: { ...unsigned.credentialSubject, creditsEarned } })
  }
  const three = JSON.stringify(await withCredits(3))
  const zero = JSON.stringify(await withCredits(0))
  const spell = (text, spelling) =>
    text.replace(/"creditsEarned":[0-9.]+/, () => `"creditsEarned":${spelling}`)
  yield valid('number', 'A number as it was signed.', three)
  yield valid('zero', 'Zero as it was signed.', zero)
  yield valid('fraction', 'A fraction as it was signed.', JSON.stringify(await withCredits(0.1)))
  yield valid('number-with-point', '3.0 for 3: one decimal value is one number.', spell(three, '3.0'))
  yield valid('number-with-exponent', '30e-1 for 3.', spell(three, '30e-1'))
  yield parsing(
    'number-with-lost-digits',
    'More digits than a number keeps.',
    spell(three, '3.00000000000000001'),
  )
  yield parsing('negative-zero', '-0 for 0: some readers show it.', spell(zero, '-0'))
  yield parsing('negative-zero-with-point', '-0.0 for 0.', spell(zero, '-0.0'))
  yield parsing('leading-zero', '03 for 3.', spell(three, '03'))
  yield parsing('plus', '+3 for 3.', spell(three, '+3'))
  yield parsing('unsafe-number', 'A number that readers round.', spell(three, '9007199254740993'))
  yield parsing(
    'number-two-to-the-53',
    'The first number that two integers share.',
    spell(three, '9007199254740992'),
  )
  yield parsing('infinite', 'A number past all numbers.', spell(three, '1e400'))
  yield parsing('not-a-number', 'NaN is no JSON.', spell(three, 'NaN'))
  yield invalid('number-as-text', '"3" for 3: in the graph they are one.', 'VALUE_TYPE', spell(three, '"3"'))
  yield invalid('number-changed', 'Another number.', 'PROOF_VERIFICATION_ERROR', spell(three, '4'))
}

function twice(text, first, second) {
  return text.replace('"name":"Neighbourhood guide"', () => `${first},${second}`)
}

function replaceByte(bytes, before, byte) {
  const copy = Uint8Array.from(bytes)
  copy[Buffer.from(bytes).indexOf(before)] = byte
  return copy
}

function insertBytes(bytes, before, inserted) {
  const index = Buffer.from(bytes).indexOf(before)
  return Uint8Array.from([...bytes.slice(0, index), ...inserted, ...bytes.slice(index)])
}
