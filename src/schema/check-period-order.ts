import { formatInstant, parseInstant } from '../core/instant'
import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from '../core/json'
import { appendPointer } from '../core/json-pointer'
import { hasBegun, isReversedPeriod } from '../core/period'
import type { DataModel } from '../model/contexts/data-model'
import { dataModelOf, periodMembers } from '../model/contexts/data-model'
import type { Finding } from '../problems/problem'

/**
 * Checks that a credential does not end before it begins.
 *
 * @see VCDM 2.0, section 4.9, which allows both at the same instant: such a credential is never current.
 */
export function checkPeriodOrder(document: JsonObject, dataModel: DataModel): Finding[] {
  const { from, until } = periodMembers[dataModel]
  const [validFrom, validUntil] = [document[from], document[until]]
  if (validUntil === undefined || !isReversedPeriod({ validFrom, validUntil })) return []
  const [begin, end] = [parseInstant(validFrom), parseInstant(validUntil)]
  if (!begin || !end) return []
  const params = { validFrom: formatInstant(begin), validUntil: formatInstant(end) }
  return [{ code: 'PERIOD_REVERSED', pointer: `/${until}`, params }]
}

/** Checks that `awardedDate` is not after `validFrom`: a renewal moves `validFrom`, and `awardedDate` keeps the first award. */
export function checkAwardOrder(document: JsonObject, dataModel: DataModel): Finding[] {
  const { awardedDate } = document
  if (awardedDate === undefined) return []
  const begin = parseInstant(document[periodMembers[dataModel].from])
  if (!begin || hasBegun(awardedDate, begin)) return []
  const awardedAt = parseInstant(awardedDate)
  if (!awardedAt) return []
  const params = { awardedDate: formatInstant(awardedAt), latest: formatInstant(begin) }
  return [{ code: 'AWARDED_TOO_LATE', pointer: '/awardedDate', params }]
}

/** Checks the order of the dates of a credential and of each endorsement embedded in it, at any depth. */
export function checkDateOrder(document: JsonValue): Finding[] {
  return [...checkOwnOrder(document, ''), ...checkEmbedded(document, '')]
}

function checkOwnOrder(document: JsonValue, pointer: string): Finding[] {
  if (!isJsonObject(document)) return []
  const dataModel = dataModelOf(document['@context']) ?? '2.0'
  const findings = [...checkPeriodOrder(document, dataModel), ...checkAwardOrder(document, dataModel)]
  return findings.map((finding) => ({ ...finding, pointer: pointer + finding.pointer }))
}

// A badge, its achievement, its issuer and every other profile in it may have one endorsement or a list.
function checkEmbedded(value: JsonValue, pointer: string, isEndorsement = false): Finding[] {
  if (typeof value !== 'object' || value === null) return []
  const own = isEndorsement ? checkOwnOrder(value, pointer) : []
  const within = Object.entries(value).flatMap(([name, inner]) =>
    checkEmbedded(
      inner,
      appendPointer(pointer, name),
      Array.isArray(value) ? isEndorsement : name === 'endorsement',
    ),
  )
  return [...own, ...within]
}
