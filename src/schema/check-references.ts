import type {
  Achievement,
  Activity,
  Assessment,
  ClaimOffer,
  Committee,
  Decision,
  EndorsementCredential,
  EndorsementRequest,
  LabelApplication,
  LabelScheme,
  OpenBadgeCredential,
  Participation,
  Presentation,
  RequirementList,
  TrustBundle,
  TrustRoot,
  VerifiableCredential,
} from '../model/generated/documents'
import type { Finding } from '../problems/problem'
import { checkActivity, checkParticipation } from './references/check-activity'
import { checkApplication, checkAssessment } from './references/check-application'
import { checkClaimOffer } from './references/check-claim-offer'
import { checkCommittee } from './references/check-committee'
import { checkDecision } from './references/check-decision'
import { checkEnd } from './references/check-period'
import { checkPresentation } from './references/check-presentation'
import { checkRelatedResources } from './references/check-related-resources'
import { checkRequirementList } from './references/check-requirements'
import { checkAchievement, checkSubject } from './references/check-results'
import { checkScheme } from './references/check-scheme'
import { checkTrustBundle, checkTrustRoot } from './references/check-trust'
import type { ShapeName } from './shape-names'

/**
 * Checks what JSON Schema cannot express: that an id in one part of a document refers to another part.
 *
 * @param document - A document with the structure of the shape.
 */
export function checkReferences(document: unknown, shape: ShapeName): Finding[] {
  switch (shape) {
    case 'badge':
    case 'label':
    case 'authority':
      return [
        ...checkSubject((document as OpenBadgeCredential).credentialSubject, '/credentialSubject'),
        ...checkRelatedResources(document as OpenBadgeCredential),
      ]
    case 'endorsement':
    case 'trustMark':
      return checkRelatedResources(document as EndorsementCredential)
    case 'credential':
      return checkRelatedResources(document as VerifiableCredential)
    case 'achievement':
      return checkAchievement(document as Achievement)
    case 'scheme':
      return checkScheme(document as LabelScheme)
    case 'application':
      return checkApplication(document as LabelApplication)
    case 'assessment':
      return checkAssessment(document as Assessment)
    case 'decision':
      return checkDecision(document as Decision)
    case 'committee':
      return checkCommittee(document as Committee)
    case 'endorsementRequest':
      return checkRequest(document as EndorsementRequest)
    case 'requirements':
      return checkRequirementList(document as RequirementList)
    case 'activity':
      return checkActivity(document as Activity)
    case 'participation':
      return checkParticipation(document as Participation)
    case 'claimOffer':
      return checkClaimOffer(document as ClaimOffer)
    case 'trustRoot':
      return checkTrustRoot(document as TrustRoot)
    case 'trustBundle':
      return checkTrustBundle(document as TrustBundle)
    case 'presentation':
      return checkPresentation(document as Presentation)
    case 'statusList':
    case 'statusList2021':
    case 'profile':
    case 'evidence':
    // The keys in it are read where keys are known: `validate` checks them.
    case 'didDocument':
      return []
  }
}

function checkRequest({ requestedAt, expiresAt }: EndorsementRequest): Finding[] {
  return checkEnd(requestedAt, expiresAt, '/expiresAt')
}
