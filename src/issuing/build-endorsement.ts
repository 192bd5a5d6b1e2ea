import { digestedMediaType, digestNode } from '../canonical/digest-node'
import type { JsonObject, JsonValue } from '../core/json'
import { toArray } from '../core/json'
import type { InputGuards } from '../model/assert-input'
import { inputGuards, optional } from '../model/assert-input'
import type {
  Achievement,
  CredentialStatus,
  EndorsementCredential,
  OpenBadgeCredential,
  Profile,
  ProfileReference,
} from '../model/generated/documents'
import { withoutEmpty } from '../model/without-empty'
import { badgeContexts } from './badge-contexts'
import { issuerProfile, nodeId } from './issuer-profile'
import { readStatus } from './read-status'
import { requireOrder } from './require-order'

/** What can be endorsed: a label or badge, an achievement or activity, an organiser. */
export type EndorsementTarget = OpenBadgeCredential | Achievement | Profile

export interface EndorsementOptions {
  /** URI of the endorsement. */
  id: string
  /** Who endorses. */
  endorser: Profile
  target: EndorsementTarget
  /** `@context` of the document that the target stands in; its own, or that of a label, unless given. */
  targetContext?: JsonValue | undefined
  /** What the endorser says of the target, in Markdown. */
  comment: string
  /** Both names unless given. */
  name?: string | undefined
  /** Language of the texts, BCP 47. */
  language?: string | undefined
  validFrom: string
  validUntil?: string | undefined
  /** Entry of a status list with purpose `revocation`, `suspension` or `message`. */
  credentialStatus?: CredentialStatus | undefined
}

/**
 * Builds a third party's endorsement, unsigned, bound to what the target says now.
 *
 * `relatedResource` carries the target's digest, that of `digestNode`: adding proofs or endorsements to the target leaves the
 * endorsement standing, any other change does not.
 *
 * @throws {TypeError | RangeError} If an option cannot be used, or the endorser is the target, its issuer, creator or holder.
 * @throws {QualityLabelError} As `canonize`, if the target is not well-formed under its contexts.
 * @see Open Badges 3.0, EndorsementCredential
 */
export async function buildEndorsement(options: EndorsementOptions): Promise<EndorsementCredential> {
  const guards = inputGuards('build endorsement')
  const { endorser, target, validFrom, validUntil, credentialStatus } = options
  const id = guards.uri('target.id', target.id)
  requireThirdParty(guards, endorser, target)
  if (validUntil !== undefined) requireOrder(guards, ['validFrom', validFrom], ['validUntil', validUntil])
  return withoutEmpty<EndorsementCredential>({
    '@context': badgeContexts(),
    id: guards.uri('id', options.id),
    type: ['VerifiableCredential', 'EndorsementCredential'],
    issuer: issuerProfile(guards, 'endorser', endorser),
    name: guards.text('name', options.name ?? [endorser.name, target.name].filter(Boolean).join(' – ')),
    inLanguage: optional(guards.language, 'language', options.language),
    validFrom: guards.instant('validFrom', validFrom),
    validUntil,
    credentialSubject: {
      id,
      type: ['EndorsementSubject'],
      endorsementComment: guards.text('comment', options.comment),
    },
    relatedResource: [{ id, digestMultibase: await digestOf(options), mediaType: digestedMediaType }],
    credentialStatus:
      credentialStatus && readStatus(guards, credentialStatus, ['revocation', 'suspension', 'message']),
  })
}

function digestOf({ target, targetContext }: EndorsementOptions): Promise<string> {
  const context = targetContext ?? (target['@context'] as JsonValue | undefined) ?? badgeContexts()
  return digestNode(target as JsonObject, context)
}

/** Nobody endorses what is their own. */
function requireThirdParty(guards: InputGuards, endorser: Profile, target: EndorsementTarget): void {
  const owners = [
    target.id,
    nodeId(target['issuer'] as ProfileReference | undefined),
    nodeId(target['creator'] as ProfileReference | undefined),
    ...toArray(target['credentialSubject'] as { id?: string } | undefined).map((subject) => subject.id),
  ]
  if (owners.includes(endorser.id)) {
    guards.refuse('endorser.id', 'another than the target, its issuer, creator or holder', endorser.id)
  }
}
