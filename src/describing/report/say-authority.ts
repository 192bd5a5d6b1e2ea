import type { VerificationReport } from '../../index'
import type { AuthorityStanding } from '../../verify'
import { clean } from '../clean-text'
import type { Line, ReportVoice } from './line'
import { heldMarks } from './standing'

/** Says whether the creator of the achievement let the issuer issue it, at the award and now. */
export function sayAuthority({ authority }: VerificationReport, voice: ReportVoice): Line[] {
  if (!authority) return []
  const { say, show, quote } = voice
  const { id, name } = authority.creator
  const sayAt = (when: 'authorityAtAward' | 'authorityNow', standing: AuthorityStanding): Line => ({
    mark: heldMarks[standing.held],
    text: say(when, { at: clean(standing.at), reason: clean(standing.reason) }),
  })
  return [
    {
      text: say('authorityBy', { creator: name === undefined ? show(id) : `${quote(name)} <${show(id)}>` }),
    },
    sayAt('authorityAtAward', authority.atAward),
    sayAt('authorityNow', authority.now),
  ]
}
