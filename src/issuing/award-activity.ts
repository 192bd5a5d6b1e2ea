import { appendFragment } from '../core/append-fragment'
import { addressOf } from '../core/compare-ids'
import { QualityLabelError } from '../core/errors'
import type { Kind, KindsOf } from '../core/kinds'
import { instant, list, object, required, unchecked } from '../core/kinds'
import { readOptions } from '../core/read-options'
import { isVisible } from '../core/written-text'
import { buildAchievement } from '../model/build-achievement'
import type { BuiltEvidence } from '../model/build-evidence'
import { buildEvidence } from '../model/build-evidence'
import type { ImageOptions } from '../model/build-image'
import { claimResultId, isClaimAlone } from '../model/describe-activity'
import { language, uri } from '../model/document-kinds'
import type { TypeOptional } from '../model/fill-type'
import type { FromJson } from '../model/from-json'
import type {
  Activity,
  FormAnswer,
  OpenBadgeCredential,
  Participation,
  Profile,
  Question,
  Result,
} from '../model/generated/documents'
import { plainMediaType } from '../model/media-type'
import { textIn } from '../model/text-in'
import type { Progress } from '../programme/activity/progress-of'
import { followLog } from '../programme/activity/progress-of'
import type { ParticipationLog, TaskLog } from '../programme/activity/read-log'
import { hiddenAnswers, isFile } from '../programme/activity/submitted-items'
import type { Holding } from '../programme/requirement/holding'
import type { BadgeRecipient } from './badge-recipient'
import type { BadgeOptions } from './build-badge'
import { buildBadge } from './build-badge'

/** What `awardActivity` takes: the activity, the log, whose badge it is, and the parts of a badge that no activity has. */
export interface AwardActivityOptions {
  activity: FromJson<Activity>
  participation: FromJson<Participation>
  /** Instant of the award: `xsd:dateTimeStamp` or Date. Later events do not exist; what is shown at this instant becomes public. */
  at: string | Date
  /** URI of the badge. */
  id: string
  /** Profile with a name: the organiser, or another who issues its badges. */
  issuer: FromJson<Profile>
  /** Whose badge it is, from the account of the participant. The id in the log stays private. */
  recipient: BadgeRecipient
  /** Language of the badge, one of the activity; a locale such as `pt_BR` is read as `pt-BR`. */
  language: string
  /** Ids of the editions by language, if they differ from the id of the activity with the language as fragment. */
  editionIds?: Readonly<Record<string, string>> | undefined
  /** Badges of the participant, as `holdingsOf` returns them, for the requirements of the activity. */
  holdings?: readonly Holding[] | undefined
  validUntil?: string | Date | undefined
  /** Organisation that assessed for the issuer; never a person who reviewed. */
  source?: TypeOptional<FromJson<Profile>> | undefined
  credentialStatus?: BadgeOptions['credentialStatus']
  /** Image of the achievement, if it is not that of the cover. */
  image?: ImageOptions | undefined
}

const action = 'award activity'

const kinds = {
  activity: required(object as Kind<Activity>),
  participation: required(object as Kind<Participation>),
  at: required(instant),
  id: required(uri),
  issuer: required(object as Kind<Profile>),
  recipient: required(object as Kind<BadgeRecipient>),
  language: required(language),
  editionIds: object as Kind<Readonly<Record<string, string>>>,
  holdings: list as Kind<readonly Holding[]>,
  validUntil: instant,
  source: object as Kind<TypeOptional<Profile>>,
  credentialStatus: unchecked<NonNullable<BadgeOptions['credentialStatus']>>(),
  image: unchecked<ImageOptions>(),
} satisfies KindsOf<AwardActivityOptions>

/**
 * Builds the unsigned badge of a participant who has earned it.
 *
 * It is awarded and valid from the instant at which it was earned. Each task that is done is a result whose description says who
 * confirmed it. Of the log, only evidence that is public at `at` and answers to public questions become part of it: no comment, no id of a
 * reviewer, and neither id of the participant on the platform nor of the log. Sign it when its recipient has agreed; `listPersonalData` says what it tells.
 *
 * @throws {TypeError | RangeError} If an option cannot be used; the message names it.
 * @throws {QualityLabelError} `NOT_YET_EARNED` with `details.progress` and what is missing: `have`, `need`, the open `tasks`, and the unmet
 *   `requirements`; `EVENT_NOT_ALLOWED` as `progressOf`; `SHAPE_INVALID` as `buildBadge`.
 * @see Open Badges 3.0, AchievementCredential
 */
export function awardActivity(options: AwardActivityOptions): OpenBadgeCredential {
  const read = readOptions(action, options, kinds)
  const { activity: given, participation, at, holdings, editionIds, image, ...badge } = read
  const { activity, progress, log } = followLog(action, given, participation, { at, holdings })
  const awardedDate = requireEarned(activity, log, progress)
  return buildBadge({
    ...badge,
    achievement: buildAchievement(activity, { language: badge.language, editionIds, image }),
    awardedDate,
    validFrom: awardedDate,
    results: resultsOf(activity, log),
    evidence: evidenceOf(log, badge.id, badge.language),
  })
}

