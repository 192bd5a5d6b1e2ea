import { isJsonObject } from '../core/json'
import type { Kind, KindsOf } from '../core/kinds'
import { list, object, passing, required, unchecked } from '../core/kinds'
import { readOptions, wrongType } from '../core/read-options'
import type { AchievementOptions, EditionOptions } from './achievement-options'
import { isAchievementType } from './achievement-types'
import type { InputGuards } from './assert-input'
import { inputGuards } from './assert-input'
import type { ImageOptions } from './build-image'
import { buildImage } from './build-image'
import { describeActivity } from './describe-activity'
import { describeSchemeEdition } from './describe-scheme-edition'
import { language, texts, uri, words } from './document-kinds'
import { fillResultDescription } from './fill-result-description'
import { fillType, fillTypes } from './fill-type'
import type { FromJson } from './from-json'
import type {
  Achievement,
  AchievementType,
  Activity,
  Alignment,
  Criteria,
  LabelScheme,
  Profile,
  Related,
} from './generated/documents'
import { withoutEmpty } from './without-empty'

const kinds = {
  id: required(uri),
  name: required(texts),
  description: required(texts),
  criteria: required(unchecked<AchievementOptions['criteria']>()),
  achievementType: passing<AchievementType>(
    'one that Open Badges 3.0 lists or ext:…',
    (value) => typeof value === 'string' && isAchievementType(value),
  ),
  creator: object as Kind<NonNullable<AchievementOptions['creator']>>,
  version: words,
  language,
  image: unchecked<ImageOptions>(),
  tags: list as Kind<readonly string[]>,
  alignment: list as Kind<NonNullable<AchievementOptions['alignment']>>,
  related: list as Kind<NonNullable<AchievementOptions['related']>>,
  resultDescription: list as Kind<NonNullable<AchievementOptions['resultDescription']>>,
} satisfies KindsOf<AchievementOptions>

const editionKinds = {
  language: required(language),
  editionIds: object as Kind<Readonly<Record<string, string>>>,
  image: unchecked<ImageOptions>(),
} satisfies KindsOf<EditionOptions>

const criteriaKinds = { id: uri, narrative: words }

/**
 * Builds an `Achievement` for any badge, or for an activity or a label scheme in one of its languages.
 *
 * For an activity and a scheme it builds the edition of one language, with its other editions in `related`. The results of an activity
 * are its tasks, and those of a scheme what its award rule looks at.
 *
 * @throws {TypeError | RangeError} If an option cannot be used; the message names it.
 * @see Open Badges 3.0, Achievement
 */
export function buildAchievement(options: AchievementOptions): Achievement
export function buildAchievement(scheme: FromJson<LabelScheme>, options: EditionOptions): Achievement
export function buildAchievement(activity: FromJson<Activity>, options: EditionOptions): Achievement
export function buildAchievement(
  subject: AchievementOptions | FromJson<LabelScheme> | FromJson<Activity>,
  options?: EditionOptions,
): Achievement {
  const read = () => readOptions('build achievement', options, editionKinds)
  if (isOf<LabelScheme>(subject, 'LabelScheme')) return assemble(describeSchemeEdition(subject, read()))
  if (isOf<Activity>(subject, 'Activity')) return assemble(describeActivity(subject, read()))
  if (options !== undefined)
    throw wrongType('build achievement', 'scheme or activity', 'a LabelScheme or an Activity', subject)
  return assemble(subject as AchievementOptions)
}

function isOf<T>(subject: unknown, type: string): subject is T {
  return isJsonObject(subject) && subject['type'] === type
}

function assemble(options: AchievementOptions): Achievement {
  const guards = inputGuards('build achievement', options)
  const read = readOptions('build achievement', options, kinds)
  return withoutEmpty<Achievement>({
    id: read.id,
    type: ['Achievement'],
    achievementType: read.achievementType ?? 'Badge',
    name: read.name,
    description: read.description,
    criteria: criteriaOf(guards, read.criteria),
    creator: read.creator && fillType<Profile>(guards, 'creator', read.creator, 'Profile'),
    version: read.version,
    inLanguage: read.language,
    image: buildImage(guards, read.image),
    tag: (read.tags ?? []).map((tag, index) => guards.text(`tags[${index}]`, tag)),
    alignment: fillTypes<Alignment>(guards, 'alignment', read.alignment, 'Alignment'),
    related: fillTypes<Related>(guards, 'related', read.related, 'Related'),
    resultDescription: (read.resultDescription ?? []).map((description, index) =>
      fillResultDescription(guards, `resultDescription[${index}]`, description),
    ),
  })
}

function criteriaOf(guards: InputGuards, criteria: AchievementOptions['criteria']): Criteria {
  if (typeof criteria !== 'object' || criteria === null) {
    return { narrative: guards.text('criteria', criteria) }
  }
  const read = guards.members('criteria', criteria, criteriaKinds)
  if (read.id === undefined && read.narrative === undefined) {
    return guards.refuse('criteria', 'given by id or narrative', criteria)
  }
  return withoutEmpty<Criteria>(read)
}
