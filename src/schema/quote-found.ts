const longest = 60
// Control, format (bidi among them) and private characters, and lone surrogates, would show as something else or not at all.
const invisible = /[\p{C}\p{Zl}\p{Zp}]/gu

/** A value of an untrusted document in a few visible characters, for a message. */
export function quoteFound(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'string') return quoteText(value)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `a ${typeof value}`
}

/** A text in double quotes, shortened, with invisible characters escaped. */
export function quoteText(text: string): string {
  const characters = Array.from(text.slice(0, 2 * longest + 2))
  const isLong = characters.length > longest
  const shown = isLong ? characters.slice(0, longest - 1).join('') : text
  const visible = JSON.stringify(shown).replace(invisible, escapeCharacter)
  return isLong ? `${visible.slice(0, -1)}…"` : visible
}

/** Texts of a list, each in quotes; the first few where they are many. */
export function quoteList(values: readonly unknown[]): string {
  const shown = values.slice(0, 4).map(quoteFound)
  return `[${shown.join(', ')}${values.length > shown.length ? ', …' : ''}]`
}

function escapeCharacter(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}
