/** For users of `@digitalbazaar/vc`: suites and a document loader to hand to it. The same proofs, faster. */
export {
  createDocumentLoader,
  type DocumentLoaderOptions,
} from './interop/digitalbazaar/create-document-loader'
export { Ed25519Signature2020 } from './interop/digitalbazaar/ed25519-signature-2020'
export { eddsaRdfc2022Cryptosuite } from './interop/digitalbazaar/eddsa-rdfc-2022-cryptosuite'
export type {
  DocumentLoader,
  HostSigner,
  HostVerifier,
  RemoteDocument,
} from './interop/digitalbazaar/host-types'
export { toDigitalBazaarSigner } from './interop/digitalbazaar/host-types'
