import { isJsonObject } from '../../core/json'
import { showValue, typeOf } from '../../core/quote-text'
import { assertKnown } from '../../core/read-options'
import type { IdentifierType } from '../../model/generated/documents'
import { isIdentifierType } from '../../model/identifier-types'

/** Whom the caller expects a credential to be about; `id`, `identifier`, or both, and then neither may be of another. */
export interface ExpectedRecipient {
  /** Id of the subject: a DID or another URI. A `mailto:` address is also compared with the subject's e-mail addresses. */
  id?: string
  /**
   * Something else that tells who it is, such as an e-mail address, with or without `mailto:`; compared with the subject's identifiers,
   * hashed or not. Of several, such as the addresses of one person, any one is enough; at most 32.
   */
  identifier?: string | readonly string[]
  /** Type of the identifiers: only those of the subject that have it are compared. `emailAddress` unless given. */
  identifierType?: IdentifierType
}

const members = ['id', 'identifier', 'identifierType']
const mostIdentifiers = 32

/**
 * Checks the option `recipient`.
 *
 * @throws {TypeError} If it gives neither id nor identifier, or has an unknown member or type: a misspelt one would loosen the check.
 */
export function readRecipient(recipient: ExpectedRecipient | undefined): ExpectedRecipient | undefined {
  if (recipient === undefined) return undefined
  if (!isJsonObject(recipient))
    throw misuse('recipient', 'an object with id or identifier', nameOf(recipient))
  assertKnown('verify', recipient, members, 'member of recipient')
  const { id, identifier, identifierType } = recipient as ExpectedRecipient
  if (id === undefined && identifier === undefined)
    throw misuse('recipient', 'an object with id or identifier', 'neither')
  if (id !== undefined && !isText(id)) throw misuse('recipient.id', 'a text that is not empty', nameOf(id))
  if (identifier !== undefined) assertIdentifiers(identifier)
  if (identifierType === undefined) return recipient
  if (identifier === undefined)
    throw misuse('recipient', 'an object with identifier where it has identifierType', 'none')
  if (!isIdentifierType(identifierType))
    throw misuse(
      'recipient.identifierType',
      'a type of Open Badges, such as emailAddress, or one that begins with ext:',
      showValue(identifierType),
    )
  return recipient
}

function assertIdentifiers(identifier: unknown): void {
  if (!Array.isArray(identifier)) {
    if (!isText(identifier))
      throw misuse('recipient.identifier', 'a text that is not empty, or a list of them', nameOf(identifier))
    return
  }
  if (identifier.length === 0 || identifier.length > mostIdentifiers)
    throw misuse(
      'recipient.identifier',
      `a text, or a list of 1 to ${mostIdentifiers} texts`,
      nameOf(identifier),
    )
  const wrong = identifier.findIndex((entry) => !isText(entry))
  if (wrong !== -1)
    throw misuse(`recipient.identifier[${wrong}]`, 'a text that is not empty', nameOf(identifier[wrong]))
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function misuse(option: string, expected: string, got: string): TypeError {
  return new TypeError(`Cannot verify: expected ${option} to be ${expected}, got ${got}`)
}

// No text is shown: it is about a person.
function nameOf(got: unknown): string {
  if (Array.isArray(got)) return `a list of ${got.length}`
  return got === '' ? 'an empty text' : typeOf(got)
}
