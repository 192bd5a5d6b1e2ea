import type { Signer } from '../../keys/signer'
import type { HostSigner } from './host-types'

/** A signer of this package in the form that the suites of Digital Bazaar take; a KMS or HSM behind it stays there. */
export function toDigitalBazaarSigner(signer: Signer): HostSigner {
  const { id, algorithm } = signer
  if (algorithm !== 'Ed25519')
    throw new TypeError(`Cannot hand over signer: expected algorithm Ed25519, got ${algorithm}`)
  return { id, algorithm, sign: ({ data }) => signer.sign(data) }
}
