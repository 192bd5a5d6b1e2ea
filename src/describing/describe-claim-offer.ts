import type { ClaimOffer } from '../index'
import type { Fact } from './facts'
import { someFacts } from './facts'
import type { Voice } from './voice'

const kinds = { shared: 'codesShared', single: 'codesSingle', rotating: 'codesRotating' } as const

/** Says what is claimed by which codes, where, when and how often. */
export function claimOfferFacts(offer: ClaimOffer, { say, value }: Voice): Fact[] {
  const { task, url, codes, everySeconds = 0, opensAt, closesAt, limit } = offer
  return someFacts([
    [say('factTask'), value(task)],
    [say('factCodes'), say(kinds[codes], { seconds: everySeconds })],
    [say('factPage'), value(url)],
    [say('factOpens'), value(opensAt)],
    [say('factCloses'), value(closesAt)],
    [say('factLimit'), value(limit)],
  ])
}
