import { QualityLabelError } from '../core/errors'
import { addYears, parseInstant } from '../core/instant'
import type { Kind, KindsOf, MembersOf } from '../core/kinds'
import { flag, instant, list, object, required, text, unchecked } from '../core/kinds'
import { isWithinPeriod } from '../core/period'
import { quoteText } from '../core/quote-text'
import { assertArguments, readOptions } from '../core/read-options'
import type { InputGuards } from '../model/assert-input'
import { inputGuards } from '../model/assert-input'
import { buildAchievement } from '../model/build-achievement'
import type { BuiltEvidence } from '../model/build-evidence'
import type { ImageOptions } from '../model/build-image'
import { buildImage } from '../model/build-image'
import { buildProfile } from '../model/build-profile'
import { schemeIssuer } from '../model/describe-scheme-edition'
import { uri } from '../model/document-kinds'
import type { FromJson } from '../model/from-json'
import type {
  AchievementSubject,
  Committee,
  CredentialStatus,
  Decision,
  Evidence,
  LabelScheme,
  OpenBadgeCredential,
} from '../model/generated/documents'
import { withoutEmpty } from '../model/without-empty'
import { requireStructure } from '../programme/input/require-structure'
import * as shapes from '../schema/shapes'
import { badgeContexts, nodeId, requireOrder, requireStatusEntry } from './credential-parts'
import { evidenceOf } from './evidence-of'
import { labelResults } from './label-results'
import { areEditions, laterOf, renewedAward, renewedId } from './renewal'
import { requireDecidedRenewal } from './require-decided-renewal'
import { requireDecisionToIssue } from './require-decision-to-issue'

/** What `buildLabel` takes: the decision to issue, the scheme it follows, the committee, and the holder. */
export interface LabelOptions {
  /** URI of the label; left out where it renews another. */
  id?: string | undefined
  /** A decision to issue. */
  decision: FromJson<Decision>
  scheme: FromJson<LabelScheme>
  /**
   * The former label, signed or not, if this is its renewal: for the same holder by the same network under the same scheme. The renewal keeps
   * its id and the date of its award. The decision is later than its start, and names it in `renews` where the scheme has `renewal`. Its
   * proofs are not verified.
   */
  renews?: FromJson<OpenBadgeCredential> | undefined
  /** Recipient of the label, which contains only the id: who applied, if the decision says who. */
  holder: { readonly id: string }
  /** Committee that decided. */
  committee: FromJson<Committee>
  /** Evidence to show with the label: results of `buildEvidence`, or items of the application. */
  evidence?: readonly (BuiltEvidence | FromJson<Evidence>)[] | undefined
  /** One of the scheme's languages; its first by default. */
  language?: string | undefined
  /**
   * Start of validity, while the committee is in office: `xsd:dateTimeStamp` or Date; the date of the decision by default. Of a renewal it
   * is later than that of the former label; by default, and at the latest, the end of that label, or the date of the decision if that is later.
   */
  validFrom?: string | Date | undefined
  /** Date of the first award: `xsd:dateTimeStamp` or Date; that of the former label, or the date of the decision by default. */
  awardedDate?: string | Date | undefined
  /** Entry of a status list with purpose `revocation` or `message`. */
  credentialStatus?: FromJson<CredentialStatus> | undefined
  /**
   * Whether the label shows the levels and the share of indicators, not only that they are enough. These are personal data: set it only
   * if the holder agreed.
   */
  includeScores?: boolean | undefined
  /** Ids of the language editions of the scheme, if they differ from those of `editionId`. */
  editionIds?: Readonly<Record<string, string>> | undefined
  image?: ImageOptions | undefined
}

const kinds = {
  id: uri,
  decision: required(unchecked<Decision>()),
  scheme: required(unchecked<LabelScheme>()),
  renews: object as Kind<OpenBadgeCredential>,
  holder: required(unchecked<LabelOptions['holder']>()),
  committee: required(unchecked<Committee>()),
  evidence: list as Kind<readonly (BuiltEvidence | Evidence)[]>,
  language: text,
  validFrom: instant,
  awardedDate: instant,
  credentialStatus: object as Kind<CredentialStatus>,
  includeScores: flag,
  editionIds: object as Kind<Readonly<Record<string, string>>>,
  image: unchecked<ImageOptions>(),
} satisfies KindsOf<LabelOptions>

type ReadLabelOptions = MembersOf<typeof kinds>

/**
 * Builds an unsigned Quality Label from a decision to issue: an `OpenBadgeCredential` by the network of the scheme.
 *
 * It is valid from `validFrom` for the number of calendar years in the scheme. `relatedResource` contains the digests of files in the
 * evidence, so that a signature covers them.
 *
 * @throws {TypeError | RangeError} If an option cannot be used, or a document does not have the structure of its kind; the message
 *   names it.
 * @throws {QualityLabelError} `DECISION_NOT_TO_ISSUE`, `DECISION_CHECKS_UNMET`, `DECISION_OF_ANOTHER_SCHEME`,
 *   `DECISION_OF_ANOTHER_COMMITTEE`, `DECISION_OF_ANOTHER_HOLDER`, or `COMMITTEE_NOT_ELIGIBLE` if its signatures would not count at `validFrom`.
 * @see Open Badges 3.0, AchievementCredential
 */
