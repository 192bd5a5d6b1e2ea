import type { Verdict, VerificationReport } from '../../index'
import type { LabelStanding } from '../../verify'
import { clean } from '../clean-text'
import { colours } from '../output'
import { labelStates } from '../words/label-states'
import type { Speech } from '../words/speech'

const looks = {
  valid: { colour: 'green', mark: '✔', headline: 'verdictValid' },
  invalid: { colour: 'red', mark: '✘', headline: 'verdictInvalid' },
  indeterminate: { colour: 'yellow', mark: '?', headline: 'verdictIndeterminate' },
} as const satisfies Readonly<Record<Verdict, object>>

/** Of what is neither right nor wrong. */
export const neutralMark = '–'

export function showMark(verdict: Verdict): string {
  const { colour, mark } = looks[verdict]
  return colours[colour](mark)
}

export function showHeadline(verdict: Verdict, { say }: Speech): string {
  const { colour, headline } = looks[verdict]
  return colours[colour](say(headline))
}

/** How a report is printed: the words of a language, and how a name of the trust material is shown. */
export interface Voice extends Speech {
  sayName(name: string): string
}

/** Whether the credential itself is the label that the report has. */
export function isLabel({ label, credential }: VerificationReport): boolean {
  return label?.network === credential.issuer
}

const answers: Readonly<Record<LabelStanding['held'], Verdict>> = {
  yes: 'valid',
  no: 'invalid',
  unknown: 'indeterminate',
}

/** The mark of what was held at an instant. */
export function showHeld(held: LabelStanding['held']): string {
  return showMark(answers[held])
}

type StandingKey = 'labelAtBegin' | 'labelAtAward' | 'labelNow'

export function sayStandingAt(when: StandingKey, standing: LabelStanding, voice: Voice): string {
  return `${showHeld(standing.held)} ${tellStandingAt(when, standing, voice)}`
}

export function tellStandingAt(
  when: StandingKey,
  { state, at, reason }: LabelStanding,
  { say }: Voice,
): string {
  return say(when, { state: say(labelStates[state]), at: clean(at), reason: clean(reason) })
}
