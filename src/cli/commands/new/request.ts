import type { Command } from 'commander'
import { endorsementGenres } from '../../../index'
import { usageError } from '../../command-error'
import { readParty } from '../../endorsing/endorsing-flags'
import { collect, collectChoices, currentInstant, readInstant } from '../../option-values'
import { randomId } from '../../random-id'
import { readJsonOption } from '../../read-files'
import { addExamples } from '../../verb'
import { writeNew } from './write-new'

interface RequestFlags {
  by: string
  about: string
  message: string[]
  ask?: string[]
  language?: string
  replyTo?: string
  id?: string
  requestedAt?: string
  expiresAt: string
  out?: string
}

/** `new request`: writes an endorsement request. */
export function addNewRequest(parent: Command): void {
  const command = parent
    .command('request')
    .summary('ask somebody for an endorsement')
    .description(
      'Writes an endorsement request: what is to be endorsed, by whom it is asked, and until when. Send the file; endorse --request answers it.',
    )
    .requiredOption('--by <file|id=name>', 'who asks: a profile, or its id and name')
    .requiredOption('--about <file>', 'badge, achievement or profile to endorse')
    .requiredOption('--message <tag=text>', 'what you ask, by language, such as en=… (repeatable)', collect)
    .requiredOption(
      '--expires-at <instant>',
      'an endorsement that begins later does not answer it',
      readInstant,
    )
    .option(
      '--ask <genre>',
      `what the endorser is asked to write about: ${endorsementGenres.join(', ')} (repeatable)`,
      collectChoices(endorsementGenres),
    )
    .option('--language <tag>', 'language in which the endorsement is asked for')
    .option('--reply-to <address>', 'where to send the endorsement, https: or mailto:')
    .option('--id <uri>', 'id of the request (default: a random urn:uuid)')
    .option('--requested-at <instant>', 'when it is asked (default: now)', readInstant)
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(writeRequest)
  addExamples(command, [
    'an organiser asks a municipality',
    'new request --by organiser.json --about achievement.json --message "en=Please endorse our badge" --expires-at 2027-01-31T00:00:00Z --out request.json',
  ])
}

async function writeRequest(flags: RequestFlags): Promise<void> {
  const { ask: asks, language, replyTo, expiresAt } = flags
  const request = {
    type: 'EndorsementRequest',
    id: flags.id ?? randomId(),
    by: await readParty('--by', flags.by),
    target: await readJsonOption('--about', flags.about),
    message: Object.fromEntries(flags.message.map(readMessage)),
    ...(asks === undefined ? {} : { asks }),
    ...(language === undefined ? {} : { language }),
    requestedAt: flags.requestedAt ?? currentInstant(),
    expiresAt,
    ...(replyTo === undefined ? {} : { replyTo }),
  }
  await writeNew(request, 'endorsementRequest', flags.out)
}

function readMessage(value: string): [language: string, text: string] {
  const [, language = '', text = ''] = /^([A-Za-z-]+)=(.+)$/s.exec(value) ?? []
  if (text === '')
    throw usageError(`--message: expected a language and a text, such as en=Please, got ${value}`)
  return [language, text]
}
