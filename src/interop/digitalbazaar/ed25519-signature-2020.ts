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
  /** Signer; without it the suite only verifies. */
  signer?: HostSigner
  /** Key pair of `@digitalbazaar/ed25519-verification-key-2020`, instead of a signer. */
  key?: object
  /** `created` of the proof; by default the instant of signing. */
  date?: string | Date
}

const kinds = {
  signer: unchecked<HostSigner>(),
  key: unchecked<object>(),
  date: instant,
} satisfies KindsOf<Ed25519Signature2020Options>
/** Other options of the package's own suite. */
const hostKinds = {
  verifier: unchecked<object>(),
  proof: unchecked<object>(),
  useNativeCanonize: unchecked<boolean>(),
  canonizeOptions: unchecked<object>(),
}

/** Suite in the form that `@digitalbazaar/vc` expects. */
export interface Ed25519Signature2020Suite {
  readonly type: string
  readonly verificationMethod?: string
}

export interface Ed25519Signature2020Constructor {
  new (options?: Ed25519Signature2020Options): Ed25519Signature2020Suite
  /** Context that a document with such a proof needs. */
  readonly CONTEXT_URL: string
  readonly CONTEXT: object
}

interface SignatureToVerify {
  verifyData: Uint8Array
  verificationMethod: object
  proof: object
}

// 64 bytes take at most 88 base58 characters; longer text is rejected before decoding, whose time grows with the square of the length.
const maxProofValueLength = 89

/**
 * Faster version of the suite `Ed25519Signature2020` of `@digitalbazaar/ed25519-signature-2020`. It makes, accepts and rejects the same
 * proofs.
 *
 * It uses the prepared term tables for documents that they cover, and native Ed25519 with keys that are imported once. Everything else
 * is the package's own code.
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
    // The caller's own verifier is used, and the package reports values that are not multibase texts.
    if (this.verifier || typeof proofValue !== 'string' || !proofValue.startsWith('z')) {
      return super.verifySignature(options)
    }
    if (proofValue.length > maxProofValueLength) return false
    const verifier = await createVerifier(options)
    return verifier.verify({ data: options.verifyData, signature: decodeMultibase(proofValue) })
  }
}
