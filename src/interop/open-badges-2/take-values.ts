import { addressOf } from './node-ids'
import { refusal, unusable } from './refuse-upgrade'
import type { Source } from './source'
import type { UpgradeLoss } from './upgrade-words'

/** Returns a text unchanged, or a number as text; any other value is lost, and `undefined`. */
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
 * As `takeText`, for a required property.
 *
 * @throws {QualityLabelError} `UPGRADE_MEMBER_REQUIRED` or `UPGRADE_VALUE_INVALID`.
 */
export function requireText(source: Source, expected: string, ...to: string[]): string {
  const text = takeText(source, ...to)
  if (text === undefined) throw unusable(source, expected)
  return text
}

/** Returns an absolute URI, with spaces encoded; any other value is lost, and `undefined`. */
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

/** Records a value that is an absolute URI in the badge and in the credential. */
export function keepUri(source: Source, ...to: string[]): void {
  if (uriOf(source) === source.value) source.keep(...to)
  else source.change('addressEncoded', ...to)
}

/** Returns the absolute URI that a value holds, with spaces encoded. */
export function uriOf(source: Source): string | undefined {
  const { value } = source.one()
  return typeof value === 'string' ? addressOf(value) : undefined
}

/** Returns the `id` of an object, or a value that is an id; JSON-LD allows both. */
export function idOf(source: Source): string | undefined {
  const { value } = source
  return uriOf(typeof value === 'string' ? source : source.first('id', '@id'))
}

/**
 * Reads true or false, also as a text.
 *
 * @throws {QualityLabelError} `UPGRADE_VALUE_INVALID` for any other value: its author meant one of them.
 */
export function readBoolean(source: Source): boolean | undefined {
  const { value, isGiven } = source.one()
  if (!isGiven) return undefined
  if (value === true || value === 'true') return true
  if (value === false || value === 'false') return false
  throw refusal('UPGRADE_VALUE_INVALID', 'true or false', source.one())
}
