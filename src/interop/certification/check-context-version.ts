import type { JsonObject } from '../../core/json'
import { openBadgesContextUrl } from '../../model/contexts/context-urls'
import { plain } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { quoteFound } from '../../schema/quote-found'
import { asWarning } from './certification-finding'

/** Warns of an earlier edition of the Open Badges context, which the service accepts with a warning. */
export function checkContextVersion(document: JsonObject): Finding[] {
  const contexts = document['@context']
  const second = Array.isArray(contexts) ? contexts[1] : undefined
  if (typeof second !== 'string' || second === openBadgesContextUrl) return []
  const params = { expected: openBadgesContextUrl, found: plain(quoteFound(second)) }
  return [asWarning({ code: 'CONTEXT_ORDER', pointer: '/@context/1', params })]
}
