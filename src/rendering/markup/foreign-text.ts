import { unsafeCharacters } from '../../problems/show-text'
import type { MarkupElement } from './markup'
import { element } from './markup'

// A letter with more marks than any script has grows over the lines around it.
const piledMarks = /(\p{M}{4})\p{M}+/gu
const lineEnds = /\r\n?|[\n\u0085\u2028\u2029]/
const visibleAscii = /^[ -~]*$/
const longestLine = 1000

/** Cleans a foreign text to be shown on one line: spaces are single, nothing is invisible, and it is cut where it is very long. */
export function cleanLine(text: string, longest = longestLine): string {
  const begin = text.slice(0, 4 * longest).replace(/\s+/gu, ' ')
  const cleaned = cleanPart(begin).trim()
  const isLong = cleaned.length > longest || text.length > 4 * longest
  return isLong ? `${charactersOf(cleaned.slice(0, longest)).slice(0, -1).join('')}…` : cleaned
}

function cleanPart(text: string): string {
  return text.replace(unsafeCharacters, '').replace(piledMarks, '$1')
}

// It takes longer to make than a line to split.
let segmenter: Intl.Segmenter | undefined

/** Splits a text into characters as people count them: a letter with its marks is one. */
export function charactersOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** Cleans each line of a foreign text; tabs become spaces. */
export function cleanLines(text: string): string {
  return text
    .split(lineEnds)
    .map((line) => (visibleAscii.test(line) ? line : cleanPart(line.replace(/\t/g, '    '))))
    .join('\n')
}

/** Shows a foreign text within a sentence or a line: cleaned, and its direction does not affect what is around it. */
export function foreign(text: string, language?: string): MarkupElement {
  return element('bdi', { lang: language }, cleanLine(text))
}

/** Shows an id, an address or a digest: from left to right, and broken anywhere. */
export function code(text: string): MarkupElement {
  return element('code', { dir: 'ltr' }, cleanLine(text, 400))
}
