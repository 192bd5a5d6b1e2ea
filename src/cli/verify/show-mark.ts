import type { Mark } from '../../describing/report/line'
import type { Verdict } from '../../index'
import { colours } from '../output'
import type { Speech } from '../words/speech'

const looks = {
  valid: { colour: 'green', mark: '✔', headline: 'verdictValid' },
  invalid: { colour: 'red', mark: '✘', headline: 'verdictInvalid' },
  indeterminate: { colour: 'yellow', mark: '?', headline: 'verdictIndeterminate' },
} as const satisfies Readonly<Record<Verdict, object>>

const plainMarks = { neutral: '–', advice: '-', warning: '!' } as const satisfies Readonly<
  Record<Exclude<Mark, Verdict>, string>
>

export function showMark(mark: Mark): string {
  if (mark === 'neutral' || mark === 'advice' || mark === 'warning') return plainMarks[mark]
  const look = looks[mark]
  return colours[look.colour](look.mark)
}

export function showHeadline(verdict: Verdict, { say }: Speech): string {
  const { colour, headline } = looks[verdict]
  return colours[colour](say(headline))
}
