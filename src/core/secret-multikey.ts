// Codes of secret keys are from 0x1300 to 0x137f, and those of Lamport from 0x1a24 to 0x1a36, both as varints.
const isSecretCode = (first: number, second: number): boolean =>
  (second === 0x26 && first >= 0x80) || (second === 0x34 && first >= 0xa4 && first <= 0xb6)

// Bytes of a Multikey with a secret key of 32, 48, 57, 64 or 66 bytes. A hash or a signature has other lengths.
const keyLengths = [34, 50, 59, 66, 68]
const shortest = 43
const digits = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/**
 * Checks whether a text is, or contains, a secret key as Multikey, in base58 or base64url.
 *
 * @param isKey - Whether the text is the value of a property for keys: then a key of any length counts.
 * @see Multicodec table, `ed25519-priv` and all others: https://github.com/multiformats/multicodec/blob/master/table.csv
 */
export function showsSecretMultikey(text: string, isKey = false): boolean {
  if (text.length < shortest) return false
  for (const [word] of text.matchAll(/(?<![\w-])[uz][\w-]{42,}/g)) {
    const start = word.startsWith('z') ? startOfBase58(word.slice(1)) : startOfBase64Url(word.slice(1))
    if (start && isSecretCode(start.first, start.second) && (isKey || keyLengths.includes(start.length)))
      return true
  }
  return false
}

interface Start {
  first: number
  second: number
  /** Of all bytes. */
  length: number
}

// Only the first digits are read: the time of decoding grows with the square of the length.
function startOfBase58(text: string): Start | undefined {
  if (!/^[1-9A-HJ-NP-Za-km-z]+$/.test(text)) return undefined
  const head = [...text.slice(0, 8)].reduce((value, digit) => value * 58 + digits.indexOf(digit), 0)
  if (head === 0) return undefined
  const bits = Math.log2(head) + (text.length - Math.min(8, text.length)) * Math.log2(58)
  const length = Math.floor(bits / 8) + 1
  const start = Math.floor(2 ** (bits - 8 * (length - 2)))
  return { first: start >> 8, second: start & 0xff, length }
}

function startOfBase64Url(text: string): Start {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const [a = 0, b = 0, c = 0] = [...text.slice(0, 3)].map((digit) => alphabet.indexOf(digit))
  return {
    first: (a << 2) | (b >> 4),
    second: ((b & 15) << 4) | (c >> 2),
    length: Math.floor((text.length * 3) / 4),
  }
}
