import type { Shape } from './shape'
import type { ShapeName } from './shape-names'
import * as shapes from './shapes'

/** Every shape, for those who learn its name from a document or from a caller; with it all validators are loaded. */
export const everyShape: Readonly<Record<ShapeName, Shape>> = shapes
