import type { ShapeValidator } from './generated/validators'
import * as generated from './generated/validators'
import type { ShapeName } from './shape-names'

/** The generated validator of each shape. */
export const shapeValidators: Readonly<Record<ShapeName, ShapeValidator>> = {
  badge: generated.badge,
  label: generated.label,
  endorsement: generated.endorsement,
  trustMark: generated.trustMark,
  credential: generated.credential,
  statusList: generated.statusList,
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
