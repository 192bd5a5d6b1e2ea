import { toArray } from '../../core/json'
import type { Achievement, ResultDescription } from '../../model/generated/documents'
import type { AskedOption, Widened } from './asked-option'
import { achievementIds } from './index-holdings'
import { targetsOf } from './shown-skills'

/** Lists the ids of the achievements that would meet an option, as far as they themselves say. */
export function findOpportunities(
  options: readonly AskedOption[],
  offered: readonly Achievement[],
  widened: Widened,
): string[] {
  const found = offered.filter((offer) => options.some((option) => isOpportunity(offer, option, widened)))
  return [...new Set(found.map(({ id }) => id))].sort()
}

function isOpportunity(offer: Achievement, option: AskedOption, widened: Widened): boolean {
  const { skill, achievement, minimum, issuedBy } = option
  const descriptions = toArray<ResultDescription>(offer.resultDescription)
  const skills = [offer, ...descriptions].flatMap(({ alignment }) => targetsOf(alignment))
  const creator = offer.creator?.id
  return (
    (skill === undefined || skills.some((each) => widened(each).includes(skill))) &&
    (achievement === undefined ||
      (achievementIds({ achievement: offer }).includes(achievement.id) &&
        (creator ?? achievement.creator) === achievement.creator)) &&
    (issuedBy === undefined || creator === undefined || issuedBy.has(creator)) &&
    (minimum?.resultDescription === undefined ||
      descriptions.some(({ id }) => id === minimum.resultDescription))
  )
}
