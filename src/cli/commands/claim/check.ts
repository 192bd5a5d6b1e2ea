import type { Command } from 'commander'
import { clean } from '../../../describing/clean-text'
import type { Claim, ClaimJudgement, ClaimOffer, ClaimRefusal } from '../../../index'
import { judgeClaim } from '../../../index'
import type { ClaimLog } from '../../claiming/claim-log'
import { addToLog, earlierClaims, openClaimLog, readClaimLog } from '../../claiming/claim-log'
import { readClaimSecret } from '../../claiming/claim-secret-file'
import type { ParticipationFile } from '../../claiming/participation-log'
import { addClaimTo, openParticipation } from '../../claiming/participation-log'
import { attemptWith, usageError } from '../../command-error'
import { exitCodes } from '../../exit-codes'
import { currentInstant, dateMeans, readAt } from '../../option-values'
import { note, print, printJsonLine } from '../../output'
import { readDocumentFile } from '../../read-documents'
import type { Outcome } from '../../verb'
import { addExamples } from '../../verb'
import type { CommandKey } from '../../words/catalogue'
import { loadSpeech } from '../../words/speech'

interface CheckFlags {
  secret: string
  code: string
  claimant: string
  at?: string
  claims?: string
  log?: string
  participation?: string
  json?: true
}

/** `claim check`: says whether a claim is granted, and remembers it. */
export function addClaimCheck(parent: Command, outcome: Outcome): void {
  const command = parent
    .command('check')
    .summary('say whether a code is right, and the claim is granted')
    .description(
      'Checks one code of an offer. With --log it knows the earlier claims in that file, and adds the claim to it where it is granted; with --claims it only reads them. Without either it knows of no earlier claim. With --participation it writes the claim into the log of its participant, from which award makes the badge. Ends with 0 where the claim is granted, else with 1.',
    )
    .argument('<offer>', 'the claim offer; - for standard input')
    .requiredOption('--secret <file>', 'the secret, as claim secret writes it')
    .requiredOption('--code <text>', 'the code, as it was typed')
    .requiredOption(
      '--claimant <id>',
      'id of who claims, a URI such as urn:uuid:… or did:…: the account that is signed in',
    )
    .option('--at <instant>', `when it is claimed (default: now; ${dateMeans})`, readAt)
    .option('--claims <file>', 'earlier claims, one on each line')
    .option('--log <file>', 'the same, and where to add the claim; it is made if it does not exist')
    .option(
      '--participation <file>',
      'with --log: where to add the claim for award; it is made if it does not exist',
    )
    .option('--json', 'as one line of JSON')
    .action(async (file: string, flags: CheckFlags) => {
      outcome.exitCode = await checkClaim(file, flags)
    })
  addExamples(
    command,
    [
      'check a code and remember the claim',
      'claim check offer.json --secret claims.secret --code 17-4X7K-09QZ-H2MB-T6RC --claimant urn:example:ona --log claims.ndjson',
    ],
    [
      'write the log of the participant too, for award',
      'claim check offer.json --secret claims.secret --code 17-4X7K-09QZ-H2MB-T6RC --claimant urn:example:ona --log claims.ndjson --participation ona.json',
    ],
    [
      'only look',
      'claim check offer.json --secret claims.secret --code 17-4X7K-09QZ-H2MB-T6RC --claimant urn:example:ona --claims claims.ndjson --json',
    ],
  )
}

const refusals: Readonly<Record<ClaimRefusal, CommandKey>> = {
  CLAIM_NOT_OPEN: 'claimNotOpen',
  CLAIM_CLOSED: 'claimClosed',
  CLAIM_CODE_WRONG: 'claimCodeWrong',
  CLAIM_REPEATED: 'claimRepeated',
  CLAIM_CODE_USED: 'claimCodeUsed',
  CLAIM_LIMIT_REACHED: 'claimLimitReached',
}

async function checkClaim(file: string, flags: CheckFlags): Promise<number> {
  const { code, claimant, at = currentInstant() } = flags
  const speech = await loadSpeech()
  const offer = await readDocumentFile<ClaimOffer>(file, 'claimOffer')
  const secret = await readClaimSecret('--secret', flags.secret)
  const log = await readLog(flags)
  if (!log) note(speech.say('claimWithoutLog'))
  const participation = await readParticipation(flags, offer)
  const previous = earlierClaims(log?.claims ?? [], offer.id, claimant, code)
  const judged = await attemptWith({ claimant: '--claimant' }, () =>
    judgeClaim({ offer, secret, code, claimant, at, previous }),
  )
  if (judged.granted && log && flags.log !== undefined) await addToLog(log, judged.claim)
  if (flags.json) printJsonLine(judged)
  else print(speech.say(keyOf(judged), paramsOf(judged, offer, claimant, previous.byClaimant)))
  // A claim that was granted before is written too: the log of its participant may have been lost.
  const claim = judged.granted ? judged.claim : judged.earlier
  if (participation && claim) await addClaimTo(participation, claim)
  return judged.granted ? exitCodes.ok : exitCodes.invalid
}

function readLog({ claims, log }: CheckFlags): Promise<ClaimLog> | undefined {
  if (claims !== undefined && log !== undefined)
    throw usageError('Cannot check claim: expected either --claims or --log')
  if (claims !== undefined) return readClaimLog('--claims', claims)
  return log === undefined ? undefined : openClaimLog('--log', log)
}

function readParticipation(
  { participation, log, claimant }: CheckFlags,
  offer: ClaimOffer,
): Promise<ParticipationFile> | undefined {
  if (participation === undefined) return undefined
  if (log === undefined)
    throw usageError('--participation: expected --log beside it, which keeps a code from being granted again')
  return openParticipation('--participation', participation, offer, claimant)
}

function keyOf(judged: ClaimJudgement): CommandKey {
  return judged.granted ? 'claimGranted' : refusals[judged.code]
}

function paramsOf(
  judged: ClaimJudgement,
  { opensAt, closesAt, limit }: ClaimOffer,
  claimant: string,
  earlier: Claim | undefined,
) {
  const at = judged.granted ? judged.claim.at : (earlier?.at ?? '')
  return { opensAt, closesAt, limit, at, claimant: clean(claimant) }
}
