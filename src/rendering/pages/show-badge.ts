import { compareInstants, parseInstant } from '../../core/instant'
import { everySection } from '../../problems/section-names'
import type { LabelReport, Section, VerificationReport } from '../../verifying/outcome/report'
import { code, foreign } from '../markup/foreign-text'
import type { Markup, MaybeMarkup } from '../markup/markup'
import { element } from '../markup/markup'
import type { Anchors } from '../markup/shown-link'
import { showAddress } from '../markup/shown-link'
import type { SpokenWords } from '../words/page-words'
import { day, facts, mark, moment, narrative, part } from './pieces'
import type { ShownBadge } from './read-badge'

type Heading = 'h2' | 'h3'

/** A party by its name, which is its own word, and its id. */
export function party(name: string | undefined, id: string | undefined): MaybeMarkup {
  if (name === undefined) return id !== undefined && code(id)
  return [foreign(name), id !== undefined && [' (', code(id), ')']]
}

/** Who issued a badge to whom, and for how long. */
export function showFacts(
  badge: ShownBadge,
  report: VerificationReport,
  { words, language }: SpokenWords,
): Markup[] {
  const { issuer, holder, awardedDate, validFrom, validUntil } = badge
  return facts([
    [words.holder, party(holder.name, holder.id)],
    [words.issuedBy, party(issuer.name, issuer.id)],
    [words.awarded, day(awardedDate, language)],
    [words.validFrom, day(validFrom, language)],
    [words.validUntil, day(validUntil, language) ?? words.noEnd],
    [words.signedBy, signers(report)],
    [words.missing, list((report.sections.policy.missing ?? []).map(({ name }) => foreign(name)))],
    [words.number, report.credential.id !== undefined && code(report.credential.id)],
    [words.digest, report.credential.digest !== '' && code(report.credential.digest)],
  ])
}

/** Members of the committee whose signatures count; without one, the keys. */
function signers({ sections }: VerificationReport): MaybeMarkup {
  const { counted = [] } = sections.policy
  if (counted.length > 0) return list(counted.map(({ name }) => foreign(name)))
  const proofs = sections.integrity.proofs.filter(({ verdict }) => verdict === 'valid')
  return list(proofs.map(({ verificationMethod, type }) => code(verificationMethod ?? type)))
}

function list(items: readonly Markup[]): MaybeMarkup {
  return items.map((item, index) => (index === 0 ? item : [element('br'), item]))
}

/** What a badge says: what it is for, what its holder did, and what shows it. */
export function showContent(
  badge: ShownBadge,
  { words }: SpokenWords,
  heading: Heading,
  anchors?: Anchors,
): MaybeMarkup {
  const { criteria, evidence, results, skills, language } = badge
  return [
    narrative(badge.description, language, anchors),
    part(heading, words.narrative, narrative(badge.narrative, language, anchors)),
    part(
      heading,
      words.criteria,
      narrative(criteria.narrative, language, anchors),
      criteria.address !== undefined && element('p', {}, showAddress(criteria.address)),
    ),
    part(heading, words.skills, bullets(skills.map(({ name }) => foreign(name)))),
    part(
      heading,
      words.results,
      bullets(
        results.map(({ name, value }) => [name !== '' && [foreign(name), words.colon], foreign(value)]),
      ),
    ),
    part(
      heading,
      words.evidence,
      bullets(
        evidence.map(({ name, address, text }) => [
          name !== undefined && element('p', {}, foreign(name)),
          address !== undefined && element('p', {}, showAddress(address)),
          narrative(text, language, anchors),
        ]),
      ),
    ),
  ]
}

function bullets(items: readonly MaybeMarkup[]): MaybeMarkup {
  return (
    items.length > 0 &&
    element(
      'ul',
      {},
      items.map((item) => element('li', {}, item)),
    )
  )
}

