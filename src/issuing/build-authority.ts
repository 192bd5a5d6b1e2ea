import { digestedMediaType } from '../canonical/digest-node'
import type { JsonObject, JsonValue } from '../core/json'
import type { Kind, KindsOf, MembersOf } from '../core/kinds'
import { instant, list, object, required, unchecked } from '../core/kinds'
import { textFor } from '../core/language-value'
import { isEmptyPeriod } from '../core/period'
import { readOptions } from '../core/read-options'
import { authorityType } from '../model/achievement-types'
import type { InputGuards } from '../model/assert-input'
import { inputGuards } from '../model/assert-input'
import { buildAchievement } from '../model/build-achievement'
import { language, texts, uri, words } from '../model/document-kinds'
import type { FromJson } from '../model/from-json'
import type {
  Achievement,
  CredentialStatus,
  OpenBadgeCredential,
  Profile,
  RelatedResource,
  TextInLanguages,
} from '../model/generated/documents'
import { requireStructure } from '../programme/input/require-structure'
import * as shapes from '../schema/shapes'
import { authorityWords } from './authority-words'
import { buildBadge } from './build-badge'
import { nodeId } from './credential-parts'
import { readEndorsed } from './read-endorsed'
import { requireValid } from './require-valid'

/** An achievement that is named only: the authority covers any content of it. */
export interface NamedAchievement {
  readonly id: string
  readonly name: TextInLanguages
}

/** What `buildAuthority` takes: who made the achievements, who may issue them, and for how long. */
export interface AuthorityOptions {
  /** URI of the authority; a renewal keeps it. */
  id: string
  /** Profile of the creator, with a name: the achievements name it as their `creator`. */
  creator: FromJson<Profile>
  /** Who may issue the achievements; of a profile only the id is read. */
  issuer: { readonly id: string }
  /**
   * At least one, each id once. Of a whole achievement the authority has the digest, and so covers only what it says now; each language
   * edition has an id of its own. Of one with only id and name it covers every content.
   */
  achievements: readonly (FromJson<Achievement> | NamedAchievement)[]
  /** Start of validity: `xsd:dateTimeStamp` or Date. */
  validFrom: string | Date
  /** End of validity: `xsd:dateTimeStamp` or Date. Badges that are awarded at this instant or later are not covered. */
  validUntil: string | Date
  /** Name of the authority; made from the names of the achievements by default. */
  name?: TextInLanguages | undefined
  /** What the creator asks of the issuer, in Markdown. */
  conditions?: string | undefined
  /** Language of the texts, BCP 47; English by default. A language without texts of this library asks for `name` and `conditions`. */
  language?: string | undefined
  /** Entry of a status list with purpose `revocation`, `suspension`, `refresh` or `message`: without one, it cannot be withdrawn. */
  credentialStatus?: FromJson<CredentialStatus> | undefined
  /** `@context` of the badges that will contain the achievements; that of all badges of this library by default. */
  context?: JsonValue | undefined
}

const action = 'build authority'

const kinds = {
  id: required(uri),
  creator: required(object as Kind<Profile>),
  issuer: required(object as Kind<AuthorityOptions['issuer']>),
  achievements: required(list as Kind<readonly (Achievement | NamedAchievement)[]>),
  validFrom: required(instant),
  validUntil: required(instant),
  name: texts,
  conditions: words,
  language,
  credentialStatus: object as Kind<CredentialStatus>,
  context: unchecked<JsonValue>(),
} satisfies KindsOf<AuthorityOptions>

type ReadAuthorityOptions = MembersOf<typeof kinds>

/**
 * Builds the unsigned authority to issue: a badge by the creator of achievements about an issuer who may issue them.
 *
 * `verify` finds it among its `authorities` when the issuer's badge names the creator. It covers no other issuer, and lets the issuer
 * pass it on to no one.
 *
 * @throws {TypeError | RangeError} If an option cannot be used, the creator is the issuer, or a whole achievement does not name the creator.
 * @throws {QualityLabelError} `CONTEXT_NOT_PINNED` or `SHAPE_INVALID`, if an achievement cannot be read in one way only; or as `canonize`.
 * @see Open Badges 3.0, Achievement: `creator`
 */
