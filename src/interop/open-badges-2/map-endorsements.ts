import { isJsonObject } from '../../core/json'
import { badgeContexts } from '../../issuing/credential-parts'
import type { EndorsementCredential, OpenBadgeCredential } from '../../model/generated/documents'
import { checkShape } from '../../schema/check-shape'
import * as shapes from '../../schema/shapes'
import type { BadgeParts } from './find-parts'
import { uuidOf } from './node-ids'
import { takeInstant } from './normalise-instant'
import type { ReadSource } from './read-source'
import type { Source } from './source'
import { idOf } from './take-values'
import type { EndorsementProposal } from './upgrade-report'

/**
 * Converts endorsements of the old badge, its class or its issuer to credentials that their endorsers can sign.
 *
 * They are never part of the upgraded badge: an endorsement without the endorser's signature proves nothing.
 *
 * @see Open Badges 2.0, Endorsement; Open Badges 3.0, EndorsementCredential
 */
export function proposeEndorsements(
  read: ReadSource,
  parts: BadgeParts,
  credential: OpenBadgeCredential,
): EndorsementProposal[] {
  const targets = targetsOf(parts, credential)
  const carriers = [parts.assertion, parts.badge.node, parts.issuer.node]
  const listed = carriers.flatMap((carrier) => carrier.get('endorsement').items())
  return listed.flatMap((item) => {
    const source = documentOf(item, read)
    const proposed = propose(source, targets, read, credential)
    for (const place of new Set([item, source])) {
      place.lose(proposed ? 'endorsementNotSigned' : 'endorsementUnusable')
    }
    return proposed ? [{ document: source.document, pointer: source.pointer, credential: proposed }] : []
  })
}

/** Returns the new ids of badge, class and issuer, by their old ids. */
function targetsOf(
  { assertion, badge, issuer }: BadgeParts,
  credential: OpenBadgeCredential,
): Map<string, string> {
  const { achievement } = credential.credentialSubject
  const targets = new Map<string, string>()
  const add = (old: string | undefined, now: string | undefined) => {
    if (old !== undefined && now !== undefined) targets.set(old, now)
  }
  add(issuer.id, achievement.creator?.id)
  add(badge.id, achievement.id)
  add(idOf(assertion), credential.id)
  return targets
}

function documentOf(item: Source, { documents }: ReadSource): Source {
  const id = idOf(item)
  const isBare = !item.get('claim').isGiven
  return (isBare && id !== undefined && documents.get(id)) || item
}

function propose(
  source: Source,
  targets: ReadonlyMap<string, string>,
  { documents }: ReadSource,
  credential: OpenBadgeCredential,
): EndorsementCredential | undefined {
  const claim = source.get('claim').one()
  const target = targets.get(idOf(claim) ?? '')
  const comment = claim.get('endorsementComment').one().value
  const issuer = source.get('issuer').one()
  const endorserId = idOf(issuer)
  if (target === undefined || endorserId === undefined || typeof comment !== 'string') return undefined
  const profile = isJsonObject(issuer.value) ? issuer : documents.get(endorserId)
  const name = profile?.get('name').one().value
  if (profile && profile !== issuer) profile.lose('endorsementNotSigned')
  const proposal: EndorsementCredential = {
    '@context': badgeContexts(),
    id: uuidOf(`${credential.id} ${source.document} ${source.pointer}`),
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: `Endorsement of ${credential.name ?? target}`,
    issuer: { id: endorserId, type: ['Profile'], ...(typeof name === 'string' ? { name } : {}) },
    validFrom: takeInstant(source.get('issuedOn')) ?? credential.validFrom,
    credentialSubject: { id: target, type: ['EndorsementSubject'], endorsementComment: comment },
  }
  return checkShape(proposal, shapes.endorsement).length === 0 ? proposal : undefined
}
