import type { EndorsementRequest } from '../model/generated/documents'
import type { Finding } from '../problems/problem'
import * as generated from './generated/validators'
import { checkActivity, checkParticipation } from './references/check-activity'
import { checkApplication, checkAssessment } from './references/check-application'
import { checkClaimOffer } from './references/check-claim-offer'
import { checkDecision } from './references/check-decision'
import { checkEnd } from './references/check-period'
import { checkPresentation } from './references/check-presentation'
import { checkRequirementList } from './references/check-requirements'
import { checkAchievement } from './references/check-results'
import { checkScheme } from './references/check-scheme'
import { checkTrustBundle, checkTrustRoot } from './references/check-trust'
import type { Shape } from './shape'

export { committee } from './committee-shape'
export {
  authority,
  badge,
  credential,
  endorsement,
  label,
  statusList,
  statusList2021,
  trustMark,
} from './credential-shapes'

// One constant each, so that a page loads only the shapes of the documents that it works with.

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

function checkRequest({ requestedAt, expiresAt }: EndorsementRequest): Finding[] {
  return checkEnd(requestedAt, expiresAt, '/expiresAt')
}
