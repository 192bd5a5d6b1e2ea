import type { Command } from 'commander'
import { appendFragment } from '../../../core/append-fragment'
import type { Task, TaskReview } from '../../../index'
import { usageError } from '../../command-error'
import { readParty } from '../../endorsing/endorsing-flags'
import type { Asked } from '../../matching/ask-for'
import { readAsked, requireEach } from '../../matching/ask-for'
import { collect } from '../../option-values'
import { note } from '../../output'
import { addExamples } from '../../verb'
import { writeNew } from './write-new'

interface ActivityFlags {
  id: string
  organiser: string
  language: string
  name: string
  description: string
  task?: string[]
  accepts?: string[]
  review?: string[]
  workload?: string
  tag?: string[]
  requires?: string[]
  out?: string
}

/** `new activity`: writes an activity in one language, with its tasks. */
export function addNewActivity(parent: Command): void {
  const command = parent
    .command('activity')
    .summary('write an activity, by which a badge is earned')
    .description(
      'Writes an activity in one language, with a task for each --task. Without a task its badge is earned by claiming it, or by the badges that it requires. Further languages, forms and other requirements are added in an editor.',
    )
    .requiredOption('--id <uri>', 'its id; not the address of a page that shows it')
    .requiredOption('--organiser <file|id=name>', 'who organises it: a profile, or its id and name')
    .requiredOption('--language <tag>', 'language of the texts, BCP 47')
    .requiredOption('--name <text>', 'its name, and that of the badge')
    .requiredOption('--description <text>', 'what it is')
    .option('--task <text>', 'what there is to do (repeatable)', collect)
    .option(
      '--accepts <kinds>',
      'evidence that a task accepts: text, photo, video, file, link; or claim, for a task that a code confirms (default: text); once for all tasks, or once for each in their order (repeatable)',
      collect,
    )
    .option(
      '--review <who[=n]>',
      'who confirms a task, and how many of them: self, peers, organisers, team or teamLeads (default: organisers=1); once for all tasks that no code confirms, or once for each of them (repeatable)',
      collect,
    )
    .option('--workload <duration>', 'how long it takes, such as PT20M')
    .option('--tag <text>', 'a tag (repeatable)', collect)
    .option(
      '--requires <file>',
      'an achievement or an activity whose badge participants must hold; an achievement must name its creator (repeatable)',
      collect,
    )
    .option('--out <file>', 'where to write it (default: standard output)')
    .action(writeActivity)
  addExamples(
    command,
    [
      'a task that one organiser confirms',
      'new activity --id https://lab.example/activities/guide --organiser "did:web:lab.example=Lagoon Lab" --language en --name "Neighbourhood guide" --description "Leads a walk." --task "Lead a walk" --accepts text,photo --out activity.json',
    ],
    [
      'one that its participants confirm themselves',
      'new activity --id https://lab.example/activities/badges --organiser organiser.json --language en --name "What is an Open Badge?" --description "Explains badges." --task "Say it in your own words" --review self --workload PT20M --out badges.json',
    ],
    [
      'one that is earned by the badges of two others',
      'new activity --id https://lab.example/activities/harbour --organiser organiser.json --language en --name "Knows the harbour" --description "Took both walks." --requires morning.json --requires evening.json --out harbour.json',
    ],
  )
}

async function writeActivity(flags: ActivityFlags): Promise<void> {
  const { id, language, workload, tag: tags } = flags
  const inLanguage = (text: string) => ({ [language]: text })
  const asked: Asked[] = []
  for (const file of flags.requires ?? []) asked.push(await readAsked('--requires', file, language))
  const activity = {
    type: 'Activity',
    id,
    organiser: await readParty('--organiser', flags.organiser),
    name: inLanguage(flags.name),
    description: inLanguage(flags.description),
    languages: [language],
    ...(tags === undefined ? {} : { tags }),
    ...(workload === undefined ? {} : { workload }),
    tasks: readConfirmations(flags).map((how, index) => ({
      id: appendFragment(id, `task-${index + 1}`),
      prompt: inLanguage(flags.task?.[index] ?? ''),
      ...how,
    })),
    ...(asked.length === 0 ? {} : { requires: requireEach(id, asked) }),
  }
  await writeNew(activity, 'activity', flags.out)
  if (activity.tasks.length === 0 && asked.length === 0)
    note('It has no task: its badge is earned by claiming it.')
}

/** What each task accepts, and who confirms it: of a task that is claimed, the code does. */
function readConfirmations({
  task = [],
  accepts = ['text'],
  review = [],
}: ActivityFlags): Pick<Task, 'accepts' | 'review'>[] {
  const kinds = spread('--accepts', accepts, task.length, 'task').map(readKinds)
  const reviewed = kinds.filter((each) => !isClaimed(each)).length
  if (review.length > 0 && task.length > 0 && reviewed === 0)
    throw usageError('--review: expected none with --accepts claim: the code confirms the task')
  const reviews = spread(
    '--review',
    review.length > 0 ? review : ['organisers=1'],
    reviewed,
    'task that no code confirms',
  ).map(readReview)
  return kinds.map((each) =>
    isClaimed(each) ? { accepts: each } : { accepts: each, review: reviews.shift() as TaskReview },
  )
}

/** One value for all, or one for each. */
function spread(option: string, values: readonly string[], count: number, what: string): string[] {
  if (values.length !== 1 && values.length !== count)
    throw usageError(`${option}: expected one, or one for each ${what} (${count}), got ${values.length}`)
  return Array.from({ length: count }, (_, index) => values[index] ?? (values[0] as string))
}

function readKinds(accepts: string): Task['accepts'] {
  const kinds = accepts.split(',') as Task['accepts']
  if (isClaimed(kinds) && kinds.length > 1) throw usageError(`--accepts: expected only claim, got ${accepts}`)
  return kinds
}

function isClaimed(kinds: Task['accepts']): boolean {
  return kinds.includes('claim')
}

const reviewers: readonly string[] = ['self', 'peers', 'organisers', 'team', 'teamLeads']

function readReview(value: string): TaskReview {
  const [, by = '', count] = /^([A-Za-z]+)(?:=([1-9]\d{0,3}))?$/.exec(value) ?? []
  if (!reviewers.includes(by) || (by === 'self' && count !== undefined))
    throw usageError(
      `--review: expected self, or one of ${reviewers.slice(1).join(', ')} with a number, such as peers=2, got ${value}`,
    )
  return by === 'self' ? { by } : { by: by as TaskReview['by'], count: Number(count ?? 1) }
}
