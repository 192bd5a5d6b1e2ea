import { addressOf } from './node-ids'
import { refusal, unusable } from './refuse-upgrade'
import type { Source } from './source'
import type { UpgradeLoss } from './upgrade-words'

/** A text as it stands, or a number as text; lost and `undefined` where it is neither. */
export function takeText(source: Source, ...to: string[]): string | undefined {
  const one = source.one()
  const { value } = one
  if (typeof value === 'number') {
    one.change('numberToText', ...to)
    return String(value)
  }
  if (typeof value === 'string' && /\S/u.test(value)) {
    one.keep(...to)
    return value
  }
  if (one.isGiven) one.lose(typeof value === 'string' ? 'empty' : 'wrongType')
  return undefined
}

/**
 * As `takeText`, of a member that must be there.
 *
 * @throws {QualityLabelError} `UPGRADE_MEMBER_REQUIRED` or `UPGRADE_VALUE_INVALID`.
 */
export function requireText(source: Source, expected: string, ...to: string[]): string {
  const text = takeText(source, ...to)
  if (text === undefined) throw unusable(source, expected)
  return text
}

/** An absolute URI, with spaces in it encoded; lost and `undefined` where it is none. */
export function takeUri(source: Source, ...to: string[]): string | undefined {
  const one = source.one()
  const uri = uriOf(one)
  if (uri !== undefined) keepUri(one, ...to)
  else if (one.isGiven) one.lose(whyNoUri(one.value))
  return uri
}

function whyNoUri(value: unknown): UpgradeLoss {
  if (typeof value !== 'string') return 'wrongType'
  return /\S/u.test(value) ? 'notAnAddress' : 'empty'
}

/** Accounts for a value that is an absolute URI, and is one in the credential. */
export function keepUri(source: Source, ...to: string[]): void {
  if (uriOf(source) === source.value) source.keep(...to)
  else source.change('addressEncoded', ...to)
}

/** The absolute URI that a value is, with spaces in it encoded. */
export function uriOf(source: Source): string | undefined {
  const { value } = source.one()
  return typeof value === 'string' ? addressOf(value) : undefined
}

/** The `id` of an object, or a value that is an id itself; JSON-LD has both. */
export function idOf(source: Source): string | undefined {
  const { value } = source
  return uriOf(typeof value === 'string' ? source : source.first('id', '@id'))
}

/**
 * Whether a value is true; a text that says so counts.
 *
 * @throws {QualityLabelError} `UPGRADE_VALUE_INVALID` for anything else: whoever wrote it meant something.
 */
export function readBoolean(source: Source): boolean | undefined {
  const { value, isGiven } = source.one()
  if (!isGiven) return undefined
  if (value === true || value === 'true') return true
  if (value === false || value === 'false') return false
  throw refusal('UPGRADE_VALUE_INVALID', 'true or false', source.one())
}
