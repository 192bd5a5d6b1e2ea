import { badgeContexts } from '../../issuing/credential-parts'
import type {
  Achievement,
  AchievementSubject,
  Evidence,
  OpenBadgeCredential,
} from '../../model/generated/documents'
import { oldAssertionType } from '../../model/old-badge-types'
import { withoutEmpty } from '../../model/without-empty'
import { hostedUrl } from './check-hosted'
import type { BadgeParts } from './find-parts'
import { achievementIdOf, mapAchievement } from './map-achievement'
import { mapCreator } from './map-creator'
import { mapEvidence } from './map-evidence'
import { mapImage } from './map-image'
import { mapRecipient } from './map-recipient'
import { NodeIds } from './node-ids'
import { takeInstant } from './normalise-instant'
import { unusable } from './refuse-upgrade'
import type { Source } from './source'
import { idOf, takeText } from './take-values'
import type { UpgradeSettings } from './upgrade-options'

/**
 * Builds the unsigned credential from the parts of a badge.
 *
 * @throws {QualityLabelError} `UPGRADE_MEMBER_REQUIRED` or `UPGRADE_VALUE_INVALID`.
 * @throws {RangeError} If an id that must be new is already used.
 */
export function buildUpgraded(parts: BadgeParts, options: UpgradeSettings): OpenBadgeCredential {
  const { assertion, badge } = parts
  const achievementId = options.achievementId ?? achievementIdOf(badge)
  const ids = claimNewIds(parts, { ...options, achievementId })
  const creator = mapCreator(badge.node, parts.issuer, options.issuer, ids)
  const achievement = mapAchievement(parts, achievementId, creator, ids)
  const link = linkBack(assertion, ids)
  const credentialSubject = mapSubject(assertion, achievement, options, ids)
  const evidence = mapEvidence(assertion.get('evidence'), ids)
  if (link.id !== undefined) markLinked(assertion, `/evidence/${evidence.length}/id`)
  markReplaced(assertion)
  const issuedOn = requireIssuedOn(assertion)
  return withoutEmpty<OpenBadgeCredential>({
    '@context': badgeContexts(),
    id: options.id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: options.issuer,
    name: achievement.name,
    validFrom: issuedOn,
    validUntil: takeInstant(assertion.get('expires'), '/validUntil'),
    awardedDate: issuedOn,
    credentialSubject,
    evidence: [...evidence, link],
  })
}

/** Claims the ids of the caller before any id of the old badge. */
function claimNewIds(
  { assertion, badge }: BadgeParts,
  { id, issuer, achievementId, subjectId }: UpgradeSettings & { achievementId: string },
): NodeIds {
  const ids = new NodeIds()
  const old = [idOf(assertion), badge.id]
  for (const [name, value] of Object.entries({ 'issuer.id': issuer.id, id, achievementId })) {
    if (!old.includes(value) && ids.claim({ id: value, name })) continue
    throw new RangeError(
      `Cannot upgrade: expected ${name} to be a new id, got the id of something else or of the old badge`,
    )
  }
  ids.claim({ id: subjectId })
  ids.claimAll(issuer)
  return ids
}

function requireIssuedOn(assertion: Source): string {
  const issuedOn = takeInstant(assertion.get('issuedOn'), '/validFrom', '/awardedDate')
  if (issuedOn === undefined) throw unusable(assertion.get('issuedOn'), 'when the badge was issued')
  return issuedOn
}

function mapSubject(
  assertion: Source,
  achievement: Achievement,
  { subjectId }: UpgradeSettings,
  ids: NodeIds,
): AchievementSubject {
  const at = '/credentialSubject'
  const recipient = mapRecipient(assertion, subjectId)
  ids.claim({ id: recipient.id })
  return withoutEmpty<AchievementSubject>({
    ...recipient,
    type: ['AchievementSubject'],
    achievement,
    image: mapImage(assertion.get('image'), `${at}/image`, ids),
    narrative: takeText(assertion.get('narrative'), `${at}/narrative`),
  })
}

/** @see Open Badges 3.0 Implementation Guide, Migrating from OB 2.0 */
function linkBack(assertion: Source, ids: NodeIds): Evidence {
  const link: Evidence = {
    type: ['Evidence', oldAssertionType],
    name: 'The badge as it was first issued',
    description: 'This credential was made from a badge of Open Badges 2.0 or earlier.',
  }
  const id = idOf(assertion) ?? hostedUrl(assertion)
  return id !== undefined && ids.claim({ ...link, id }) ? { id, ...link } : link
}

function markLinked(assertion: Source, to: string): void {
  const id = assertion.first('id', '@id').one()
  if (id.isGiven) id.change('linkedBack', to)
}

function markReplaced(assertion: Source): void {
  assertion.first('type', '@type').change('typeReplaced', '/type')
  assertion.get('@context').change('contextReplaced', '/@context')
  for (const member of ['verification', 'verify', 'revoked', 'revocationReason']) {
    assertion.get(member).lose('verificationOfOld')
  }
}
