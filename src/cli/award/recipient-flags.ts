import { randomBytes } from 'node:crypto'
import type { Command } from 'commander'
import type { IdentityObject } from '../../index'
import { buildIdentity } from '../../index'
import { attempt, usageError } from '../command-error'
import { exitCodes } from '../exit-codes'
import { note } from '../output'
import { readOptionBytes } from '../read-files'
import { loadSpeech } from '../words/speech'

/** The options that say whose badge it is. */
export interface RecipientFlags {
  recipient?: string
  email?: string
  salt?: string
  saltFile?: string
}

/** Adds the options that say whose badge it is. */
export function addRecipientFlags(command: Command): Command {
  return command
    .option('--recipient <id>', "the recipient's DID or other URI")
    .option('--email <address>', "the recipient's e-mail address, of which the badge has only a hash")
    .option('--salt <text>', 'salt of the hash, 16 characters or more (default: random)')
    .option('--salt-file <file>', 'file that holds the salt')
}

/** Reads whose badge it is; `undefined` if no option says so. */
export async function readRecipient(
  flags: RecipientFlags,
): Promise<{ id?: string; identifier?: IdentityObject[] } | undefined> {
  const { recipient, email } = flags
  if (recipient !== undefined && /^[^\s@:/]+@[^\s@:/]+$/.test(recipient))
    throw usageError('--recipient: expected a DID or other URI; for an e-mail address: --email <address>')
  if (email === undefined) {
    for (const [name, value] of [
      ['salt', flags.salt],
      ['salt-file', flags.saltFile],
    ])
      if (value !== undefined) throw usageError(`Cannot build badge: --${name} means nothing without --email`)
    return recipient === undefined ? undefined : { id: recipient }
  }
  const salt = await readSalt(flags)
  const identity = await attempt(() => buildIdentity({ email, salt }), exitCodes.usage)
  if (flags.salt === undefined && flags.saltFile === undefined)
    note((await loadSpeech()).say('badgeRandomSalt'))
  return { ...(recipient === undefined ? {} : { id: recipient }), identifier: [identity] }
}

/** As `readRecipient`, where a badge needs one. */
export async function readNewRecipient(flags: RecipientFlags) {
  const recipient = await readRecipient(flags)
  if (recipient) return recipient
  throw usageError('Cannot build badge: expected --recipient <id>, --email <address>, or both')
}

async function readSalt({ salt, saltFile }: RecipientFlags): Promise<string> {
  if (salt !== undefined && saltFile !== undefined)
    throw usageError('Cannot build badge: expected either --salt or --salt-file')
  if (saltFile !== undefined)
    return new TextDecoder().decode(await readOptionBytes('--salt-file', saltFile)).trim()
  if (salt !== undefined) return salt
  return randomBytes(16).toString('hex')
}
