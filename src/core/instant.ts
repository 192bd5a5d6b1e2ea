import { isDate, isValidDate } from './json'

/**
 * An instant in a document, comparable without loss.
 *
 * Fractions keep every digit: two instants with a nanosecond between them differ.
 */
export interface Instant {
  /** Whole seconds since 1970-01-01T00:00:00Z. */
  epochSeconds: number
  /** Digits of the fraction without trailing zeros; empty for a whole second. */
  fraction: string
}

// 0000-01-01T00:00:00Z and 9999-12-31T23:59:59Z: other years need more than four digits.
const firstSecond = -62_167_219_200
const lastSecond = 253_402_300_799

const dateTimeStamp =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,30}))?(?:Z|([+-])(\d{2}):(\d{2}))$/

/**
 * Parses an `xsd:dateTimeStamp`: a real calendar day, a time, and a zone within ±14:00; also in UTC within the years 0000 to 9999.
 *
 * @returns The instant, or `undefined` for a value that is not such a text.
 * @see VCDM 2.0, section 4.9: https://www.w3.org/TR/vc-data-model-2.0/#validity-period
 */
export function parseInstant(value: unknown): Instant | undefined {
  const match = typeof value === 'string' && dateTimeStamp.exec(value)
  if (!match) return undefined
  const midnight = utcMilliseconds(Number(match[1]), Number(match[2]), Number(match[3]))
  const [hour, minute, second] = [Number(match[4]), Number(match[5]), Number(match[6])]
  if (midnight === undefined || hour > 23 || minute > 59 || second > 59) return undefined
  const offsetMinutes = match[8] === undefined ? 0 : Number(match[9]) * 60 + Number(match[10])
  if (offsetMinutes > 14 * 60 || Number(match[10] ?? 0) > 59) return undefined
  const sign = match[8] === '-' ? -1 : 1
  const utcSeconds = midnight / 1000 + hour * 3600 + minute * 60 + second
  const epochSeconds = utcSeconds - sign * offsetMinutes * 60
  if (!isWritable(epochSeconds)) return undefined
  return { epochSeconds, fraction: match[7]?.replace(/0+$/, '') ?? '' }
}

/** Returns the instant at whole seconds after 1970-01-01T00:00:00Z; `undefined` for a fraction, or outside the years 0000 to 9999. */
export function instantOfSeconds(epochSeconds: number): Instant | undefined {
  return Number.isInteger(epochSeconds) && isWritable(epochSeconds)
    ? { epochSeconds, fraction: '' }
    : undefined
}

/** Checks whether a text is an `xsd:dateTimeStamp` of a real calendar day. */
export function isInstant(text: unknown): boolean {
  return parseInstant(text) !== undefined
}

/**
 * Writes an instant from an argument that is a text or a Date.
 *
 * @returns A text unchanged, a Date in UTC; `undefined` for anything else, such as an invalid Date.
 */
export function writeInstant(value: unknown): string | undefined {
  if (!isDate(value)) return typeof value === 'string' && isInstant(value) ? value : undefined
  const instant = isValidDate(value) ? parseInstant(value.toISOString()) : undefined
  return instant && formatInstant(instant)
}

/** Checks whether a text is an `xsd:date` of a real calendar day, with or without a zone. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)?$/.exec(text)
  return match !== null && utcMilliseconds(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined
}

/** Compares two instants: negative if `a` is before `b`, positive if after, 0 for the same instant. */
export function compareInstants(a: Instant, b: Instant): number {
  if (a.epochSeconds !== b.epochSeconds) return a.epochSeconds - b.epochSeconds
  const digits = Math.max(a.fraction.length, b.fraction.length)
  const left = a.fraction.padEnd(digits, '0')
  const right = b.fraction.padEnd(digits, '0')
  return left < right ? -1 : left > right ? 1 : 0
}

/** Adds whole seconds to an instant; negative ones give an earlier instant. */
export function addSeconds(instant: Instant, seconds: number): Instant {
  return { ...instant, epochSeconds: instant.epochSeconds + seconds }
}

/**
 * Writes an instant in UTC as `xsd:dateTimeStamp`, without a needless fraction.
 *
 * @throws {RangeError} If it is outside the years 0000 to 9999.
 */
export function formatInstant(instant: Instant): string {
  if (!isWritable(instant.epochSeconds)) {
    throw new RangeError(
      `Cannot write instant: expected a year from 0000 to 9999, got ${instant.epochSeconds} seconds since 1970`,
    )
  }
  const whole = new Date(instant.epochSeconds * 1000).toISOString().slice(0, 19)
  return instant.fraction === '' ? `${whole}Z` : `${whole}.${instant.fraction}Z`
}

/**
 * Adds calendar years to an instant, in UTC; 29 February becomes 28 if the year has none.
 *
 * @throws {TypeError} If `text` is not an `xsd:dateTimeStamp`.
 * @throws {RangeError} If `years` is not an integer, or the result is outside the years 0000 to 9999.
 */
export function addYears(text: string, years: number): string {
  const instant = parseInstant(text)
  if (!instant) throw new TypeError(`Cannot add years: expected an instant with a time zone, got ${text}`)
  if (!Number.isInteger(years)) throw new RangeError(`Cannot add years: expected an integer, got ${years}`)
  const date = new Date(instant.epochSeconds * 1000)
  const day = date.getUTCDate()
  date.setUTCFullYear(date.getUTCFullYear() + years)
  if (date.getUTCDate() !== day) date.setUTCDate(0)
  return formatInstant({ epochSeconds: date.getTime() / 1000, fraction: instant.fraction })
}

/** Returns the start of a day in UTC; `undefined` if the calendar has no such day. */
function utcMilliseconds(year: number, month: number, day: number): number | undefined {
  const date = new Date(0)
  // Date.UTC reads years below 100 as 19xx; this does not. A day that does not exist leads into another month.
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : undefined
}

function isWritable(epochSeconds: number): boolean {
  return epochSeconds >= firstSecond && epochSeconds <= lastSecond
}
