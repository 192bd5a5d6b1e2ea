import * as shapes from './credential-shapes'
import type { Shape } from './shape'
import type { CredentialShapeName } from './shape-names'

/** The shapes of credentials, for those who verify or sign one; most of them need no validator of another document, which `everyShape` has. */
export const shapeByName: Readonly<Record<CredentialShapeName, Shape>> = shapes
