import { compareInstants, formatInstant, parseInstant } from '../../core/instant'
import type { JsonObject } from '../../core/json'
import { textFor } from '../../core/language-value'
import type { Phrase } from '../../problems/phrases/phrase'
import { foreign, say } from '../../problems/phrases/phrase'
import type { Finding } from '../../problems/problem'
import { putIntoWords } from '../../problems/words'
import { EndorsedDocument } from '../content/endorsed-document'
import { awardDatesOf } from '../facts/award-dates'
import { startOf, subjectsOf } from '../facts/credential-facts'
import { hidden } from '../facts/disclosed-in-part'
import { factsOf } from '../facts/report-facts'
import type { VerifySettings } from '../options/verify-options'
import type { AuthorityReport, AuthorityStanding, VerificationReport } from '../outcome/report'
import type { VerifyWithSettings } from '../subject/subject'
import { verifySupplied } from '../subject/verify-supplied'
import type { AuthorityClaim } from '../trust/authority-claims'
import type { RegisteredSubject } from '../trust/check-register'
import { nameCreator } from '../trust/check-trust'
import type { AuthorityCandidate } from '../trust/find-authorities'
import { findAuthorities } from '../trust/find-authorities'
import type { ShownAuthority, Standing } from './authority-standing'
import { asClause, authenticAuthority, standingsOf } from './authority-standing'
import { compareContent } from './bound-content'

/** What was found of the authority to issue of a credential. */
export interface AuthorityOutcome {
  /** Absent where no other creator is shown. */
  report?: AuthorityReport
  findings: Finding[]
}

/**
 * Checks whether the creator of an achievement let the issuer issue it, by the supplied authorities.
 *
 * Each authority is verified as a credential of its own. Only one by the creator about the issuer counts: whom the creator let issue cannot
 * let others. The best of several tells, in any order of them.
 *
 * @param claims - That an achievement names another creator; none where it may have been left out.
 * @see Open Badges 3.0, Achievement: `creator`
 */
export async function checkAuthority(
  claims: readonly AuthorityClaim[],
  subject: RegisteredSubject,
  settings: VerifySettings,
  verifyNested: VerifyWithSettings,
): Promise<AuthorityOutcome> {
  const [claim, ...others] = claims
  const pointer = pointerOf(subject)
  if (!claim) return { findings: [{ ...hidden(pointer, 'creator'), section: 'authority' }] }
  const { shown, refused } =
    others.length > 0 ? nothingFound : await examine(claim, subject, settings, verifyNested)
  const best = bestOf(shown, ({ atAward }) => atAward)
  const missing = others.length > 0 ? say('authoritySeveral') : whyNotShown(refused)
  const atAward = best?.atAward ?? unknownAt(awardOf(subject), missing)
  const now = bestOf(shown, (each) => each.now)?.now ?? unknownAt(formatInstant(settings.now), missing)
  const report = best?.report ?? refused[0]
  const id = report?.credential.id
  return {
    report: {
      creator: creatorOf(claim, settings),
      achievement: textOf(claim.achievement['id']),
      state: best ? 'shown' : 'notShown',
      atAward: inWords(atAward, settings),
      now: inWords(now, settings),
      ...(best ? { content: best.content === 'unknown' ? 'notBound' : best.content } : {}),
      ...(id === undefined ? {} : { credential: id }),
      ...(report ? { report } : {}),
    },
    findings: findingsOf(claim, { best, atAward, now }, pointer, settings),
  }
}

interface Examined {
  shown: ShownAuthority[]
  /** Reports of those that name the claim and do not count. */
  refused: VerificationReport[]
}

const nothingFound: Examined = { shown: [], refused: [] }

async function examine(
  claim: AuthorityClaim,
  subject: RegisteredSubject,
  settings: VerifySettings,
  verifyNested: VerifyWithSettings,
): Promise<Examined> {
  const endorsed = new EndorsedDocument(subject, settings)
  const examined: Examined = { shown: [], refused: [] }
  for (const candidate of inOneOrder(findAuthorities(claim, settings))) {
    const report = await verifySupplied(candidate.input, settings, verifyNested)
    const authority = authenticAuthority(report, claim, settings)
    if (!authority) {
      examined.refused.push(report)
      continue
    }
    const shown = { badge: subject.disclosure, authority: factsOf(report).disclosure }
    const content = await compareContent(authority, textOf(claim.achievement['id']), endorsed, shown)
    const standings = standingsOf(authority, content, report, subject, settings)
    examined.shown.push({ report, content, ...standings })
  }
  return examined
}