function requireEarned(activity: Activity, log: ParticipationLog, progress: Progress): string {
  const { earnedAt, have, need, requirements, state } = progress
  if (earnedAt !== undefined) return earnedAt
  const open = progress.tasks
    .filter((task) => task.state !== 'done')
    .map(({ task, state: of }) => ({ task, state: of }))
  const unmet = requirements?.items
    .filter(({ met, optional }) => !met && !optional)
    .map((item) => item.requirement)
  const missing = [
    isClaimAlone(activity) && log.claimedAt === undefined ? 'the claim of a code' : '',
    have < need ? `${need} tasks done, found ${have}` : '',
    requirements && !requirements.met
      ? `${requirements.need} requirements met, found ${requirements.have}`
      : '',
  ].filter((part) => part !== '')
  throw new QualityLabelError('NOT_YET_EARNED', `Cannot ${action}: expected ${missing.join('; and ')}`, {
    details: { state, have, need, tasks: open, requirements: unmet ?? [], progress },
  })
}

function resultsOf(activity: Activity, log: ParticipationLog): TypeOptional<Result>[] {
  const done = isClaimAlone(activity) ? [claimResultId(activity)] : doneTasks(log).map(({ task }) => task.id)
  return done.map((resultDescription) => ({ resultDescription, status: 'Completed' }))
}

function doneTasks({ tasks }: ParticipationLog): TaskLog[] {
  return [...tasks.values()].filter(({ state }) => state === 'done')
}

function evidenceOf(log: ParticipationLog, badge: string, language: string): BuiltEvidence[] {
  const isHidden = hiddenAnswers(log.evidence.values())
  const done = doneTasks(log)
  const items = done.flatMap((task, index) => {
    const answers = shownAnswers(task, isHidden, language)
    const id = freeId(appendFragment(badge, `answers-${index + 1}`), log)
    return [...publicEvidence(task, log), ...formOf(answers, id, language), ...answers.flatMap(fileOf)]
  })
  const byAddress = new Map(items.map((item) => [addressOfItem(item), item]))
  // A file is as its reviewers saw it where it is evidence, and once where it answers two questions.
  for (const item of done.flatMap((task) => publicEvidence(task, log)))
    byAddress.set(addressOfItem(item), item)
  return [...byAddress.values()]
}

function addressOfItem({ evidence }: BuiltEvidence): string {
  return addressOf(String(evidence.id))
}

/** Evidence of the participant may have any id. */
function freeId(id: string, log: ParticipationLog): string {
  return log.evidence.has(addressOf(id)) || log.items.has(addressOf(id)) ? freeId(`${id}-form`, log) : id
}

function publicEvidence({ submission }: TaskLog, log: ParticipationLog): BuiltEvidence[] {
  return (submission?.evidence ?? [])
    .filter(({ evidence }) => log.evidence.get(addressOf(String(evidence.id)))?.visibility === 'public')
    .map(({ evidence, relatedResource }) => ({ evidence, ...(relatedResource && { relatedResource }) }))
}

interface ShownAnswer {
  asked: Question
  prompt: string
  value: FormAnswer['value']
}

/** The answers to public questions that show nothing that is hidden. */
function shownAnswers(
  { task, submission }: TaskLog,
  isHidden: (value: FormAnswer['value']) => boolean,
  language: string,
): ShownAnswer[] {
  const questions = new Map((task.form ?? []).map((question) => [question.id, question]))
  return (submission?.answers ?? []).flatMap(({ question, value }) => {
    const asked = questions.get(question)
    const isShown = asked?.visibility === 'public' && !isHidden(value)
    return isShown ? [{ asked, value, prompt: textIn(asked.prompt, language) }] : []
  })
}

/** Answers as one form. */
function formOf(shown: readonly ShownAnswer[], id: string, language: string): BuiltEvidence[] {
  const answers = shown.flatMap(({ asked, value, prompt }) => {
    const answer = sayAnswer(asked, value, language)
    return isVisible(answer) ? [{ question: prompt, answer }] : []
  })
  return answers.length > 0 ? [buildEvidence({ kind: 'form', id, answers })] : []
}

function sayAnswer({ choices = [] }: Question, value: FormAnswer['value'], language: string): string {
  if (isFile(value)) return value.name ?? ''
  const labels = new Map(choices.map(({ id, label }) => [id, textIn(label, language)]))
  return [value]
    .flat()
    .map((part) => labels.get(part) ?? part)
    .join('\n')
}

/** A file that answers a question, as evidence of its own that is bound by its digest. */
function fileOf({ value, prompt: name }: ShownAnswer): BuiltEvidence[] {
  if (!isFile(value)) return []
  const { id, digestMultibase } = value
  const mediaType = plainMediaType(value.mediaType)
  // A file without a digest or a media type was refused when it was submitted.
  return digestMultibase === undefined || mediaType === undefined
    ? []
    : [buildEvidence({ kind: 'file', id, name, mediaType, digestMultibase })]
}
