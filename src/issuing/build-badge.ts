import type { Kind, KindsOf, MembersOf } from '../core/kinds'
import { flag, instant, list, object, objectOf, passing, required, unchecked } from '../core/kinds'
import { readOptions } from '../core/read-options'
import type { InputGuards } from '../model/assert-input'
import { inputGuards } from '../model/assert-input'
import type { BuiltEvidence } from '../model/build-evidence'
import type { ImageOptions } from '../model/build-image'
import { buildImage } from '../model/build-image'
import { openBadgesExtensionsContextUrl } from '../model/contexts/context-urls'
import { language, texts, uri, words } from '../model/document-kinds'
import type { TypeOptional } from '../model/fill-type'
import { fillType, fillTypes } from '../model/fill-type'
import type { FromJson } from '../model/from-json'
import type {
  Achievement,
  AchievementSubject,
  CredentialStatus,
  Evidence,
  OpenBadgeCredential,
  Profile,
  Result,
  TextInLanguages,
} from '../model/generated/documents'
import { withoutEmpty } from '../model/without-empty'
import { requireStructure } from '../programme/input/require-structure'
import * as shapes from '../schema/shapes'
import type { BadgeRecipient } from './badge-recipient'
import { readRecipient, recipientKind } from './badge-recipient'
import { badgeContexts, issuerOf, requireOrder } from './credential-parts'
import { evidenceOf } from './evidence-of'
import { requireSelfIssued } from './require-self-issued'
import { requireValid } from './require-valid'
import { requireStatusEntries, statusEntriesKind } from './status-entries'

/** What `buildBadge` takes: the issuer, the achievement, the recipient, and the period. */
export interface BadgeOptions {
  /** URI of the badge; a renewal keeps it. */
  id: string
  /** Profile with a name; its endorsements, such as a trust mark, stay in it. */
  issuer: FromJson<Profile>
  /** Result of `buildAchievement`, or an achievement as a badge contains it. */
  achievement: FromJson<Achievement>
  recipient: BadgeRecipient
  /** Start of validity: `xsd:dateTimeStamp` or Date. */
  validFrom: string | Date
  /** Date of the award, if it is before the start of validity: `xsd:dateTimeStamp` or Date. */
  awardedDate?: string | Date | undefined
  validUntil?: string | Date | undefined
  /** Name of the badge; the name of the achievement by default. */
  name?: TextInLanguages | undefined
  /** Language of the texts, BCP 47. */
  language?: string | undefined
  /** What this recipient did, in Markdown. */
  narrative?: string | undefined
  /** Role of the recipient, such as `facilitator`. */
  role?: string | undefined
  /** Who assessed for the issuer. */
  source?: TypeOptional<FromJson<Profile>> | undefined
  /** Results, each of a result description of the achievement; types may be left out. */
  results?: readonly TypeOptional<FromJson<Result>>[] | undefined
  /** Results of `buildEvidence`, or evidence as a badge contains it. */
  evidence?: readonly (BuiltEvidence | FromJson<Evidence>)[] | undefined
  /** When the recipient began: `xsd:dateTimeStamp` or Date. */
  activityStartDate?: string | Date | undefined
  activityEndDate?: string | Date | undefined
  /** Image of this badge, if it differs from that of the achievement. */
  image?: ImageOptions | undefined
  /** Entry of a status list with purpose `revocation`, `suspension`, `refresh` or `message`; or several, each of another purpose. */
  credentialStatus?: FromJson<CredentialStatus> | readonly FromJson<CredentialStatus>[] | undefined
  /** Address at which verifiers can ask for a newer copy, http(s). */
  refreshService?: { readonly id: string; readonly type?: string | undefined } | undefined
  /** Must be set where the issuer is the recipient, and only there: a statement about oneself. Verifiers report it. */
  selfIssued?: boolean | undefined
}

const refreshType = '1EdTechCredentialRefresh'
const action = 'build badge'