export function buildLabel(options: LabelOptions): OpenBadgeCredential {
  const guards = inputGuards('build label', options)
  const read = readOptions('build label', options, kinds)
  const { decision, scheme, committee, holder, renews, credentialStatus } = read
  assertArguments('build label', 'an object', { decision, scheme, committee, holder })
  requireDecisionToIssue(decision, scheme, committee, readHolder(guards, read))
  if (renews) requireStructure('build label', 'renews', renews, shapes.label)
  requireDecidedRenewal(guards, decision, scheme, renews)
  const id = renewedId(guards, read.id, renews)
  const dates = datesOf(guards, read)
  requireInOffice(committee, dates.validFrom)
  const credentialSubject = subjectOf(guards, read)
  if (renews) requireRenewed(guards, renews, read, credentialSubject)
  return withoutEmpty<OpenBadgeCredential>({
    '@context': badgeContexts(),
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: schemeIssuer(scheme),
    name: scheme.name[languageOf(read)],
    image: buildImage(guards, read.image),
    ...dates,
    credentialSubject,
    ...evidenceOf('build label', guards, read.evidence ?? []),
    credentialStatus:
      credentialStatus && requireStatusEntry(guards, credentialStatus, ['revocation', 'message']),
  })
}

function readHolder(guards: InputGuards, { holder, scheme }: ReadLabelOptions): string {
  const id = guards.uri('holder.id', holder.id)
  if (id === scheme.issuer?.id) guards.refuse('holder.id', 'another than the issuing network', id)
  return id
}

function languageOf({ language, scheme }: Pick<ReadLabelOptions, 'language' | 'scheme'>): string {
  return language ?? scheme.languages[0] ?? ''
}

function datesOf(guards: InputGuards, { decision, scheme, ...options }: ReadLabelOptions) {
  const { renews } = options
  const { decidedAt } = decision
  const awardedDate = renews
    ? renewedAward(guards, options.awardedDate, renews)
    : (options.awardedDate ?? decidedAt)
  const latest = renews ? laterOf(decidedAt, renews.validUntil ?? decidedAt) : decidedAt
  const validFrom = options.validFrom ?? latest
  requireOrder(guards, ['awardedDate', awardedDate], ['decision.decidedAt', decision.decidedAt])
  requireOrder(guards, ['decision.decidedAt', decision.decidedAt], ['validFrom', validFrom])
  // A later start would leave its holder without a label, and let one decision renew again and again.
  if (renews && laterOf(latest, validFrom) !== latest)
    guards.refuse(
      'validFrom',
      `no later than ${latest}, the end of the former label or the decision`,
      validFrom,
    )
  return { awardedDate, validFrom, validUntil: addYears(validFrom, scheme.validityYears) }
}

/** Requires that a former label is of the same holder, network and scheme; its id would otherwise become that of another label. */
function requireRenewed(
  guards: InputGuards,
  { issuer, credentialSubject: former }: OpenBadgeCredential,
  { scheme }: ReadLabelOptions,
  subject: AchievementSubject,
): void {
  const network = nodeId(issuer)
  if (former.id !== subject.id)
    guards.refuse('renews.credentialSubject.id', `the holder (${subject.id})`, former.id)
  if (network !== scheme.issuer.id)
    guards.refuse('renews.issuer', `the network of the scheme (${scheme.issuer.id})`, network)
  if (!areEditions(former.achievement, subject.achievement))
    guards.refuse(
      'renews.credentialSubject.achievement.id',
      `of the scheme ${scheme.id}`,
      former.achievement.id,
    )
}

// A verifier uses the committee in office at the start of the label.
function requireInOffice({ name, ...period }: Committee, validFrom: string): void {
  if (isWithinPeriod(period, parseInstant(validFrom))) return
  const expected = `the committee to be in office at validFrom (${validFrom})`
  const found = `${quoteText(name)}, in office from ${period.validFrom} until ${period.validUntil ?? 'further notice'}`
  throw new QualityLabelError(
    'COMMITTEE_NOT_ELIGIBLE',
    `Cannot build label: expected ${expected}, found ${found}`,
    {
      details: { expected, found },
    },
  )
}

function subjectOf(guards: InputGuards, options: ReadLabelOptions): AchievementSubject {
  const { scheme, decision, committee, editionIds } = options
  return {
    id: readHolder(guards, options),
    type: ['AchievementSubject'],
    achievement: buildAchievement(scheme, { language: languageOf(options), editionIds }),
    source: buildProfile({ id: committee.id, name: committee.name }),
    result: labelResults(scheme, decision, options.includeScores === true),
  }
}
