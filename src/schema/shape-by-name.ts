import * as shapes from './credential-shapes'
import type { Shape } from './shape'
import type { credentialShapes, ShapeName } from './shape-names'

const ofCredentials: Readonly<Record<(typeof credentialShapes)[number], Shape>> = {
  badge: shapes.badge,
  label: shapes.label,
  endorsement: shapes.endorsement,
  trustMark: shapes.trustMark,
  authority: shapes.authority,
  credential: shapes.credential,
  statusList: shapes.statusList,
  statusList2021: shapes.statusList2021,
}

/**
 * The shapes of credentials, for those who verify or sign one: all that a credential can be, or names as its schema. With any other name,
 * ask `everyShape`: most who verify need no validator of another document.
 */
export const shapeByName = ofCredentials as Readonly<Record<ShapeName, Shape>>
