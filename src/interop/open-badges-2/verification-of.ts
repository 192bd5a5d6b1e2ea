import { isJsonObject, toArray } from '../../core/json'
import type { Source } from './source'

/** Kind of verification that a badge names. */
export interface Verification {
  node: Source
  type: 'hosted' | 'signed' | undefined
}

const prefix = /^(?:obi:|https?:\/\/w3id\.org\/openbadges#)/

/** @see Open Badges 2.0, VerificationObject; `verify` in 1.x */
export function verificationOf(assertion: Source): Verification {
  const node = assertion.first('verification', 'verify').one()
  return { node, type: typeOfVerification(node.value) }
}

/** Returns the kind that an object names: `hosted` or `signed`; neither if it names both. */
export function typeOfVerification(value: unknown): Verification['type'] {
  const types = isJsonObject(value) ? toArray<unknown>(value['type'] ?? value['@type']) : []
  const names = types.filter((type) => typeof type === 'string').map((type) => type.replace(prefix, ''))
  const isSigned = names.includes('signed') || names.includes('SignedBadge')
  const isHosted = names.includes('hosted') || names.includes('HostedBadge')
  if (isSigned === isHosted) return undefined
  return isSigned ? 'signed' : 'hosted'
}
