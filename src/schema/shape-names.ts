import { toText } from '../core/json'

/** The shapes of credentials; the other documents are parts of them, or plain JSON. */
export const credentialShapes = [
  'badge',
  'label',
  'endorsement',
  'trustMark',
  'credential',
  'statusList',
  'statusList2021',
] as const

/** The documents that have a shape, in the order in which messages list them. */
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
] as const

export type ShapeName = (typeof shapeNames)[number]

/**
 * Returns the name of a shape as it was given.
 *
 * @throws {RangeError} If there is no shape of that name; the message lists those there are.
 */
export function assertShapeName(name: unknown): ShapeName {
  const known = shapeNames.find((shape) => shape === name)
  if (known) return known
  throw new RangeError(
    `Cannot validate: expected shape to be one of ${shapeNames.join(', ')}, got ${toText(name)}`,
  )
}
