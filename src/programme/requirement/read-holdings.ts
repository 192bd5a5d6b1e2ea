import type { Instant } from '../../core/instant'
import { compareInstants, parseInstant } from '../../core/instant'
import { isJsonObject, toArray } from '../../core/json'
import type { Period } from '../../core/period'
import { isWithinPeriod } from '../../core/period'
import { assertArguments, wrongType } from '../../core/read-options'
import { periodMembers } from '../../model/contexts/data-model'
import type { Achievement, Result } from '../../model/generated/documents'
import type { Holding } from './holding'

/** A holding, with what is asked of it often. */
export interface Held {
  holding: Holding
  /** Id of the badge; empty where it has none. */
  id: string
  achievement: Achievement
  results: readonly Result[]
  validFrom: Instant | undefined
  awardedAt: Instant | undefined
}

/**
 * Reads what `holdingsOf` returns.
 *
 * @throws {TypeError} If an entry is not a holding; the message names it.
 */
export function readHoldings(action: string, holdings: readonly Holding[]): Held[] {
  assertArguments(action, 'a list', { holdings })
  return Array.from(holdings, (holding, index) => {
    if (!isHolding(holding))
      throw wrongType(action, `holdings[${index}]`, 'a holding as holdingsOf returns it', holding)
    const { credential, awardedAt } = holding
    const { achievement, result } = credential.credentialSubject
    return {
      holding,
      id: credential.id ?? '',
      achievement,
      results: toArray<Result>(result),
      validFrom: parseInstant(periodOf(holding).validFrom),
      awardedAt: parseInstant(awardedAt),
    }
  })
}

/** Whether a badge is valid at an instant, and was awarded by then. */
export function isHeldAt({ holding, awardedAt }: Held, at: Instant): boolean {
  return (
    isWithinPeriod(periodOf(holding), at) && (awardedAt === undefined || compareInstants(awardedAt, at) <= 0)
  )
}

/** The validity period of a badge, in either version of the data model. */
export function periodOf({ credential }: Pick<Holding, 'credential'>): Period {
  const { '1.1': older, '2.0': newer } = periodMembers
  const dates: Readonly<Record<string, unknown>> = { ...credential }
  return {
    validFrom: dates[newer.from] ?? dates[older.from],
    validUntil: dates[newer.until] ?? dates[older.until],
  }
}

function isHolding(value: unknown): value is Holding {
  if (!isJsonObject(value)) return false
  const { credential, issuer, about, selfIssued, endorsers } = value as Partial<
    Record<keyof Holding, unknown>
  >
  const subject = isJsonObject(credential) ? credential['credentialSubject'] : undefined
  return (
    isJsonObject(subject) &&
    isJsonObject(subject['achievement']) &&
    typeof issuer === 'string' &&
    typeof about === 'string' &&
    typeof selfIssued === 'boolean' &&
    Array.isArray(endorsers)
  )
}
