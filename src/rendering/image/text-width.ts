import { charactersOf } from '../markup/foreign-text'

/**
 * Widths of characters in parts of the size of the letters, for fonts that are not known: a little more than usual ones have. The first
 * row that fits counts.
 */
const widths: readonly (readonly [characters: RegExp, width: number])[] = [
  [/^[ \u00a0.,:;'’!|ijlIıİ()[\]·]/u, 0.36],
  [/^[frt\-–/"“”]/u, 0.45],
  [/^[mwMWŒœÆæ@%—]/u, 0.98],
  [/^\p{Emoji_Presentation}/u, 1.4],
  [
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60ー]/u,
    1.04,
  ],
  [/^[\p{Script=Arabic}\p{Script=Hebrew}]/u, 0.66],
  [/^[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}\p{Script=Georgian}]/u, 0.72],
  [/^[жшщюыфЖШЩЮЫФмМ]/u, 0.98],
  [/^[\p{Script=Armenian}\p{Script=Cyrillic}\p{Script=Greek}]/u, 0.74],
  [/^\p{Lu}/u, 0.78],
  [/^[\p{Ll}\p{N}]/u, 0.62],
]
const otherWidth = 1.05

/** Estimates the width of a text, in parts of the size of its letters. */
export function widthOf(text: string): number {
  return charactersOf(text).reduce((sum, character) => sum + widthOfOne(character), 0)
}

function widthOfOne(character: string): number {
  return widths.find(([characters]) => characters.test(character))?.[1] ?? otherWidth
}

/** Whether the widths of all characters are known, and not just taken for those of others. */
export function isMeasured(text: string): boolean {
  return charactersOf(text).every((character) => widths.some(([characters]) => characters.test(character)))
}
