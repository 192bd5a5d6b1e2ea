import type { Instant } from '../core/instant'
import { formatInstant, parseInstant } from '../core/instant'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from '../core/json'
import { hasBegun, isReversedPeriod } from '../core/period'
import type { DataModel } from '../model/contexts/data-model'
import { dataModelOf, periodMembers } from '../model/contexts/data-model'
import type { Finding } from '../model/problems/problem'

/**
 * Checks that a credential does not end before it begins.
 *
 * @see VCDM 2.0, section 4.9, which lets it end at that instant: such a credential has always ended.
 */
export function checkPeriodOrder(document: JsonObject, dataModel: DataModel): Finding[] {
  const { from, until } = periodMembers[dataModel]
  const [validFrom, validUntil] = [document[from], document[until]]
  if (validUntil === undefined || !isReversedPeriod({ validFrom, validUntil })) return []
  const [begin, end] = [instantOf(validFrom), instantOf(validUntil)]
  if (!begin || !end) return []
  const params = { validFrom: formatInstant(begin), validUntil: formatInstant(end) }
  return [{ code: 'PERIOD_REVERSED', pointer: `/${until}`, params }]
}

/** Checks that a credential was not awarded after it begins: a renewal moves `validFrom`, and `awardedDate` keeps the first award. */
export function checkAwardOrder(document: JsonObject, dataModel: DataModel): Finding[] {
  const { awardedDate } = document
  if (awardedDate === undefined) return []
  const begin = instantOf(document[periodMembers[dataModel].from])
  if (!begin || hasBegun(awardedDate, begin)) return []
  const awardedAt = instantOf(awardedDate)
  if (!awardedAt) return []
  const params = { awardedDate: formatInstant(awardedAt), latest: formatInstant(begin) }
  return [{ code: 'AWARDED_TOO_LATE', pointer: '/awardedDate', params }]
}

/** Checks the order of the dates of a credential, and of each endorsement within it. */
export function checkDateOrder(document: JsonValue, pointer = ''): Finding[] {
  if (!isJsonObject(document)) return []
  const dataModel = dataModelOf(document['@context']) ?? '2.0'
  const own = [...checkPeriodOrder(document, dataModel), ...checkAwardOrder(document, dataModel)]
  const { endorsement = [] } = document
  return [
    ...own.map((finding) => ({ ...finding, pointer: pointer + finding.pointer })),
    ...(Array.isArray(endorsement) ? endorsement : []).flatMap((inner, index) =>
      checkDateOrder(inner, `${pointer}/endorsement/${index}`),
    ),
  ]
}

function instantOf(value: unknown): Instant | undefined {
  return typeof value === 'string' ? parseInstant(value) : undefined
}
