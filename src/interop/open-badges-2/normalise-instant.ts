import { formatInstant, isInstant, parseInstant } from '../../core/instant'
import { unusable } from './refuse-upgrade'
import type { Source } from './source'
import type { UpgradeChange } from './upgrade-words'

const looseDateTime =
  /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d)(:\d\d)?(?:[.,](\d{1,30}))?(?: ?(Z|z|[+-]\d\d(?::?\d\d)?))?)?$/
// The last second of the year 9999; a greater number is in milliseconds or wrong.
const lastSecond = 253_402_300_799

/**
 * Converts an instant of an old badge to `xsd:dateTimeStamp`, and records it at `to`.
 *
 * Open Badges 2.0 requires ISO 8601, and 1.x also allowed seconds since 1970. A missing time zone is read as UTC.
 *
 * @returns `undefined` if there is no value.
 * @throws {QualityLabelError} `UPGRADE_VALUE_INVALID` if the value is not an instant: a date must not be lost.
 * @see Open Badges 2.0, Date and Time
 */
export function takeInstant(source: Source, ...to: string[]): string | undefined {
  const one = source.one()
  if (!one.isGiven) return undefined
  const read = readInstant(one.value)
  if (!read) throw unusable(one, 'a date and time as ISO 8601 writes it')
  if (read.how === undefined) one.keep(...to)
  else one.change(read.how, ...to)
  return read.instant
}

/** Returns the instant that a value names, in one spelling. */
export function momentOf(value: unknown): string | undefined {
  const read = readInstant(value)
  const moment = read && parseInstant(read.instant)
  return moment && `${moment.epochSeconds}.${moment.fraction.replace(/0+$/, '')}`
}

interface ReadInstant {
  instant: string
  /** Absent if the value was already in the right form. */
  how?: UpgradeChange
}

function readInstant(value: unknown): ReadInstant | undefined {
  if (typeof value === 'number' || (typeof value === 'string' && /^\d{1,10}$/.test(value))) {
    return fromUnixTime(Number(value))
  }
  if (typeof value !== 'string') return undefined
  return isInstant(value) ? { instant: value } : fromIso(value)
}

function fromUnixTime(epochSeconds: number): ReadInstant | undefined {
  if (!Number.isSafeInteger(epochSeconds) || epochSeconds < 0 || epochSeconds > lastSecond) return undefined
  return { instant: formatInstant({ epochSeconds, fraction: '' }), how: 'fromUnixTime' }
}

function fromIso(text: string): ReadInstant | undefined {
  const match = looseDateTime.exec(text.trim())
  if (!match) return undefined
  const [, day, time = '00:00', seconds = ':00', fraction, zone] = match
  const instant = `${day}T${time}${seconds}${fraction === undefined ? '' : `.${fraction}`}${readZone(zone)}`
  if (!isInstant(instant)) return undefined
  return { instant, how: zone === undefined ? 'zoneAssumed' : 'instantRewritten' }
}

function readZone(zone: string | undefined): string {
  if (zone === undefined || /^z$/i.test(zone)) return 'Z'
  const minutes = zone.slice(3).replace(':', '') || '00'
  return `${zone.slice(0, 3)}:${minutes}`
}
