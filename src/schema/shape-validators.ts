import type { DataModel } from '../model/contexts/data-model'
import * as generated from './generated/validators'
import type { Check } from './shape-error'
import type { ShapeName } from './shape-names'

/** The generated validator of each shape. */
export const shapeValidators: Readonly<Record<ShapeName, Check>> = {
  badge: generated.badge,
  label: generated.label,
  endorsement: generated.endorsement,
  trustMark: generated.trustMark,
  authority: generated.authority,
  credential: generated.credential,
  statusList: generated.statusList,
  statusList2021: generated.statusList2021,
  achievement: generated.achievement,
  profile: generated.profile,
  evidence: generated.evidence,
  scheme: generated.scheme,
  application: generated.application,
  assessment: generated.assessment,
  decision: generated.decision,
  committee: generated.committee,
  trustRoot: generated.trustRoot,
  trustBundle: generated.trustBundle,
  presentation: generated.presentation,
  didDocument: generated.didDocument,
  endorsementRequest: generated.endorsementRequest,
  requirements: generated.requirements,
  activity: generated.activity,
  participation: generated.participation,
  claimOffer: generated.claimOffer,
}

/** Validators of the parts of trust material that are not documents. */
export const trustParts = {
  network: generated.trustedNetwork,
  issuer: generated.acceptedIssuer,
  endorser: generated.trustedEndorser,
  registerEntry: generated.registerEntry,
} satisfies Readonly<Record<string, Check>>

/** Validators of shapes that also exist in data model 1.1, with the terms of that model. */
export const olderValidators: Readonly<Partial<Record<ShapeName, Check>>> = {
  badge: generated.olderBadge,
  endorsement: generated.olderEndorsement,
}

/** Validators of the parts of a form. */
export const formParts = {
  question: generated.question,
  answer: generated.formAnswer,
} satisfies Readonly<Record<string, Check>>

/**
 * Returns the validator for a shape under a data model: badges and endorsements of 1.1 follow that model, all others 2.0.
 */
export function findValidator(
  shape: ShapeName,
  dataModel: DataModel | undefined,
): { validator: Check; isOlder: boolean } {
  const older = dataModel === '1.1' ? olderValidators[shape] : undefined
  return { validator: older ?? shapeValidators[shape], isOlder: older !== undefined }
}
