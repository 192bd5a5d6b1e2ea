import { appendFragment } from '../core/append-fragment'
import { isPlainObject } from '../core/json'
import type { Kind, KindsOf } from '../core/kinds'
import { isListOf, list, notText, object, required, wholeNumber } from '../core/kinds'
import type { AchievementOptions, EditionOptions } from './achievement-options'
import { activityWords } from './activity-words'
import { inputGuards } from './assert-input'
import type { ImageOptions } from './build-image'
import { uri, words } from './document-kinds'
import type { Edition } from './edition'
import { editionOf } from './edition'
import { escapeMarkdown } from './escape-markdown'
import type {
  AchievementType,
  Activity,
  Alignment,
  NamedProfile,
  Profile,
  ResultDescription,
  Task,
  TaskReview,
} from './generated/documents'
import { textIn } from './text-in'
import { withoutEmpty } from './without-empty'

/** Kinds of activity that Open Badges has a kind of achievement for; others are a `Badge`. */
const achievementTypeOf: Partial<Readonly<Record<NonNullable<Activity['kind']>, AchievementType>>> = {
  course: 'Course',
  volunteering: 'CommunityService',
  internship: 'Fieldwork',
  playlist: 'LearningProgram',
}

const objects: Kind<readonly object[]> = notText('a list of objects', (value) =>
  isListOf(value, isPlainObject),
)

/** The members of an activity, so that a misspelt one is not left out of its badge. Whether all of it is right, `validate` tells. */
const kinds = {
  type: required(words),
  id: required(uri),
  version: words,
  organiser: required(object),
  creator: object,
  name: required(object),
  description: required(object),
  criteria: object,
  languages: required(list),
  kind: words,
  skills: objects,
  tags: list,
  workload: words,
  cover: object,
  tasks: required(objects),
  tasksRequired: wholeNumber(1),
  requires: objects,
  requiresCount: wholeNumber(1),
} satisfies KindsOf<Activity>

/**
 * Describes an activity in one of its languages as an achievement.
 *
 * Each task becomes a result of type `Status`, whose name says who confirms the task; results have the ids of their tasks in every
 * edition. Its creator is always written, so that the achievement is the same for every issuer of the badge.
 *
 * @throws {RangeError} If the activity does not have the language, or a text of the badge is missing in it.
 */
export function describeActivity(activity: Activity, options: EditionOptions): AchievementOptions {
  inputGuards('build achievement', activity).members('activity', activity, kinds)
  const edition = editionOf('activity', activity, options)
  const { creator = activity.organiser, kind, version, tags } = activity
  return {
    id: edition.id,
    name: edition.text('name', activity.name),
    description: edition.text('description', activity.description),
    criteria: narrativeOf(activity, edition),
    achievementType: (kind && achievementTypeOf[kind]) ?? 'Badge',
    creator: withoutEndorsements(creator),
    version,
    language: edition.language,
    image: options.image ?? coverOf(activity, edition),
    tags,
    alignment: (activity.skills ?? []).map((skill): Alignment => {
      const { targetUrl, targetName, targetFramework, targetCode } = skill
      const name = textIn(targetName, edition.language)
      return withoutEmpty<Alignment>({
        type: ['Alignment'],
        targetName: name,
        targetUrl,
        targetFramework,
        targetCode,
      })
    }),
    related: edition.others,
    resultDescription: resultsOf(activity, edition),
  }
}

/** Returns the id of the result that says that an activity without tasks and requirements was claimed. */
export function claimResultId({ id }: Activity): string {
  return appendFragment(id, 'claim')
}

/** Whether an activity is earned by claiming it: it asks for nothing else. */
export function isClaimAlone({ tasks, requires = [] }: Activity): boolean {
  return tasks.length === 0 && requires.length === 0
}

function withoutEndorsements(profile: NamedProfile): Profile {
  const { endorsement: _, endorsementJwt: __, ...own } = profile
  return own as Profile
}

function coverOf({ cover = {} }: Activity, { language }: Edition): ImageOptions | undefined {
  const { image: id, caption } = cover
  return id === undefined ? undefined : { id, caption: caption && textIn(caption, language) }
}

function resultsOf(activity: Activity, edition: Edition): ResultDescription[] {
  if (isClaimAlone(activity))
    return [statusOf(claimResultId(activity), activityWords(edition.language).claim)]
  return activity.tasks.map((task, index) =>
    statusOf(
      task.id,
      `${promptOf(task, index, edition)} – ${sayConfirmation(task.review, edition.language)}`,
    ),
  )
}

function statusOf(id: string, name: string): ResultDescription {
  return { id, type: ['ResultDescription'], resultType: 'Status', name }
}

function promptOf({ prompt }: Task, index: number, edition: Edition): string {
  return edition.text(`tasks[${index}].prompt`, prompt).trim().replace(/\s+/gu, ' ')
}

/** Says who confirms a task, and how many of them: `confirmed by organisers (1)`. Without a review it is claimed. */
function sayConfirmation(review: TaskReview | undefined, language: string): string {
  const { by, count } = review ?? { by: 'claim' as const, count: undefined }
  const confirmation = activityWords(language)[by]
  return count === undefined ? confirmation : `${confirmation} (${count})`
}

/** Says what must be done, in Markdown: the criteria as they are, then tasks, requirements and time. */
function narrativeOf(activity: Activity, edition: Edition): string {
  const { criteria, tasks, tasksRequired, requires = [], requiresCount, workload } = activity
  const headings = activityWords(edition.language)
  const asked = tasks.map(
    (task, index) =>
      `${index + 1}. ${escapeMarkdown(promptOf(task, index, edition))} – ${sayConfirmation(task.review, edition.language)}`,
  )
  const needed = requires
    .filter(({ optional }) => !optional)
    .map(({ name }) => `- ${escapeMarkdown(textIn(name, edition.language).replace(/\s+/gu, ' '))}`)
  return [
    criteria && edition.text('criteria', criteria),
    section(headings.tasks, asked, tasksRequired),
    section(headings.requires, needed, requiresCount),
    isClaimAlone(activity) ? headings.claim : undefined,
    workload && `${headings.workload}: ${sayDuration(workload)}`,
  ]
    .filter((part) => part !== undefined)
    .join('\n\n')
}

function section(heading: string, lines: readonly string[], count = lines.length): string | undefined {
  if (lines.length === 0) return undefined
  const title = count < lines.length ? `${heading} (${count}/${lines.length})` : heading
  return `**${title}**\n\n${lines.join('\n')}`
}

/** Writes an ISO 8601 duration in the symbols that all languages share: `PT1H30M` as `1 h 30 min`; a week as seven days. */
function sayDuration(duration: string): string {
  const [, weeks, days, hours, minutes] =
    /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration) ?? []
  const inDays = weeks === undefined ? days : String(Number(weeks) * 7)
  return [inDays && `${inDays} d`, hours && `${hours} h`, minutes && `${minutes} min`]
    .filter(Boolean)
    .join(' ')
}