/** Every check with what it came to; what was not asked for is said too. */
export function showChecks(report: VerificationReport, spoken: SpokenWords): Markup {
  const { words } = spoken
  const { recipient, label, authority, sections } = report
  return element(
    'ul',
    { class: 'checks' },
    everySection.map((name) =>
      checkOf(sections[name], words, name === 'status' && ageOf(sections.status, spoken)),
    ),
    recipient && checkOf(recipient, words),
    label && standings(words.label, label, spoken),
    authority && standings(words.authority, authority, spoken),
  )
}

function checkOf(
  { verdict, reason, applies }: Section,
  words: SpokenWords['words'],
  more: MaybeMarkup = false,
): Markup {
  return element(
    'li',
    {},
    mark(applies === false ? 'notAsked' : verdict, words),
    words.colon,
    sentence(reason),
    more,
  )
}

// A page is read long after: what a list says is as old as the list, and of several the oldest counts.
function ageOf(
  { entries }: VerificationReport['sections']['status'],
  { words, language }: SpokenWords,
): MaybeMarkup {
  const read = entries.filter(({ verdict }) => verdict !== 'indeterminate')
  if (read.length === 0) return undefined
  const [first, ...others] = read.map(({ asOf }) => asOf)
  const oldest = others.reduce((old, next) => (isLater(old, next) ? next : old), first)
  return oldest === undefined
    ? [' – ', words.listUndated]
    : [' – ', words.listAsOf, words.colon, moment(oldest, language)]
}

/** Whether an instant is later than another; one that is not known counts as earlier. */
function isLater(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [parseInstant(one), parseInstant(other)]
  return a !== undefined && (b === undefined || compareInstants(a, b) > 0)
}

const verdictOfHeld = { yes: 'valid', no: 'invalid', unknown: 'indeterminate' } as const

function standings(
  name: string,
  { atAward, now }: { atAward: Held; now: Held },
  { words, language }: SpokenWords,
): Markup[] {
  // What is known can end before "now".
  const known = isLater(now.at, now.asOf) ? now.asOf : undefined
  const isKnown = known !== undefined && [words.knownUpTo, words.colon, moment(known, language), ' – ']
  return [[words.atAward, atAward, false] as const, [words.now, now, isKnown] as const].map(
    ([when, { held, reason }, upTo]) =>
      element(
        'li',
        {},
        mark(verdictOfHeld[held], words),
        `${words.colon}${name}, ${when} – `,
        upTo,
        sentence(reason),
      ),
  )
}

type Held = Pick<LabelReport['now'], 'at' | 'held' | 'reason' | 'asOf'>

/** A sentence of the report, in which texts of strangers are isolated already. */
function sentence(reason: string): Markup {
  return element('span', { dir: 'auto' }, reason.replace(/\s+/gu, ' '))
}

/** Says where anyone can have made the trust bundle that a report rests on. */
export function showUnpinned(
  reports: readonly Pick<VerificationReport, 'problems'>[],
  words: SpokenWords['words'],
): MaybeMarkup {
  const isUnpinned = reports.some(({ problems }) =>
    problems.some(({ code }) => code === 'TRUST_ROOT_NOT_PINNED'),
  )
  return isUnpinned && element('p', {}, element('strong', {}, words.unpinned))
}

/** Says where no one but the holder says what a badge says. */
export function showSelfIssued({ credential }: VerificationReport, words: SpokenWords['words']): MaybeMarkup {
  return credential.selfIssued === true && element('p', {}, element('strong', {}, words.selfIssued))
}

/** Endorsements, each with whether it holds. */
export function showEndorsements(
  { endorsements }: VerificationReport,
  { words, language }: SpokenWords,
  heading: Heading,
): Markup[] {
  return part(
    heading,
    words.endorsements,
    bullets(
      endorsements.map(({ endorser, standing, verdict, comment, language: own, validFrom }) => [
        element(
          'p',
          {},
          party(standing.name ?? endorser.name, endorser.id),
          ' – ',
          mark(verdict, words),
          validFrom !== undefined && [', ', day(validFrom, language)],
        ),
        // What was not signed by the endorser is not shown as theirs.
        verdict === 'valid' && comment !== undefined && element('blockquote', {}, narrative(comment, own)),
      ]),
    ),
  )
}
