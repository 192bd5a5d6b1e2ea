import type { Signer } from '../../keys/signer'
import type { HostSigner } from './host-types'

/** A signer of this package in the form that the suites of Digital Bazaar take; a KMS or HSM behind it stays there. */
export function toDigitalBazaarSigner(signer: Signer): HostSigner {
  return { id: signer.id, algorithm: signer.algorithm, sign: ({ data }) => signer.sign(data) }
}
