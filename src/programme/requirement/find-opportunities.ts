import { toArray } from '../../core/json'
import type { Achievement, ResultDescription } from '../../model/generated/documents'
import type { AskedOption, Widened } from './asked-option'
import type { Indexed } from './index-by-matter'
import { achievementIds, indexByMatter } from './index-by-matter'
import { targetsOf } from './shown-skills'

/** An achievement that somebody offers, with what is asked of it often. */
export interface Offer {
  id: string
  creator: string | undefined
  descriptions: ReadonlySet<string>
}

/** Sorts the achievements that are offered by what is asked for. */
export function indexOffers(
  offered: readonly Achievement[],
  options: readonly AskedOption[],
  widened: Widened,
): Indexed<Offer> {
  const offers = offered.map((achievement) => {
    const descriptions = toArray<ResultDescription>(achievement.resultDescription)
    return {
      item: {
        id: achievement.id,
        creator: achievement.creator?.id,
        descriptions: new Set(descriptions.map(({ id }) => id)),
      },
      skills: [achievement, ...descriptions].flatMap(({ alignment }) => targetsOf(alignment)),
      achievements: achievementIds(achievement),
    }
  })
  return indexByMatter(offers, options, widened)
}

/** Lists the ids of the achievements that would meet an option, as far as they themselves say. */
export function findOpportunities(option: AskedOption, offers: Indexed<Offer>): string[] {
  return offers(option).flatMap((offer) => (isOpportunity(offer, option) ? offer.id : []))
}

function isOpportunity(
  { creator, descriptions }: Offer,
  { achievement, minimum, issuedBy }: AskedOption,
): boolean {
  return (
    (achievement === undefined || (creator ?? achievement.creator) === achievement.creator) &&
    (issuedBy === undefined || creator === undefined || issuedBy.has(creator)) &&
    (minimum?.resultDescription === undefined || descriptions.has(minimum.resultDescription))
  )
}
