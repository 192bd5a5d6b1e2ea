import type { Command } from 'commander'
import { appendFragment } from '../../../core/append-fragment'
import type { Activity, ClaimOffer } from '../../../index'
import { requireClaimable } from '../../claiming/require-claimable'
import { readBegin, readChoice, readEnd } from '../../option-values'
import { randomId } from '../../random-id'
import { readDocument } from '../../read-documents'
import { addExamples } from '../../verb'
import { readCount } from '../status/options'
import { writeNew } from './write-new'

const kinds = ['shared', 'single', 'rotating'] as const

interface ClaimOfferFlags {
  id?: string
  activity: string
  task?: string
  url: string
  codes: (typeof kinds)[number]
  everySeconds?: number
  opensAt: string
  closesAt: string
  limit: number
  out?: string
}

/** `new claim-offer`: writes what can be claimed by a code. */
export function addNewClaimOffer(parent: Command): void {
  const command = parent
    .command('claim-offer')
    .summary('offer an activity, or a task of it, to be claimed by a code')
    .description(
      'Writes a claim offer: what is claimed, on which page, from when until when, and how often. claim cards prints its codes.',
    )
    .requiredOption('--activity <file>', 'the activity that is claimed')
    .option(
      '--task <uri>',
      'id of the task that is claimed, or its fragment such as task-2, if the activity has tasks',
    )
    .requiredOption('--url <address>', 'the page that takes a code, https')
    .requiredOption(
      '--codes <kind>',
      'shared: one for everybody; single: one for each card; rotating: one that changes',
      readChoice(kinds),
    )
    .option('--every-seconds <n>', 'after how many seconds a rotating code changes', readCount)
    .requiredOption(
      '--opens-at <instant>',
      'the first instant at which a claim is granted; of a date, its first second in UTC',
      readBegin,
    )
    .requiredOption(
      '--closes-at <instant>',
      'the last instant at which a claim is granted; of a date, its last second in UTC',
      readEnd,
    )
    .requiredOption('--limit <n>', 'how many claims are granted; of single codes, how many cards', readCount)
    .option('--id <uri>', 'id of the offer (default: a random urn:uuid)')
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(writeOffer)
  addExamples(
    command,
    [
      'two hundred cards',
      'new claim-offer --activity activity.json --url https://lab.example/claim --codes single --opens-at 2026-09-12T14:00:00Z --closes-at 2026-09-12T18:00:00Z --limit 200 --out offer.json',
    ],
    [
      'a code on the wall that changes each minute',
      'new claim-offer --activity activity.json --url https://lab.example/claim --codes rotating --every-seconds 60 --opens-at 2026-09-12T14:00:00Z --closes-at 2026-09-12T18:00:00Z --limit 200 --out offer.json',
    ],
  )
}

async function writeOffer(flags: ClaimOfferFlags): Promise<void> {
  const { id = randomId(), url, codes, everySeconds, opensAt, closesAt, limit, out } = flags
  const activity = await readDocument<Activity>('--activity', flags.activity, 'activity')
  const named = appendFragment(activity.id, flags.task ?? '')
  const task = activity.tasks.some((each) => each.id === named) ? named : flags.task
  const offer: ClaimOffer = {
    type: 'ClaimOffer',
    id,
    activity: activity.id,
    ...(task === undefined ? {} : { task }),
    url,
    codes,
    ...(everySeconds === undefined ? {} : { everySeconds }),
    opensAt,
    closesAt,
    limit,
  }
  requireClaimable('--activity', offer, activity)
  await writeNew(offer, 'claimOffer', out)
}
