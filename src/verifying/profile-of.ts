import type { JsonObject } from '../core/json'
import type { ReportProfile } from './report'
import type { VerifySettings } from './verify-options'

/** Which profile a document is judged by: that of the contexts it names. */
export function profileOf(document: JsonObject | undefined, { contexts }: VerifySettings): ReportProfile {
  return document && contexts.areGivenIn(document) ? 'generic' : 'pinned'
}
