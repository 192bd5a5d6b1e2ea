const longest = 60
// Control, format (bidi among them) and private characters and lone surrogates would show as something else or not at all; typographic
// quotation marks would pass for the end of the quotation.
const misleading = /[\p{C}\p{Zl}\p{Zp}\u00ab\u00bb\u201c-\u201f\u301d-\u301f\uff02]/gu

/** Writes an untrusted text in double quotes, shortened, with characters escaped that nobody sees or that could end the quotation. */
export function quoteText(text: string): string {
  const characters = Array.from(text.slice(0, 2 * longest + 2))
  const isLong = characters.length > longest
  const shown = isLong ? characters.slice(0, longest - 1).join('') : text
  const visible = JSON.stringify(shown).replace(misleading, escapeCharacter)
  return isLong ? `${visible.slice(0, -1)}…"` : visible
}

function escapeCharacter(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}
