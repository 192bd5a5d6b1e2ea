import type { ErrorCode } from './error-codes'

/**
 * An operation that could not be done, with a code that stays the same between releases.
 *
 * Misuse by a programmer is a `TypeError` or `RangeError` instead; a document that fails
 * verification is no error at all but a report.
 */
export class QualityLabelError extends Error {
  override readonly name = 'QualityLabelError'
  /** Stable, documented in `docs/errors.md`. */
  readonly code: ErrorCode
  /** Structured facts about the failure; never a secret. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(
    code: ErrorCode,
    message: string,
    options: { cause?: unknown; details?: Record<string, unknown> } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.details = options.details ?? {}
  }
}
