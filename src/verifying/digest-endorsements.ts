import { compareText } from '../core/compare-text'
import { isUnderDid } from '../core/is-under-did'
import { withoutUndefined } from '../core/json'
import type { KindsOf } from '../core/kinds'
import { flag, isListOf, list, passing, text } from '../core/kinds'
import { readAs, readOptions } from '../core/read-options'
import { mayBeSamePerson, personOf } from '../core/same-person'
import type { EndorsementContent } from '../model/endorsement-content'
import { endorserKeys } from './endorsements/endorser-keys'
import { groupEndorsers } from './endorsements/group-endorsers'
import type { EndorserOf } from './endorsements/newest-of-each'
import { isWithdrawn, newestFirst, supersededOf } from './endorsements/newest-of-each'
import { reportKind } from './endorsements/report-kind'
import type { EndorsedKind, EndorsementReport } from './outcome/report'

/**
 * Who agrees with an endorsement besides the endorser: `agreed` if the party that it is about embedded it in what it signed, `pushed` if
 * that party acknowledged it, `outside` if neither.
 */
export type EndorsementModel = 'agreed' | 'pushed' | 'outside'

/** What a reader should know of an endorsement that counts. */
export type Concern =
  | 'MUTUAL'
  | 'SAME_CONTROLLER'
  | 'CANNOT_BE_WITHDRAWN'
  | 'BOUND_BY_ID_ALONE'
  | 'UNKNOWN_ENDORSER'
  | 'INTEREST_DISCLOSED'

/** Which endorsements to list; without any, all. */
export interface DigestFilter {
  /** What they are about. */
  about?: readonly EndorsedKind[] | undefined
  /** Kinds of endorsers, in the words of the trust material. */
  kinds?: readonly string[] | undefined
  /** Levels of endorsers, in the words of the trust material. */
  levels?: readonly string[] | undefined
  /** A skill or other standard that they name, as the whole IRI in `targetUrl`. */
  skill?: string | undefined
  /** Only those that are agreed or pushed. */
  acknowledged?: boolean | undefined
  /** Of what one endorser says of one thing in several languages, the one in this language (BCP 47), if there is one. */
  language?: string | undefined
}

/** An endorsement that counts. */
export interface DigestEntry {
  /** Id of the endorsement. */
  id?: string
  /** `name` is that of the trust material, or else the endorser's own word. */
  endorser: { id: string; name?: string; kind?: string; level?: string }
  about: { id: string; kind: EndorsedKind }
  model: EndorsementModel
  comment?: string
  language?: string
  content: EndorsementContent
  /** Start of validity. */
  since?: string
  /** End of validity. */
  until?: string
  binding: EndorsementReport['binding']
  concerns: Concern[]
}

/** Endorsements in short, for people who decide. */
export interface EndorsementDigest {
  /** Those that count, the newest first. */
  entries: DigestEntry[]
  /** Those that their endorser took back. */
  withdrawn: { endorser: string; id?: string }[]
  /** Those that do not count for another reason: `SUPERSEDED`, `STATUS_UNKNOWN`, or the code of the first problem. */
  notCounted: { endorser: string; id?: string; why: string }[]
  /** How many endorsers of each kind there are among the entries; `''` for endorsers whose kind is not known. */
  by: { kind: string; count: number }[]
}

const endorsedKinds: readonly unknown[] = [
  'credential',
  'achievement',
  'profile',
  'subject',
] satisfies EndorsedKind[]
const action = 'digest endorsements'
const texts = passing<readonly string[]>('a list of texts', (value) =>
  isListOf(value, (item) => typeof item === 'string'),
)
const kinds = {
  about: passing<readonly EndorsedKind[]>('a list of credential, achievement, profile or subject', (value) =>
    isListOf(value, (item) => endorsedKinds.includes(item)),
  ),
  kinds: texts,
  levels: texts,
  skill: text,
  acknowledged: flag,
  language: text,
} satisfies KindsOf<DigestFilter>

