import type { Concern, EndorsementDigest, EndorsementReport } from '../../index'
import type { DigestEntry } from '../../verify'
import { clean } from '../clean-text'
import { longestText, sayContent } from '../say-content'
import type { DescribingKey } from '../words/catalogue'
import type { Line, Part, ReportVoice } from './line'
import { below, someParts } from './line'
import { nameEndorser } from './say-endorsement'

const models = {
  agreed: 'modelAgreed',
  pushed: 'modelPushed',
  outside: 'modelOutside',
} as const satisfies Record<DigestEntry['model'], DescribingKey>

const abouts = {
  credential: 'aboutCredential',
  achievement: 'aboutAchievement',
  profile: 'aboutProfile',
  subject: 'aboutSubject',
} as const satisfies Record<DigestEntry['about']['kind'], DescribingKey>

const concerns = {
  MUTUAL: 'concernMutual',
  SAME_CONTROLLER: 'concernSameController',
  CANNOT_BE_WITHDRAWN: 'concernCannotBeWithdrawn',
  BOUND_BY_ID_ALONE: 'concernBoundById',
  UNKNOWN_ENDORSER: 'concernUnknownEndorser',
  INTEREST_DISCLOSED: 'concernInterest',
} as const satisfies Record<Concern, DescribingKey>

const whys: Readonly<Record<string, DescribingKey>> = {
  SUPERSEDED: 'whySuperseded',
  STATUS_UNKNOWN: 'whyStatusUnknown',
}

type Voice = Omit<ReportVoice, 'sayHint'>

/** A digest of endorsements for people. */
export interface DescribedDigest {
  /** How many count, and of which kinds their endorsers are. */
  counts: string[]
  /** The lines of each endorsement that counts: its model, its words and what to know of it. */
  entries: Line[][]
  /** Which were withdrawn, and which do not count and why. */
  others: Part[]
}

/**
 * Tells a digest of endorsements for people.
 *
 * @param reports - Of the endorsements, for the names of the endorsers and the words of what is wrong.
 */
export function describeDigest(
  { entries, by, withdrawn, notCounted }: EndorsementDigest,
  reports: readonly EndorsementReport[],
  voice: Voice,
): DescribedDigest {
  const { say } = voice
  const nameOf = (one: Named) => nameIn(reports, one, voice)
  const kinds = by.map(({ kind, count }) =>
    say('digestKind', { kind: kind === '' ? say('digestKindUnknown') : voice.sayName(kind), number: count }),
  )
  const toLine = (text: string): Line => ({ mark: 'neutral', text })
  return {
    counts: [
      say('digestCounted', { number: entries.length }),
      ...(kinds.length > 0 ? [say('digestEndorsers', { kinds: kinds.join(', ') })] : []),
    ],
    entries: entries.map((entry) =>
      sayEntry(entry, nameOf({ ...entry, endorser: entry.endorser.id }), voice),
    ),
    others: someParts([
      { title: say('partWithdrawn'), lines: withdrawn.map((one) => toLine(nameOf(one))) },
      {
        title: say('partNotCounted'),
        lines: notCounted.map((one) =>
          toLine(say('adviceOn', { title: nameOf(one), advice: sayWhy(one, reports, voice) })),
        ),
      },
    ]),
  }
}

function sayEntry(entry: DigestEntry, name: string, voice: Voice): Line[] {
  const { say, quote, show, sayName } = voice
  const { endorser, about, model, comment, language, content, since, until } = entry
  const known = [endorser.kind, endorser.level].filter((part) => part !== undefined).map(sayName)
  const dates = [
    ...(since === undefined ? [] : [say('digestSince', { since: show(since) })]),
    ...(until === undefined ? [] : [say('digestUntil', { until: show(until) })]),
  ]
  const inLanguage = language === undefined ? '' : ` (${show(language)})`
  return [
    { mark: 'valid', text: `${name}${known.length === 0 ? '' : ` (${known.join(', ')})`}` },
    ...[
      say(models[model]),
      [say(abouts[about.kind]), ...dates].join(', '),
      ...(comment === undefined ? [] : [`${quote(comment, longestText)}${inLanguage}`]),
      ...sayContent(content, voice).flatMap(([title, ...lines]) =>
        lines.map((advice) => say('adviceOn', { title, advice })),
      ),
    ].map(below),
    ...entry.concerns.map((concern): Line => ({ ...below(say(concerns[concern])), mark: 'warning' })),
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
