import { isUri } from '../../model/is-uri'

// What no address may contain unencoded, and a % that encodes nothing; control characters and halves of characters stay, and so refuse it.
const unencoded = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%\p{L}\p{M}\p{N}\p{Cc}\p{Cs}]|%(?![0-9A-Fa-f]{2})/gu

/**
 * Returns a text as an absolute address: as it is where it is one, else with the spaces and other characters after its host encoded.
 *
 * Letter case stays: `https://b.example/A` and `https://b.example/a` are two addresses.
 *
 * @returns `undefined` where the text is not an address even so.
 * @see RFC 3986, section 2.1
 */
export function addressOf(text: string): string | undefined {
  if (isUri(text)) return text
  const [, host, rest] = /^(https?:\/\/[^/?#\s]+)(.*)$/isu.exec(text.trim()) ?? []
  if (host === undefined || rest === undefined) return undefined
  const encoded = `${host}${rest.replace(unencoded, encodeURIComponent)}`
  return isUri(encoded) ? encoded : undefined
}
