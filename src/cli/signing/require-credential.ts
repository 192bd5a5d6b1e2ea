import { describeDocument } from '../../describing/describe-document'
import { isCredential } from '../../describing/name-document'
import type { JsonObject } from '../../index'
import { CommandError } from '../command-error'
import { exitCodes } from '../exit-codes'
import { nameOf } from '../read-files'
import { englishSpeech } from '../words/english-speech'

const trustDocuments: Readonly<Record<string, string>> = {
  TrustBundle: 'a trust bundle',
  TrustRoot: 'a trust root',
}

/**
 * Refuses what is not a credential before anyone is asked to sign it, and says what is signed in another way.
 *
 * @throws {CommandError} 65.
 */
export async function requireCredential(document: JsonObject, file: string): Promise<void> {
  const { type } = document
  const trust = typeof type === 'string' ? trustDocuments[type] : undefined
  const name = nameOf(file)
  if (trust !== undefined)
    throw new CommandError(
      `Cannot sign ${name}: it is ${trust}, which root keys sign: quality-label trust sign ${file} --key KEY --out ${file}`,
      exitCodes.data,
    )
  if (isCredential(document)) return
  const [[, kind] = []] = await describeDocument(document, englishSpeech)
  throw new CommandError(`Cannot sign ${name}: expected a credential. Kind: ${kind}`, exitCodes.data)
}
