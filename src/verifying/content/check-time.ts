import { formatInstant, parseInstant } from '../../core/instant'
import type { JsonValue } from '../../core/json'
import { hasBegun, hasEnded } from '../../core/period'
import { periodMembers } from '../../model/contexts/data-model'
import { say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { checkPeriodOrder } from '../../schema/check-period-order'
import { sayFound } from '../../schema/quote-found'
import { hidden, mayHide } from '../facts/disclosed-in-part'
import type { ProvenSubject } from '../integrity/prove-subject'
import type { VerifySettings } from '../options/verify-options'
import type { SectionOutcome } from '../outcome/section'

/**
 * Checks that a credential is within its period (in data model 1.1, from `issuanceDate` to `expirationDate`), and that it was awarded
 * neither after the period began nor after `now`.
 *
 * An end that the holder may have left out leaves it undecided, unless the caller allows it.
 *
 * @see VCDM 2.0, section 4.9: https://www.w3.org/TR/vc-data-model-2.0/#validity-period; VCDM 1.1, sections 4.5 and 4.6; OB 3.0, `awardedDate`
 */
export function checkTime(
  { document, dataModel, disclosure }: Pick<ProvenSubject, 'document' | 'dataModel' | 'disclosure'>,
  settings: VerifySettings,
): SectionOutcome {
  const { from, until } = periodMembers[dataModel]
  const validFrom = parseInstant(document[from])
  const validUntil = parseInstant(document[until])
  const findings: Finding[] = []
  const now = formatInstant(settings.now)
  if (validFrom && !hasBegun(document[from], settings.now, settings.clockSkewSeconds)) {
    findings.push({
      code: 'NOT_YET_VALID',
      pointer: `/${from}`,
      params: { validFrom: formatInstant(validFrom), now },
    })
  }
  if (validUntil && hasEnded(document[until], settings.now, settings.clockSkewSeconds)) {
    findings.push({
      code: 'EXPIRED',
      pointer: `/${until}`,
      params: { validUntil: formatInstant(validUntil), now },
    })
  }
  findings.push(...checkPeriodOrder(document, dataModel))
  findings.push(...checkAward(document['awardedDate'], document[from], settings))
  // A date that cannot be read is a problem of shape; nothing is concluded from it here.
  for (const member of [from, until]) {
    const value = document[member]
    if (value === undefined || parseInstant(value)) continue
    const params = { expected: say('expectInstant'), found: sayFound(value) }
    findings.push({ code: 'VALUE_FORMAT', pointer: `/${member}`, section: 'time', params })
  }
  const isHidden = mayHide(disclosure, document, until)
  if (isHidden) findings.push(hidden(`/${until}`, until, settings))
  const whenOpen = isHidden ? 'timeNoEndShown' : 'timeValidOpen'
  return { findings, whenValid: say(validUntil ? 'timeValid' : whenOpen) }
}

// A renewal moves validFrom, and awardedDate keeps the date of the first award: it never comes later.
function checkAward(
  awardedDate: JsonValue | undefined,
  validFrom: JsonValue | undefined,
  { now, clockSkewSeconds }: VerifySettings,
): Finding[] {
  const awardedAt = parseInstant(awardedDate)
  if (!awardedAt) return []
  const startsAt = parseInstant(validFrom)
  const isAfterStart = startsAt !== undefined && !hasBegun(awardedDate, startsAt)
  if (!isAfterStart && hasBegun(awardedDate, now, clockSkewSeconds)) return []
  const params = {
    awardedDate: formatInstant(awardedAt),
    latest: formatInstant(isAfterStart ? startsAt : now),
  }
  return [{ code: 'AWARDED_TOO_LATE', pointer: '/awardedDate', params }]
}
