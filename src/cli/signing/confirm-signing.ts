import { showShort } from '../../describing/clean-text'
import { describeDocument } from '../../describing/describe-document'
import type { Fact } from '../../describing/facts'
import { factLines } from '../../describing/facts'
import { findOwnProof } from '../../describing/find-own-proof'
import type { JsonObject, Signer } from '../../index'
import { CommandError } from '../command-error'
import { exitCodes } from '../exit-codes'
import { colours, note } from '../output'
import type { Speech } from '../words/speech'
import { askConsent } from './ask-consent'

/** How a person agrees to a signature, and to one that needs a second thought. */
export interface ConsentFlags {
  yes?: true
  force?: true
}

/**
 * Says on standard error what is about to be signed, and asks for consent where there is a terminal.
 *
 * @param ofProof - What the proof will say beside its key, such as for whom it is.
 * @throws {CommandError} 65 if the document has a proof by this key and suite already and `--force` is not given; 77 where the answer is
 *   not yes; 130 without an answer.
 */
export async function confirmSigning(
  document: JsonObject,
  signer: Pick<Signer, 'id'>,
  suites: readonly string[],
  { yes, force }: ConsentFlags,
  speech: Speech,
  ofProof: readonly Fact[] = [],
): Promise<void> {
  if (!force) assertNotSigned(document, signer.id, suites)
  const { say, show } = speech
  note(
    colours.bold(say('signThis')),
    ...factLines([
      ...(await describeDocument(document, speech)),
      ...ofProof,
      [say('factKey'), show(signer.id)],
    ]),
  )
  await askConsent(say('signQuestion'), 'Not signed', yes, speech)
}

function assertNotSigned(document: JsonObject, id: string, suites: readonly string[]): void {
  const own = findOwnProof(document, id, suites)
  if (!own) return
  const when = showShort(String(own['created'] ?? 'without a date'))
  const message = `Cannot sign: ${showShort(id)} has signed it already (${when}), and a member counts once. Give --force to add another proof.`
  throw new CommandError(message, exitCodes.data)
}
