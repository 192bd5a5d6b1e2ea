import { checkOf } from './compile-schema'
import type { ShapeError } from './shape-error'
import type { ShapeName } from './shape-names'

/** Which definition of the schemas each shape is checked against. */
export const definitionOfShape: Readonly<Record<ShapeName, string>> = {
  badge: 'OpenBadgeCredential',
  label: 'QualityLabel',
  endorsement: 'EndorsementCredential',
  trustMark: 'TrustMark',
  statusList: 'BitstringStatusListCredential',
  achievement: 'Achievement',
  profile: 'Profile',
  evidence: 'Evidence',
  scheme: 'LabelScheme',
  application: 'LabelApplication',
  assessment: 'Assessment',
  decision: 'Decision',
  committee: 'Committee',
  trustRoot: 'TrustRoot',
  trustBundle: 'TrustBundle',
}

/** Every failure of a document against the schema of its shape, in the order of the schema. */
export function findShapeErrors(document: unknown, shape: ShapeName): ShapeError[] {
  // Most documents have their shape: where a failure stands is worth working out for the others alone.
  return findErrors(document, shape, false).length === 0 ? [] : findErrors(document, shape, true)
}

function findErrors(document: unknown, shape: ShapeName, inOrder: boolean): ShapeError[] {
  const errors: ShapeError[] = []
  checkOf(definitionOfShape[shape])(document, { inOrder, path: [], errors })
  return errors
}
