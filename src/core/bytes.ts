import { QualityLabelError } from './errors'

// Missing in some simulated browsers, such as jsdom.
const encoder = typeof TextEncoder === 'function' ? new TextEncoder() : undefined
const strictDecoder =
  typeof TextDecoder === 'function' ? new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }) : undefined

/** Encodes a text as UTF-8; a lone surrogate becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  return encoder ? encoder.encode(text) : encodeByEscapes(text)
}

// The escapes of an address are the bytes of UTF-8 (ECMA-262, Encode and Decode); decoding them is strict.
function encodeByEscapes(text: string): Uint8Array {
  const escaped = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
  return Uint8Array.from(escaped.match(/%..|./g) ?? [], (unit) =>
    unit.length === 1 ? unit.charCodeAt(0) : Number.parseInt(unit.slice(1), 16),
  )
}

function decodeByEscapes(bytes: Uint8Array): string {
  const hex = encodeHex(bytes)
  return decodeURIComponent(hex.replace(/../g, '%$&'))
}

/**
 * Decodes UTF-8 bytes; a byte order mark stays in the text.
 *
 * @throws {QualityLabelError} `UTF8_INVALID` if the bytes are not well-formed UTF-8.
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return strictDecoder ? strictDecoder.decode(bytes) : decodeByEscapes(bytes)
  } catch (cause) {
    throw new QualityLabelError('UTF8_INVALID', 'Cannot read text: expected well-formed UTF-8', { cause })
  }
}

/** Removes the byte order mark that some editors write at the start of a text. */
export function withoutByteOrderMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

/** Joins byte arrays in order. */
export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    result.set(part, offset)
    offset += part.length
  }
  return result
}

/** Checks whether two arrays have the same bytes. Not in constant time: only for public values. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}

/** Encodes bytes as lower-case hexadecimal. */
export function encodeHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
