import type { JsonObject } from '../../core/json'
import { isOfOpenBadges } from '../facts/credential-facts'
import type { ReportProfile } from '../outcome/report'
import type { VerifySettings } from './verify-options'

/**
 * Which profile a document is judged by: under contexts that were handed in the generic one, and where some were, so is each credential
 * that is no badge and no endorsement.
 */
export function profileOf(document: JsonObject | undefined, { contexts }: VerifySettings): ReportProfile {
  if (!document || !contexts.isGeneric) return 'pinned'
  return contexts.areGivenIn(document) || !isOfOpenBadges(document) ? 'generic' : 'pinned'
}
