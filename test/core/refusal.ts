import { expect } from 'vitest'

/** Matches a `QualityLabelError` of one code, and of these details where any are given. */
export function refusal(code: string, details: Record<string, unknown> = {}): Error {
  return expect.objectContaining({
    name: 'QualityLabelError',
    code,
    details: expect.objectContaining(details),
  }) as Error
}
