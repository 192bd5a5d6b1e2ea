import { charactersOf } from '../markup/foreign-text'
import { widthOf } from './text-width'

/** A text in lines that fit into a width. */
export interface BrokenText {
  lines: readonly string[]
  /** Size of the letters, in the unit of the width. */
  size: number
}

/** The place that a text has, and how large its letters can be. */
export interface Place {
  width: number
  height: number
  /** From the largest to the smallest. */
  sizes: readonly number[]
}

/** Distance of lines, in parts of the size of the letters: marks above and below need their place in many scripts. */
export const lineHeight = 1.35

// Scripts without spaces between words; of some only a dictionary knows where a word ends.
const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const withoutSpaces = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
// These do not begin a line.
const endings = /^[\p{Pe}\p{Pf}、。，．・：；？！ー々〜,.!?:;…ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u
const openings = /[\p{Ps}\p{Pi}]$/u

/**
 * Breaks a text into lines that fit, with the largest letters that let it: between words, then, if a word is longer than a line, between
 * characters with a hyphen. What has no place at the smallest size is cut, and ends with an ellipsis.
 */
export function breakLines(text: string, { width, height, sizes }: Place): BrokenText {
  const pieces = piecesOf(text)
  const smallest = sizes.at(-1) ?? 1
  const mostOf = (size: number) => Math.max(1, Math.floor(height / (size * lineHeight)))
  const fits = (size: number) => {
    const lines = fill(pieces, width / size)
    return lines.length <= mostOf(size) && lines.every((line) => widthOf(line) <= width / size)
      ? lines
      : undefined
  }
  for (const size of sizes) {
    const lines = fits(size)
    if (lines) return { lines, size }
  }
  const lines = fill(
    pieces.flatMap((piece) => cutPiece(piece, width / smallest)),
    width / smallest,
  )
  const mostLines = mostOf(smallest)
  if (lines.length <= mostLines) return { lines, size: smallest }
  const kept = lines.slice(0, mostLines)
  kept[mostLines - 1] = shorten(`${kept[mostLines - 1]}…`, width / smallest)
  return { lines: kept, size: smallest }
}

/** Splits a text where a line may end; each piece keeps the space after it. */
function piecesOf(text: string): string[] {
  return text.split(/(?<=[ \-–—/])(?=[^ ])/u).flatMap((word) => {
    if (withoutSpaces.test(word)) return glue(segmentsOf(word))
    return ideographs.test(word) ? glue(splitAtIdeographs(word)) : [word]
  })
}

function segmentsOf(word: string): string[] {
  return Array.from(new Intl.Segmenter('th', { granularity: 'word' }).segment(word), ({ segment }) => segment)
}

/** Each ideograph is a piece of its own, a word of other letters one together. */
function splitAtIdeographs(word: string): string[] {
  return charactersOf(word).reduce<string[]>((pieces, character) => {
    const last = pieces.at(-1)
    const joins = last !== undefined && !ideographs.test(character) && !ideographs.test(last)
    if (joins) pieces[pieces.length - 1] = last + character
    else pieces.push(character)
    return pieces
  }, [])
}

/** Joins marks that end a line with what is before them, and marks that begin one with what follows. */
function glue(pieces: readonly string[]): string[] {
  return pieces.reduce<string[]>((glued, piece) => {
    const last = glued.at(-1)
    const joins = last !== undefined && (endings.test(piece) || /^ /.test(piece) || openings.test(last))
    if (joins) glued[glued.length - 1] = last + piece
    else glued.push(piece)
    return glued
  }, [])
}

function fill(pieces: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf((last + piece).trimEnd()) <= width)
      lines[lines.length - 1] = last + piece
    else lines.push(piece)
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}

// Joined letters take no hyphen between them; these scripts have none.
const withHyphen =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/u
const fewestLetters = 3

/** Cuts a piece that is longer than a line. */
function cutPiece(piece: string, width: number): string[] {
  const parts: string[] = []
  let rest = charactersOf(piece)
  while (widthOf(rest.join('').trimEnd()) > width) {
    const count = Math.max(1, countThatFit(rest, width))
    const isLetter = withHyphen.test(rest[count] ?? '')
    const least = Math.min(fewestLetters, count)
    const taken = isLetter ? Math.max(least, Math.min(count - 1, rest.length - fewestLetters)) : count
    parts.push(`${rest.slice(0, taken).join('')}${isLetter ? '‐' : ''}`)
    rest = rest.slice(taken)
  }
  return [...parts, rest.join('')]
}

function countThatFit(characters: readonly string[], width: number): number {
  let sum = 0
  const end = characters.findIndex((character) => {
    sum += widthOf(character)
    return sum > width
  })
  return end < 0 ? characters.length : end
}

function shorten(line: string, width: number): string {
  const characters = charactersOf(line)
  while (widthOf(characters.join('')) > width && characters.length > 1) characters.splice(-2, 1)
  return characters.join('')
}
