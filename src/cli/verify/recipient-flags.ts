import type { Command } from 'commander'
import type { ExpectedRecipient, IdentifierType } from '../../verify'
import { usageError } from '../command-error'
import { collect } from '../option-values'

export interface RecipientFlags {
  recipient?: string[]
  recipientType?: string
}

/** Adds the options that say whom a credential must be about. */
export function addRecipientFlags(command: Command): Command {
  return command
    .option(
      '--recipient <who>',
      'whom the credential must be about: an id such as a DID, or an e-mail address; of several addresses one is enough (repeatable)',
      collect,
    )
    .option(
      '--recipient-type <type>',
      'what --recipient gives is an identifier of this type, such as name or systemId, in place of an e-mail address',
    )
}

/** Identifiers that are addresses of something, such as did: or https:, are ids; an e-mail address is not. */
export function readRecipient({ recipient = [], recipientType }: RecipientFlags): {
  recipient?: ExpectedRecipient
} {
  const isId = (who: string) => recipientType === undefined && /^[a-z][a-z0-9+.-]*:\S+$/i.test(who)
  // Of a list of addresses any one is enough, with mailto: before it or not.
  const isAddress = (who: string) => recipient.length > 1 && /^mailto:/i.test(who)
  const [id, ...others] = recipient.filter((who) => isId(who) && !isAddress(who))
  if (others.length > 0) throw usageError('--recipient: expected at most one id beside e-mail addresses')
  const identifier = recipient.filter((who) => !isId(who) || isAddress(who))
  if (recipientType !== undefined && identifier.length === 0)
    throw usageError('--recipient-type: expected --recipient beside it')
  if (recipient.length === 0) return {}
  if (recipientType === undefined && !identifier.every((who) => who.includes('@')))
    throw usageError(
      '--recipient: expected an id or an e-mail address; for a name give --recipient-type name',
    )
  return {
    recipient: {
      ...(id === undefined ? {} : { id }),
      ...(identifier.length === 0 ? {} : { identifier }),
      ...(recipientType === undefined ? {} : { identifierType: recipientType as IdentifierType }),
    },
  }
}
