import { showValue } from '../core/quote-text'

/** The shapes of credentials; the other shapes are for parts of credentials, or plain JSON. */
export const credentialShapes = [
  'badge',
  'label',
  'endorsement',
  'trustMark',
  'authority',
  'credential',
  'statusList',
  'statusList2021',
] as const

/** The names of all shapes, in the order in which messages list them. */
export const shapeNames = [
  ...credentialShapes,
  'achievement',
  'profile',
  'evidence',
  'scheme',
  'application',
  'assessment',
  'decision',
  'committee',
  'trustRoot',
  'trustBundle',
  'presentation',
  'didDocument',
  'endorsementRequest',
  'requirements',
  'activity',
  'participation',
  'claimOffer',
] as const

/** Name of a shape that `validate` knows; each has a JSON Schema. */
export type ShapeName = (typeof shapeNames)[number]

/** Name of a shape that a credential can have, or names as its schema. */
export type CredentialShapeName = (typeof credentialShapes)[number]

/** Returns whether a shape is that of a credential. */
export function isCredentialShape(name: ShapeName): name is CredentialShapeName {
  return credentialShapes.some((shape) => shape === name)
}

/**
 * Checks that a value is the name of a shape, and returns it.
 *
 * @throws {RangeError} If there is no shape with that name; the message lists all names.
 */
export function assertShapeName(name: unknown): ShapeName {
  const known = shapeNames.find((shape) => shape === name)
  if (known) return known
  throw new RangeError(
    `Cannot validate: expected shape to be one of ${shapeNames.join(', ')}, got ${showValue(name)}`,
  )
}