/** Puts candidates into an order that does not depend on the lists: the newest first. */
function inOneOrder(candidates: readonly AuthorityCandidate[]): AuthorityCandidate[] {
  const keyed = candidates.map((candidate) => ({
    candidate,
    start: parseInstant(startOf(candidate.document)),
    text: textOfInput(candidate),
  }))
  return keyed
    .sort((a, b) => compareStarts(b.start, a.start) || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ candidate }) => candidate)
}

function textOfInput({ input, document }: AuthorityCandidate): string {
  if (typeof input === 'string') return input
  return input instanceof Uint8Array ? input.join() : JSON.stringify(document)
}

type Start = ReturnType<typeof parseInstant>

function compareStarts(a: Start, b: Start): number {
  return a && b ? compareInstants(a, b) : Number(a !== undefined) - Number(b !== undefined)
}

const ranks: Readonly<Record<Standing['held'], number>> = { yes: 2, unknown: 1, no: 0 }

function bestOf(
  shown: readonly ShownAuthority[],
  standingOf: (each: ShownAuthority) => Standing,
): ShownAuthority | undefined {
  const rank = (each: ShownAuthority) => ranks[standingOf(each).held]
  return shown.reduce<ShownAuthority | undefined>(
    (best, each) => (best && rank(best) >= rank(each) ? best : each),
    undefined,
  )
}

function whyNotShown([refused]: readonly VerificationReport[]): Phrase {
  return refused ? say('authorityRefused', { reason: asClause(refused.summary) }) : say('authorityNone')
}

function findingsOf(
  claim: AuthorityClaim,
  { best, atAward, now }: { best: ShownAuthority | undefined; atAward: Standing; now: Standing },
  pointer: string,
  { policy, trust, words }: VerifySettings,
): Finding[] {
  const creator = nameCreator(claim.creator, textFor(claim.creatorName, words.language), trust)
  const isRequired = policy?.authority === 'required'
  const find = (code: Finding['code'], { reason }: Standing): Finding => ({
    code,
    pointer,
    params: { creator, issuer: foreign(claim.issuer), reason },
    ...(isRequired && atAward.held !== 'yes'
      ? { because: atAward.held === 'no' ? 'requiredAuthorityNotHeld' : 'requiredAuthorityUnknown' }
      : {}),
  })
  if (atAward.held === 'no')
    return [find(best?.content === 'changed' ? 'AUTHORITY_CONTENT_CHANGED' : 'AUTHORITY_NOT_HELD', atAward)]
  if (atAward.held === 'yes') return []
  return [find(best && now.held === 'no' ? 'AUTHORITY_NOT_HELD' : 'AUTHORITY_NOT_SHOWN', atAward)]
}

function unknownAt(at: string, reason: Phrase): Standing {
  return { at, held: 'unknown', reason }
}

function awardOf({ document, disclosure }: RegisteredSubject): string {
  const { at } = awardDatesOf(document, disclosure)
  return at ? formatInstant(at) : ''
}

function creatorOf(
  { creator, creatorName }: AuthorityClaim,
  { words }: VerifySettings,
): AuthorityReport['creator'] {
  const name = textFor(creatorName, words.language)
  return { id: creator, ...(name === undefined ? {} : { name }) }
}

function inWords({ reason, ...standing }: Standing, { words }: VerifySettings): AuthorityStanding {
  return { ...standing, reason: putIntoWords(reason, words) }
}

function pointerOf({ document, pointers }: RegisteredSubject): string {
  const [subject] = subjectsOf(document)
  return `${pointers.get(subject ?? {}) ?? '/credentialSubject'}/achievement/creator`
}

function textOf(value: JsonObject[string] | undefined): string {
  return typeof value === 'string' ? value : ''
}
