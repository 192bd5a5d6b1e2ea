import { rightToLeft } from '../core/quote-text'
import type { QuotationMarks } from '../problems/show-text'
import { showQuotation, showText } from '../problems/show-text'

// Escape sequences go whole, so that no "[31m" stays behind: CSI (also in its 8-bit form), then OSC and the like.
const escapeSequences =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)/g

// Cc controls, Cs lone surrogates, bidirectional controls, and characters that no reader sees.
const unsafe = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

// Spaces at which no line may break stay: French has them before a colon.
const spaces = /(?:(?![\u00a0\u202f])[\s\u0085])+/gu

// An isolated quotation, as reports have them. Terminals need the isolation where the text runs from right to left, and only there.
const isolated = /(\u2068[^\u2066-\u2069]*\u2069)/u

/**
 * Untrusted text as it may be shown on a terminal, on one line.
 *
 * Controls, escape sequences and bidirectional overrides could move the cursor, recolour or reorder what the program says.
 */
export function clean(text: string): string {
  const line = text.replace(escapeSequences, '').replace(spaces, ' ')
  const parts = line.split(isolated).map((part, index) => {
    const shown = part.replace(unsafe, '')
    return index % 2 === 1 && rightToLeft.test(shown) ? `\u2068${shown}\u2069` : shown
  })
  return parts.join('').trim()
}

/** As `clean`, at most `length` characters long, and without any isolation that a cut could leave open. */
export function cleanShort(text: string, length = 300): string {
  const characters = [...clean(text).replace(unsafe, '')]
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : characters.join('')
}

const englishMarks: QuotationMarks = ['“', '”']

/** A text of somebody else in quotation marks, which nothing in it can end. */
export function quoteShort(text: string, length = 120, marks = englishMarks): string {
  return clean(showQuotation(clean(text), marks, length))
}

/** A text of somebody else: an id, a date or a term as it is, anything else in quotation marks. */
export function showShort(text: string, marks = englishMarks): string {
  return clean(showText(clean(text), marks))
}

/**
 * The same JSON with everything escaped that a terminal or a line reader could act on.
 *
 * Such characters occur only within the strings of JSON text, where an escape means the same.
 */
export function escapeJson(json: string): string {
  return json.replace(
    /[\u007f-\u009f\p{Bidi_Control}\u2028\u2029\ufeff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
