/** Longest run of combining marks that is composed at once: no language needs as many. */
const mostMarks = /\p{M}{30}(?=\p{M})/gu
const joiner = '\u034f'

/**
 * Composes a text (NFC, or NFKC) in time that grows with its length: a long run of combining marks is divided first, since sorting one takes
 * the square of its length.
 *
 * @returns The composed text, and how many joiners (U+034F) divide runs in it.
 * @see UAX #15, section 13 (stream-safe text format)
 */
export function composeText(
  text: string,
  form: 'NFC' | 'NFKC' = 'NFC',
): { composed: string; joiners: number } {
  const divided = text.replace(mostMarks, `$&${joiner}`)
  return { composed: divided.normalize(form), joiners: divided.length - text.length }
}
