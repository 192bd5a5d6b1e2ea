import type { ClaimOffer } from '../../model/generated/documents'
import { isHttpUrl } from '../../model/is-uri'
import { say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { checkEnd } from './check-period'
import { checkPresence } from './check-presence'
import { makeFinding } from './make-finding'

/** Checks a claim offer: rotating codes, and no others, say how often they change; it closes after it opens; and its page has an address. */
export function checkClaimOffer({ codes, everySeconds, opensAt, closesAt, url }: ClaimOffer): Finding[] {
  return [
    ...checkPresence(everySeconds, codes === 'rotating', '/everySeconds'),
    ...checkEnd(opensAt, closesAt, '/closesAt'),
    ...(isHttpUrl(url) ? [] : [makeFinding('VALUE_FORMAT', '/url', say('expectHttps'), url)]),
  ]
}
