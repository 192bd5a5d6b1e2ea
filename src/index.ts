/** Everything: build, sign, verify and validate. */
export { canonize } from './canonical/canonize'
export { digestNode } from './canonical/digest-node'
export { digestMultibase } from './core/digest'
export { didKey, didKeyVerificationMethod } from './keys/did-key'
export type { Ed25519Key } from './keys/ed25519-key'
export { type ExportedKeys, type ExportKeyOptions, exportKey } from './keys/export-key'
export { type GenerateKeyOptions, generateKey } from './keys/generate-key'
export { importKey } from './keys/import-key'
export { type CreateSignerOptions, createSigner, type Signer } from './keys/signer'
export {
  credentialsV2ContextUrl,
  ed25519Signature2020ContextUrl,
  openBadgesContextUrl,
  openBadgesExtensionsContextUrl,
} from './model/contexts/context-urls'
export { addProof, type Secured, type SignOptions, signCredential } from './securing/add-proof'
export type { CryptosuiteName } from './securing/cryptosuites'
export { mergeProofs } from './securing/merge-proofs'
export * from './verify'