const kinds = {
  id: required(uri),
  issuer: required(object as Kind<Profile>),
  achievement: required(object as Kind<Achievement>),
  recipient: required(recipientKind),
  validFrom: required(instant),
  awardedDate: instant,
  validUntil: instant,
  name: texts,
  language,
  narrative: words,
  role: words,
  source: object as Kind<TypeOptional<Profile>>,
  results: list as Kind<readonly TypeOptional<Result>[]>,
  evidence: list as Kind<readonly (BuiltEvidence | Evidence)[]>,
  activityStartDate: instant,
  activityEndDate: instant,
  image: unchecked<ImageOptions>(),
  credentialStatus: statusEntriesKind,
  refreshService: objectOf({
    id: required(uri),
    type: passing<string>(`${refreshType}, or left out`, (value) => value === refreshType),
  }),
  selfIssued: flag,
} satisfies KindsOf<BadgeOptions>

type ReadBadgeOptions = MembersOf<typeof kinds>

/**
 * Builds an unsigned badge of any issuer: an `OpenBadgeCredential`.
 *
 * `relatedResource` contains the digests of files in the evidence, so that a signature covers them. The same options give the same bytes.
 *
 * @throws {TypeError | RangeError} If an option cannot be used, the recipient has neither id nor identifier, or `selfIssued` does not
 *   agree with whether the issuer is the recipient; the message names the option.
 * @throws {QualityLabelError} `SHAPE_INVALID` with `details.problems` if the parts do not agree, such as a result that is not of the
 *   achievement.
 * @see Open Badges 3.0, AchievementCredential
 */
export function buildBadge(options: BadgeOptions): OpenBadgeCredential {
  const guards = inputGuards(action, options)
  const read = readOptions(action, options, kinds)
  const { awardedDate, validFrom, validUntil, credentialStatus, refreshService } = read
  if (awardedDate !== undefined) requireOrder(guards, ['awardedDate', awardedDate], ['validFrom', validFrom])
  if (validUntil !== undefined) requireOrder(guards, ['validFrom', validFrom], ['validUntil', validUntil])
  const issuer = issuerOf(action, guards, read.issuer)
  requireStructure(action, 'achievement', read.achievement, shapes.achievement)
  const credentialSubject = subjectOf(guards, read)
  requireSelfIssued(action, guards, read.selfIssued, issuer, credentialSubject)
  const badge = withoutEmpty<OpenBadgeCredential>({
    '@context': [...badgeContexts(), ...(refreshService ? [openBadgesExtensionsContextUrl] : [])],
    id: read.id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer,
    name: read.name ?? read.achievement.name,
    inLanguage: read.language,
    image: buildImage(guards, read.image),
    awardedDate,
    validFrom,
    validUntil,
    credentialSubject,
    ...evidenceOf(action, guards, read.evidence ?? []),
    credentialStatus: credentialStatus && requireStatusEntries(guards, credentialStatus),
    refreshService: refreshService && { id: refreshService.id, type: refreshType },
  })
  requireValid(action, badge, 'badge')
  return badge
}

function sourceOf(guards: InputGuards, source: TypeOptional<Profile>): Profile {
  const profile = fillType<Profile>(guards, 'source', source, 'Profile')
  requireStructure(action, 'source', profile, shapes.profile)
  return profile
}

function subjectOf(guards: InputGuards, read: ReadBadgeOptions): AchievementSubject {
  const { recipient, source, results, activityStartDate, activityEndDate } = read
  if (activityStartDate !== undefined && activityEndDate !== undefined)
    requireOrder(guards, ['activityStartDate', activityStartDate], ['activityEndDate', activityEndDate])
  return {
    ...readRecipient(action, guards, recipient),
    type: ['AchievementSubject'],
    achievement: read.achievement,
    source: source && sourceOf(guards, source),
    role: read.role,
    activityStartDate,
    activityEndDate,
    narrative: read.narrative,
    result: fillTypes<Result>(guards, 'results', results, 'Result'),
  } as AchievementSubject
}
