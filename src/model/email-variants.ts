import { readAs } from '../core/read-options'
import { email } from './document-kinds'

/**
 * Returns the spellings of an e-mail address that issuers are likely to have hashed, each once: as it is given, with the domain in lower
 * case, all in lower case, and with each part of the name capitalised (`John.Doe@example.com`).
 *
 * Use it to find badges of a person whose address is known, as `recipient.identifier` of `verify`. Never issue to a variant: a mail
 * server may treat capital letters as another person's address.
 *
 * @param address - One address without `mailto:`.
 * @throws {TypeError | RangeError} If it is not an e-mail address.
 * @see RFC 5321, section 2.4: https://www.rfc-editor.org/rfc/rfc5321#section-2.4
 */
export function emailVariants(address: string): string[] {
  const given = readAs('list e-mail variants', 'address', email, address)
  const at = given.lastIndexOf('@')
  const [name, domain] = [given.slice(0, at), given.slice(at + 1).toLowerCase()]
  const lower = name.toLowerCase()
  return [...new Set([given, ...[name, lower, capitalise(lower)].map((each) => `${each}@${domain}`)])]
}

function capitalise(name: string): string {
  return name.replace(
    /(^|[^\p{L}\p{N}\p{M}])(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  )
}
