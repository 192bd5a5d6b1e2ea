import { clean } from '../../describing/clean-text'
import { nameEndorser } from '../../describing/report/say-endorsement'
import { longestText, sayContent } from '../../describing/say-content'
import type { Concern, EndorsementDigest, EndorsementReport, VerificationReport } from '../../index'
import type { DigestEntry } from '../../verify'
import { colours, printWrapped } from '../output'
import { showMark } from '../verify/show-mark'
import type { CommandKey } from '../words/catalogue'
import type { Speech } from '../words/speech'

/** How a digest is shown: the words of a language, and how a name of the trust material is shown. */
type Voice = Speech & { sayName(name: string): string }

/** What a digest is of: what is called by its name, and what `verify` says of it where it is a badge. */
export interface Digested {
  name: string
  badge?: VerificationReport
}

const models = {
  agreed: 'modelAgreed',
  pushed: 'modelPushed',
  outside: 'modelOutside',
} as const satisfies Record<DigestEntry['model'], CommandKey>

const abouts = {
  credential: 'aboutCredential',
  achievement: 'aboutAchievement',
  profile: 'aboutProfile',
  subject: 'aboutSubject',
} as const satisfies Record<DigestEntry['about']['kind'], CommandKey>

const concerns = {
  MUTUAL: 'concernMutual',
  SAME_CONTROLLER: 'concernSameController',
  CANNOT_BE_WITHDRAWN: 'concernCannotBeWithdrawn',
  BOUND_BY_ID_ALONE: 'concernBoundById',
  UNKNOWN_ENDORSER: 'concernUnknownEndorser',
  INTEREST_DISCLOSED: 'concernInterest',
} as const satisfies Record<Concern, CommandKey>

const whys: Readonly<Record<string, CommandKey>> = {
  SUPERSEDED: 'whySuperseded',
  STATUS_UNKNOWN: 'whyStatusUnknown',
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
  voice: Voice,
): void {
  const { say } = voice
  const { entries, by, withdrawn, notCounted } = digest
  printWrapped(colours.bold(say('digestOf', { name })))
  if (badge) printWrapped(`${showMark(badge.verdict)} ${clean(badge.summary)}`)
  const kinds = by.map(({ kind, count }) =>
    say('digestKind', { kind: kind === '' ? say('digestKindUnknown') : voice.sayName(kind), number: count }),
  )
  printWrapped('', `  ${say('digestCounted', { number: entries.length })}`)
  if (kinds.length > 0) printWrapped(`  ${say('digestEndorsers', { kinds: kinds.join(', ') })}`)
  const nameOf = (one: Named) => nameIn(reports, one, voice)
  for (const entry of entries) {
    const name = nameOf({ ...entry, endorser: entry.endorser.id })
    printWrapped('', ...sayEntry(entry, name, voice).map((line) => `  ${line}`))
  }
  printPart(
    say('partWithdrawn'),
    withdrawn.map((one) => `${showMark('neutral')} ${nameOf(one)}`),
  )
  printPart(
    say('partNotCounted'),
    notCounted.map(
      (one) =>
        `${showMark('neutral')} ${say('adviceOn', { title: nameOf(one), advice: sayWhy(one, reports, voice) })}`,
    ),
  )
}

function printPart(title: string, lines: readonly string[]): void {
  if (lines.length > 0) printWrapped('', `  ${colours.bold(title)}`, ...lines.map((line) => `    ${line}`))
}

function sayEntry(entry: DigestEntry, name: string, voice: Voice): string[] {
  const { say, quote, show, sayName } = voice
  const { endorser, about, model, comment, language, content, since, until } = entry
  const known = [endorser.kind, endorser.level].filter((part) => part !== undefined).map(sayName)
  const dates = [
    ...(since === undefined ? [] : [say('digestSince', { since: show(since) })]),
    ...(until === undefined ? [] : [say('digestUntil', { until: show(until) })]),
  ]
  const inLanguage = language === undefined ? '' : ` (${show(language)})`
  return [
    `${showMark('valid')} ${name}${known.length === 0 ? '' : ` (${known.join(', ')})`}`,
    `  ${say(models[model])}`,
    `  ${[say(abouts[about.kind]), ...dates].join(', ')}`,
    ...(comment === undefined ? [] : [`  ${quote(comment, longestText)}${inLanguage}`]),
    ...sayContent(content, voice).flatMap(([title, ...lines]) =>
      lines.map((advice) => `  ${say('adviceOn', { title, advice })}`),
    ),
    ...entry.concerns.map((concern) => `  ! ${say(concerns[concern])}`),
  ]
}

type Named = { endorser: string; id?: string }

function reportOf(reports: readonly EndorsementReport[], { endorser, id }: Named) {
  return reports.find((report) => report.endorser.id === endorser && report.id === id)
}

function nameIn(reports: readonly EndorsementReport[], one: Named, voice: Voice): string {
  const report = reportOf(reports, one)
  return report ? nameEndorser(report.endorser, report.standing, voice) : voice.show(one.endorser)
}

/** Why one does not count: in words of its own, or in those of its first problem. */
function sayWhy(
  { why, ...one }: Named & { why: string },
  reports: readonly EndorsementReport[],
  { say }: Voice,
): string {
  const key = whys[why]
  if (key) return say(key)
  const report = reportOf(reports, one)
  const problem = [...(report?.problems ?? []), ...(report?.report.problems ?? [])].find(
    ({ code }) => code === why,
  )
  return problem ? `${clean(problem.title)} (${why})` : why
}
