import type { ErrorCode } from './error-codes'

/**
 * Error of an operation that could not be done, with a code that stays the same between releases.
 *
 * Misuse by a programmer throws a `TypeError` or `RangeError` instead. A document that fails verification gives a report, not an error.
 */
export class QualityLabelError extends Error {
  override readonly name = 'QualityLabelError'
  /** Stable; `docsOf` says where it is explained. */
  readonly code: ErrorCode
  /** Structured data about the failure; never a secret. */
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