/**
 * Sums up endorsements: which count, from whom, on what terms, and which were withdrawn.
 *
 * Only valid ones count. Of several by one endorser about one thing in one language the newest counts, with any filter. If the endorser
 * withdrew the newest, or its status is not known, none of them counts. Endorsers who share a key are one. A concern is a fact to report, never a
 * reason to leave one out: a municipality may honestly endorse its own school. `MUTUAL` is seen only where the list also has reports of endorsements
 * of the endorser, as `verifyEndorsements` gives them for its profile.
 *
 * @param reports - As of `verify` or `verifyEndorsements`; their order changes nothing.
 * @throws {TypeError | RangeError} If an argument is of another type, or a filter is unknown; the message names it.
 */
export function digestEndorsements(
  reports: readonly EndorsementReport[],
  options: DigestFilter = {},
): EndorsementDigest {
  readAs(action, 'reports', list, reports)
  reports.forEach((report, index) => {
    readAs(action, `reports[${index}]`, reportKind, report)
  })
  const asked = readFilter(options)
  const sorted = [...reports].sort(newestFirst)
  const oneOf = endorsersOf(sorted)
  const superseded = supersededOf(sorted, oneOf)
  const known = sorted.filter((report) => isAsked(report, asked))
  const valid = known.filter(({ verdict }) => verdict === 'valid')
  const newest = valid.filter((report) => !superseded.has(report))
  const chosen = inLanguage(newest, asked.language, oneOf)
  const favours = favoursIn(sorted, oneOf)
  const others = known.filter(({ verdict }) => verdict !== 'valid')
  return {
    entries: chosen.map((report) => entryOf(report, concernsOf(report, oneOf(report), favours))),
    withdrawn: others.filter(isWithdrawn).map(nameOf),
    notCounted: [
      ...valid
        .filter((report) => superseded.has(report))
        .map((report) => ({ ...nameOf(report), why: 'SUPERSEDED' })),
      ...others
        .filter((report) => !isWithdrawn(report))
        .map((report) => ({ ...nameOf(report), why: whyNot(report) })),
    ],
    by: countByKind(chosen, oneOf),
  }
}

type ReadFilter = ReturnType<typeof readFilter>
const readFilter = (options: unknown) => readOptions(action, options, kinds)

function isAsked(report: EndorsementReport, asked: ReadFilter): boolean {
  const { target, standing, content, acknowledgement } = report
  const isOneOf = <T>(value: T | undefined, wanted: readonly T[] | undefined) =>
    wanted === undefined || (value !== undefined && wanted.includes(value))
  return (
    isOneOf(target.kind, asked.about) &&
    isOneOf(standing.kind, asked.kinds) &&
    isOneOf(standing.level, asked.levels) &&
    (asked.skill === undefined ||
      content?.alignments?.some(({ targetUrl }) => targetUrl === asked.skill) === true) &&
    (asked.acknowledged !== true || acknowledgement.state !== 'none')
  )
}

/** Leaves out what an endorser says of a target in another language than the one asked for, if there is anything in that language. */
function inLanguage(
  reports: readonly EndorsementReport[],
  language: string | undefined,
  oneOf: EndorserOf,
): readonly EndorsementReport[] {
  if (language === undefined) return reports
  const pairOf = (report: EndorsementReport) => JSON.stringify([oneOf(report), report.target.id])
  const said = new Set(reports.filter((report) => isOfLanguage(report, language)).map(pairOf))
  return reports.filter((report) => isOfLanguage(report, language) || !said.has(pairOf(report)))
}

// RFC 4647, section 3.4 (lookup), in short: the primary language decides.
function isOfLanguage({ language = '' }: EndorsementReport, asked: string): boolean {
  return primary(language) === primary(asked)
}

function primary(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? ''
}

const models = { embedded: 'agreed', acknowledged: 'pushed', none: 'outside' } as const

function entryOf(report: EndorsementReport, concerns: Concern[]): DigestEntry {
  const { id, endorser, standing, target, acknowledgement, comment, language, content = {} } = report
  const name = standing.name ?? endorser.name
  return withoutUndefined({
    id,
    endorser: withoutUndefined({ id: endorser.id, name, kind: standing.kind, level: standing.level }),
    about: { id: target.id, kind: target.kind ?? 'credential' },
    model: models[acknowledgement.state],
    comment,
    language,
    content,
    since: report.validFrom,
    until: report.validUntil,
    binding: report.binding,
    concerns,
  }) as DigestEntry
}

