import type { Instant } from '../../core/instant'
import { parseInstant } from '../../core/instant'
import type { JsonObject } from '../../core/json'
import { startOf } from './credential-facts'
import type { Disclosure } from './disclosed-in-part'
import { mayHide } from './disclosed-in-part'

/** When a credential says that it was awarded: its issuer's own words, which nothing else shows to be true. */
export interface AwardDates {
  awardedDate?: string
  validFrom?: string
  /** The award: `awardedDate`, or `validFrom` where there is none; absent where neither is shown. */
  at?: Instant
}

/**
 * Reads the dates of an award.
 *
 * @param disclosure - What the holder may have left out: `validFrom` does not replace an `awardedDate` that is not shown.
 * @see Open Badges 3.0, AchievementCredential, `awardedDate`
 */
export function awardDatesOf(document: JsonObject, disclosure: Disclosure): AwardDates {
  const { awardedDate } = document
  const validFrom = startOf(document)
  const date = mayHide(disclosure, document, 'awardedDate') ? undefined : (awardedDate ?? validFrom)
  const at = parseInstant(date)
  return {
    ...(typeof awardedDate === 'string' ? { awardedDate } : {}),
    ...(typeof validFrom === 'string' ? { validFrom } : {}),
    ...(at ? { at } : {}),
  }
}
