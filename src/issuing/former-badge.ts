import { isJsonObject } from '../core/json'
import type { InputGuards } from '../model/assert-input'
import { dataModelOf } from '../model/contexts/data-model'
import type { OpenBadgeCredential, Profile } from '../model/generated/documents'
import { requireStructure } from '../programme/input/require-structure'
import * as shapes from '../schema/shapes'
import { ownDocument } from '../securing/own-document'
import { issuerOf, nodeId, requireOrder } from './credential-parts'
import { renewedAward } from './renewal'
import type { StatusEntries } from './status-entries'
import { requireStatusEntries } from './status-entries'

/** What a copy of a badge has in place of what the badge had. */
interface Changes {
  validFrom: string
  validUntil?: string
  awardedDate?: string
  issuer?: Profile
  credentialStatus?: StatusEntries
}

/**
 * Copies a badge, with or without proof.
 *
 * @throws {TypeError | RangeError} If it is not a badge of data model 2.0.
 * @throws {QualityLabelError} As `parseJson` for a value that JSON cannot hold.
 */
export function ownBadge(action: string, guards: InputGuards, badge: unknown): OpenBadgeCredential {
  if (!isJsonObject(badge)) return guards.refuse('badge', 'an object', badge)
  const { document } = ownDocument(badge, action)
  if (dataModelOf(document['@context']) !== '2.0')
    guards.refuse('badge', 'an Open Badge of data model 2.0', document['@context'])
  requireStructure(action, 'badge', document, shapes.badge)
  return document as unknown as OpenBadgeCredential
}

/**
 * Returns an unsigned copy of a badge that begins anew; the date of the first award stays.
 *
 * Proofs and endorsements of the former copy do not cover the new one, so they are left out; endorsements of its parts stay.
 */
export function beginAnew(
  action: string,
  guards: InputGuards,
  former: OpenBadgeCredential,
  { validFrom, validUntil, awardedDate, issuer, credentialStatus }: Changes,
): OpenBadgeCredential {
  const { proof: _proof, endorsement: _endorsement, endorsementJwt: _endorsementJwt, ...copy } = former
  const own = issuer && issuerOf(action, guards, issuer)
  if (own && own.id !== nodeId(former.issuer))
    guards.refuse('issuer.id', `the issuer of the badge (${nodeId(former.issuer)})`, own.id)
  return {
    ...copy,
    ...(own && { issuer: own }),
    awardedDate: awardOf(guards, awardedDate, former),
    validFrom,
    ...(validUntil !== undefined && { validUntil }),
    ...(credentialStatus && { credentialStatus: requireStatusEntries(guards, credentialStatus) }),
  }
}

function awardOf(guards: InputGuards, given: string | undefined, former: OpenBadgeCredential): string {
  if (given === undefined || former.awardedDate !== undefined) return renewedAward(guards, given, former)
  requireOrder(guards, ['awardedDate', given], ['badge.validFrom', former.validFrom])
  return given
}
