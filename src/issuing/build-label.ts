import { copyGiven } from '../core/copy-given'
import { QualityLabelError } from '../core/errors'
import { addYears, parseInstant } from '../core/instant'
import { isDocument } from '../core/json'
import type { Kind, KindsOf, MembersOf } from '../core/kinds'
import { flag, instant, isListOf, notText, object, required, text, unchecked } from '../core/kinds'
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
import { isLabelOf } from '../model/is-label-of'
import { withoutEmpty } from '../model/without-empty'
import { requireStructure } from '../programme/input/require-structure'
import { latestStart } from '../programme/label/latest-start'
import * as shapes from '../schema/shapes'
import { badgeContexts, nodeId, requireOrder, requireStatusEntry } from './credential-parts'
import { evidenceOf } from './evidence-of'
import { labelResults } from './label-results'
import { laterOf, renewedAward, renewedId } from './renewal'
import { requireDecidedRenewal } from './require-decided-renewal'
import { requireDecisionToIssue } from './require-decision-to-issue'
import { requireEditionIds } from './require-edition-ids'

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
   * Start of validity, while the committee is in office: `xsd:dateTimeStamp` or Date; the date of the decision by default, and at the latest a
   * year after it. Of a renewal it is later than that of the former label; by default, and at the latest, the end of that label, or the date of the decision if that is later.
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
  /** Ids of the language editions of the scheme, if they differ from those of `editionId`: each begins with the id of the scheme. */
  editionIds?: Readonly<Record<string, string>> | undefined
  image?: ImageOptions | undefined
}

const isListOfDocuments = (value: unknown) => isListOf(value, isDocument)
const kinds = {
  id: uri,
  decision: required(unchecked<Decision>()),
  scheme: required(unchecked<LabelScheme>()),
  renews: unchecked<OpenBadgeCredential>(),
  holder: required(unchecked<LabelOptions['holder']>()),
  committee: required(unchecked<Committee>()),
  evidence: notText<readonly (BuiltEvidence | Evidence)[]>('a list of objects', isListOfDocuments),
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
  const given = readOptions('build label', options, kinds)
  const { holder } = given
  assertArguments('build label', 'an object', {
    decision: given.decision,
    scheme: given.scheme,
    committee: given.committee,
    holder,
  })
  const read = { ...given, ...ownDocuments(given) }
  const { decision, scheme, committee, renews, credentialStatus } = read
  requireDecisionToIssue(decision, scheme, committee, readHolder(guards, read))
  if (renews) requireStructure('build label', 'renews', renews, shapes.label)
  requireDecidedRenewal(guards, decision, scheme, renews)
  requireEditionIds(guards, scheme, read.editionIds)
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

/** Copies of the documents, so that what is checked is what the label says. */
function ownDocuments({ decision, scheme, committee, renews }: ReadLabelOptions) {
  const own = <T extends object>(field: string, document: T) => copyGiven('build label', field, document) as T
  return {
    decision: own('decision', decision),
    scheme: own('scheme', scheme),
    committee: own('committee', committee),
    ...(renews && { renews: own('renews', renews) }),
  }
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
  const end = renews ? laterOf(decidedAt, renews.validUntil ?? decidedAt) : decidedAt
  const validFrom = options.validFrom ?? end
  const latest = renews ? end : latestStart(decision)
  requireOrder(guards, ['awardedDate', awardedDate], ['decision.decidedAt', decision.decidedAt])
  requireOrder(guards, ['decision.decidedAt', decision.decidedAt], ['validFrom', validFrom])
  // A later start would leave its holder without a label, or grant it by an evaluation of long ago.
  if (laterOf(latest, validFrom) !== latest)
    guards.refuse(
      'validFrom',
      `no later than ${latest}, ${renews ? 'the end of the former label or the decision' : 'a year after the decision'}`,
      validFrom,
    )
  return { awardedDate, validFrom, validUntil: addYears(validFrom, scheme.validityYears) }
}

/** Requires that a former label is of the same holder, network and scheme; its id would otherwise become that of another label. */
function requireRenewed(
  guards: InputGuards,
  former: OpenBadgeCredential,
  { scheme }: ReadLabelOptions,
  { id: holder }: AchievementSubject,
): void {
  const { id, achievement } = former.credentialSubject
  const network = nodeId(former.issuer)
  if (id !== holder) guards.refuse('renews.credentialSubject.id', `the holder (${holder})`, id)
  if (network !== scheme.issuer.id)
    guards.refuse('renews.issuer', `the network of the scheme (${scheme.issuer.id})`, network)
  if (!isLabelOf(former, scheme))
    guards.refuse('renews.credentialSubject.achievement.id', `of the scheme ${scheme.id}`, achievement.id)
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
