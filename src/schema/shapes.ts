import type {
  EndorsementRequest,
  OpenBadgeCredential,
  VerifiableCredential,
} from '../model/generated/documents'
import type { Finding } from '../problems/problem'
import * as generated from './generated/validators'
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
import type { Shape } from './shape'

// One constant each, so that a page loads only the shapes of the documents that it works with.

export const badge: Shape = {
  name: 'badge',
  validator: generated.badge,
  older: generated.olderBadge,
  references: checkBadge,
}

export const label: Shape = { name: 'label', validator: generated.label, references: checkBadge }

export const authority: Shape = { name: 'authority', validator: generated.authority, references: checkBadge }

export const endorsement: Shape = {
  name: 'endorsement',
  validator: generated.endorsement,
  older: generated.olderEndorsement,
  references: checkCredential,
}

export const trustMark: Shape = {
  name: 'trustMark',
  validator: generated.trustMark,
  references: checkCredential,
}

export const credential: Shape = {
  name: 'credential',
  validator: generated.credential,
  references: checkCredential,
}

export const statusList: Shape = { name: 'statusList', validator: generated.statusList }

export const statusList2021: Shape = { name: 'statusList2021', validator: generated.statusList2021 }

export const presentation: Shape = {
  name: 'presentation',
  validator: generated.presentation,
  references: checkPresentation,
}

export const achievement: Shape = {
  name: 'achievement',
  validator: generated.achievement,
  references: checkAchievement,
}

export const profile: Shape = { name: 'profile', validator: generated.profile }

export const evidence: Shape = { name: 'evidence', validator: generated.evidence }

export const scheme: Shape = { name: 'scheme', validator: generated.scheme, references: checkScheme }

export const application: Shape = {
  name: 'application',
  validator: generated.application,
  references: checkApplication,
}

export const assessment: Shape = {
  name: 'assessment',
  validator: generated.assessment,
  references: checkAssessment,
}

export const decision: Shape = { name: 'decision', validator: generated.decision, references: checkDecision }

export const committee: Shape = {
  name: 'committee',
  validator: generated.committee,
  references: checkCommittee,
}

export const trustRoot: Shape = {
  name: 'trustRoot',
  validator: generated.trustRoot,
  references: checkTrustRoot,
}

export const trustBundle: Shape = {
  name: 'trustBundle',
  validator: generated.trustBundle,
  references: checkTrustBundle,
}

/** The keys in it are read where keys are known: `validate` checks them. */
export const didDocument: Shape = { name: 'didDocument', validator: generated.didDocument }

export const endorsementRequest: Shape = {
  name: 'endorsementRequest',
  validator: generated.endorsementRequest,
  references: checkRequest,
}

export const requirements: Shape = {
  name: 'requirements',
  validator: generated.requirements,
  references: checkRequirementList,
}

export const activity: Shape = { name: 'activity', validator: generated.activity, references: checkActivity }

export const participation: Shape = {
  name: 'participation',
  validator: generated.participation,
  references: checkParticipation,
}

export const claimOffer: Shape = {
  name: 'claimOffer',
  validator: generated.claimOffer,
  references: checkClaimOffer,
}

function checkBadge(document: OpenBadgeCredential): Finding[] {
  return [
    ...checkSubject(document.credentialSubject, '/credentialSubject'),
    ...checkRelatedResources(document),
  ]
}

function checkCredential(document: VerifiableCredential): Finding[] {
  return checkRelatedResources(document)
}

function checkRequest({ requestedAt, expiresAt }: EndorsementRequest): Finding[] {
  return checkEnd(requestedAt, expiresAt, '/expiresAt')
}
