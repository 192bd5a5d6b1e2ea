import type { Command } from 'commander'
import { describeDocument } from '../../describing/describe-document'
import { factLines } from '../../describing/facts'
import type { CredentialStatus, EndorsementCredential, JsonObject, Profile } from '../../index'
import { buildAcknowledgement } from '../../index'
import { credentialOfJwt } from '../../securing/jwt-claims'
import { parseJwt } from '../../securing/parse-jwt'
import { attempt } from '../command-error'
import type { EndorsingFlags } from '../endorsing/endorsing-flags'
import { addEndorsementFlags, addSigningFlags, readComment, readParty } from '../endorsing/endorsing-flags'
import { readEndorsementFile } from '../endorsing/read-endorsement'
import { currentInstant } from '../option-values'
import { colours, note } from '../output'
import { randomId } from '../random-id'
import { readSigner } from '../read-signer'
import { giveStatusPlaces } from '../status/status-place'
import { addExamples } from '../verb'
import type { Speech } from '../words/speech'
import { loadSpeech } from '../words/speech'
import { writeSigned } from './sign'

interface AcknowledgeFlags extends EndorsingFlags {
  by: string
}

/** `acknowledge`: says of an endorsement that the party it is about knows it. */
export function addAcknowledge(program: Command): void {
  const command = program
    .command('acknowledge')
    .summary('say that you know an endorsement of what is yours')
    .description(
      'Builds and signs an acknowledgement: your endorsement of an endorsement of your badge, your achievement or you. It is bound to that text. Verify the endorsement first: this verb does not check its signature.',
    )
    .argument('<endorsement>', 'the endorsement that was sent to you; - for standard input')
    .requiredOption('--by <file|id=name>', 'your profile, or your id and name')
    .requiredOption('--key <file>', 'your key file, as keygen writes it')
  addSigningFlags(addEndorsementFlags(command)).action(acknowledge)
  addExamples(command, [
    'an issuer acknowledges what a municipality says of its badge',
    'acknowledge endorsement.json --by issuer.json --key issuer.key.json --out acknowledgement.json',
  ])
}

async function acknowledge(file: string, flags: AcknowledgeFlags): Promise<void> {
  const { id = randomId(), validFrom = currentInstant(), validUntil, language } = flags
  const comment = await readComment(flags)
  const by = await readParty('--by', flags.by)
  const signer = await readSigner('--key', flags.key, { ...flags, jwt: flags.jwt ?? false })
  const endorsement = await readEndorsementFile(file)
  const build = (credentialStatus: CredentialStatus[] | undefined) =>
    attempt(() =>
      buildAcknowledgement({
        ...{ id, endorsement, by, comment, language, validFrom, validUntil, credentialStatus },
      }),
    )
  const unsigned = await build(await giveStatusPlaces(flags, id, by.id, build))
  const speech = await loadSpeech(flags.lang)
  await sayAcknowledged(endorsement, by, speech)
  await writeSigned(unsigned as JsonObject, signer, flags, speech)
}

/** Shows the words of the endorser, of which the acknowledgement itself has only the digest, and who can acknowledge them. */
async function sayAcknowledged(
  endorsement: EndorsementCredential | string,
  { id: by }: Profile,
  speech: Speech,
): Promise<void> {
  const document = (
    typeof endorsement === 'string' ? credentialOfJwt(parseJwt(endorsement)) : endorsement
  ) as JsonObject
  const { say, show } = speech
  note(colours.bold(say('acknowledgeThis')), ...factLines(await describeDocument(document, speech)))
  const target = String((document['credentialSubject'] as JsonObject)['id'])
  if (target !== by) note(say('acknowledgeCounts', { by: show(by), target: show(target) }))
}
