import { assertArguments } from '../core/assert-options'
import type { AchievementOptions, SchemeAchievementOptions } from './achievement-options'
import { isAchievementType } from './achievement-types'
import type { InputGuards } from './assert-input'
import { inputGuards, optional } from './assert-input'
import { buildImage } from './build-image'
import { describeSchemeEdition } from './describe-scheme-edition'
import type { Achievement, AchievementType, Criteria, LabelScheme } from './generated/documents'
import { withoutEmpty } from './without-empty'

/**
 * Builds an `Achievement`: of any badge or activity, or of a label scheme in one of its languages.
 *
 * A scheme becomes the edition of one language, tied to its other editions by `related`; its results are what the award rule asks for.
 *
 * @throws {TypeError | RangeError} If a member cannot be used, naming it.
 * @see Open Badges 3.0, Achievement
 */
export function buildAchievement(options: AchievementOptions): Achievement
export function buildAchievement(scheme: LabelScheme, options: SchemeAchievementOptions): Achievement
export function buildAchievement(
  subject: AchievementOptions | LabelScheme,
  options?: SchemeAchievementOptions,
): Achievement {
  assertArguments('build achievement', 'an object', { options: subject })
  if (!isScheme(subject)) return assemble(subject)
  assertArguments('build achievement', 'an object', { options })
  return assemble(describeSchemeEdition(subject, options as SchemeAchievementOptions))
}

function isScheme(subject: AchievementOptions | LabelScheme): subject is LabelScheme {
  return 'type' in subject && subject.type === 'LabelScheme'
}

function assemble(options: AchievementOptions): Achievement {
  assertArguments('build achievement', 'an object', { options })
  const guards = inputGuards('build achievement', options)
  return withoutEmpty<Achievement>({
    id: guards.uri('id', options.id),
    type: ['Achievement'],
    achievementType: typeOf(guards, options.achievementType ?? 'Badge'),
    name: guards.texts('name', options.name),
    description: guards.texts('description', options.description),
    criteria: criteriaOf(guards, options.criteria),
    creator: options.creator,
    version: optional(guards.text, 'version', options.version),
    inLanguage: optional(guards.language, 'language', options.language),
    image: buildImage(guards, options.image),
    tag: (options.tags ?? []).map((tag, index) => guards.text(`tags[${index}]`, tag)),
    alignment: [...(options.alignment ?? [])],
    related: [...(options.related ?? [])],
    resultDescription: [...(options.resultDescription ?? [])],
  })
}

function typeOf(guards: InputGuards, achievementType: string): AchievementType {
  return isAchievementType(achievementType)
    ? achievementType
    : guards.refuse('achievementType', 'one that Open Badges 3.0 lists or ext:…', achievementType)
}

function criteriaOf(guards: InputGuards, criteria: AchievementOptions['criteria']): Criteria {
  if (typeof criteria !== 'object' || criteria === null) {
    return { narrative: guards.text('criteria', criteria) }
  }
  if (criteria.id === undefined && criteria.narrative === undefined) {
    return guards.refuse('criteria', 'given by id or narrative', criteria)
  }
  return withoutEmpty<Criteria>({
    id: optional(guards.uri, 'criteria.id', criteria.id),
    narrative: optional(guards.text, 'criteria.narrative', criteria.narrative),
  })
}
