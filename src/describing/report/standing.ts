import type { Verdict, VerificationReport } from '../../index'
import type { LabelStanding } from '../../verify'
import { clean } from '../clean-text'
import { labelStates } from '../label-states'
import type { Line, ReportVoice } from './line'

/** Whether the credential itself is the label that the report has. */
export function isLabel({ label, credential }: VerificationReport): boolean {
  return label?.network === credential.issuer
}

/** The look of what was held at an instant. */
export const heldMarks: Readonly<Record<LabelStanding['held'], Verdict>> = {
  yes: 'valid',
  no: 'invalid',
  unknown: 'indeterminate',
}

type StandingKey = 'labelAtBegin' | 'labelAtAward' | 'labelNow'

export function sayStandingAt(when: StandingKey, standing: LabelStanding, voice: ReportVoice): Line {
  return { mark: heldMarks[standing.held], text: tellStandingAt(when, standing, voice) }
}

export function tellStandingAt(
  when: StandingKey,
  { state, at, reason }: LabelStanding,
  { say }: ReportVoice,
): string {
  return say(when, { state: say(labelStates[state]), at: clean(at), reason: clean(reason) })
}
