import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import type { BitstringStatusListCredential, JsonObject } from '../../../index'
import { validate } from '../../../index'
import { CommandError } from '../../command-error'
import { exitCodes } from '../../exit-codes'
import { readInstant, readKeyId } from '../../option-values'
import { nameOf, readJsonFile } from '../../read-files'
import { readSigner } from '../../read-signer'
import { signDocument } from '../sign'

/** Options of what ends with a list: whether to sign it, and where to write it. */
export interface ListFlags {
  key?: string
  verificationMethod?: string
  created?: string
  out?: string
}

export function addListOptions(command: Command): Command {
  return command
    .option('--key <file>', 'key file of the issuer, to sign the list with')
    .option('--verification-method <did-url>', 'DID URL that verifiers find the key under', readKeyId)
    .option('--created <instant>', 'when the proof is made (default: now)', readInstant)
    .option('--out <file>', 'where to write it (default: standard output)')
}

export function addStatusSize(command: Command): Command {
  return command.option('--status-size <bits>', 'bits of each entry, 1 to 8 (default: 1)', readCount)
}

/** Returns a list, signed where a key was named. */
export async function signList(
  list: BitstringStatusListCredential,
  { key, verificationMethod, created }: ListFlags,
): Promise<object> {
  if (key === undefined) return list
  const signer = await readSigner('--key', key, { verificationMethod })
  return signDocument(list as unknown as JsonObject, signer, {
    key,
    ...(created === undefined ? {} : { created }),
  })
}

/**
 * The status list in a FILE argument; whether its proof holds is not looked at.
 *
 * @throws {CommandError} 66 if it cannot be read, 65 if it is not a status list.
 */
export async function readList(file: string): Promise<BitstringStatusListCredential> {
  const document = await readJsonFile(file)
  const [problem] = validate(document, 'statusList').problems
  if (!problem) return document as unknown as BitstringStatusListCredential
  const message = `${nameOf(file)} is not a status list: ${problem.title} at ${problem.pointer || 'the root'}. ${problem.detail}`
  throw new CommandError(message, exitCodes.data)
}

/** The value of an argument that counts something. */
export function readCount(value: string): number {
  if (/^(?:0|[1-9]\d{0,14})$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Expected a whole number.')
}
