import type { Command } from 'commander'
import { isSameId } from '../../core/compare-ids'
import { mayBeSamePerson } from '../../core/same-person'
import type { Activity, CredentialStatus, OpenBadgeCredential, Participation, Profile } from '../../index'
import { awardActivity, QualityLabelError } from '../../index'
import type { HeldBadgesFlags } from '../award/held-badges'
import { addHeldBadgesFlags, readHeldBadges } from '../award/held-badges'
import type { RecipientFlags } from '../award/recipient-flags'
import { addRecipientFlags, readNewRecipient } from '../award/recipient-flags'
import { sayPersonalData } from '../award/say-personal-data'
import type { AwardInput } from '../award/say-progress'
import { sayProgress } from '../award/say-progress'
import { attempt } from '../command-error'
import { keepOther } from '../keep-other'
import { addLang, currentInstant, dateMeans, readAt, readInstant } from '../option-values'
import { note } from '../output'
import { randomId } from '../random-id'
import { readDocument, readDocumentFile } from '../read-documents'
import { askConsent } from '../signing/ask-consent'
import { lineToSign } from '../signing/line-to-sign'
import type { StatusListsFlags } from '../status/status-place'
import { addStatusListsFlags, giveStatusPlaces } from '../status/status-place'
import { addExamples } from '../verb'
import type { Speech } from '../words/speech'
import { loadSpeech } from '../words/speech'
import { writeResult } from '../write-files'

interface AwardFlags extends StatusListsFlags, RecipientFlags, HeldBadgesFlags {
  lang?: string
  participation: string
  issuer: string
  language?: string
  at?: string
  id?: string
  validUntil?: string
  image?: string
  yes?: true
  out?: string
}

/** `award`: builds the badge of a participant who has earned it. */
export function addAward(program: Command): void {
  const command = program
    .command('award')
    .summary('build the badge that a participant of an activity has earned')
    .description(
      'Builds the unsigned badge of an activity from the log of a participation. It lists what the badge says of its recipient, and asks for consent on a terminal. Evidence and answers that are not public never become part of it. An activity that requires badges takes those of the participant by --holding: each is verified, and counts only if it is about the recipient. Ends with 1 where the badge is not yet earned, and says what is awaited, or with 2 if a badge that it may need could not be decided.',
    )
    .argument('<activity>', 'the activity; - for standard input')
    .requiredOption('--participation <file>', 'the log of the participant')
    .requiredOption('--issuer <file>', "the issuer's profile")
  addRecipientFlags(command)
    .option('--language <tag>', 'language of the badge (default: the first of the activity)')
    .option(
      '--at <instant>',
      `when it is awarded, and as of when --holding is verified; later events do not count (default: now; ${dateMeans})`,
      readAt,
    )
    .option('--id <uri>', 'id of the badge (default: a random urn:uuid)')
    .option('--valid-until <instant>', 'end of validity (default: none)', readInstant)
    .option('--image <uri>', 'image of the achievement (default: that of the cover)')
  addStatusListsFlags(command)
  addHeldBadgesFlags(command)
    .option('-y, --yes', 'do not ask for consent')
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(award)
  addLang(command)
  addExamples(
    command,
    [
      'a badge for the account of the participant',
      'award activity.json --participation log.json --issuer organiser.json --recipient did:example:ona --out badge.json',
    ],
    [
      'one for an e-mail address, in Dutch',
      'award activity.json --participation log.json --issuer organiser.json --email ona@example.org --language nl --out badge.json',
    ],
    [
      'one that takes badges of other activities, which the participant presents',
      'award playlist.json --participation log.json --issuer organiser.json --recipient did:example:ona --holding portfolio.json --challenge n-5f2c81 --out badge.json',
    ],
  )
}

async function award(file: string, flags: AwardFlags): Promise<void> {
  const speech = await loadSpeech(flags.lang)
  const options = await readOptions(file, flags)
  const { holdings, exitCode } = await readHeldBadges(flags, ownerOf(flags), options.at, speech)
  await keepOther(
    flags.out,
    'badge',
    (held) => held['id'] !== options.id,
    'or name that badge by --id to write it anew',
  )
  note(...sayOthers(options, flags, speech))
  const badge = await attemptAward({ ...options, holdings }, exitCode, speech)
  sayPersonalData(badge, speech)
  await askConsent(speech.say('awardQuestion'), 'Not awarded', flags.yes, speech)
  // A place in a status list is given out only once.
  const build = (credentialStatus: CredentialStatus[] | undefined) =>
    attemptAward({ ...options, holdings, credentialStatus }, exitCode, speech)
  const awarded = await build(await giveStatusPlaces(flags, options.id, options.issuer.id, build))
  await writeResult(awarded, flags.out)
  note(speech.say('awardUnsigned', { line: lineToSign(flags.out) }))
}

/** Says where issuer or recipient are others than the activity and the log name: they can be, and can be a mistake. */
function sayOthers(
  { activity: { organiser }, participation: { participant }, issuer }: AwardInput,
  { recipient }: AwardFlags,
  { say, show }: Speech,
): string[] {
  const isOther = recipient !== undefined && !mayBeSamePerson(recipient, participant)
  return [
    ...(isSameId(issuer.id, organiser.id)
      ? []
      : [say('awardOtherIssuer', { issuer: show(issuer.id), organiser: show(organiser.id) })]),
    ...(isOther
      ? [say('awardOtherRecipient', { recipient: show(recipient), participant: show(participant) })]
      : []),
  ]
}

/** Whose badges count: the id is the nearer one, since badges of one person may have hashes of different addresses. */
function ownerOf({ recipient, email }: RecipientFlags): string {
  return (recipient ?? email) as string
}

async function readOptions(file: string, flags: AwardFlags): Promise<AwardInput> {
  const { at = currentInstant(), id = randomId(), validUntil, image } = flags
  const activity = await readDocumentFile<Activity>(file, 'activity')
  const participation = await readDocument<Participation>(
    '--participation',
    flags.participation,
    'participation',
  )
  const issuer = await readDocument<Profile>('--issuer', flags.issuer, 'profile')
  const recipient = await readNewRecipient(flags)
  const language = flags.language ?? (activity.languages[0] as string)
  return { activity, participation, at, id, issuer, recipient, language, validUntil, image }
}

async function attemptAward(
  options: AwardInput,
  exitCode: number,
  speech: Speech,
): Promise<OpenBadgeCredential> {
  const isEarlier = (error: unknown) => error instanceof QualityLabelError && error.code === 'NOT_YET_EARNED'
  try {
    return await attempt(() => awardActivity(options))
  } catch (error) {
    const { cause } = error as { cause?: unknown }
    if (!isEarlier(cause)) throw error
    note(...sayProgress(options, speech))
    return attempt(() => Promise.reject(cause), exitCode)
  }
}
