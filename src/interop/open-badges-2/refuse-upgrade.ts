import type { ErrorCode } from '../../core/error-codes'
import { QualityLabelError } from '../../core/errors'
import { quoteUnlessPlain, showValue } from '../../core/quote-text'
import type { Source } from './source'
import type { SourcePlace } from './upgrade-report'

/**
 * Returns the error for a failed upgrade: its code, what was expected, and the place in the sources.
 *
 * @param expected - What was expected; texts from outside must be in quotes.
 * @param facts - Further `details`.
 */
export function refusal(
  code: ErrorCode,
  expected: string,
  place: SourcePlace,
  facts: Record<string, unknown> = {},
): QualityLabelError {
  const { document, pointer } = place
  const message = `Cannot upgrade: expected ${expected} at ${pointer === '' ? 'the root' : quoteUnlessPlain(pointer)} of ${nameOf(document)}`
  return new QualityLabelError(code, message, { details: { document, pointer, ...facts } })
}

/** Returns the error for a required property that is missing or invalid. */
export function unusable(source: Source, expected: string): QualityLabelError {
  if (!source.isGiven) return refusal('UPGRADE_MEMBER_REQUIRED', expected, source)
  return refusal('UPGRADE_VALUE_INVALID', `${expected}, got ${showValue(source.value)},`, source)
}

/** Returns the name of a document for a message. */
export function nameOf(document: string): string {
  return document === 'input' ? 'the input' : quoteUnlessPlain(document)
}
