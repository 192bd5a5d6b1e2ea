import { Ed25519Signature2020 as HostSuite } from '@digitalbazaar/ed25519-signature-2020'
import { canonizeByTables } from '../../canonical/canonize'
import type { JsonObject } from '../../core/json'
import type { KindsOf } from '../../core/kinds'
import { instant, unchecked } from '../../core/kinds'
import { decodeMultibase } from '../../core/multibase'
import { readOptions } from '../../core/read-options'
import { createVerifier } from './create-verifier'
import type { HostSigner } from './host-types'

export interface Ed25519Signature2020Options {
  /** Who signs; without it the suite only verifies. */
  signer?: HostSigner
  /** A key pair of `@digitalbazaar/ed25519-verification-key-2020`, in place of a signer. */
  key?: object
  /** `created` of the proof; the moment of signing unless given. */
  date?: string | Date
}

const kinds = {
  signer: unchecked<HostSigner>(),
  key: unchecked<object>(),
  date: instant,
} satisfies KindsOf<Ed25519Signature2020Options>
/** The other options of the package's own suite. */
const hostKinds = {
  verifier: unchecked<object>(),
  proof: unchecked<object>(),
  useNativeCanonize: unchecked<boolean>(),
  canonizeOptions: unchecked<object>(),
}

/** The suite as `@digitalbazaar/vc` takes it. */
export interface Ed25519Signature2020Suite {
  readonly type: string
  readonly verificationMethod?: string
}

export interface Ed25519Signature2020Constructor {
  new (options?: Ed25519Signature2020Options): Ed25519Signature2020Suite
  /** The context that a document with such a proof needs. */
  readonly CONTEXT_URL: string
  readonly CONTEXT: object
}

interface SignatureToVerify {
  verifyData: Uint8Array
  verificationMethod: object
  proof: object
}

// 64 bytes take at most 88 base58 characters; longer text is refused before the quadratic decoding.
const maxProofValueLength = 89

/**
 * The suite `Ed25519Signature2020` of `@digitalbazaar/ed25519-signature-2020`, made faster: the same proofs, the same refusals.
 *
 * Canonical forms come from the prepared term tables where these cover the document, signatures are checked by native Ed25519 with
 * keys imported once. Everything else is the package's own code.
 */
export const Ed25519Signature2020: Ed25519Signature2020Constructor = class Ed25519Signature2020 extends HostSuite {
  constructor(options: Ed25519Signature2020Options = {}) {
    super(readOptions('create suite', options, { ...kinds, ...hostKinds }))
  }

  override async canonize(input: object, options: object): Promise<string> {
    const canonical = this.canonizeOptions === undefined ? canonizeByTables(input as JsonObject) : undefined
    return canonical ?? super.canonize(input, options)
  }

  override async verifySignature(options: SignatureToVerify): Promise<boolean> {
    const { proofValue } = options.proof as { proofValue?: unknown }
    // A verifier of the caller's own has its say; what is no multibase text is refused in the package's words.
    if (this.verifier || typeof proofValue !== 'string' || !proofValue.startsWith('z')) {
      return super.verifySignature(options)
    }
    if (proofValue.length > maxProofValueLength) return false
    const verifier = await createVerifier(options)
    return verifier.verify({ data: options.verifyData, signature: decodeMultibase(proofValue) })
  }
}
