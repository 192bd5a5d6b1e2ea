import type { Instant } from '../../core/instant'
import { parseInstant } from '../../core/instant'
import type { SchemeRenewal } from '../../model/generated/documents'

/** Days on which a label can be renewed, counted in UTC from 1970-01-01; both belong to it. */
export interface RenewalWindow {
  opens: number
  closes: number
}

/** Returns the days on which a label that ends at an instant can be renewed: none after its end where the scheme has no `renewal`. */
export function renewalWindow(renewal: SchemeRenewal | undefined, validUntil: string): RenewalWindow {
  const end = dayOf(validUntil)
  const { opensDaysBefore = 0, graceDays = 0 } = renewal ?? {}
  return { opens: end - opensDaysBefore, closes: end + graceDays }
}

const secondsPerDay = 86_400

/** Returns the calendar day of an instant in UTC, as the number of days since 1970-01-01. */
export function dayOf(at: string): number {
  // The schemas of the documents require instants.
  return Math.floor((parseInstant(at) as Instant).epochSeconds / secondsPerDay)
}

const [firstDay, lastDay] = [dayOf('0000-01-01T00:00:00Z'), dayOf('9999-12-31T00:00:00Z')]

/** Writes a day as a date, such as `2029-05-18`; beyond the years 0000 to 9999, the first or last date in them. */
export function dateOf(day: number): string {
  return new Date(Math.min(Math.max(day, firstDay), lastDay) * secondsPerDay * 1000)
    .toISOString()
    .slice(0, 10)
}