/** Who endorses whom, as `favour` writes it. */
type Favours = ReadonlySet<string>

function favoursIn(reports: readonly EndorsementReport[], oneOf: EndorserOf): Favours {
  const valid = reports.filter(({ verdict }) => verdict === 'valid')
  return new Set(
    valid.flatMap((report) =>
      [report.endorser.id, oneOf(report)].map((endorser) => favour(endorser, report.target.id)),
    ),
  )
}

function favour(from: string, to: string): string {
  return JSON.stringify([personOf(from), personOf(to)])
}

const concerns: Readonly<
  Record<Concern, (report: EndorsementReport, one: string, favours: Favours) => boolean>
> = {
  MUTUAL: ({ endorser, target }, one, favours) =>
    (target.owners ?? []).some(
      (owner) => favours.has(favour(owner, endorser.id)) || favours.has(favour(owner, one)),
    ),
  SAME_CONTROLLER: ({ endorser, target, report }) =>
    (target.owners ?? []).some((owner) =>
      areOfOneController(endorser.id, owner, report.verified?.['issuer']),
    ),
  CANNOT_BE_WITHDRAWN: ({ report }) =>
    !report.sections.status.entries.some(
      ({ purpose }) => purpose === undefined || purpose === 'revocation' || purpose === 'suspension',
    ),
  BOUND_BY_ID_ALONE: ({ binding }) => binding !== 'id+digest',
  UNKNOWN_ENDORSER: ({ standing }) => standing.state !== 'known',
  INTEREST_DISCLOSED: ({ content }) => content?.interest !== undefined,
}

function concernsOf(report: EndorsementReport, one: string, favours: Favours): Concern[] {
  const names = Object.keys(concerns) as Concern[]
  return names.filter((name) => concerns[name](report, one, favours))
}

/** Whether one id is under the other, or the endorser names the other as the organisation above it. */
function areOfOneController(endorser: string, owner: string, issuer: unknown): boolean {
  if (isUnderDid(endorser, owner) || isUnderDid(owner, endorser)) return true
  const { parentOrg } = (typeof issuer === 'object' && issuer !== null ? issuer : {}) as {
    parentOrg?: { id?: unknown } | string
  }
  const parent = typeof parentOrg === 'object' ? parentOrg.id : parentOrg
  return typeof parent === 'string' && mayBeSamePerson(parent, owner)
}

function nameOf({ endorser, id }: EndorsementReport): { endorser: string; id?: string } {
  return { endorser: endorser.id, ...(id === undefined ? {} : { id }) }
}

function whyNot({ problems, report }: EndorsementReport): string {
  const { status } = report.sections
  if (report.verdict === 'indeterminate' && status.verdict === 'indeterminate') return 'STATUS_UNKNOWN'
  const severe = [...problems, ...report.problems].filter(
    ({ severity }) => severity === 'error' || severity === 'indeterminate',
  )
  return severe[0]?.code ?? 'ENDORSEMENT_INVALID'
}

/** Counts endorsers, not ids: those who share a key are one. Only an endorser without any known kind is of kind `''`. */
function countByKind(
  reports: readonly EndorsementReport[],
  oneOf: EndorserOf,
): { kind: string; count: number }[] {
  const known = new Set(reports.filter(({ standing }) => standing.kind !== undefined).map(oneOf))
  const endorsers = new Map<string, Set<string>>()
  for (const report of reports) {
    const { kind } = report.standing
    const one = oneOf(report)
    if (kind === undefined && known.has(one)) continue
    endorsers.set(kind ?? '', (endorsers.get(kind ?? '') ?? new Set()).add(one))
  }
  return [...endorsers]
    .map(([kind, ids]) => ({ kind, count: ids.size }))
    .sort((a, b) => b.count - a.count || compareText(a.kind, b.kind))
}

// The reports can be of several verifications, each with groups of its own.
function endorsersOf(reports: readonly EndorsementReport[]): EndorserOf {
  const groups = groupEndorsers(
    reports.map(({ endorser: { id, sameAs = id }, report }) => ({
      ids: [id, sameAs],
      keys: endorserKeys({ report }),
    })),
  )
  return ({ endorser }) => groups.get(endorser.id) ?? endorser.id
}
