import type { Command } from 'commander'
import type { CryptosuiteName, Profile } from '../../index'
import { buildProfile } from '../../index'
import { attempt, usageError } from '../command-error'
import { exitCodes } from '../exit-codes'
import { addLang, readIdAndName, readInstant } from '../option-values'
import { readDocument } from '../read-documents'
import { readOptionBytes } from '../read-files'
import { addProofFlags } from '../signing/proof-flags'
import type { StatusListsFlags } from '../status/status-place'
import { addStatusListsFlags } from '../status/status-place'

/** Options of the verbs that build and sign an endorsement. */
export interface EndorsingFlags extends StatusListsFlags {
  force?: true
  lang?: string
  yes?: true
  key: string
  comment?: string
  commentFile?: string
  id?: string
  language?: string
  validFrom?: string
  validUntil?: string
  created?: string
  verificationMethod?: string
  cryptosuite?: CryptosuiteName[]
  jwt?: true
  out?: string
}

/** Adds what an endorsement says of itself: comment, language, id and period. */
export function addEndorsementFlags(command: Command): Command {
  return command
    .option('--comment <text>', 'what the endorser says, in Markdown')
    .option('--comment-file <file>', 'file that holds the comment')
    .option('--language <tag>', 'language of the texts, BCP 47')
    .option('--id <uri>', 'id of the endorsement (default: a random urn:uuid)')
    .option('--valid-from <instant>', 'begin of validity (default: now)', readInstant)
    .option('--valid-until <instant>', 'end of validity (default: none)', readInstant)
}

/** Adds how it is signed, its entry in a status list, and where it is written. */
export function addSigningFlags(command: Command): Command {
  addProofFlags(command)
    .option('--jwt', 'write a JWT, as a badge carries it in endorsementJwt')
    .option('--force', "sign with a key that is not the endorser's, which no verifier counts")
    .option('--yes', 'do not ask; without a terminal it never asks')
  addStatusListsFlags(command).option('--out <file>', 'where to write it (default: standard output)')
  return addLang(command)
}

/** The profile of a party, from a file or from its id and name. */
export async function readParty(option: string, value: string): Promise<Profile> {
  const isIdAndName = /^(?:did|https?|urn):.*=/i.test(value)
  if (!isIdAndName) return readDocument<Profile>(option, value, 'profile')
  return attempt(() => buildProfile(readIdAndName(option, value)), exitCodes.usage)
}

/** The comment, from the command line or from a file; `undefined` if there is none. */
export async function readComment({
  comment,
  commentFile,
}: Pick<EndorsingFlags, 'comment' | 'commentFile'>): Promise<string | undefined> {
  if (commentFile === undefined) return comment
  if (comment !== undefined) throw usageError('Give either --comment or --comment-file, not both')
  const bytes = await readOptionBytes('--comment-file', commentFile)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim()
  } catch {
    throw usageError(`--comment-file: expected UTF-8 text in ${commentFile}`)
  }
}
