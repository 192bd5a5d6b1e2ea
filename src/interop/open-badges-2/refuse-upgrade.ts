import type { ErrorCode } from '../../core/error-codes'
import { QualityLabelError } from '../../core/errors'
import { quoteUnlessPlain, showValue } from '../../core/quote-text'
import type { Source } from './source'
import type { SourcePlace } from './upgrade-report'

/**
 * An upgrade that cannot be done: its code, what was expected, and the place in the sources.
 *
 * @param expected - Texts from outside in quotes.
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

/** A member that an upgrade cannot do without is missing, or is of no use. */
export function unusable(source: Source, expected: string): QualityLabelError {
  if (!source.isGiven) return refusal('UPGRADE_MEMBER_REQUIRED', expected, source)
  return refusal('UPGRADE_VALUE_INVALID', `${expected}, got ${showValue(source.value)},`, source)
}

/** A document as a message names it. */
export function nameOf(document: string): string {
  return document === 'input' ? 'the input' : quoteUnlessPlain(document)
}
