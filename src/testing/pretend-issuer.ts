import { assertArguments } from '../core/read-options'
import type { Key } from '../keys/key'
import { didKey } from '../keys/key-did'
import type { Signer } from '../keys/signer'
import { createSigner } from '../keys/signer'
import type { NamedProfile } from '../model/generated/documents'
import type { Secured, SignOptions } from '../securing/add-proof'
import { signCredential } from '../securing/add-proof'
import { pretendKey } from './pretend-key'

/** An issuer or endorser with a did:key, which needs no DID document. */
export interface PretendIssuer {
  profile: NamedProfile
  key: Key<'Ed25519'>
  signer: Signer
  /** Signs a document with an embedded proof by the key. */
  sign<T extends object>(credential: T, options: SignOptions): Promise<Secured<T>>
}

/** Makes an issuer with a fixed key: the same name gives the same did:key. */
export function pretendIssuer(name = 'Pretend issuer'): PretendIssuer {
  assertArguments('make issuer', 'a text', { name })
  const key = pretendKey(`issuer ${name}`)
  const signer = createSigner(key)
  return {
    profile: { id: didKey(key), type: ['Profile'], name },
    key,
    signer,
    sign: (credential, options) => signCredential(credential, signer, options),
  }
}
