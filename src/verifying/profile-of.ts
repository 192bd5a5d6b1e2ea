import type { JsonObject } from '../core/json'
import { detectShape } from '../schema/detect-shape'
import type { ReportProfile } from './report'
import type { VerifySettings } from './verify-options'

/**
 * Which profile a document is judged by: under contexts that were handed in the generic one, and where some were, so is each credential
 * that is no badge and no endorsement.
 */
export function profileOf(document: JsonObject | undefined, { contexts }: VerifySettings): ReportProfile {
  if (!document || !contexts.isGeneric) return 'pinned'
  return contexts.areGivenIn(document) || !isOfOpenBadges(document) ? 'generic' : 'pinned'
}

/** Whether a document means to be a badge or an endorsement, whatever contexts it is under. */
export function isOfOpenBadges(document: JsonObject): boolean {
  const shape = detectShape(document)
  return shape === 'badge' || shape === 'endorsement'
}
