import { unsafeCharacters } from '../../problems/show-text'

// Private characters, which no cleaned text has.
const ampersand = '\ue000'
const escaped = '\ue001'

const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: '\u00a0',
  quot: '"',
}

/**
 * Puts other characters in place of each `&`, so that the parser needs no table of the two thousand characters that HTML has names for;
 * `showAmpersands` takes them back.
 */
export function hideAmpersands(text: string): string {
  return text.replace(/\\[\s\S]|&/g, (found) => {
    if (found === '&') return ampersand
    return found === '\\&' ? escaped : found
  })
}

/** Writes each `&` again, and the characters that are meant by numbers or by the names that XML has. */
export function showAmpersands(text: string): string {
  return text
    .replace(
      /\ue000(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,4}));/g,
      (found, decimal, hexadecimal, name) => {
        if (name !== undefined) return named[name] ?? found
        return characterOf(Number.parseInt(decimal ?? hexadecimal, decimal === undefined ? 16 : 10))
      },
    )
    .replaceAll(ampersand, '&')
    .replaceAll(escaped, '&')
}

/** As it is written, in code. */
export function showAsWritten(text: string): string {
  return text.replaceAll(ampersand, '&').replaceAll(escaped, '\\&')
}

function characterOf(point: number): string {
  const isCharacter = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
  // A number can hide what was cleaned from the text.
  return isCharacter
    ? String.fromCodePoint(point).replace(/\s/u, ' ').replace(unsafeCharacters, '')
    : '\ufffd'
}
