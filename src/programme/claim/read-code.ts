import type { Kind } from '../../core/kinds'
import { notText } from '../../core/kinds'

/** A claim code as it was typed or scanned. */
export interface ReadCode {
  /** Number of the card, of a code for one. */
  serial?: number
  /** 16 characters in Crockford's base 32, in one spelling; not yet compared with any code. */
  characters: string
}

/** A claim code. No message repeats it: who has a code can claim. */
export const claimCodeKind: Kind<string> = notText('a text', (value) => typeof value === 'string')

/** Largest number of a card: one more digit would be read as part of the code after it. */
export const mostSerial = 999_999_999_999_999
// Longer than a code with the longest number, however it is grouped.
const longest = 100
const form = /^(\d{1,15})?([0-9A-HJKMNP-TV-Z]{16})$/

/**
 * Reads a claim code as people type it: without regard to case, hyphens, spaces, and the letters I, L and O, which are read as digits.
 *
 * @returns `undefined` for a text that cannot be a code.
 * @see Crockford's base 32: https://www.crockford.com/base32.html
 */
export function readCode(code: string): ReadCode | undefined {
  if (code.length > longest) return undefined
  const plain = code
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
    .toUpperCase()
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0')
  const [, serial, characters = ''] = form.exec(plain) ?? []
  if (characters === '') return undefined
  return serial === undefined ? { characters } : { serial: Number(serial), characters }
}
