import { QualityLabelError } from '../../core/errors'
import { isJsonObject, toText } from '../../core/json'
import type { Source } from './source'
import type { SourcePlace } from './upgrade-report'

/**
 * An upgrade that cannot be done: its code, what was expected, and the place in the sources.
 *
 * @param facts - Further `details`.
 */
export function refusal(
  code: string,
  expected: string,
  place: SourcePlace,
  facts: Record<string, unknown> = {},
): QualityLabelError {
  const { document, pointer } = place
  const message = `Cannot upgrade: expected ${expected} at ${pointer || 'the root'} of ${nameOf(document)}`
  return new QualityLabelError(code, message, { details: { document, pointer, ...facts } })
}

/** A member that an upgrade cannot do without is missing, or is of no use. */
export function unusable(source: Source, expected: string): QualityLabelError {
  if (!source.isGiven) return refusal('UPGRADE_MEMBER_REQUIRED', expected, source)
  return refusal('UPGRADE_VALUE_INVALID', `${expected}, got ${show(source.value)},`, source)
}

function nameOf(document: string): string {
  return document === 'input' ? 'the input' : document
}

/** A value as a message shows it. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value)
  return isJsonObject(value) || Array.isArray(value) ? toText(value) : String(value)
}
