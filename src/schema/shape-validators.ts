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
}

/** Validators of the parts of trust material that are no documents of their own. */
export const trustParts = {
  network: generated.trustedNetwork,
  issuer: generated.acceptedIssuer,
  endorser: generated.trustedEndorser,
  registerEntry: generated.registerEntry,
} satisfies Readonly<Record<string, Check>>

/** The shapes that documents of data model 1.1 have too, in that model's words. */
export const olderValidators: Readonly<Partial<Record<ShapeName, Check>>> = {
  badge: generated.olderBadge,
  endorsement: generated.olderEndorsement,
}

/**
 * What a document of a data model is checked with for a shape: of 1.1 a badge or endorsement by that model, everything else by 2.0.
 */
export function findValidator(
  shape: ShapeName,
  dataModel: DataModel | undefined,
): { validator: Check; isOlder: boolean } {
  const older = dataModel === '1.1' ? olderValidators[shape] : undefined
  return { validator: older ?? shapeValidators[shape], isOlder: older !== undefined }
}
