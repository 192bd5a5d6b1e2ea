import { toArray } from '../../core/json'
import type { Source } from './source'

/** How a badge says that it is verified. */
export interface Verification {
  node: Source
  type: 'hosted' | 'signed' | undefined
}

const prefix = /^(?:obi:|https?:\/\/w3id\.org\/openbadges#)/

/** @see Open Badges 2.0, VerificationObject; `verify` in 1.x */
export function verificationOf(assertion: Source): Verification {
  const node = assertion.first('verification', 'verify').one()
  const types = toArray<unknown>(node.first('type', '@type').value)
  const names = types.filter((type) => typeof type === 'string').map((type) => type.replace(prefix, ''))
  const isSigned = names.includes('signed') || names.includes('SignedBadge')
  const isHosted = names.includes('hosted') || names.includes('HostedBadge')
  if (isSigned === isHosted) return { node, type: undefined }
  return { node, type: isSigned ? 'signed' : 'hosted' }
}