export async function buildAuthority(options: AuthorityOptions): Promise<OpenBadgeCredential> {
  const read = readOptions(action, options, kinds)
  // Achievements are bounded while they are copied: each of their properties is read once.
  const guards = inputGuards(action, { ...read, achievements: undefined })
  const { id, creator, issuer, validFrom, validUntil } = read
  guards.uri('creator.id', creator.id)
  guards.uri('issuer.id', issuer.id)
  guards.texts('creator.name', creator.name)
  if (creator.id === issuer.id) guards.refuse('issuer.id', 'another than that of the creator', issuer.id)
  // A period is half-open: one that ends where it begins covers no award.
  if (isEmptyPeriod({ validFrom, validUntil }))
    guards.refuse('validUntil', `later than validFrom (${validFrom})`, validUntil)
  const covered = await readAchievements(guards, read)
  const badge = buildBadge({
    id,
    issuer: creator,
    achievement: describeAuthority(guards, read, covered),
    recipient: { id: issuer.id },
    validFrom,
    validUntil,
    language: read.language,
    credentialStatus: read.credentialStatus,
  })
  const relatedResource = covered.flatMap(({ resource }) => resource ?? [])
  const authority = relatedResource.length > 0 ? { ...badge, relatedResource } : badge
  requireValid(action, authority, 'authority')
  return authority
}

/** An achievement that an authority covers, with its digest where it was given as a whole. */
interface CoveredAchievement {
  id: string
  name: TextInLanguages
  resource?: RelatedResource
}

async function readAchievements(
  guards: InputGuards,
  { achievements, creator, context }: ReadAuthorityOptions,
): Promise<CoveredAchievement[]> {
  if (achievements.length === 0) guards.refuse('achievements', 'a list with at least one', achievements)
  const covered: CoveredAchievement[] = []
  for (const [index, given] of achievements.entries()) {
    const field = `achievements[${index}]`
    const one = isWhole(given)
      ? await readWhole(guards, field, given, creator, context)
      : guards.members(field, given, { id: required(uri), name: required(texts) })
    // Two digests of one id would not show which content is covered.
    if (covered.some(({ id }) => id === one.id)) guards.refuse(`${field}.id`, 'each id once', one.id)
    covered.push(one)
  }
  return covered
}

function isWhole(given: Achievement | NamedAchievement): given is Achievement {
  return typeof given === 'object' && given !== null && 'type' in given
}

async function readWhole(
  guards: InputGuards,
  field: string,
  given: Achievement,
  creator: Profile,
  targetContext: JsonValue | undefined,
): Promise<CoveredAchievement> {
  const { digest, gated, target } = await readEndorsed(
    action,
    given as unknown as JsonObject,
    targetContext,
    field,
  )
  requireStructure(action, field, target, shapes.achievement)
  const { id, name, creator: made } = target as unknown as Achievement
  const named = nodeId(made)
  // Verifiers ask for an authority where an achievement names another creator than its issuer, and only for one by that creator.
  if (named !== creator.id) guards.refuse(`${field}.creator.id`, `that of the creator (${creator.id})`, named)
  // Its digest would cover only that place, and no verifier would accept it for the whole achievement.
  if (gated.partial.has('')) guards.refuse(field, 'described only at its root', id)
  return { id, name, resource: { id, digestMultibase: digest, mediaType: digestedMediaType } }
}

function describeAuthority(
  guards: InputGuards,
  { id, creator, name, conditions, language: given }: ReadAuthorityOptions,
  covered: readonly CoveredAchievement[],
): Achievement {
  const reader = given ?? 'en'
  const alignment = covered.map((each) => ({
    targetName: textFor(each.name, reader) ?? each.id,
    targetUrl: each.id,
  }))
  const own = authorityWords(
    reader,
    creator,
    alignment.map(({ targetName }) => targetName),
  )
  return buildAchievement({
    id: `${id}${id.includes('#') ? '-' : '#'}authority`,
    achievementType: authorityType,
    // In a language without words of ours, the creator's own are needed.
    name: own && name === undefined ? own.name : guards.texts('name', name),
    description: own ? own.description : guards.text('conditions', conditions),
    criteria: own && conditions === undefined ? own.description : guards.text('conditions', conditions),
    language: given,
    alignment,
  })
}
