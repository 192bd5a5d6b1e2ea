// Escape sequences go whole, so that no "[31m" stays behind: CSI (also in its 8-bit form), then OSC and the like.
const escapeSequences =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)/g

// Cc controls, Cs lone surrogates, bidirectional controls, and characters that no reader sees.
const unsafe = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/**
 * Untrusted text as it may stand on a terminal, on one line.
 *
 * Controls, escape sequences and bidirectional overrides could move the cursor, recolour or reorder what the program says.
 */
export function clean(text: string): string {
  return text
    .replace(escapeSequences, '')
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(unsafe, '')
    .trim()
}

/** As `clean`, at most `length` characters long. */
export function cleanShort(text: string, length = 300): string {
  const characters = [...clean(text)]
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : characters.join('')
}

/**
 * The same JSON with everything escaped that a terminal or a line reader could act on.
 *
 * Such characters stand only within the strings of JSON text, where an escape means the same.
 */
export function escapeJson(json: string): string {
  return json.replace(
    /[\u007f-\u009f\p{Bidi_Control}\u2028\u2029\ufeff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
