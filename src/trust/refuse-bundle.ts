import { QualityLabelError } from '../core/errors'

/** The error of a bundle that must not be relied on. */
export function refuseBundle(code: string, reason: string): QualityLabelError {
  return new QualityLabelError(code, `Cannot trust bundle: ${reason}`, { details: { reason } })
}
