import { partyOf } from '../core/compare-ids'
import type { JsonValue } from '../core/json'
import { isEmail } from './document-kinds'
import { emailVariants } from './email-variants'
import type { IdentifierType } from './generated/documents'
import { addressOf } from './mail-address'

/** Something that names one party wherever it is written. */
export interface PartyName {
  /** One form for all of its spellings. */
  key: string
  /** As it may have been hashed. */
  spellings(): readonly string[]
  /** Type that an identity must have to be of this name, where the value does not say it. */
  type?: IdentifierType
}

// RFC 5321, section 4.5.3.1: 64 octets, `@`, and 255 octets.
const mostOfAddress = 320
const mostOfName = 1000

const uniqueUri = /^(?:did|https?|urn):/i
const nationalNumber: IdentifierType = 'nationalIdentityNumber'

/**
 * Reads an identifier that names one party everywhere: an e-mail address, a DID, URL or URN under any type, or a national identity
 * number. Others, such as a `systemId`, name different parties in different systems.
 *
 * @returns `undefined` where it is not one of these, or is longer than any name of a party.
 */
export function partyName(value: JsonValue | undefined, type: JsonValue | undefined): PartyName | undefined {
  if (typeof value !== 'string' || type === 'name') return undefined
  const text = value.trim()
  const byAddress = nameOfAddress(text)
  if (byAddress || text === '' || text.length > mostOfName) return byAddress
  const spellings = () => [text]
  if (uniqueUri.test(text)) return { key: partyOf(text), spellings }
  return type === nationalNumber ? { key: `${type} ${text}`, type, spellings } : undefined
}

/** Reads an id of any scheme; a `mailto:` id is an e-mail address. */
export function partyNameOfId(id: JsonValue | undefined): PartyName | undefined {
  const text = typeof id === 'string' ? id.trim() : ''
  if (text === '') return undefined
  const spellings = () => (text.length > mostOfName ? [] : [text])
  return nameOfAddress(text) ?? { key: partyOf(text), spellings }
}

function nameOfAddress(text: string): PartyName | undefined {
  // What follows, such as `?subject=`, is about a message.
  const [uri = ''] = /^[^?#]*/.exec(text) ?? []
  const address = addressOf(uri) ?? text
  if (!isEmail(address) || address.length > mostOfAddress || uniqueUri.test(address)) return undefined
  return { key: `mailto:${address.toLowerCase()}`, spellings: () => emailVariants(address) }
}
