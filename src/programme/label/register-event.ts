import { QualityLabelError } from '../../core/errors'
import type { Instant } from '../../core/instant'
import { compareInstants, parseInstant } from '../../core/instant'
import { quoteUnlessPlain } from '../../core/quote-text'
import type { RegisterEvent } from '../../model/generated/documents'

/** Checks whether an event begins an edition of a label. */
export function isEdition({ type }: RegisterEvent): boolean {
  return type === 'issued' || type === 'renewed'
}

/** Compares two instants of documents whose schemas require instants. */
export function compareDates(a: string, b: string): number {
  return compareInstants(parseInstant(a) as Instant, parseInstant(b) as Instant)
}

/** Makes the error for what a register does not allow. */
export function notAllowed(label: string, expected: string, found: string): QualityLabelError {
  return new QualityLabelError(
    'REGISTER_EVENT_NOT_ALLOWED',
    `Cannot enter in register: expected ${expected}, found ${found} (label ${quoteUnlessPlain(label)})`,
    { details: { label, expected, found } },
  )
}
