import type { RegisterEntry } from '../../model/generated/documents'
import { plain, say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { makeFinding } from './make-finding'

/** Checks that the events of a register entry that grant a label, and no others, state until when. */
export function checkRegisterEntry({ events }: RegisterEntry, pointer: string): Finding[] {
  return events.flatMap(({ type, validUntil }, index): Finding[] => {
    const grants = type === 'issued' || type === 'renewed'
    if (grants === (validUntil !== undefined)) return []
    const place = `${pointer}/events/${index}`
    return grants
      ? [makeFinding('MEMBER_REQUIRED', place, say('expectValidUntil'), undefined)]
      : [
          makeFinding(
            'MEMBER_UNKNOWN',
            `${place}/validUntil`,
            say('expectNoEnd', { type: plain(type) }),
            validUntil,
          ),
        ]
  })
}
