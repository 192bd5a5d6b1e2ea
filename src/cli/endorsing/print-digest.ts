import { clean } from '../../describing/clean-text'
import { describeDigest } from '../../describing/report/describe-digest'
import type { EndorsementDigest, EndorsementReport, VerificationReport } from '../../index'
import { colours, printWrapped } from '../output'
import { printPart, showLine } from '../print-report'
import { showMark } from '../verify/show-mark'
import type { Speech } from '../words/speech'

/** What a digest is of: what is called by its name, and what `verify` says of it where it is a badge. */
export interface Digested {
  name: string
  badge?: VerificationReport
}

/**
 * Prints a digest of endorsements for people: how many count, each with its model, its words and what to know of it, and which do not count.
 *
 * @param reports - Of the endorsements, for the names of the endorsers and the words of what is wrong.
 */
export function printDigest(
  { name, badge }: Digested,
  digest: EndorsementDigest,
  reports: readonly EndorsementReport[],
  voice: Speech & { sayName(name: string): string },
): void {
  const { counts, entries, others } = describeDigest(digest, reports, voice)
  printWrapped(colours.bold(voice.say('digestOf', { name })))
  if (badge) printWrapped(`${showMark(badge.verdict)} ${clean(badge.summary)}`)
  printWrapped('', ...counts.map((line) => `  ${line}`))
  for (const lines of entries) printWrapped('', ...lines.map((line) => `  ${showLine(line)}`))
  for (const part of others) printPart(part)
}
