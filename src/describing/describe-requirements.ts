import type { Requirement } from '../index'
import { isRequired } from '../schema/references/check-requirements'
import type { Fact } from './facts'
import type { Voice } from './voice'

type Option = Requirement['anyOf'][number]

/**
 * Says what requirements ask for, and how many of them must be met.
 *
 * @param count - How many, where it is not all that are not optional.
 */
export function requirementFacts(
  requirements: readonly Requirement[],
  count: number | undefined,
  voice: Voice,
): Fact[] {
  const { say } = voice
  const total = requirements.filter(isRequired).length
  return [
    [
      say('factRequirements'),
      ...(total === 0 ? [] : [say('requirementsNeeded', { need: count ?? total, total })]),
      ...requirements.flatMap((requirement) => sayRequirement(requirement, voice)),
    ],
  ]
}

function sayRequirement(requirement: Requirement, voice: Voice): string[] {
  const { say, name } = voice
  const note = isRequired(requirement) ? '' : ` (${say('matchOptional')})`
  return [
    `${name(requirement.name)}${note}`,
    ...requirement.anyOf.map((option, index) => {
      const said = sayOption(option, voice).join('; ')
      return `  ${index === 0 ? said : say('requirementOr', { option: said })}`
    }),
  ]
}

/** Says all that one badge has to be. */
function sayOption(option: Option, { say, show }: Voice): string[] {
  const { skill, achievement, minimum, issuedBy, labelHeld, endorsedBy, awardedAfter, selfIssued } = option
  const showAll = (ids: readonly string[]) => ids.map(show).join(', ')
  const said: (string | undefined | false)[] = [
    skill !== undefined && say('requirementSkill', { skill: show(skill) }),
    achievement &&
      say('requirementAchievement', {
        achievement: show(achievement.id),
        creator: show(achievement.creator),
      }),
    minimum?.value !== undefined && say('requirementValue', { value: minimum.value }),
    minimum?.level !== undefined && say('requirementLevel', { level: minimum.level }),
    minimum?.resultDescription !== undefined &&
      say('requirementResult', { result: show(minimum.resultDescription) }),
    issuedBy && say('requirementIssuedBy', { issuers: showAll(issuedBy) }),
    labelHeld && say('requirementLabelHeld'),
    endorsedBy && say('requirementEndorsedBy', { endorsers: sayEndorsers(endorsedBy, showAll) }),
    awardedAfter !== undefined && say('requirementAwardedAfter', { at: show(awardedAfter) }),
    selfIssued && say('requirementSelfIssued'),
  ]
  return said.filter((one) => typeof one === 'string')
}

function sayEndorsers(
  { ids, kind, level }: NonNullable<Option['endorsedBy']>,
  showAll: (texts: readonly string[]) => string,
): string {
  const traits = showAll([kind, level].filter((one) => one !== undefined))
  if (!ids) return traits
  return traits ? `${showAll(ids)} (${traits})` : showAll(ids)
}
