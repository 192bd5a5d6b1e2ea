import type { Signer } from '../../keys/signer'
import { readSigners } from '../../securing/read-signers'
import type { HostSigner } from './host-types'

/**
 * A signer of this package in the form that the suites of Digital Bazaar take; a KMS or HSM behind it stays there.
 *
 * @throws {TypeError} If it is no `Signer` for Ed25519, or its id can be no verification method. Whether it is a key of the issuer of what
 *   it signs, only `verify` says: the host's suites ask nobody.
 */
export function toDigitalBazaarSigner(signer: Signer): HostSigner {
  readSigners(signer, 'hand over signer')
  const { id } = signer
  return { id, algorithm: 'Ed25519', sign: ({ data }) => signer.sign(data) }
}
