import { isJsonObject } from '../core/json'

/** Whom the caller expects a credential to be about; at least one of the two. */
export interface ExpectedRecipient {
  /** Id of the subject: a DID or another URI. */
  id?: string
  /** Something else that tells who it is, such as an e-mail address; matched with the subject's identifiers, hashed or not. */
  identifier?: string
}

const members = ['id', 'identifier']

/**
 * Checks the option `recipient`.
 *
 * @throws {TypeError} If it names nobody, or has an unknown member: a misspelt one would loosen the check.
 */
export function readRecipient(recipient: ExpectedRecipient | undefined): ExpectedRecipient | undefined {
  if (recipient === undefined) return undefined
  if (!isJsonObject(recipient)) throw misuse('recipient', 'an object with id or identifier')
  const unknown = Object.keys(recipient).find((name) => !members.includes(name))
  if (unknown !== undefined) throw misuse('recipient', `an object with id or identifier and no ${unknown}`)
  const given = members.filter((member) => recipient[member] !== undefined)
  if (given.length === 0) throw misuse('recipient', 'an object with id or identifier')
  for (const member of given) {
    const value = recipient[member]
    if (typeof value !== 'string' || value === '') throw misuse(`recipient.${member}`, 'a text')
  }
  return recipient
}

function misuse(option: string, expected: string): TypeError {
  return new TypeError(`Cannot verify: expected ${option} to be ${expected}`)
}
