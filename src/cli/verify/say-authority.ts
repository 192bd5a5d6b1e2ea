import type { VerificationReport } from '../../index'
import type { AuthorityStanding } from '../../verify'
import { clean } from '../clean-text'
import type { Voice } from './report-voice'
import { showHeld } from './report-voice'

/** Says whether the creator of the achievement let the issuer issue it, at the award and now. */
export function sayAuthority({ authority }: VerificationReport, voice: Voice): string[] {
  if (!authority) return []
  const { say, show, quote } = voice
  const { id, name } = authority.creator
  const sayAt = (when: 'authorityAtAward' | 'authorityNow', { held, at, reason }: AuthorityStanding) =>
    `${showHeld(held)} ${say(when, { at: clean(at), reason: clean(reason) })}`
  return [
    say('authorityBy', { creator: name === undefined ? show(id) : `${quote(name)} <${show(id)}>` }),
    sayAt('authorityAtAward', authority.atAward),
    sayAt('authorityNow', authority.now),
  ]
}
