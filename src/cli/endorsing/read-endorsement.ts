import { nameDocument } from '../../describing/name-document'
import type { EndorsementCredential } from '../../index'
import { CommandError } from '../command-error'
import { isJwt } from '../describe-jwt'
import { exitCodes } from '../exit-codes'
import { nameOf, parseObject, readBytes } from '../read-files'

/**
 * Reads a signed endorsement from a file: JSON, or a JWT as text.
 *
 * @throws {CommandError} 66 if the file cannot be read, 65 if it holds anything else.
 */
export async function readEndorsementFile(file: string): Promise<EndorsementCredential | string> {
  const bytes = await readBytes(file)
  if (isJwt(bytes)) return new TextDecoder().decode(bytes).trim()
  const document = await parseObject(bytes, file)
  const types = [document['type']].flat()
  if (types.includes('EndorsementCredential')) return document as unknown as EndorsementCredential
  const found = nameDocument(document)?.found ?? 'other JSON'
  throw new CommandError(
    `Cannot use ${nameOf(file)}: expected an endorsement, found ${found}`,
    exitCodes.data,
  )
}
